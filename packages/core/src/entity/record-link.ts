import type { Entity } from './entity.ts';

/** A record of any entity, as rows that belong to it name it. */
export interface RecordLink {
  /** Name of the entity: `lead`. */
  readonly entity: string;
  readonly recordId: string;
}

/** A record, as code names it. */
export interface RecordPlace {
  readonly entity: Pick<Entity, 'name'>;
  readonly id: string;
}

/** How a record became another one; `undo` takes a conversion or a merge back. */
export type BecameBy = 'conversion' | 'merge' | 'undo';

/** One record became another one: what belongs to the first goes with it. */
export interface Became {
  readonly from: RecordLink;
  readonly to: RecordLink;
  readonly by: BecameBy;
}

export const linkTo = ({ entity: { name }, id }: RecordPlace): RecordLink => ({ entity: name, recordId: id });
