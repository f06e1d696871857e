import type { RawBuilder } from 'kysely';
import { sql } from '../database/sql.ts';
import type { ColumnField, CompiledEntity, LinesField } from '../entity/compile.ts';
import { asAnswered } from './format.ts';
import type { TenantCtx } from './tenant-ctx.ts';

type Row = Record<string, unknown>;

const isWritable = ({ spec }: ColumnField): boolean => spec.mode === 'write' || spec.mode === 'create';

/** The rows as they are stored and answered: in their places, with defaults, decimals in one form. */
export function completeLines(field: LinesField, rows: readonly Row[]): Row[] {
  return rows.map((row, at) => {
    const values = field.columns.map(({ wire, kind, spec }) => [
      wire,
      asAnswered(kind, row[wire] ?? spec.default ?? null),
    ]);
    return { position: at + 1, ...Object.fromEntries(values) };
  });
}

/** What a body may say of the rows: two lists that are alike in it are the same. */
export function writtenLines(field: LinesField, rows: readonly Row[]): Row[] {
  const columns = field.columns.filter(isWritable);
  return rows.map((row) => Object.fromEntries(columns.map(({ wire }) => [wire, row[wire]])));
}

const typeOf = (field: ColumnField): RawBuilder<unknown> =>
  sql.raw(field.spec.columnType ?? SQL_TYPES[field.kind] ?? 'text');
const SQL_TYPES: Partial<Record<ColumnField['kind'], string>> = {
  integer: 'integer',
  boolean: 'boolean',
  date: 'date',
  datetime: 'timestamp with time zone',
  uuid: 'uuid',
  ref: 'uuid',
  json: 'jsonb',
};

/**
 * Returns the statements that make `after` the rows of a record. A row that stays in its place is changed there, so that the
 * history tells of the rows that differ and of no others.
 */
export function lineStatements(
  ctx: TenantCtx,
  field: LinesField,
  ownerId: string,
  after: readonly Row[],
  before: readonly Row[] = [],
): RawBuilder<unknown>[] {
  const table = sql.table(field.table);
  const own = sql`org_id = ${ctx.org.id} and ${sql.id(field.ownerColumn)} = ${ownerId}`;
  const removals =
    after.length < before.length ? [sql`delete from ${table} where ${own} and "position" > ${after.length}`] : [];
  if (after.length === 0) return removals;
  const columns = field.columns.map(({ column }) => sql.id(column));
  const types = field.columns.map((one) => sql`${sql.id(one.wire)} ${typeOf(one)}`);
  const values = field.columns.map(({ wire }) => sql`x.${sql.id(wire)}`);
  const set = columns.map((column) => sql`${column} = excluded.${column}`);
  const mine = sql.join(columns.map((column) => sql`l.${column}`));
  const theirs = sql.join(columns.map((column) => sql`excluded.${column}`));
  const insert = sql`insert into ${table} as l (org_id, ${sql.id(field.ownerColumn)}, "position", ${sql.join(columns)})
    select ${ctx.org.id}::uuid, ${ownerId}::uuid, x."position", ${sql.join(values)}
    from jsonb_to_recordset(${JSON.stringify(after)}::jsonb) as x("position" integer, ${sql.join(types)})
    on conflict (org_id, ${sql.id(field.ownerColumn)}, "position") do update set ${sql.join(set)}
    where (${mine}) is distinct from (${theirs})`;
  return [...removals, insert];
}

/** The lists of rows in the values of a new record, by field. */
export const linesIn = (entity: CompiledEntity, values: Readonly<Row>): (readonly [LinesField, Row[]])[] =>
  entity.lines.map((field) => [field, completeLines(field, (values[field.wire] ?? []) as Row[])] as const);
