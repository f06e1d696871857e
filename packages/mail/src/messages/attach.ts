import { CrmError, cleanFileName } from '@bottlecrm/core';
import type { AttachmentSource, MailAttachment, OpenTenant } from '../contributions.ts';
import { MailFailure } from '../transport/transport.ts';
import type { AttachmentReference } from './content.ts';

/** @see https://www.rfc-editor.org/rfc/rfc6838#section-4.2 */
const MEDIA_TYPE = /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127}(; ?charset=[\w-]{1,40})?$/;
const REFUSED_FROM = 400;
const REFUSED_TO = 499;

async function bytesOf({ content }: MailAttachment, most: number): Promise<Buffer> {
  if (Buffer.isBuffer(content)) return content;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content) {
    chunks.push(Buffer.from(chunk));
    bytes += chunks.at(-1)?.length ?? 0;
    if (bytes > most) break;
  }
  return Buffer.concat(chunks);
}

/** A record that is gone stays gone; of anything else the cause may pass. */
const isFinal = (error: unknown): boolean =>
  error instanceof CrmError && error.status >= REFUSED_FROM && error.status <= REFUSED_TO;

/** Makes the attachments of one attempt. @throws MailFailure */
export async function attach(
  references: readonly AttachmentReference[],
  sources: ReadonlyMap<string, AttachmentSource>,
  tenant: OpenTenant,
  mostBytes: number,
): Promise<MailAttachment[]> {
  const attachments: MailAttachment[] = [];
  let left = mostBytes;
  for (const { source, input = {} } of references) {
    const made = await make(source, sources.get(source), tenant, input);
    if (!made) continue;
    const content = await bytesOf(made, left);
    left -= content.length;
    if (left < 0) throw new MailFailure('MAIL_TOO_LARGE', `The attachments have more than ${mostBytes} bytes.`, true);
    // Whatever a source calls it, and however: the message is not refused for it.
    const { contentType } = made;
    attachments.push({
      filename: cleanFileName(made.filename),
      ...(contentType !== undefined && MEDIA_TYPE.test(contentType) ? { contentType } : {}),
      content,
    });
  }
  return attachments;
}

async function make(
  name: string,
  source: AttachmentSource | undefined,
  tenant: OpenTenant,
  input: Readonly<Record<string, unknown>>,
) {
  // Another process may still have the plugin that brings it.
  if (!source) throw new MailFailure('MAIL_ATTACHMENT_FAILED', `Nothing here makes the attachment ${name}.`, false);
  try {
    return await source(tenant, input);
  } catch (error) {
    throw new MailFailure('MAIL_ATTACHMENT_FAILED', `The attachment ${name} could not be made.`, isFinal(error), error);
  }
}
