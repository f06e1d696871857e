import type { KeyObject } from 'node:crypto';
import type { Mailbox } from '../addresses.ts';
import { seal, unseal } from '../seal.ts';

/** An attachment by reference: a source that a plugin contributes, and what it is given. */
export interface AttachmentReference {
  /** Such as `invoices/pdf`. */
  readonly source: string;
  /** JSON; ids say it best. */
  readonly input?: Readonly<Record<string, unknown>>;
}

/** What is kept of a message until it is sent, sealed: it may hold a link that signs somebody in. */
export interface MailContent {
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly replyTo?: Mailbox;
  readonly html: string;
  readonly text: string;
  readonly unsubscribeUrl?: string;
  readonly attachments: readonly AttachmentReference[];
  /** For the development mailbox alone: what the template was given. */
  readonly values?: Readonly<Record<string, unknown>>;
}

const ownerOf = (orgId: string, id: string): string => `${orgId}/${id}`;

export const sealContent = (key: KeyObject, orgId: string, id: string, content: MailContent): string =>
  seal(key, ownerOf(orgId, id), content);

/** @throws Error when none of the installation's secrets is the one that it was sealed with */
export function openContent(
  [key, ...earlier]: readonly [KeyObject, ...KeyObject[]],
  orgId: string,
  id: string,
  sealed: string,
): MailContent {
  try {
    return unseal(key, ownerOf(orgId, id), sealed) as MailContent;
  } catch (error) {
    const [next, ...rest] = earlier;
    if (!next) throw error;
    return openContent([next, ...rest], orgId, id, sealed);
  }
}
