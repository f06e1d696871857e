import { createHash } from 'node:crypto';

/** A reviewed, reversible change of the schema. It never changes after it was released: its checksum is recorded. */
export interface Migration {
  /** Sorts within its plugin: `0001-create-leads`. */
  readonly name: string;
  /** Tables that the statements alter, fill or refer to: while they run, row security does not bind the owner there. */
  readonly tables: readonly string[];
  readonly up: readonly string[];
  readonly down: readonly string[];
}

/** The migrations of one plugin, oldest first. */
export interface PluginMigrations {
  readonly plugin: string;
  readonly migrations: readonly Migration[];
}

/** SHA-256 of everything that the migration does, in hex. */
export function checksumOf(migration: Migration): string {
  const { name, tables, up, down } = migration;
  return createHash('sha256')
    .update(JSON.stringify([name, tables, up, down]))
    .digest('hex');
}
