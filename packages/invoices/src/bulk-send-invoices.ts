import { type Ctx, type EachResult, forEachRecord, sql } from '@bottlecrm/core';
import type { BulkSendInput } from './schemas.ts';
import { sendInvoice } from './send-invoice.ts';

/** Sends many drafts: all or none, unless `partial`. @throws {VALIDATION_FAILED} naming each that cannot be sent */
export async function bulkSendInvoices(
  ctx: Ctx,
  { ids, ...options }: BulkSendInput,
  partial: boolean,
): Promise<{ results: EachResult[] }> {
  // In one order for everybody: two requests for the same ones wait for each other.
  await sql`select from invoices where org_id = ${ctx.org.id} and id = any(${ids}::uuid[]) order by id for update`.execute(
    ctx.db,
  );
  const pointerOf = (index: number) => `/ids/${index}`;
  const results = await forEachRecord(ctx, ids, { partial, pointerOf }, async (id) => {
    const { version } = await sendInvoice(ctx, id, options);
    return { status: 'sent', id, version };
  });
  return { results };
}
