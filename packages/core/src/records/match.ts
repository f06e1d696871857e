import type { RawBuilder, SqlBool } from 'kysely';
import { caseFolded } from '../database/collation.ts';
import { sql } from '../database/sql.ts';
import type { ColumnField, CompiledEntity } from '../entity/compile.ts';
import { Line } from '../entity/text/line.ts';
import { settleText } from '../entity/text/settle-text.ts';
import type { TSchema } from '../entity/type.ts';
import { errors } from '../errors/core-errors.ts';
import type { TenantCtx } from './tenant-ctx.ts';

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

/** `matchBy`: OpenAPI lists the fields; which of an organization's own there are is checked when it is used. */
export function matchBySchema(entity: CompiledEntity, description: string): TSchema {
  const names = matchableFields(entity).map((field) => field.wire);
  const published = { type: 'string', enum: names, description };
  return Line({ maxLength: 100, 'x-published': published });
}

/** The organization's own unique fields, named `customFields.<key>`. */
const uniqueCustomFields = (ctx: TenantCtx, entity: CompiledEntity): ColumnField[] =>
  ctx.hiddenFields(entity.name).has('customFields')
    ? []
    : [...ctx.customFieldsOf(entity.name).values()].flatMap(({ match }) => (match ? [match] : []));

/** @throws {VALIDATION_FAILED} when records of this entity cannot be matched by `name` */
export function matchField(ctx: TenantCtx, entity: CompiledEntity, name: string, pointer: string): ColumnField {
  const fields = [...matchableFields(entity), ...uniqueCustomFields(ctx, entity)];
  const found = fields.find((field) => field.wire === name);
  if (found) return found;
  const detail = `must be one of ${fields.map((field) => field.wire).join(', ')}`;
  throw errors.VALIDATION_FAILED({ detail: `${pointer} ${detail}`, errors: [{ pointer, detail }] });
}

/** The value to match by; undefined when the body does not have it. */
export function findMatchValue(field: ColumnField, body: Values): string | undefined {
  const [outer = '', inner] = field.wire.split('.');
  const value = inner === undefined ? body[outer] : (body[outer] as Values | null | undefined)?.[inner];
  const text = typeof value === 'string' ? settleText(field.kind, value) : '';
  if (text !== '') return text;
  return inner !== undefined && typeof value === 'number' ? String(value) : undefined;
}

/** The value to match by. @throws {VALIDATION_FAILED} when the body does not have it */
export function matchValue(field: ColumnField, body: Values): string {
  const value = findMatchValue(field, body);
  if (value !== undefined) return value;
  throw errors.VALIDATION_FAILED({
    errors: [{ pointer: `/${field.wire.replace('.', '/')}`, detail: 'is required: records are matched by it' }],
  });
}

/**
 * Holds match values until commit: of parallel writers of one key, one creates and the others update. Several are taken in
 * one order whatever the request's, so that two requests wait for each other instead of deadlocking.
 */
export async function lockMatches(
  ctx: TenantCtx,
  entity: CompiledEntity,
  field: ColumnField,
  values: readonly string[],
): Promise<void> {
  const folded = field.keyColumn !== undefined || field.expression !== undefined;
  const keys = values.map(
    (value) => `match ${ctx.org.id} ${entity.name} ${field.wire} ${folded ? value.toLowerCase() : value}`,
  );
  await sql`select pg_advisory_xact_lock(wanted.lock) from (select distinct hashtextextended(key, 0) as lock
    from unnest(${keys}::text[]) as key order by 1) as wanted`.execute(ctx.db);
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
  // Folded by the database, as the stored key is: languages differ in what lower case is.
  const folded = field.expression ?? (field.keyColumn ? sql.ref(`t.${field.keyColumn}`) : undefined);
  const same = folded ? sql`${folded} = ${caseFolded(value)}` : sql`${sql.ref(`t.${field.column}`)} = ${value}`;
  const { rows } = await sql<{ id: string }>`select t.id from ${sql.table(entity.entity.table)} as t
    where t.org_id = ${ctx.org.id} and ${same} and t.deleted_at is null and ${uniqueCondition(entity, field)}`.execute(
    ctx.db,
  );
  return rows[0]?.id;
}
