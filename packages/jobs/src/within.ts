import { setTimeout as sleep } from 'node:timers/promises';

/** Whether the work ended, well or not, within this time. */
export async function endsWithin(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController();
  const late = sleep(milliseconds, false, { signal: timer.signal }).catch(() => false);
  const ended = work.then(
    () => true,
    () => true,
  );
  const result = await Promise.race([ended, late]);
  timer.abort();
  return result;
}

/** A connection to a server that is away cannot say goodbye: after this time it is cut. */
const GOODBYE_MS = 2000;

interface Closable {
  close(): Promise<unknown>;
  disconnect(): Promise<unknown>;
}

export async function closeOrCut(one: Closable, closing: Promise<unknown> = one.close()): Promise<void> {
  if (await endsWithin(GOODBYE_MS, closing)) return;
  await endsWithin(GOODBYE_MS, one.disconnect());
}
