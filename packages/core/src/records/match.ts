import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { ColumnField, CompiledEntity } from '../entity/compile.ts';
import { errors } from '../errors/core-errors.ts';
import type { TenantCtx } from '../tenancy/tenant-ctx.ts';

type Values = Readonly<Record<string, unknown>>;

/** The fields by which a record may be matched: `externalId` and the entity's own unique fields. */
export const matchableFields = (entity: CompiledEntity): ColumnField[] =>
  entity.columns.filter(
    (field) =>
      entity.lookup.has(field.wire) &&
      (field.wire === 'externalId' ||
        (field.spec.unique !== undefined &&
          field.spec.unique.within === undefined &&
          (field.spec.mode === 'write' || field.spec.mode === 'create') &&
          field.kind !== 'boolean')),
  );

/** @throws {VALIDATION_FAILED} when records of this entity cannot be matched by `name` */
export function matchField(entity: CompiledEntity, name: string, pointer: string): ColumnField {
  const fields = matchableFields(entity);
  const found = fields.find((field) => field.wire === name);
  if (found) return found;
  const detail = `must be one of ${fields.map((field) => field.wire).join(', ')}`;
  throw errors.VALIDATION_FAILED({ detail: `${pointer} ${detail}`, errors: [{ pointer, detail }] });
}

/** The value to match by. @throws {VALIDATION_FAILED} when the body does not have it */
export function matchValue(field: ColumnField, body: Values): string {
  const value = body[field.wire];
  if (typeof value === 'string' && value !== '') return field.keyColumn ? value.toLowerCase() : value;
  throw errors.VALIDATION_FAILED({
    errors: [{ pointer: `/${field.wire}`, detail: 'is required: records are matched by it' }],
  });
}

/** Holds a match value until commit: of parallel writers of one key, one creates and the others update. */
export async function lockMatch(
  ctx: TenantCtx,
  entity: CompiledEntity,
  field: ColumnField,
  value: string,
): Promise<void> {
  const key = `match ${ctx.org.id} ${entity.name} ${field.wire} ${value}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(ctx.db);
}

function uniqueCondition(entity: CompiledEntity, field: ColumnField): RawBuilder<SqlBool> {
  const name = field.spec.unique?.where;
  const condition = name === undefined ? undefined : entity.entity.conditions?.[name];
  return condition === undefined ? sql<SqlBool>`true` : sql<SqlBool>`${sql.raw(condition)}`;
}

/** The id of the live record with this value, whoever may read it: unique rules count all. */
export async function findMatch(
  ctx: TenantCtx,
  entity: CompiledEntity,
  field: ColumnField,
  value: string,
): Promise<string | undefined> {
  const column = sql.id(field.keyColumn ?? field.column);
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(entity.entity.table)}
    where org_id = ${ctx.org.id} and ${column} = ${value} and deleted_at is null and ${uniqueCondition(entity, field)}`.execute(
    ctx.db,
  );
  return rows[0]?.id;
}
