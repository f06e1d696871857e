import type { Catalogue, CatalogueTable } from './catalogue.ts';
import { quoteName } from './client.ts';
import { columnChanges, recreatedColumns } from './diff-columns.ts';

/** Statements before and after the change of the tables themselves. */
export interface ExtraChanges {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

type Parts = ReadonlyMap<string, { readonly definition: string; readonly sql: string }>;

/**
 * What MikroORM's comparator does not see exactly: it forgets brackets and casts in checks, and takes NO ACTION for RESTRICT.
 * Everything here is compared by the text that PostgreSQL prints.
 */
export function extraChanges(from: Catalogue, to: Catalogue): ExtraChanges {
  const kept = [...to.tables.values()].map((wanted) => {
    const found = from.tables.get(wanted.name) ?? { ...nothing, name: wanted.name };
    return {
      wanted,
      found: withoutDependents(found, recreatedColumns(found, wanted)),
      columns: columnChanges(found, wanted),
    };
  });
  const removed = [...from.tables.values()].filter((table) => !to.tables.has(table.name));
  return {
    before: [
      ...kept.flatMap(({ wanted, found, columns }) => [...dropParts(found, wanted), ...columns.before]),
      ...removed.flatMap((table) => dropConstraints(table, table.foreignKeys, new Map())),
    ],
    after: [
      ...kept.flatMap(({ columns }) => columns.after),
      ...kept.flatMap(({ wanted, found }) => createIndexesAndChecks(found, wanted)),
      ...kept.flatMap(({ wanted, found }) => createConstraints(wanted, found.foreignKeys, wanted.foreignKeys)),
    ],
  };
}

const nothing = {
  columns: new Map(),
  checks: new Map(),
  indexes: new Map(),
  foreignKeys: new Map(),
};

type Compared = Pick<CatalogueTable, 'name' | keyof typeof nothing>;

/** What hangs on a column that is dropped and added again counts as changed, so that it is dropped before and created after. */
function withoutDependents(found: Compared, columns: readonly string[]): Compared {
  if (columns.length === 0) return found;
  const mentions = (text: string) => columns.some((column) => new RegExp(`\\b${column}\\b`).test(text));
  const changed = <T extends { definition: string }>(parts: ReadonlyMap<string, T>) =>
    new Map(
      [...parts].map(([name, part]) => [
        name,
        mentions(part.definition) ? { ...part, definition: `${part.definition} (again)` } : part,
      ]),
    );
  return {
    ...found,
    checks: changed(found.checks),
    indexes: changed(found.indexes),
    foreignKeys: changed(found.foreignKeys),
  };
}

/** Names in `from` that are not, or are otherwise defined, in `to`. */
function gone(from: Parts, to: Parts): string[] {
  return [...from].flatMap(([name, part]) => (to.get(name)?.definition === part.definition ? [] : [name]));
}

/** Statements of the parts of `to` that are not so in `from`. */
const created = (from: Parts, to: Parts): string[] => gone(to, from).map((name) => to.get(name)?.sql ?? '');

const alter = (table: Compared): string => `ALTER TABLE ${quoteName(table.name)}`;

const dropConstraints = (table: Compared, from: Parts, to: Parts): string[] =>
  gone(from, to).map((name) => `${alter(table)} DROP CONSTRAINT ${quoteName(name)}`);

const createConstraints = (table: Compared, from: Parts, to: Parts): string[] =>
  gone(to, from).map((name) => `${alter(table)} ADD CONSTRAINT ${quoteName(name)} ${to.get(name)?.sql}`);

function dropParts(found: Compared, wanted: Compared): string[] {
  const stays = remaining(found, wanted);
  return [
    ...dropConstraints(found, stays(found.foreignKeys, wanted.foreignKeys), wanted.foreignKeys),
    ...dropConstraints(found, stays(found.checks, wanted.checks), wanted.checks),
    ...gone(stays(found.indexes, wanted.indexes), wanted.indexes).map((name) => `DROP INDEX ${quoteName(name)}`),
  ];
}

/** PostgreSQL drops keys, checks and indexes with a column that they name. Those that come again are dropped by name. */
function remaining(found: Compared, wanted: Compared): (from: Parts, to: Parts) => Parts {
  const removed =
    wanted.columns.size === 0 ? [] : [...found.columns.keys()].filter((name) => !wanted.columns.has(name));
  const names = removed.map((column) => new RegExp(`\\b${column}\\b`));
  return (from, to) =>
    new Map(
      [...from].filter(
        ([name, { definition }]) => to.has(name) || !names.some((column) => column.test(ownPart(definition))),
      ),
    );
}

/** Without the columns that a foreign key refers to. */
const ownPart = (definition: string): string => definition.replace(/ REFERENCES .*$/, '');

const createIndexesAndChecks = (found: Compared, wanted: Compared): string[] => [
  ...createConstraints(wanted, found.checks, wanted.checks),
  ...created(found.indexes, wanted.indexes),
];
