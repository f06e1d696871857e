import { type Ctx, insertLinked, type RecordLink } from '@bottlecrm/core';
import { attachmentCreated } from '../events.ts';
import type { ReceivedFile } from '../upload/receive-file.ts';
import { getAttachment, type StoredAttachment } from './attachment.ts';

/** Links a file, whose row is there, to a record. @throws {NOT_FOUND} when the record is gone */
export async function addAttachment(ctx: Ctx, link: RecordLink, { id }: ReceivedFile): Promise<StoredAttachment> {
  const created_by = ctx.profile?.id ?? null;
  const attachmentId = await insertLinked(ctx, 'attachments', link, { file_id: id, created_by });
  await ctx.emit(attachmentCreated, { ...link, attachmentId });
  return getAttachment(ctx, link, attachmentId);
}
