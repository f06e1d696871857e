import { type DatabaseSchema, MikroORM, DatabaseSchema as Schema, SchemaComparator } from '@mikro-orm/postgresql';
import { type Catalogue, readCatalogue } from './catalogue.ts';
import { withClient } from './client.ts';
import { type ExtraChanges, extraChanges } from './diff-extras.ts';
import { expectedCatalogue } from './expected.ts';
import { entitySchemas } from './metadata.ts';
import type { TableDef } from './table.ts';
import { runnerTables } from './tables.ts';

/** Statements that bring a schema forward, and those that take it back. Both are complete and in order. */
export interface SchemaChange {
  readonly up: readonly string[];
  readonly down: readonly string[];
  /** Tables that a statement alters, and tables they refer to: a migration names them. */
  readonly tables: readonly string[];
}

/** What the schema of a database is compared with. */
export interface DiffOptions {
  readonly ownerUrl: string;
  readonly tables: readonly TableDef[];
  /** Tables that existed and are no longer declared. Tables that are neither here nor declared are left alone. */
  readonly drop?: readonly string[];
}

/** What brings the database to the tables; empty right after `migrate`. */
export async function diffSchema(options: DiffOptions): Promise<SchemaChange> {
  const tables = declared(options.tables);
  const names = [...tables.map((table) => table.name), ...(options.drop ?? [])];
  const actual = await withClient(options.ownerUrl, readCatalogue);
  return withOrm(options.ownerUrl, tables, async (orm) => {
    const driver = orm.em.getDriver();
    const present = names.filter((name) => actual.tables.has(name));
    const from =
      present.length === 0
        ? new Schema(driver.getPlatform(), 'public')
        : await Schema.create(driver.getConnection(), driver.getPlatform(), orm.config, undefined, ['public'], present);
    return change(orm, from, orm.schema.getTargetSchema(), only(actual, names), expectedCatalogue(tables));
  });
}

/** What brings a database from one set of tables to another; needs no database. */
export async function diffTables(from: readonly TableDef[], to: readonly TableDef[]): Promise<SchemaChange> {
  const [before, after] = [declared(from), declared(to)];
  return withOrm(undefined, before, (old) =>
    withOrm(undefined, after, async (orm) =>
      change(
        orm,
        old.schema.getTargetSchema(),
        orm.schema.getTargetSchema(),
        expectedCatalogue(before),
        expectedCatalogue(after),
      ),
    ),
  );
}

/**
 * The first migration of a plugin: its tables, and its foreign keys from and to those of the plugins before it.
 * Plugins count in the order in which the tables first name them; what comes later is left out.
 */
export function initialMigration(plugin: string, tables: readonly TableDef[]): Promise<SchemaChange> {
  const order = [...new Set(tables.map((table) => table.plugin))];
  const position = order.indexOf(plugin);
  const until = (end: number) => tables.filter((table) => order.indexOf(table.plugin) < end);
  return diffTables(until(position), until(position + 1));
}

/** Without the runner's own tables, and without references to tables that are not there (yet). */
function declared(tables: readonly TableDef[]): TableDef[] {
  const ours = tables.filter(({ name }) => !runnerTables.some((own) => own.name === name));
  const names = new Set(ours.map((table) => table.name));
  return ours.map((table) => ({
    ...table,
    foreignKeys: table.foreignKeys.filter((key) => names.has(key.references.table)),
  }));
}

async function withOrm<T>(
  url: string | undefined,
  tables: readonly TableDef[],
  work: (orm: MikroORM) => Promise<T>,
): Promise<T> {
  const orm = new MikroORM({
    clientUrl: url ?? 'postgresql://127.0.0.1:1/none',
    entities: entitySchemas(tables),
    discovery: { warnWhenNoEntities: false },
    schemaGenerator: { disableForeignKeys: false },
    pool: { min: 0, max: 1 },
  });
  try {
    return await work(orm);
  } finally {
    await orm.close(true);
  }
}

const only = (catalogue: Catalogue, names: readonly string[]): Catalogue => ({
  tables: new Map([...catalogue.tables].filter(([name]) => names.includes(name))),
  functions: new Map(),
  relations: [],
});

function change(
  orm: MikroORM,
  from: DatabaseSchema,
  to: DatabaseSchema,
  old: Catalogue,
  wanted: Catalogue,
): SchemaChange {
  const platform = orm.em.getDriver().getPlatform();
  const comparator = new SchemaComparator(platform);
  const [before, after] = [structureOf(from), structureOf(to)];
  ignoreExpressions(before, after);
  const forward = comparator.compare(before, after);
  const backward = comparator.compare(after, before, forward);
  const sql = (difference: typeof forward) =>
    statements(orm.schema.diffToSQL(difference, { wrap: false, safe: false, dropTables: true }));
  const up = ordered(sql(forward), extraChanges(old, wanted));
  const down = ordered(sql(backward), extraChanges(wanted, old));
  return { up, down, tables: namedTables([...up, ...down], [old, wanted]) };
}

/** MikroORM compares tables, columns and primary keys, and writes their statements; `diff-extras.ts` does the rest by exact text. */
function structureOf(schema: DatabaseSchema): DatabaseSchema {
  schema.setNamespaces(new Set(['public']));
  for (const table of schema.getTables()) {
    table.setChecks([]);
    table.setTriggers([]);
    table.setPolicies([]);
    table.setForeignKeys({});
    table.setIndexes(table.getIndexes().filter((index) => index.primary));
    for (const column of table.getColumns()) {
      // A check over a list of values is read as an enum, and an identity as a sequence; neither is one.
      column.enumItems = [];
      column.autoincrement = false;
      // PostgreSQL prints some expressions without the brackets that it asks for.
      const [, expression] = /^(.*) stored$/s.exec(column.generated ?? '') ?? [];
      if (expression !== undefined) column.generated = `(${expression}) stored`;
    }
  }
  return schema;
}

/** Defaults and generated columns of tables that stay are compared by `diff-columns.ts`. */
function ignoreExpressions(before: DatabaseSchema, after: DatabaseSchema): void {
  ignoreGeneratedOnlyIn(before, after);
  ignoreGeneratedOnlyIn(after, before);
  for (const table of before.getTables()) {
    for (const column of table.getColumns()) {
      const other = after.getTable(table.name)?.getColumn(column.name);
      if (other === undefined) continue;
      if (other.generated !== undefined || column.generated !== undefined) {
        Object.assign(column, {
          nullable: other.nullable,
          type: other.type,
          mappedType: other.mappedType,
          collation: other.collation,
        });
      }
      Object.assign(column, { default: other.default, generated: other.generated });
    }
  }
}

function ignoreGeneratedOnlyIn(one: DatabaseSchema, other: DatabaseSchema): void {
  for (const table of one.getTables()) {
    const counterpart = other.getTable(table.name);
    if (counterpart === undefined) continue;
    for (const column of table.getColumns()) {
      if (column.generated !== undefined && counterpart.getColumn(column.name) === undefined)
        table.removeColumn(column.name);
    }
  }
}

function statements(sql: string): string[] {
  return sql
    .split('\n')
    .map((line) => line.trim().replace(/;$/, ''))
    .filter((line) => line !== '');
}

/** Row security follows from the declared tables: `migrate` sees to it. */
function ordered(structure: readonly string[], extras: ExtraChanges): string[] {
  const drops = structure
    .filter((statement) => /^drop table /.test(statement))
    .map((statement) => statement.replace(/ if exists/, '').replace(/ cascade$/, ''));
  const rest = structure.filter(
    (statement) => !/ row level security$/i.test(statement) && !/^drop table /.test(statement),
  );
  return [...extras.before, ...rest, ...drops, ...extras.after];
}

function namedTables(sql: readonly string[], catalogues: readonly Catalogue[]): string[] {
  const known = new Set(catalogues.flatMap((catalogue) => [...catalogue.tables.keys()]));
  return [...known].filter((name) => sql.some((statement) => mentions(statement, name))).sort();
}

/** As a table: a column may have the name of one. */
const mentions = (statement: string, table: string): boolean =>
  new RegExp(`\\b(?:table|on|references) (?:public\\.)?"?${table}\\b`, 'i').test(statement);
