import type { DiffOptions, SchemaChange } from './diff.ts';
import type { TableDef } from './table.ts';

// MikroORM takes most of a second to load, and only tools compare schemas: it is loaded when asked for.
const diff = () => import('./diff.ts');

/** What brings the database to the tables; empty right after `migrate`. */
export const diffSchema = async (options: DiffOptions): Promise<SchemaChange> => (await diff()).diffSchema(options);

/** What brings a database from one set of tables to another; needs no database. */
export const diffTables = async (from: readonly TableDef[], to: readonly TableDef[]): Promise<SchemaChange> =>
  (await diff()).diffTables(from, to);

/** The first migration of a plugin: its tables, and its foreign keys from and to those of the plugins before it. */
export const initialMigration = async (plugin: string, tables: readonly TableDef[]): Promise<SchemaChange> =>
  (await diff()).initialMigration(plugin, tables);
