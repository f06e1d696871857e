import { availableParallelism } from 'node:os';

/** Threads for work that keeps a processor busy, such as documents from templates. Each is started when it is first needed. */
export interface ThreadOptions {
  /** Threads at the same time. @defaultValue one less than the processor has cores, at least 1 */
  readonly max?: number;
  /** Tasks that wait for a thread, of all organizations together. Of more the last of the organization with most is refused. @defaultValue 200 */
  readonly maxWaiting?: number;
  /** Longest that a task waits for a thread, in milliseconds. @defaultValue 60000 */
  readonly maxWaitMs?: number;
  /** How far threads stand back behind everything else of the machine, 0 to 19; where the system has such a thing. @defaultValue 5 */
  readonly niceness?: number;
}

/** @throws Error for an option that does not exist or has no such value */
export function threadOptionsOf(options: ThreadOptions): Required<ThreadOptions> {
  const all = {
    max: Math.max(1, availableParallelism() - 1),
    maxWaiting: 200,
    maxWaitMs: 60_000,
    niceness: 5,
    ...options,
  };
  const { max, maxWaiting, maxWaitMs, niceness, ...unknown } = all;
  const [name] = Object.keys(unknown);
  if (name !== undefined)
    throw new Error(`threads has no option "${name}"; it has max, maxWaiting, maxWaitMs, niceness.`);
  for (const [key, value] of Object.entries({ max, maxWaiting, maxWaitMs }))
    if (!(Number.isSafeInteger(value) && value >= 1 && value < 2 ** 31))
      throw new Error(`threads.${key} must be a whole number of at least 1.`);
  if (!(Number.isSafeInteger(niceness) && niceness >= 0 && niceness <= 19))
    throw new Error('threads.niceness must be a whole number from 0 to 19.');
  return all;
}
