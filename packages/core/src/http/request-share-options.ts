/** How many requests are worked on at the same time, and how organizations share that. */
export interface RequestShareOptions {
  /**
   * Requests that are worked on at the same time while several organizations send some. An organization that has none running
   * begins at once, until as many run as there are connections (`database.poolSize`); one that is alone for ten seconds has all
   * of them. @defaultValue one less than the processor has cores, at least 1
   */
  readonly maxRunning?: number;
  /** Requests that wait, of all organizations together. Of more the last of the organization with most is refused. @defaultValue 1000 */
  readonly maxWaiting?: number;
  /**
   * A request that takes longer makes room for another, in milliseconds: it waits for the database more than it works here.
   * @defaultValue 1000
   */
  readonly longAfterMs?: number;
  /** Longest that a request waits for its turn, in milliseconds. @defaultValue 10000 */
  readonly maxWaitMs?: number;
  /**
   * How much an organization may have beside one of weight 1. Asked with its id, and with undefined for everybody together whose
   * credentials are not proven: visitors of pages, those who sign in, and strangers. @defaultValue 1
   */
  readonly weight?: (organizationId: string | undefined) => number;
}

const NUMBERS = ['maxRunning', 'longAfterMs', 'maxWaiting', 'maxWaitMs'] as const;
const NAMES: readonly string[] = [...NUMBERS, 'weight'];

/** @throws Error for an option that does not exist, or is no whole number of at least 1 */
export function checkRequestShares(options: RequestShareOptions): void {
  const unknown = Object.keys(options).find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw new Error(`requestShares has no option "${unknown}"; it has ${NAMES.join(', ')}.`);
  for (const name of NUMBERS) {
    const value = options[name];
    if (value !== undefined && !(Number.isSafeInteger(value) && value >= 1 && value < 2 ** 31))
      throw new Error(`requestShares.${name} must be a whole number of at least 1.`);
  }
}
