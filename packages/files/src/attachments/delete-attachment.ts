import type { Ctx, Entity } from '@bottlecrm/core';
import type { StoredAttachment } from './attachment.ts';
import { removeAttachment } from './remove-attachments.ts';

/** Removes what the caller uploaded itself, or a file of a record that it may update. @throws {FORBIDDEN} */
export async function deleteAttachment(ctx: Ctx, entity: Entity, attachment: StoredAttachment): Promise<void> {
  const own = ctx.profile !== undefined && attachment.createdBy === ctx.profile.id;
  // Its own needs no more than to see the record; either way the record is held until commit.
  await ctx.lock(entity, attachment.recordId, `${entity.name}:${own ? 'read' : 'update'}`);
  await removeAttachment(ctx, attachment);
}
