import type { RawBuilder } from 'kysely';
import { sql } from './sql.ts';

/** The order in which people read names: `apple2`, `Äpfel`, `Zebra`. The same in every database, whatever its own collation is. */
export const COLLATION = 'und-x-icu';

/** Returns a column or expression in that order, as PostgreSQL prints it. */
export const collated = (expression: string): string => `${expression} COLLATE "${COLLATION}"`;

/** Returns the lower case of an expression as stored keys have it, as PostgreSQL prints it. */
export const foldedExpression = (expression: string): string => `lower((${collated(expression)}))`;

const collate = sql.raw(`collate "${COLLATION}"`);

/** Returns a column or expression in the order in which people read. */
export const collatedSql = (expression: RawBuilder<unknown>): RawBuilder<unknown> => sql`${expression} ${collate}`;

/**
 * Returns text in lower case, to compare it with the stored `<column>_key`: `name_key = ${caseFolded(name)}`. Languages differ in
 * what lower case is; this is the same in every database, and compared bytewise, as the index of the key is.
 */
export const caseFolded = (text: string | RawBuilder<unknown>): RawBuilder<string> =>
  typeof text === 'string'
    ? sql<string>`(lower(${text}::text ${collate}) collate "C")`
    : sql<string>`(lower(${text} ${collate}) collate "C")`;
