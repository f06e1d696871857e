import { type Became, type Ctx, moveLinked } from '@bottlecrm/core';

/** Gives the files of a record to the one that it became. */
export const moveAttachments = (ctx: Ctx, { from, to }: Became): Promise<void> =>
  moveLinked(ctx, 'attachments', from, to);
