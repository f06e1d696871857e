import { type Ctx, lockAndMove, type RecordOf } from '@bottlecrm/core';
import type { Invoice } from './invoice.ts';
import { INVOICE_MOVES } from './invoice-moves.ts';

/** Cancels an invoice without payments; its number stays with it. @throws {DOCUMENT_MOVE_REFUSED} {INVOICE_HAS_PAYMENTS} */
export const cancelInvoice = (ctx: Ctx, id: string): Promise<RecordOf<typeof Invoice>> =>
  lockAndMove(ctx, INVOICE_MOVES.cancel, id, 'invoice:cancel');
