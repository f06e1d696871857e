import { setTimeout as sleep } from 'node:timers/promises';
import { isRolledBack } from '../entity/database-problem.ts';

/** The first one included. */
const MOST_ATTEMPTS = 6;
const LONGEST_FIRST_PAUSE_MS = 25;

/** Random, so that two transactions that met do not meet again; the longest doubles each time. */
const pauseAfter = (attempt: number): number => Math.random() * LONGEST_FIRST_PAUSE_MS * 2 ** (attempt - 1);

/**
 * Runs a transaction, and runs it again when the database rolled it back because of others: a deadlock, or a serialization
 * failure. `mayRunAgain` says before each further attempt whether nothing has left the process.
 */
export async function runAgain<T>(
  transaction: (attempt: number) => Promise<T>,
  mayRunAgain: () => boolean = () => true,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction(attempt);
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !isRolledBack(error) || !mayRunAgain()) throw error;
    }
    await sleep(pauseAfter(attempt));
  }
}
