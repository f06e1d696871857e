import type { JobBackoff } from './job.ts';

/** Milliseconds until the next attempt: doubled each time, shortened at random by up to a half so that failures spread. */
export function backoffMs(
  attemptsMade: number,
  { delaySeconds = 2, maxDelaySeconds = 900 }: JobBackoff = {},
  random: () => number = Math.random,
): number {
  const longest = Math.min(maxDelaySeconds, delaySeconds * 2 ** Math.min(attemptsMade - 1, 30));
  return Math.round(longest * 1000 * (1 - random() / 2));
}
