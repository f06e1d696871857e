import type { Catalogue, CatalogueFunction, CatalogueTable } from './catalogue.ts';
import { quoteName } from './client.ts';
import { coreFunctions } from './core-functions.ts';
import { columnChanges, recreatedColumns } from './diff-columns.ts';
import { argumentTypes } from './functions.ts';
import { type Grant, grantSql, revokeSql } from './grants.ts';
import { roles } from './roles.ts';

/** Statements before and after the change of the tables themselves. */
export interface ExtraChanges {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export const sharedFunctionNames: readonly string[] = coreFunctions.map((definition) => definition.name);

type Parts = ReadonlyMap<string, { readonly definition: string; readonly sql: string }>;

/**
 * What MikroORM's comparator does not see, or not exactly: it forgets brackets and casts in checks and policies, takes NO ACTION
 * for RESTRICT, and knows no grants. Everything here is compared by the text that PostgreSQL prints.
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
  const functions = functionChanges(from, to);
  return {
    before: [
      ...kept.flatMap(({ wanted, found, columns }) => [...dropParts(found, wanted), ...columns.before]),
      ...removed.flatMap((table) => dropConstraints(table, table.foreignKeys, new Map())),
    ],
    after: [
      ...kept.flatMap(({ columns }) => columns.after),
      ...kept.flatMap(({ wanted, found }) => createIndexesAndChecks(found, wanted)),
      ...kept.flatMap(({ wanted, found }) => createConstraints(wanted, found.foreignKeys, wanted.foreignKeys)),
      ...kept.flatMap(({ wanted, found }) => created(found.policies, wanted.policies)),
      ...functions.drop,
      ...functions.create,
      ...kept.flatMap(({ wanted, found }) => [...createTriggers(found, wanted), ...grantChanges(found, wanted)]),
    ],
  };
}

const nothing = {
  columns: new Map(),
  checks: new Map(),
  indexes: new Map(),
  foreignKeys: new Map(),
  policies: new Map(),
  triggers: new Map(),
  grants: new Set<string>(),
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
    policies: changed(found.policies),
    grants: new Set([...found.grants].filter((grant) => !columns.some((column) => grant.endsWith(`(${column})`)))),
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
  const on = ` ON ${quoteName(found.name)}`;
  return [
    ...gone(found.triggers, wanted.triggers).map((name) => `DROP TRIGGER ${quoteName(name)}${on}`),
    ...gone(found.policies, wanted.policies).map((name) => `DROP POLICY ${quoteName(name)}${on}`),
    ...dropConstraints(found, found.foreignKeys, wanted.foreignKeys),
    ...dropConstraints(found, found.checks, wanted.checks),
    ...gone(found.indexes, wanted.indexes).map((name) => `DROP INDEX ${quoteName(name)}`),
  ];
}

const createIndexesAndChecks = (found: Compared, wanted: Compared): string[] => [
  ...createConstraints(wanted, found.checks, wanted.checks),
  ...created(found.indexes, wanted.indexes),
];

function createTriggers(found: Compared, wanted: Compared): string[] {
  const again = gone(wanted.triggers, found.triggers);
  const disabled = [...found.triggers].filter(
    ([name, { enabled }]) => !enabled && wanted.triggers.has(name) && !again.includes(name),
  );
  return [
    ...created(found.triggers, wanted.triggers),
    ...disabled.map(([name]) => `${alter(wanted)} ENABLE TRIGGER ${quoteName(name)}`),
  ];
}

function grantChanges(found: Compared, wanted: Compared): string[] {
  const present = found.grants;
  return [
    ...[...present]
      .filter((key) => !wanted.grants.has(key))
      .map(parseGrant)
      // The grants on a column go with it.
      .filter(({ column }) => column === undefined || wanted.columns.has(column))
      .map((grant) => revokeSql(wanted.name, grant)),
    ...[...wanted.grants].filter((key) => !present.has(key)).map((key) => grantSql(wanted.name, parseGrant(key))),
  ];
}

function parseGrant(key: string): Grant {
  const [, role = '', privilege = '', column] = /^([^:]+):(\w+)(?:\((.+)\))?$/.exec(key) ?? [];
  return { role, privilege, ...(column === undefined ? {} : { column }) };
}

/**
 * The functions that core generates from the tables, where they exist in another form: a field of an extension, or another
 * version of core, changes them without a migration of the table's own plugin.
 */
export function functionReplacements(actual: Catalogue, wanted: Catalogue): string[] {
  const both = (catalogue: Catalogue): Catalogue => ({
    ...catalogue,
    functions: new Map(
      [...catalogue.functions].filter(([name]) => actual.functions.has(name) && wanted.functions.has(name)),
    ),
  });
  const { drop, create } = functionChanges(both(actual), both(wanted));
  return [...drop, ...create];
}

function functionChanges(from: Catalogue, to: Catalogue): { drop: string[]; create: string[] } {
  const changed = [...to.functions].flatMap(([name, wanted]) => {
    const found = from.functions.get(name);
    return found !== undefined && functionText(found) === functionText(wanted) ? [] : [{ name, found, wanted }];
  });
  const removed = [...from.functions].flatMap(([name, found]) => (to.functions.has(name) ? [] : [{ name, found }]));
  const replaced = changed.flatMap(({ name, found, wanted }) =>
    found === undefined || isReplaceable(found, wanted) ? [] : [{ name, found }],
  );
  return {
    drop: [...removed, ...replaced].map(
      ({ name, found }) => `DROP FUNCTION public.${name}(${argumentTypes(found.signature)})`,
    ),
    create: changed.flatMap(({ wanted }) => wanted.create),
  };
}

/** Another owner's function cannot be replaced, only dropped by the owner of the schema; a trigger's must be replaced, for the trigger needs it. */
const isReplaceable = (found: CatalogueFunction, wanted: CatalogueFunction): boolean =>
  found.owner === roles.owner &&
  wanted.owner === roles.owner &&
  found.signature === wanted.signature &&
  resultOf(found) === resultOf(wanted);

const resultOf = (definition: CatalogueFunction): string =>
  /^\w+ ((?:SETOF )?\w+)/.exec(definition.definition)?.[1] ?? '';

const functionText = (definition: CatalogueFunction): string =>
  JSON.stringify([
    definition.signature,
    definition.owner,
    definition.definer,
    definition.settings,
    [...definition.callers].sort(),
    definition.definition,
  ]);
