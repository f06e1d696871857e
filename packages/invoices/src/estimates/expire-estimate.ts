import { type Ctx, lockAndMove, type RecordOf } from '@bottlecrm/core';
import type { Estimate } from './estimate.ts';
import { ESTIMATE_MOVES } from './estimate-moves.ts';

/** Expires an estimate whose last day has passed. @throws {NOT_FOUND} {DOCUMENT_MOVE_REFUSED} */
export const expireEstimate = (ctx: Ctx, id: string): Promise<RecordOf<typeof Estimate>> =>
  lockAndMove(ctx.elevated, ESTIMATE_MOVES.expire, id, 'estimate:update');
