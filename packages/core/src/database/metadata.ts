import { EntitySchema, type EntitySchemaMetadata } from '@mikro-orm/postgresql';
import { policiesOf } from './policies.ts';
import type { ColumnDef, ForeignKeyDef, TableDef } from './table.ts';

type Properties = Record<string, Record<string, unknown>>;

/**
 * The tables as MikroORM entities, for its schema comparator and for hosts that use its entity manager.
 * A foreign key becomes a relation that owns its columns but `org_id`; a target that is not among the tables is left out.
 */
export function entitySchemas(tables: readonly TableDef[]): EntitySchema[] {
  const schemas = new Map<string, EntitySchema>();
  for (const table of tables) schemas.set(table.name, entitySchema(table, schemas, tables));
  return [...schemas.values()];
}

const camel = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string): string => camel(`_${name}`);

function entitySchema(table: TableDef, schemas: Map<string, EntitySchema>, tables: readonly TableDef[]): EntitySchema {
  const keys = table.foreignKeys.filter((key) => tables.some((other) => other.name === key.references.table));
  const owned = new Set(
    keys.flatMap((key) => key.columns.filter((column) => !table.primaryKey.includes(column) && column !== 'org_id')),
  );
  const properties: Properties = {};
  for (const column of table.columns) {
    const key = keys.find((candidate) => owned.has(column.name) && candidate.columns.includes(column.name));
    if (key === undefined) properties[camel(column.name)] = scalar(column, table.primaryKey.includes(column.name));
    else addRelation(properties, key, table, schemas);
  }
  for (const key of keys) addRelation(properties, key, table, schemas);
  return new EntitySchema({
    name: pascal(table.name),
    tableName: table.name,
    properties,
    checks: table.checks.map(({ name, expression }) => ({ name, expression })),
    policies: policiesOf(table).map(({ name, command, restrictive, roles, using, check }) => ({
      name,
      command,
      type: restrictive ? 'restrictive' : 'permissive',
      roles: [...roles],
      ...(using === undefined ? {} : { using }),
      ...(check === undefined ? {} : { check }),
    })),
    rowLevelSecurity: table.isolation.kind === 'none' ? false : 'force',
  } as unknown as EntitySchemaMetadata<Record<string, unknown>>) as EntitySchema;
}

/** MikroORM's short names: it compares the types that it reads by them. */
const SHORT_TYPES: Record<string, string> = {
  'timestamp with time zone': 'timestamptz',
  'timestamp without time zone': 'timestamp',
  'double precision': 'float8',
  integer: 'int',
};

const RUNTIME_TYPES: Record<string, string> = {
  boolean: 'boolean',
  integer: 'number',
  smallint: 'number',
  jsonb: 'json',
  'timestamp with time zone': 'datetime',
};

function scalar(column: ColumnDef, primary: boolean): Record<string, unknown> {
  const { name, type, nullable, generated, collation } = column;
  return {
    type: RUNTIME_TYPES[type] ?? (type.endsWith('[]') ? 'array' : 'string'),
    fieldName: name,
    columnType: SHORT_TYPES[type] ?? type,
    nullable,
    ...(primary ? { primary: true, autoincrement: false } : {}),
    ...(column.default === undefined ? {} : { defaultRaw: column.default }),
    ...(generated === undefined ? {} : { generated: generated === 'identity' ? 'identity' : `(${generated}) stored` }),
    ...(collation === undefined ? {} : { collation }),
  };
}

function addRelation(
  properties: Properties,
  key: ForeignKeyDef,
  table: TableDef,
  schemas: Map<string, EntitySchema>,
): void {
  const added = Object.values(properties).some((property) => property.foreignKeyName === key.name);
  if (added) return;
  const own = key.columns.filter((column) => column !== 'org_id');
  const name = own.length === 0 ? 'organization' : camel(own.join('_').replace(/_id$/, ''));
  const nullable = key.columns.some((column) => table.columns.find((candidate) => candidate.name === column)?.nullable);
  const columns = key.setNullColumns === undefined ? '' : ` (${key.setNullColumns.join(', ')})`;
  properties[name in properties ? `${name}Ref` : name] = {
    kind: 'm:1',
    entity: () => schemas.get(key.references.table),
    joinColumns: [...key.columns],
    referencedColumnNames: [...key.references.columns],
    ownColumns: own.length === 0 ? [...key.columns] : own,
    nullable,
    // Every column of the key has a property already: the relation reads, that property writes.
    ...(own.length === 0 ? { persist: false } : {}),
    foreignKeyName: key.name,
    deleteRule: `${key.onDelete}${columns}`,
    updateRule: 'no action',
  };
}
