import type { RawBuilder } from 'kysely';
import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js';
import { sql } from '../database/sql.ts';
import type { ColumnField, CompiledEntity, LinkField } from '../entity/compile.ts';
import type { TenantCtx } from './tenant-ctx.ts';

type Values = Readonly<Record<string, unknown>>;

interface Assignment {
  readonly column: string;
  readonly value: RawBuilder<unknown>;
}

function storedValue(field: ColumnField, value: unknown): RawBuilder<unknown> {
  return field.kind === 'json' && value !== null ? sql`${JSON.stringify(value)}::jsonb` : sql`${value}`;
}

/** A phone number in E.164 where it parses; one without a country code is taken as of the record's country. */
function e164Of(phone: unknown, country: unknown): string | null {
  if (typeof phone !== 'string') return null;
  const parsed = parsePhoneNumber(phone, (country as CountryCode | null) ?? undefined);
  return parsed?.isPossible() ? parsed.number : null;
}

/**
 * The columns that `values` (wire names) set, with derived twins, which may look at what `current` keeps. Links are not
 * columns.
 */
export function assignments(entity: CompiledEntity, values: Values, current: Values = {}): Assignment[] {
  const after = { ...current, ...values };
  return entity.columns.flatMap((field) => {
    const value = values[field.wire];
    const own = value === undefined ? [] : [{ column: field.column, value: storedValue(field, value) }];
    if (!field.e164Column || (value === undefined && values.country === undefined)) return own;
    return [...own, { column: field.e164Column, value: sql`${e164Of(after[field.wire], after.country)}` }];
  });
}

/** The statement that adds links of one owner. */
export const insertLinks = (
  ctx: TenantCtx,
  link: LinkField,
  ownerId: string,
  targetIds: readonly string[],
): RawBuilder<unknown> => sql`insert into ${sql.table(link.table)} (org_id, ${sql.id(link.ownerColumn)}, ${sql.id(link.targetColumn)})
    select ${ctx.org.id}::uuid, ${ownerId}::uuid, target from unnest(${targetIds}::uuid[]) as target
    on conflict do nothing`;

/** Adds links of one owner. Ids have been checked by `checkReferences`. */
export async function addLinks(
  ctx: TenantCtx,
  link: LinkField,
  ownerId: string,
  targetIds: readonly string[],
): Promise<void> {
  if (targetIds.length > 0) await insertLinks(ctx, link, ownerId, targetIds).execute(ctx.db);
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
