import { type Ctx, checkMove, makeMove, type RecordOf } from '@bottlecrm/core';
import { copyOf } from '../documents/copy-document.ts';
import type { CopyInput } from '../documents/schemas.ts';
import { Invoice } from '../invoices/invoice.ts';
import { Estimate } from './estimate.ts';
import { ESTIMATE_MOVES } from './estimate-moves.ts';

/**
 * Makes a draft invoice of an accepted estimate. The estimate is locked first: of two at once, one converts it.
 * @throws {NOT_FOUND} {FORBIDDEN} {DOCUMENT_MOVE_REFUSED} {ESTIMATE_ALREADY_CONVERTED}
 * @throws {VALIDATION_FAILED} naming a required custom field that neither the estimate nor `input` has
 */
export async function convertEstimate(ctx: Ctx, id: string, input: CopyInput = {}): Promise<RecordOf<typeof Invoice>> {
  const estimate = await ctx.lock(Estimate, id, 'estimate:convert');
  const move = ESTIMATE_MOVES.convert;
  checkMove(ctx, move, estimate);
  const copy = await copyOf(ctx, estimate);
  const invoice = await ctx.create(
    Invoice,
    { ...copy, ...input },
    {
      set: { estimateId: id },
      madeFrom: { entity: Estimate, record: estimate },
    },
  );
  await makeMove(ctx, move, estimate, {
    set: { convertedInvoiceId: invoice.id },
    event: { invoiceId: invoice.id },
  });
  return invoice;
}
