import { expect, it } from 'vitest';
import { Turns } from '../src/turns.ts';

const HOUR_MS = 3_600_000;

/** Work that begins when it has its turn and ends when the test says so. */
function workshop(limits: { maxPages: number; maxWaiting: number; maxWaitMs?: number }) {
  const turns = new Turns({ maxWaitMs: HOUR_MS, ...limits });
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const take = (orgId: string, name: string) =>
    turns.take(orgId, () => {
      begun.push(name);
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
    });
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { turns, begun, take, end };
}

it('no more run at once than allowed', async () => {
  const { begun, take, end } = workshop({ maxPages: 2, maxWaiting: 10 });
  const all = ['1', '2', '3', '4'].map((name) => take('acme', name));
  expect(begun).toEqual(['1', '2']);
  await end('2');
  expect(begun).toEqual(['1', '2', '3']);
  await end('1');
  await end('3');
  await end('4');
  expect(await Promise.all(all)).toEqual(['1', '2', '3', '4']);
});

it('work that fails gives its turn on', async () => {
  const { turns } = workshop({ maxPages: 1, maxWaiting: 10 });
  const failing = turns.take('acme', () => Promise.reject(new Error('no')));
  const next = turns.take('acme', async () => 'next');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('next');
  expect(await turns.take('acme', async () => 'later')).toBe('later');
});

it('organizations take turns', async () => {
  const { begun, take, end } = workshop({ maxPages: 1, maxWaiting: 10 });
  for (const name of ['a1', 'a2', 'a3', 'a4']) void take('acme', name);
  for (const name of ['g1', 'g2']) void take('globex', name);
  for (const name of ['a1', 'a2', 'g1', 'a3', 'g2']) await end(name);
  expect(begun).toEqual(['a1', 'a2', 'g1', 'a3', 'g2', 'a4']);
});

it('beyond the queue is refused, and one organization has half of it', async () => {
  const { turns, take } = workshop({ maxPages: 1, maxWaiting: 4 });
  const kept = [take('acme', 'a1'), take('acme', 'a2'), take('acme', 'a3')];
  const busy = { code: 'PDF_BUSY', status: 503, retryAfterSeconds: 5 };
  await expect(take('acme', 'a4')).rejects.toMatchObject(busy);
  kept.push(take('globex', 'g1'), take('initech', 'i1'));
  await expect(take('globex', 'g2')).rejects.toMatchObject(busy);
  turns.close();
  const outcomes = (await Promise.allSettled(kept.slice(1))).map((one) => one.status === 'rejected' && one.reason.code);
  expect(outcomes).toEqual(Array.from({ length: 4 }, () => 'PDF_UNAVAILABLE'));
  await expect(take('acme', 'late')).rejects.toMatchObject({ code: 'PDF_UNAVAILABLE' });
});

it('who waits too long is refused and leaves the queue', async () => {
  const { begun, take, end } = workshop({ maxPages: 1, maxWaiting: 2, maxWaitMs: 1 });
  void take('acme', 'a1');
  await expect(take('acme', 'a2')).rejects.toMatchObject({ code: 'PDF_BUSY' });
  await expect(take('acme', 'a3')).rejects.toMatchObject({ code: 'PDF_BUSY' });
  await end('a1');
  void take('globex', 'g1');
  expect(begun).toEqual(['a1', 'g1']);
});
