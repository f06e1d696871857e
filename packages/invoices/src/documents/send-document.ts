import {
  type Ctx,
  checkMove,
  type Move,
  makeMove,
  type PermissionOf,
  type RecordOf,
  type ServerSetOf,
} from '@bottlecrm/core';
import type { Estimate } from '../estimates/estimate.ts';
import type { Invoice } from '../invoices/invoice.ts';
import { clientSnapshot } from './client-snapshot.ts';
import { findTemplate } from './find-template.ts';
import { mailDocument } from './mail-document.ts';

export interface SendOptions {
  /** Whether the client gets a mail. Only where @bottlecrm/mail is registered. @defaultValue true */
  readonly mail?: boolean;
}

/** Another template that becomes the default later does not change how the document looks. */
async function templateSnapshot(
  ctx: Ctx,
  { templateId }: { readonly templateId: string | null },
): Promise<{ templateId?: string }> {
  if (templateId !== null) return {};
  const template = await findTemplate(ctx, null);
  return template ? { templateId: template.id } : {};
}

/** Sends a document: it keeps who the client is, moves to `sent`, and is mailed after commit. Of two at once one wins. */
export async function sendDocument<E extends typeof Invoice | typeof Estimate>(
  ctx: Ctx,
  move: Move<E>,
  id: string,
  { mail = true }: SendOptions,
): Promise<RecordOf<E>> {
  const { entity } = move;
  const record = await ctx.lock(entity, id, `${entity.name}:send` as PermissionOf<E>);
  checkMove(ctx, move, record);
  const snapshot = { ...(await clientSnapshot(ctx, record)), ...(await templateSnapshot(ctx, record)) };
  const sent = await makeMove(ctx, move, record, { set: snapshot as ServerSetOf<E> });
  if (mail) await mailDocument(ctx, entity.name, sent);
  return sent;
}
