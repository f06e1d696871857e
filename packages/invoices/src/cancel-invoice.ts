import type { Ctx, RecordOf } from '@bottlecrm/core';
import { lockDocument, moveDocument } from './documents/move-document.ts';
import { Invoice } from './invoice.ts';
import { INVOICE_MOVES } from './invoice-moves.ts';

/** Cancels an invoice without payments; its number stays with it. @throws {DOCUMENT_MOVE_REFUSED} {INVOICE_HAS_PAYMENTS} */
export async function cancelInvoice(ctx: Ctx, id: string): Promise<RecordOf<typeof Invoice>> {
  const invoice = await lockDocument(ctx, Invoice, id, 'invoice:cancel');
  const move = { verb: 'cancel', move: INVOICE_MOVES.cancel };
  return (await moveDocument(ctx, Invoice, invoice, move)) as RecordOf<typeof Invoice>;
}
