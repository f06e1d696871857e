/** An attempt took longer than its job may. */
export class JobTimeoutError extends Error {
  override readonly name = 'JobTimeoutError';
  readonly code = 'JOB_TIMED_OUT';
}

/**
 * Runs one attempt. Past the limit its signal is aborted and the attempt fails, whether or not the work heeds the signal: what
 * it does after that is nobody's, and its transaction is rolled back. Undefined: there is no limit.
 * @throws JobTimeoutError
 */
export async function withinTimeLimit<T>(
  seconds: number | undefined,
  signal: AbortSignal,
  work: (signal: AbortSignal) => T | Promise<T>,
): Promise<T> {
  if (seconds === undefined) return work(signal);
  const limit = new AbortController();
  const late = new Promise<never>((_resolve, reject) => {
    limit.signal.addEventListener('abort', () => reject(limit.signal.reason));
  });
  const timer = setTimeout(
    () => limit.abort(new JobTimeoutError(`It took longer than ${seconds} seconds.`)),
    seconds * 1000,
  );
  try {
    const attempt = Promise.resolve(work(AbortSignal.any([signal, limit.signal])));
    return await Promise.race([attempt, late]);
  } finally {
    clearTimeout(timer);
  }
}
