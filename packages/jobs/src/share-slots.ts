/** How much of an organization is in the queue already, and how much could be. */
export interface Demand {
  readonly orgId: string;
  /** Rows that are due, counted no further than could be admitted. */
  readonly due: number;
  /** In the queue, waiting or running. */
  readonly busy: number;
  /** In the queue, waiting for another attempt. */
  readonly retrying: number;
}

export interface Limits {
  readonly perOrganization: number;
  /** Waiting or running jobs of all organizations together. */
  readonly free: number;
}

/** An organization whose jobs keep failing holds at most this many times its share back in the queue. */
const RETRYING_SHARES = 10;

/** How many further jobs an organization may have in the queue. */
export const roomOf = ({ due, busy, retrying }: Demand, perOrganization: number): number =>
  Math.max(0, Math.min(due, perOrganization - busy, RETRYING_SHARES * perOrganization - busy - retrying));

/**
 * Gives the free places out one by one, each time to those organizations that have fewest jobs in the queue. `first` rotates
 * who comes first among equals. Answers places by organization, in the order in which they were given.
 */
export function shareSlots(demands: readonly Demand[], { perOrganization, free }: Limits, first = 0): string[] {
  const rotated = [...demands.slice(first % (demands.length || 1)), ...demands.slice(0, first % (demands.length || 1))];
  const left = new Map(rotated.map((demand) => [demand.orgId, roomOf(demand, perOrganization)]));
  const given: string[] = [];
  for (let level = 0; level < perOrganization && given.length < free; level += 1) {
    for (const { orgId, busy } of rotated) {
      const room = left.get(orgId) ?? 0;
      if (busy > level || room === 0 || given.length >= free) continue;
      left.set(orgId, room - 1);
      given.push(orgId);
    }
  }
  return given;
}
