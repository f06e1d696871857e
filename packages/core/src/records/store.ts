import { type RawBuilder, sql } from 'kysely';
import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js';
import type { ColumnField, CompiledEntity, LinkField } from '../entity/compile.ts';
import type { TenantCtx } from '../tenancy/tenant-ctx.ts';

type Values = Readonly<Record<string, unknown>>;

interface Assignment {
  readonly column: string;
  readonly value: RawBuilder<unknown>;
}

function assignmentsOf(field: ColumnField, value: unknown, values: Values): Assignment[] {
  const stored = field.kind === 'json' && value !== null ? sql`${JSON.stringify(value)}::jsonb` : sql`${value}`;
  const own = { column: field.column, value: stored };
  if (!field.e164Column) return [own];
  const country = values.country as CountryCode | undefined;
  const number = typeof value === 'string' ? parsePhoneNumber(value, country ?? undefined)?.number : undefined;
  return [own, { column: field.e164Column, value: sql`${number ?? null}` }];
}

/** The columns that `values` (wire names) set, with derived twins. Links are not columns. */
export function assignments(entity: CompiledEntity, values: Values): Assignment[] {
  return entity.columns.flatMap((field) =>
    values[field.wire] === undefined ? [] : assignmentsOf(field, values[field.wire], values),
  );
}

/** Adds links of one owner. Ids have been checked by `checkReferences`. */
export async function addLinks(
  ctx: TenantCtx,
  link: LinkField,
  ownerId: string,
  targetIds: readonly string[],
): Promise<void> {
  if (targetIds.length === 0) return;
  await sql`insert into ${sql.table(link.table)} (org_id, ${sql.id(link.ownerColumn)}, ${sql.id(link.targetColumn)})
    select ${ctx.org.id}::uuid, ${ownerId}::uuid, target from unnest(${targetIds}::uuid[]) as target
    on conflict do nothing`.execute(ctx.db);
}

export async function removeLinks(
  ctx: TenantCtx,
  link: LinkField,
  ownerId: string,
  targetIds: readonly string[],
): Promise<void> {
  if (targetIds.length === 0) return;
  await sql`delete from ${sql.table(link.table)} where org_id = ${ctx.org.id} and ${sql.id(link.ownerColumn)} = ${ownerId}
    and ${sql.id(link.targetColumn)} = any(${targetIds}::uuid[])`.execute(ctx.db);
}
