import { type Catalogue, type CatalogueFunction, type CatalogueTable, normalize, policyPart } from './catalogue.ts';
import { quoteName } from './client.ts';
import { type DatabaseFunction, functionSql, SEARCH_PATH, type Trigger, triggerSql } from './functions.ts';
import { grantKey, grantsOf } from './grants.ts';
import { policiesOf } from './policies.ts';
import { roles } from './roles.ts';
import type { ColumnDef, ForeignKeyDef, IndexDef, TableDef } from './table.ts';
import { functionsOf, triggersOf } from './triggers.ts';

/** The catalogue of a database that these tables, and nothing else, were migrated to. */
export function expectedCatalogue(tables: readonly TableDef[]): Catalogue {
  return {
    tables: new Map(tables.map((table) => [table.name, expectedTable(table)])),
    functions: new Map(functionsOf(tables).map((definition) => [definition.name, expectedFunction(definition)])),
    relations: [],
  };
}

export function expectedTable(table: TableDef): CatalogueTable {
  const isolated = table.isolation.kind !== 'none';
  return {
    name: table.name,
    owner: roles.owner,
    rowSecurity: isolated,
    forced: isolated,
    columns: new Map(table.columns.map((column) => [column.name, expectedColumn(column)])),
    primaryKey: table.primaryKey,
    foreignKeys: new Map(
      table.foreignKeys.map((key) => [
        key.name,
        { columns: key.columns, references: key.references.table, ...part(foreignKeySql(key)) },
      ]),
    ),
    checks: new Map(
      table.checks.map((check) => [
        check.name,
        { definition: normalize(check.expression), sql: `CHECK (${check.expression})` },
      ]),
    ),
    indexes: new Map(
      table.indexes.map((index) => [
        index.name,
        { columns: index.columns, unique: index.unique ?? false, ...part(indexSql(table.name, index)) },
      ]),
    ),
    policies: new Map(policiesOf(table).map((policy) => [policy.name, policyPart(table.name, policy)])),
    triggers: new Map(triggersOf(table).map((trigger) => [trigger.name, expectedTrigger(table.name, trigger)])),
    grants: new Set(grantsOf(table).map(grantKey)),
  };
}

const expectedColumn = (column: ColumnDef) => ({
  type: column.type,
  nullable: column.nullable,
  default: normalize(column.default),
  generated: normalize(column.generated),
  sql: { default: column.default ?? '', generated: column.generated ?? '' },
  collation: column.collation ?? '',
});

const part = (sql: string) => ({ definition: normalize(sql), sql });

const expectedTrigger = (table: string, trigger: Trigger) => ({ enabled: true, ...part(triggerSql(table, trigger)) });

const VOLATILITY = { volatile: 'v', stable: 's', immutable: 'i' } as const;

function expectedFunction(definition: DatabaseFunction): CatalogueFunction {
  const { signature, owner, definer, pinned, callers, language, returns, volatility, body } = definition;
  return {
    ...(definition.table === undefined ? {} : { table: definition.table }),
    signature,
    owner,
    definer,
    settings: pinned ? [`search_path=${SEARCH_PATH}`] : [],
    callers,
    definition: normalize(`${language} ${returns} ${VOLATILITY[volatility]} ${body}`),
    create: functionSql(definition),
  };
}

const quoted = (names: readonly string[]): string => names.map(quoteName).join(', ');

/** As `pg_get_constraintdef` prints it, but for the quotes. */
export function foreignKeySql(key: ForeignKeyDef): string {
  const { columns, references, onDelete, setNullColumns } = key;
  const list = onDelete === 'set null' && setNullColumns ? ` (${quoted(setNullColumns)})` : '';
  const rule = onDelete === 'no action' ? '' : ` ON DELETE ${onDelete.toUpperCase()}${list}`;
  return `FOREIGN KEY (${quoted(columns)}) REFERENCES ${quoteName(references.table)}(${quoted(references.columns)})${rule}`;
}

/** As `pg_get_indexdef` prints it, but for the quotes. A name of one word is a column, anything else an expression. */
export function indexSql(table: string, index: IndexDef): string {
  const { name, unique, method = 'btree', where } = index;
  const columns = index.columns.map((column) => (/^\w+$/.test(column) ? quoteName(column) : column)).join(', ');
  const condition = where === undefined ? '' : ` WHERE ${where.startsWith('(') ? where : `(${where})`}`;
  return `CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${quoteName(name)} ON public.${quoteName(table)} USING ${method} (${columns})${condition}`;
}
