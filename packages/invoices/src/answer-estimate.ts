import type { Ctx, RecordOf } from '@bottlecrm/core';
import { moveDocument } from './documents/move-document.ts';
import { invoiceErrors } from './errors.ts';
import { Estimate } from './estimate.ts';
import { ESTIMATE_MOVES } from './estimate-moves.ts';

/** Who accepts or declines, as they say themselves, and from where. */
export interface Respondent {
  readonly name: string;
  readonly email: string;
  readonly ip: string;
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
  { name, email, ip }: Respondent,
): Promise<RecordOf<typeof Estimate>> {
  const system = ctx.elevated;
  await system.requireFor('estimate:update', Estimate, id);
  const estimate = await system.get(Estimate, id);
  const isOpen = ESTIMATE_MOVES[answer].from.some((status) => status === estimate.status);
  if (isOpen && estimate.expiryDate !== null && estimate.expiryDate < ctx.today) throw invoiceErrors.ESTIMATE_EXPIRED();
  const set = { respondentName: name, respondentEmail: email, respondentIp: ip };
  return (await moveDocument(system, Estimate, estimate, {
    verb: answer,
    move: ESTIMATE_MOVES[answer],
    set,
  })) as RecordOf<typeof Estimate>;
}
