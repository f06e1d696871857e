import { createHash } from 'node:crypto';
import type { Catalogue, CatalogueTable } from '../catalogue.ts';
import { quoteName } from '../client.ts';
import { argumentTypes } from '../functions.ts';
import { grantSql, parseGrant, revokeSql } from '../grants.ts';

export type DerivedKind = 'function' | 'policy' | 'trigger' | 'grant' | 'row security';

/** A database object that follows from the declared tables: `migrate` makes it, no migration names it. */
export interface DerivedObject {
  readonly kind: DerivedKind;
  readonly name: string;
  /** The table that it guards or serves; undefined for a function that serves all of them. */
  readonly table: string | undefined;
  /** As PostgreSQL prints it, to compare one with another. */
  readonly definition: string;
  /** What CREATE OR REPLACE cannot change. Undefined for what has to be dropped first. */
  readonly form?: string;
  readonly create: readonly string[];
  readonly drop: readonly string[];
}

/** Such as `policy leads_isolation on leads`: two objects never share it. */
export const identityOf = ({ kind, name, table }: Pick<DerivedObject, 'kind' | 'name' | 'table'>): string =>
  kind === 'function' ? `function ${name}` : `${kind} ${name} on ${table}`;

export const hashOf = ({ definition }: DerivedObject): string => createHash('sha256').update(definition).digest('hex');

/** Returns the derived objects of a catalogue, by identity: of what a database has, or of what it shall have. */
export function derivedObjects(catalogue: Catalogue): ReadonlyMap<string, DerivedObject> {
  const objects = [...functionObjects(catalogue), ...[...catalogue.tables.values()].flatMap(tableObjects)];
  return new Map(objects.map((object) => [identityOf(object), object]));
}

function functionObjects({ functions }: Catalogue): DerivedObject[] {
  return [...functions].map(([name, found]) => ({
    kind: 'function',
    name,
    table: found.table,
    definition: JSON.stringify([
      found.signature,
      found.owner,
      found.definer,
      found.settings,
      [...found.callers].sort(),
      found.definition,
    ]),
    form: [found.owner, found.signature, /^\w+ ((?:SETOF )?\w+)/.exec(found.definition)?.[1]].join(' '),
    create: found.create,
    drop: [`DROP FUNCTION public.${name}(${argumentTypes(found.signature)})`],
  }));
}

function tableObjects(table: CatalogueTable): DerivedObject[] {
  const on = quoteName(table.name);
  return [
    ...[...table.policies].map(([name, policy]) => ({
      ...objectOf(table, 'policy', name, policy.definition),
      create: [policy.sql],
      drop: [`DROP POLICY ${quoteName(name)} ON ${on}`],
    })),
    ...[...table.triggers].map(([name, { definition, enabled, sql }]) => ({
      ...objectOf(table, 'trigger', name, enabled ? definition : `${definition} (disabled)`),
      create: [sql],
      drop: [`DROP TRIGGER ${quoteName(name)} ON ${on}`],
    })),
    ...[...table.grants].map((grant) => ({
      ...objectOf(table, 'grant', grant, grant),
      create: [grantSql(table.name, parseGrant(grant))],
      drop: [revokeSql(table.name, parseGrant(grant))],
    })),
    ...(table.rowSecurity
      ? [
          {
            ...objectOf(table, 'row security', 'forced', String(table.forced)),
            form: '',
            create: [`ALTER TABLE ${on} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`],
            drop: [],
          },
        ]
      : []),
  ];
}

const objectOf = (table: CatalogueTable, kind: DerivedKind, name: string, definition: string) => ({
  kind,
  name,
  table: table.name,
  definition,
});
