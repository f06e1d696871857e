import type { Ctx, Entity } from '@bottlecrm/core';
import { clientSnapshot } from './client-snapshot.ts';
import { findTemplate } from './find-template.ts';
import { mailDocument } from './mail-document.ts';
import { lockDocument, moveDocument } from './move-document.ts';
import { checkMove, type Move } from './moves.ts';

export interface SendOptions {
  /** Whether the client gets a mail. Only where @bottlecrm/mail is registered. @defaultValue true */
  readonly mail?: boolean;
}

/** Another template that becomes the default later does not change how the document looks. */
async function templateSnapshot(ctx: Ctx, { templateId }: Record<string, unknown>): Promise<{ templateId?: string }> {
  if (templateId !== null) return {};
  const template = await findTemplate(ctx, null);
  return template ? { templateId: template.id } : {};
}

/** Sends a document: it keeps who the client is, moves to `sent`, and is mailed after commit. Of two at once one wins. */
export async function sendDocument(
  ctx: Ctx,
  entity: Entity<'invoice' | 'estimate'>,
  id: string,
  move: Move,
  { mail = true }: SendOptions,
): Promise<Record<string, unknown>> {
  const record = await lockDocument(ctx, entity, id, `${entity.name}:send`);
  checkMove('send', move, record, ctx.today);
  const set = { ...(await clientSnapshot(ctx, record)), ...(await templateSnapshot(ctx, record)) };
  const sent = await moveDocument(ctx, entity, record, { verb: 'send', move, set });
  if (mail) await mailDocument(ctx, entity.name, sent);
  return sent;
}
