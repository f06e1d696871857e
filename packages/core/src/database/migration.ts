import { createHash } from 'node:crypto';
import type { Client } from 'pg';

/** A reviewed, reversible change of the schema. It never changes after it was released: its checksum is recorded. */
export interface Migration {
  /** Sorts within its plugin: `0001-create-leads`. */
  readonly name: string;
  /** Tables that the statements alter, fill or refer to: while they run, row security does not bind the owner there. */
  readonly tables: readonly string[];
  readonly up: readonly string[];
  readonly down: readonly string[];
}

/** A schema beside `public` that a library keeps by itself. It is no part of the audit: nothing of an organization may be in it. */
export interface OwnSchema {
  /** Such as `bottlecrm_queue`. The app role gets no privilege in it. */
  readonly name: string;
  /** Brings it up to date as the owner, under the lock of the migrations. Runs at every `migrate`, and may run again after it failed half-way. */
  migrate(client: Client): Promise<void>;
}

/** The migrations of one plugin, oldest first. */
export interface PluginMigrations {
  readonly plugin: string;
  readonly migrations: readonly Migration[];
  readonly ownSchema?: OwnSchema | undefined;
}

/** SHA-256 of everything that the migration does, in hex. */
export function checksumOf(migration: Migration): string {
  const { name, tables, up, down } = migration;
  return createHash('sha256')
    .update(JSON.stringify([name, tables, up, down]))
    .digest('hex');
}
