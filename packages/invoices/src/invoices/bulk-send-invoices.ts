import { type Ctx, type EachResult, errors, forEachRecord, sql } from '@bottlecrm/core';
import { Invoice } from './invoice.ts';
import type { BulkSendInput } from './schemas.ts';
import { sendInvoice } from './send-invoice.ts';

/** Sends many drafts: all or none, unless `partial`. @throws {VALIDATION_FAILED} naming each that cannot be sent */
export async function bulkSendInvoices(
  ctx: Ctx,
  { ids, ...options }: BulkSendInput,
  partial: boolean,
): Promise<{ results: EachResult[] }> {
  // In one order for everybody: two requests for the same ones wait for each other.
  const { rows } = await sql<{ id: string }>`select t.id from invoices t where ${ctx.readable(Invoice)}
    and t.id = any(${ids}::uuid[]) order by t.id for update of t`.execute(ctx.db);
  const known = new Set(rows.map(({ id }) => id));
  const refuse = (id: string) =>
    known.has(id.toLowerCase()) ? undefined : errors.NOT_FOUND('There is no such invoice.');
  const pointerOf = (index: number) => `/ids/${index}`;
  const results = await forEachRecord(ctx, ids, { partial, pointerOf, refuse }, async (id) => {
    const { version } = await sendInvoice(ctx, id, options);
    return { status: 'sent', id, version };
  });
  return { results };
}
