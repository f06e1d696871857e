import type { Ctx, RecordOf } from '@bottlecrm/core';
import { lockDocument, moveDocument } from './documents/move-document.ts';
import { Invoice } from './invoice.ts';
import { INVOICE_MOVES } from './invoice-moves.ts';

/** The due date of an invoice has passed. @throws {NOT_FOUND} {DOCUMENT_MOVE_REFUSED} */
export async function markInvoiceOverdue(ctx: Ctx, id: string): Promise<RecordOf<typeof Invoice>> {
  const system = ctx.elevated;
  const invoice = await lockDocument(system, Invoice, id, 'invoice:update');
  const move = { verb: 'markOverdue', move: INVOICE_MOVES.markOverdue };
  return (await moveDocument(system, Invoice, invoice, move)) as RecordOf<typeof Invoice>;
}
