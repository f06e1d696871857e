import type { Ctx, RecordOf } from '@bottlecrm/core';
import { lockDocument, moveDocument } from './documents/move-document.ts';
import { Estimate } from './estimate.ts';
import { ESTIMATE_MOVES } from './estimate-moves.ts';

/** The expiry date of an estimate has passed. @throws {NOT_FOUND} {DOCUMENT_MOVE_REFUSED} */
export async function expireEstimate(ctx: Ctx, id: string): Promise<RecordOf<typeof Estimate>> {
  const system = ctx.elevated;
  const estimate = await lockDocument(system, Estimate, id, 'estimate:update');
  const move = { verb: 'expire', move: ESTIMATE_MOVES.expire };
  return (await moveDocument(system, Estimate, estimate, move)) as RecordOf<typeof Estimate>;
}
