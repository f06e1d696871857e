import { nextInLine } from '@bottlecrm/core/internal';

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
 * Gives the free places out one by one, each time to the organization that has fewest jobs in the queue. `first` rotates who
 * comes first among equals. Answers places by organization, in the order in which they were given.
 */
export function shareSlots(demands: readonly Demand[], { perOrganization, free }: Limits, first = 0): string[] {
  const rotated = [...demands.slice(first % (demands.length || 1)), ...demands.slice(0, first % (demands.length || 1))];
  const lines = rotated.map((demand) => ({
    orgId: demand.orgId,
    room: roomOf(demand, perOrganization),
    running: demand.busy,
    weight: 1,
    served: 0,
  }));
  const given: string[] = [];
  while (given.length < free) {
    const next = nextInLine(lines.filter(({ room }) => room > 0));
    if (!next) break;
    next.room -= 1;
    next.running += 1;
    given.push(next.orgId);
  }
  return given;
}
