import {
  type CrmEvent,
  type Ctx,
  errors,
  type RecordEventPayload,
  type RecordLink,
  removeLinked,
  sql,
} from '@bottlecrm/core';
import { attachmentDeleted } from '../events.ts';
import { releaseFiles } from '../release.ts';
import type { StoredAttachment } from './attachment.ts';

/** Takes a file off its record; its bytes leave after commit. */
export async function removeAttachment(ctx: Ctx, { id, entity, recordId, fileId }: StoredAttachment): Promise<void> {
  const { rows } = await sql`delete from attachments where org_id = ${ctx.org.id} and id = ${id} returning id`.execute(
    ctx.db,
  );
  if (rows.length === 0) throw errors.CONFLICT('Another request removed it already.');
  await releaseFiles(ctx, [fileId]);
  await ctx.emit(attachmentDeleted, { entity, recordId, attachmentId: id });
}

/** Takes every file off a record that is gone. May run twice. */
export async function removeFilesOfRecord(ctx: Ctx, link: RecordLink): Promise<void> {
  const removed = await removeLinked(ctx, 'attachments', link);
  await releaseFiles(
    ctx,
    removed.map((row) => String(row.file_id)),
  );
}

/** Handles `<entity>.purged`. */
export const removePurged = (ctx: Ctx, { payload }: CrmEvent<RecordEventPayload>): Promise<void> =>
  removeFilesOfRecord(ctx, payload);
