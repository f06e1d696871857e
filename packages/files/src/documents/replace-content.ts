import type { Ctx, RecordOf } from '@bottlecrm/core';
import { addAttachment } from '../attachments/add-attachment.ts';
import { listAttachments, type StoredAttachment } from '../attachments/attachment.ts';
import { removeAttachment } from '../attachments/remove-attachments.ts';
import { fileErrors } from '../errors.ts';
import type { ReceivedFile } from '../upload/receive-file.ts';
import { Document } from './document.ts';

const linkOf = (recordId: string) => ({ entity: Document.name, recordId });

async function findContent(ctx: Ctx, id: string): Promise<StoredAttachment | undefined> {
  const [content] = await listAttachments(ctx, linkOf(id), { limit: 1 });
  return content;
}

/** The file of a document that the caller may read. @throws {NOT_FOUND} {DOCUMENT_WITHOUT_FILE} */
export async function getDocumentContent(ctx: Ctx, document: typeof Document, id: string): Promise<StoredAttachment> {
  await ctx.get(document, id);
  const content = await findContent(ctx, id);
  if (!content) throw fileErrors.DOCUMENT_WITHOUT_FILE('Upload it first: POST /documents/:id/content.');
  return content;
}

/** Makes a file the document's own; the one before is removed. */
export async function replaceDocumentContent(
  ctx: Ctx,
  document: typeof Document,
  id: string,
  file: ReceivedFile,
): Promise<RecordOf<typeof Document>> {
  const before = await findContent(ctx, id);
  await addAttachment(ctx, linkOf(id), file);
  if (before) await removeAttachment(ctx, before);
  const { name, size, contentType, sha256 } = file;
  return ctx.update(document, id, {}, { set: { fileName: name, fileSize: size, contentType, sha256 } });
}
