import type { Ctx, RecordOf } from '@bottlecrm/core';
import { type SendOptions, sendDocument } from '../documents/send-document.ts';
import type { Invoice } from './invoice.ts';
import { INVOICE_MOVES } from './invoice-moves.ts';

/**
 * Sends a draft to its client. From then on it does not change but for its notes, its payments and its status.
 * @throws {NOT_FOUND} {FORBIDDEN} {DOCUMENT_MOVE_REFUSED} {DOCUMENT_WITHOUT_LINES} {DOCUMENT_WITHOUT_RECIPIENT}
 */
export const sendInvoice = (ctx: Ctx, id: string, options: SendOptions = {}): Promise<RecordOf<typeof Invoice>> =>
  sendDocument(ctx, INVOICE_MOVES.send, id, options);
