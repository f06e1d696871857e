import { type Ctx, lockAndMove, type RecordOf } from '@bottlecrm/core';
import type { Invoice } from './invoice.ts';
import { INVOICE_MOVES } from './invoice-moves.ts';

/** Marks an invoice whose due date has passed. @throws {NOT_FOUND} {DOCUMENT_MOVE_REFUSED} */
export const markInvoiceOverdue = (ctx: Ctx, id: string): Promise<RecordOf<typeof Invoice>> =>
  lockAndMove(ctx.elevated, INVOICE_MOVES.markOverdue, id, 'invoice:update');
