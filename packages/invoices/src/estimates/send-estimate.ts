import type { Ctx, RecordOf } from '@bottlecrm/core';
import { type SendOptions, sendDocument } from '../documents/send-document.ts';
import type { Estimate } from './estimate.ts';
import { ESTIMATE_MOVES } from './estimate-moves.ts';

/**
 * Sends a draft to its client, who may accept it from then on.
 * @throws {NOT_FOUND} {FORBIDDEN} {DOCUMENT_MOVE_REFUSED} {DOCUMENT_WITHOUT_LINES} {DOCUMENT_WITHOUT_RECIPIENT}
 */
export const sendEstimate = (ctx: Ctx, id: string, options: SendOptions = {}): Promise<RecordOf<typeof Estimate>> =>
  sendDocument(ctx, ESTIMATE_MOVES.send, id, options);
