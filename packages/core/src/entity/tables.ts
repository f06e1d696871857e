import { collated } from '../database/collation.ts';
import { fitIdentifiers } from '../database/identifier.ts';
import type { CheckDef, ColumnDef, ForeignKeyDef, IndexDef, TableDef } from '../database/table.ts';
import { checksOf, columnsOf } from './columns-of.ts';
import {
  type ColumnField,
  type CompiledEntity,
  type LinesField,
  type LinkField,
  type Registry,
  snake,
  sortsByCollation,
} from './compile.ts';
import type { Sample } from './field.ts';

/** An amount is stored with its currency, whoever writes it. */
function currencyChecks({ entity, currency, amounts }: CompiledEntity): CheckDef[] {
  if (!currency?.spec.optional) return [];
  return amounts.flatMap((amount) =>
    amount.shape === 'column'
      ? [
          {
            name: `${entity.table}_${amount.column}_currency_check`,
            expression: `((${amount.column} IS NULL) OR (${currency.column} IS NOT NULL))`,
          },
        ]
      : [],
  );
}

const SEARCH_TEXT: ColumnDef = { name: 'search_text', type: 'text', nullable: true };

/** The columns that free-text search reads. */
function searchedColumns(compiled: CompiledEntity): string[] {
  return (compiled.entity.search ?? []).map((name) => {
    const field = compiled.byField.get(name);
    if (field?.shape !== 'column')
      throw new TypeError(`Entity ${compiled.name}: search field "${name}" is not stored text.`);
    return field.column;
  });
}

function uniqueIndexes(compiled: CompiledEntity): IndexDef[] {
  const { table, conditions } = compiled.entity;
  const live = 'deleted_at IS NULL';
  const rules = compiled.columns.filter((field) => field.spec.unique);
  const own = rules.map((field): IndexDef => {
    const name = field.spec.unique?.where;
    const condition = name === undefined ? undefined : conditions?.[name];
    if (name !== undefined && condition === undefined) {
      throw new TypeError(`Entity ${compiled.name}: unique({ where: '${name}' }) names no condition of it.`);
    }
    const index = {
      name: `${table}_${field.column}_unique`,
      columns: ['org_id', ...within(compiled, field), field.keyColumn ?? field.column],
      unique: true,
    };
    if (field.spec.unique?.evenDeleted) return condition === undefined ? index : { ...index, where: condition };
    return {
      ...index,
      where: condition === undefined ? `(${live})` : `((${live}) AND ${condition})`,
    };
  });
  return [
    ...own,
    { name: `${table}_external_id_unique`, columns: ['org_id', 'external_id'], unique: true, where: `(${live})` },
  ];
}

function within(compiled: CompiledEntity, field: ColumnField): string[] {
  const name = field.spec.unique?.within;
  if (name === undefined) return [];
  const owner = compiled.byField.get(name);
  if (owner?.shape !== 'column')
    throw new TypeError(`Entity ${compiled.name}: unique({ within: '${name}' }) names no reference of it.`);
  return [owner.column];
}

/** What a field is ordered by, in the form that its index has. */
const orderedColumn = (field: ColumnField): string =>
  field.unitsColumn ?? (sortsByCollation(field) ? collated(field.column) : field.column);

/** Every change of a record is one of `updated_at`: an index would make each a change of all indexes. */
const hasOwnIndex = ({ spec, kind, column, unitsColumn }: ColumnField): boolean =>
  (spec.sortable && !['id', 'updated_at'].includes(column) && kind !== 'rank') || unitsColumn !== undefined;

/** An address is looked up by its key, which is not what it is sorted by. A unique rule for all records has that index. */
const isLookedUp = ({ kind, spec }: ColumnField): boolean =>
  kind === 'email' && (spec.unique === undefined ? spec.sortable : spec.unique.where !== undefined);

function plainIndexes(compiled: CompiledEntity, isSearched: boolean): IndexDef[] {
  const { table, indexes } = compiled.entity;
  const index = (columns: readonly string[], suffix = columns.join('_')): IndexDef => ({
    name: `${table}_${suffix}_index`,
    columns: ['org_id', ...columns],
  });
  const columnOf = (name: string): string => {
    const field = compiled.byField.get(name);
    if (field?.shape !== 'column')
      throw new TypeError(`Entity ${compiled.name}: index names "${name}", which is not a column of it.`);
    return field.unitsColumn ?? field.column;
  };
  return [
    ...compiled.columns.filter(hasOwnIndex).map((field) => index([orderedColumn(field), 'id'], field.column)),
    ...compiled.columns.filter(isLookedUp).map((field) => index([field.keyColumn ?? field.column])),
    ...compiled.columns.filter((field) => field.kind === 'ref').map((field) => index([field.column])),
    index(['created_by']),
    ...compiled.columns.flatMap(({ column, spec: { within } }) =>
      within === undefined ? [] : [index([columnOf(within), column])],
    ),
    ...(indexes ?? []).map((names) => index(names.map(columnOf))),
    ...(isSearched
      ? [{ name: `${table}_search_index`, columns: ['org_id', 'search_text gin_trgm_ops'], method: 'gin' as const }]
      : []),
  ];
}

function foreignKeys(compiled: CompiledEntity, registry: Registry): ForeignKeyDef[] {
  const { table } = compiled.entity;
  const references = compiled.columns.filter((field) => field.kind === 'ref');
  return [
    {
      name: `${table}_org_id_foreign`,
      columns: ['org_id'],
      references: { table: 'organizations', columns: ['id'] },
      onDelete: 'no action',
    },
    ...references.map((field) => referenceKey(table, field, registry)),
  ];
}

const referenceKey = (table: string, field: ColumnField, registry: Registry): ForeignKeyDef => ({
  name: `${table}_${field.column}_foreign`,
  columns: ['org_id', field.column],
  references: { table: tableOf(registry, field.target), columns: ['org_id', 'id'] },
  ...(field.spec.optional ? { onDelete: 'set null', setNullColumns: [field.column] } : { onDelete: 'no action' }),
});

function tableOf(registry: Registry, name: string | undefined): string {
  const found = registry.get(name ?? '');
  if (!found) throw new TypeError(`No entity is called "${name}".`);
  return found.entity.table;
}

/** Names a field in the change log only when a reader of the record may see it. */
const logged = (field: ColumnField): boolean =>
  field.spec.mode !== 'hidden' &&
  field.kind !== 'rank' &&
  !['id', 'created_at', 'updated_at', 'created_by', 'updated_by', 'version'].includes(field.column);

/** A sample by column, as text. */
function sampleOf(fields: readonly ColumnField[], sample: Sample = {}): Pick<TableDef, 'sample'> {
  const pairs = Object.entries(sample).map(([name, value]): [string, string | null] => [
    columnNamed(fields, name),
    value === null ? null : String(value),
  ]);
  return pairs.length === 0 ? {} : { sample: Object.fromEntries(pairs) };
}

function entityTable(compiled: CompiledEntity, registry: Registry): TableDef {
  const { table } = compiled.entity;
  const searched = searchedColumns(compiled);
  const isSearched = searched.length > 0;
  const organization: ColumnDef = { name: 'org_id', type: 'uuid', nullable: false };
  return {
    name: table,
    plugin: compiled.plugin,
    columns: [organization, ...compiled.columns.flatMap(columnsOf), ...(isSearched ? [SEARCH_TEXT] : [])],
    primaryKey: ['org_id', 'id'],
    foreignKeys: foreignKeys(compiled, registry),
    indexes: [...uniqueIndexes(compiled), ...plainIndexes(compiled, isSearched)],
    checks: [
      ...compiled.columns.flatMap((field) => checksOf(table, field)),
      ...currencyChecks(compiled),
      ...Object.entries(compiled.entity.checks ?? {}).map(([name, expression]) => ({
        name: `${table}_${snake(name)}_check`,
        expression,
      })),
    ],
    isolation: { kind: 'organization', column: 'org_id' },
    appGrants: ['select', 'insert', 'update', 'delete'],
    versioned: true,
    ...sampleOf(compiled.columns, compiled.entity.sample),
    ...sumsOf(compiled),
    changeLog: {
      kind: 'entity',
      entity: compiled.name,
      columns: Object.fromEntries(compiled.columns.filter(logged).map((field) => [field.column, field.wire])),
    },
    ...(isSearched ? { searchColumn: SEARCH_TEXT.name, searchedColumns: searched } : {}),
  };
}

function linkTable(compiled: CompiledEntity, link: LinkField, registry: Registry): TableDef {
  const { table, ownerColumn, targetColumn } = link;
  const uuid = (name: string): ColumnDef => ({ name, type: 'uuid', nullable: false });
  const key = (column: string, target: string): ForeignKeyDef => ({
    name: `${table}_${column}_foreign`,
    columns: ['org_id', column],
    references: { table: target, columns: ['org_id', 'id'] },
    onDelete: 'cascade',
  });
  return {
    name: table,
    plugin: compiled.plugin,
    columns: [uuid('org_id'), uuid(ownerColumn), uuid(targetColumn)],
    primaryKey: ['org_id', ownerColumn, targetColumn],
    foreignKeys: [key(ownerColumn, compiled.entity.table), key(targetColumn, tableOf(registry, link.target))],
    indexes: [{ name: `${table}_${targetColumn}_index`, columns: ['org_id', targetColumn, ownerColumn] }],
    checks: [],
    isolation: { kind: 'organization', column: 'org_id' },
    appGrants: ['select', 'insert', 'update', 'delete'],
    changeLog: { kind: 'link', entity: compiled.name, ownerColumn, targetColumn, field: link.wire },
    touches: { table: compiled.entity.table, column: ownerColumn },
  };
}

const columnNamed = (fields: readonly ColumnField[], name: string): string => {
  const found = fields.find((field) => field.field === name);
  if (!found) throw new TypeError(`A sum or sample names the field "${name}", which is not there.`);
  return found.column;
};

function sumsOf(compiled: CompiledEntity): Pick<TableDef, 'sums'> {
  const sums = compiled.lines.flatMap(({ spec, table, ownerColumn, columns }) => {
    const pairs = Object.entries(spec.lines?.sums ?? {}).map(([whole, part]): [string, string] => [
      columnNamed(compiled.columns, whole),
      columnNamed(columns, part),
    ]);
    return pairs.length === 0 ? [] : [{ table, ownerColumn, columns: Object.fromEntries(pairs) }];
  });
  return sums.length === 0 ? {} : { sums };
}

function linesTable(compiled: CompiledEntity, lines: LinesField, registry: Registry): TableDef {
  const { table, ownerColumn, columns, spec } = lines;
  const owner = { table: compiled.entity.table, column: ownerColumn };
  const references = columns.filter((field) => field.kind === 'ref');
  return {
    name: table,
    plugin: compiled.plugin,
    columns: [
      { name: 'org_id', type: 'uuid', nullable: false },
      { name: ownerColumn, type: 'uuid', nullable: false },
      { name: 'position', type: 'integer', nullable: false },
      ...columns.flatMap(columnsOf),
    ],
    primaryKey: ['org_id', ownerColumn, 'position'],
    foreignKeys: [
      {
        name: `${table}_${ownerColumn}_foreign`,
        columns: ['org_id', ownerColumn],
        references: { table: owner.table, columns: ['org_id', 'id'] },
        onDelete: 'cascade',
      },
      ...references.map((field) => referenceKey(table, field, registry)),
    ],
    indexes: references.map(({ column }) => ({ name: `${table}_${column}_index`, columns: ['org_id', column] })),
    checks: [
      { name: `${table}_position_check`, expression: '("position" >= 1)' },
      ...columns.flatMap((field) => checksOf(table, field)),
      ...Object.entries(spec.lines?.checks ?? {}).map(([name, expression]) => ({
        name: `${table}_${snake(name)}_check`,
        expression,
      })),
    ],
    isolation: { kind: 'organization', column: 'org_id' },
    appGrants: ['select', 'insert', 'update', 'delete'],
    changeLog: {
      kind: 'lines',
      entity: compiled.name,
      ownerColumn,
      field: lines.wire,
      columns: Object.fromEntries(columns.filter(logged).map((field) => [field.column, field.wire])),
    },
    touches: owner,
    ...sampleOf(columns, spec.lines?.sample),
  };
}

/** The tables of all entities: each one's own, then its link tables and those of its rows. */
export function tablesOf(registry: Registry): TableDef[] {
  const tables = [...registry.values()].flatMap((compiled) => [
    entityTable(compiled, registry),
    ...compiled.links.filter((link) => !link.inverse).map((link) => linkTable(compiled, link, registry)),
    ...compiled.lines.map((lines) => linesTable(compiled, lines, registry)),
  ]);
  return tables.map(fitIdentifiers);
}
