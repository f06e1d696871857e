import { CrmError, type Ctx, type Entity, type RawBuilder, type RecordOf, type SqlBool, sql } from '@bottlecrm/core';
import { Invoice } from '../invoices/invoice.ts';

/**
 * Which records of an entity a report to the caller is made of, as a condition over its table with the alias `t`.
 * @throws {FORBIDDEN} when the caller may not read them, or not one of the `fields` that the report tells of
 */
export function reportable<E extends Entity>(
  ctx: Ctx,
  entity: E,
  fields: readonly (keyof RecordOf<E> & string)[],
): RawBuilder<SqlBool> {
  ctx.require(`${entity.name}:read`);
  ctx.requireFields(entity, fields);
  return ctx.readable(entity);
}

/** The same for invoices, of one account where it is given. */
export function reportableInvoices(
  ctx: Ctx,
  fields: readonly (keyof RecordOf<typeof Invoice>)[],
  accountId: string | undefined,
): RawBuilder<SqlBool> {
  if (accountId === undefined) return reportable(ctx, Invoice, fields);
  return sql`${reportable(ctx, Invoice, [...fields, 'accountId'])} and t.account_id = ${accountId}`;
}

/** A part of an answer; null when the caller may not read what it tells of. */
export async function partOrNull<T>(part: () => Promise<T>): Promise<T | null> {
  try {
    return await part();
  } catch (error) {
    if (error instanceof CrmError && error.code === 'FORBIDDEN') return null;
    throw error;
  }
}
