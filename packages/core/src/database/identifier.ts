import { createHash } from 'node:crypto';
import type { TableDef } from './table.ts';

/** PostgreSQL keeps so many bytes of a name, and cuts the rest off without a word. */
export const MAX_IDENTIFIER_BYTES = 63;

const HASH_LENGTH = 10;

/**
 * Makes a generated name fit: a longer one is cut and ends in a hash of the whole, so that two names never become one, and the
 * database has the name that is asked for.
 */
export function identifier(name: string): string {
  if (Buffer.byteLength(name) <= MAX_IDENTIFIER_BYTES) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, HASH_LENGTH);
  return `${name.slice(0, MAX_IDENTIFIER_BYTES - HASH_LENGTH - 1)}_${hash}`;
}

/** The table, whose keys, indexes and checks have names that fit. */
export function fitIdentifiers(table: TableDef): TableDef {
  const fit = <T extends { readonly name: string }>(part: T): T => ({ ...part, name: identifier(part.name) });
  return {
    ...table,
    foreignKeys: table.foreignKeys.map(fit),
    indexes: table.indexes.map(fit),
    checks: table.checks.map(fit),
  };
}

/** @throws TypeError for a name that the database would cut, and for one that two things would share. */
export function checkIdentifiers(tables: readonly TableDef[]): void {
  const taken = new Map<string, string>();
  for (const table of tables) {
    const parts = [...table.columns, ...table.foreignKeys, ...table.indexes, ...table.checks];
    for (const name of [table.name, ...parts.map((part) => part.name)]) {
      if (Buffer.byteLength(name) > MAX_IDENTIFIER_BYTES)
        throw new TypeError(
          `Table ${table.name}: PostgreSQL keeps ${MAX_IDENTIFIER_BYTES} bytes of a name. Shorten "${name}".`,
        );
    }
    for (const name of [table.name, ...table.indexes.map((index) => index.name)]) {
      const other = taken.get(name);
      if (other === table.name)
        throw new TypeError(
          `Table ${table.name}: two things need the name ${name}. Remove or rename one; a sortable field has an index of its own.`,
        );
      if (other !== undefined)
        throw new TypeError(`Tables ${other} and ${table.name} both need the name ${name}. Rename one of them.`);
      taken.set(name, table.name);
    }
  }
}
