import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { type GiveBack, Left, type ShareLimits, Shares } from '../../src/tenancy/shares/shares.ts';

const HOUR_MS = 3_600_000;
const busy = () => new Error('busy');
const closing = () => new Error('closing');

/** Work that begins when it has its turn and ends when the test says so. */
function workshop(limits: Partial<ShareLimits>) {
  const shares = new Shares({ maxRunning: 1, maxWaiting: 1000, maxWaitMs: HOUR_MS, busy, closing, ...limits });
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const run = (key: string, name: string, member = '') =>
    shares.run({ key, member }, () => {
      begun.push(name);
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
    });
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { shares, begun, run, end };
}

it('no more run at once than allowed', async () => {
  const { begun, run, end } = workshop({ maxRunning: 2 });
  const all = ['1', '2', '3', '4'].map((name) => run('acme', name));
  expect(begun).toEqual(['1', '2']);
  await end('2');
  expect(begun).toEqual(['1', '2', '3']);
  await end('1');
  await end('3');
  await end('4');
  expect(await Promise.all(all)).toEqual(['1', '2', '3', '4']);
});

it('work that fails gives its turn on', async () => {
  const { shares } = workshop({});
  const failing = shares.run({ key: 'acme' }, () => Promise.reject(new Error('no')));
  const next = shares.run({ key: 'acme' }, async () => 'next');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('next');
  expect([shares.running, shares.waiting]).toEqual([0, 0]);
});

it('organizations take turns, however many requests one has', async () => {
  const { begun, run, end } = workshop({});
  for (const name of ['a1', 'a2', 'a3', 'a4']) void run('acme', name);
  for (const name of ['g1', 'g2']) void run('globex', name);
  for (const name of ['a1', 'g1', 'a2', 'g2', 'a3']) await end(name);
  expect(begun).toEqual(['a1', 'g1', 'a2', 'g2', 'a3', 'a4']);
});

it('whoever has less running goes first', async () => {
  const { begun, run, end } = workshop({ maxRunning: 3 });
  for (const name of ['a1', 'a2', 'g1']) void run(name.startsWith('a') ? 'acme' : 'globex', name);
  for (const name of ['a3', 'g2']) void run(name.startsWith('a') ? 'acme' : 'globex', name);
  await end('g1');
  expect(begun).toEqual(['a1', 'a2', 'g1', 'g2']);
});

it('a weight of 3 gives three turns for one', async () => {
  const { begun, run, end } = workshop({ weightOf: (key) => (key === 'acme' ? 3 : 1) });
  for (let at = 1; at <= 12; at += 1) for (const key of ['acme', 'globex']) void run(key, `${key}${at}`);
  for (let at = 0; at < 11; at += 1) await end(begun[at] ?? '');
  expect(begun.filter((name) => name.startsWith('acme'))).toHaveLength(9);
  expect(begun.filter((name) => name.startsWith('globex'))).toHaveLength(3);
});

it('members of one organization take turns among themselves', async () => {
  const { begun, run, end } = workshop({});
  for (const name of ['a1', 'a2', 'a3']) void run('acme', name, 'ann');
  void run('acme', 'b1', 'ben');
  await end('a1');
  await end('a2');
  expect(begun).toEqual(['a1', 'a2', 'b1']);
});

it('an organization that has nothing running begins beside one that has all turns', async () => {
  const { begun, run } = workshop({ maxRunning: 2, maxStarting: 3 });
  for (const name of ['a1', 'a2', 'a3']) void run('acme', name);
  void run('globex', 'g1');
  void run('globex', 'g2');
  void run('initech', 'i1');
  expect(begun).toEqual(['a1', 'a2', 'g1']);
});

it('an organization has more turns while it is alone', async () => {
  const { shares, begun, run, end } = workshop({ maxRunning: 1, maxStarting: 3, maxAlone: 3, aloneAfterMs: HOUR_MS });
  for (const name of ['a1', 'a2', 'a3', 'a4']) void run('acme', name);
  expect(begun).toEqual(['a1', 'a2', 'a3']);
  void run('globex', 'g1');
  for (const name of ['a1', 'g1', 'a2', 'a3']) await end(name);
  expect(begun).toEqual(['a1', 'a2', 'a3', 'g1', 'a4']);
  void run('acme', 'a5');
  expect(shares.waiting).toBe(1);
});

it('a turn that takes long makes room for the next, but not all of them do', async () => {
  const { shares, begun, run, end } = workshop({ longAfterMs: 1, maxLong: 2 });
  for (const name of ['a1', 'a2', 'a3']) void run('acme', name);
  await vi.waitFor(() => expect(begun).toEqual(['a1', 'a2']), { timeout: 60_000 });
  void run('globex', 'g1');
  await end('a2');
  await vi.waitFor(() => expect(begun).toEqual(['a1', 'a2', 'g1', 'a3']), { timeout: 60_000 });
  expect(shares.running).toBe(3);
  for (const name of ['a1', 'g1', 'a3']) await end(name);
  expect([shares.running, shares.waiting]).toEqual([0, 0]);
});

it('nobody saves up turns by wanting none', async () => {
  const { begun, run, end } = workshop({ maxAlone: 1, aloneAfterMs: HOUR_MS });
  void run('globex', 'g0');
  await end('g0');
  for (let at = 1; at <= 9; at += 1) {
    void run('acme', `a${at}`);
    if (at < 9) await end(`a${at}`);
  }
  for (let at = 1; at <= 4; at += 1) for (const key of ['acme', 'globex']) void run(key, `${key[0]}1${at}`);
  for (const name of ['a9', 'g11', 'a11', 'g12']) await end(name);
  expect(begun.slice(-4)).toEqual(['g11', 'a11', 'g12', 'a12']);
});

it('whoever fills the queue is refused, not who comes when it is full', async () => {
  const { shares, run } = workshop({ maxWaiting: 3 });
  void run('acme', 'a1');
  const waiting = ['a2', 'a3', 'a4'].map((name) => run('acme', name));
  const late = run('globex', 'g1');
  await expect(waiting[2]).rejects.toThrow('busy');
  await expect(run('acme', 'a5')).rejects.toThrow('busy');
  expect([shares.waiting, shares.refused]).toEqual([3, 2]);
  shares.close();
  for (const one of [waiting[0], waiting[1], late, run('initech', 'i1')]) await expect(one).rejects.toThrow('closing');
});

it('who waits too long is refused and leaves the queue', async () => {
  const { shares, begun, run, end } = workshop({ maxWaitMs: 1 });
  void run('acme', 'a1');
  await expect(run('acme', 'a2')).rejects.toThrow('busy');
  await end('a1');
  void run('globex', 'g1');
  expect(begun).toEqual(['a1', 'g1']);
  expect(shares.waiting).toBe(0);
});

it('turns always come back, whoever takes, gives back twice, leaves or is refused', async () => {
  const steps = fc.array(
    fc.record({ key: fc.constantFrom('a', 'b', 'c'), act: fc.constantFrom('take', 'back', 'again', 'leave') }),
    { maxLength: 60 },
  );
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: 1, max: 3 }), async (all, maxRunning) => {
      const { shares } = workshop({ maxRunning, maxStarting: maxRunning + 1, maxWaiting: 5 });
      const held: GiveBack[] = [];
      const old: GiveBack[] = [];
      const waiting: AbortController[] = [];
      const settled: Promise<unknown>[] = [];
      for (const { key, act } of all) {
        if (act === 'take') {
          const left = new AbortController();
          waiting.push(left);
          const taken = shares.take({ key }, left.signal);
          settled.push(
            taken.then(
              (giveBack) => held.push(giveBack),
              (error) => expect(error instanceof Left || error.message === 'busy').toBe(true),
            ),
          );
        }
        if (act === 'leave') waiting.shift()?.abort();
        const giveBack = act === 'back' ? held.shift() : act === 'again' ? old.at(-1) : undefined;
        if (giveBack) old.push(giveBack);
        giveBack?.();
        await Promise.resolve();
        expect(shares.running).toBeLessThanOrEqual(maxRunning + 1);
        // Nothing is left unused that somebody waits for.
        if (shares.waiting > 0) expect(shares.running).toBeGreaterThanOrEqual(maxRunning);
      }
      while (shares.running + shares.waiting > 0) {
        for (const giveBack of held.splice(0)) giveBack();
        await new Promise((resolve) => setImmediate(resolve));
      }
      await Promise.all(settled);
      for (const giveBack of held) giveBack();
      expect([shares.running, shares.waiting]).toEqual([0, 0]);
    }),
  );
});
