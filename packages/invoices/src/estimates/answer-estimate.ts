import { type Ctx, lockAndMove, type RecordOf } from '@bottlecrm/core';
import type { Estimate } from './estimate.ts';
import { ESTIMATE_MOVES } from './estimate-moves.ts';

/** Who accepts or declines, as they say themselves, and from where. */
export interface Respondent {
  readonly name: string;
  readonly email: string;
  readonly ip: string;
  /** At most 255 characters. */
  readonly userAgent?: string | null;
}

/**
 * The client's answer to an estimate. Whoever calls it has made sure that the client has the link: no role is asked. Of two
 * answers at once the first holds.
 * @throws {NOT_FOUND} {DOCUMENT_MOVE_REFUSED} {ESTIMATE_EXPIRED}
 */
export async function answerEstimate(
  ctx: Ctx,
  id: string,
  answer: 'accept' | 'decline',
  { name, email, ip, userAgent = null }: Respondent,
): Promise<RecordOf<typeof Estimate>> {
  const set = { respondentName: name, respondentEmail: email, respondentIp: ip, respondentUserAgent: userAgent };
  return lockAndMove(ctx.elevated, ESTIMATE_MOVES[answer], id, 'estimate:update', { set });
}
