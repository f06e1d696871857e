import type { TestOrganization } from '../organizations.ts';

/** One of the two organizations, with what it has and a word that marks its texts. */
export interface Side {
  readonly organization: TestOrganization;
  readonly marker: string;
  count: number;
  /** The record of each entity that references use. */
  readonly records: Map<string, string>;
  /** Entities whose record is being made: a circle of references leaves the optional one out. */
  readonly making: Set<string>;
}

export const newSide = (organization: TestOrganization, marker: string): Side => ({
  organization,
  marker,
  count: 0,
  records: new Map(),
  making: new Set(),
});
