import type { Ctx } from '@bottlecrm/core';
import type { Recipient } from '../addresses.ts';
import type { MailService } from '../service.ts';
import type { AttachmentReference } from './content.ts';

/** A message that a plugin wants sent. */
export interface MailInput {
  readonly to: Recipient | readonly Recipient[];
  readonly cc?: Recipient | readonly Recipient[];
  readonly bcc?: Recipient | readonly Recipient[];
  /** In place of the organization's. */
  readonly replyTo?: Recipient;
  /** Name of a template that a plugin contributes, such as `invoices/sent`. */
  readonly template: string;
  /** JSON for the template. `brand` is given besides. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** In place of the template's. */
  readonly subject?: string;
  /** Made when the message is sent, by sources that plugins contribute. */
  readonly attachments?: readonly AttachmentReference[];
  /** For what goes to many: adds List-Unsubscribe. The address ends the subscription when it is sent a POST. */
  readonly bulk?: { readonly unsubscribeUrl: string };
  /** The record that it is about: lists of messages can be narrowed to it. */
  readonly record?: { readonly entity: string; readonly id: string };
}

/**
 * Writes a message in the transaction of `ctx`, and has it sent after commit; answers its id. It is rendered at once: what is
 * wrong with it is known here, and every attempt sends the same.
 * @throws {MAIL_INVALID} for an address, a subject or an unsubscribe address that cannot be used
 * @throws {MAIL_TEMPLATE_FAILED} when the template asks for what `data` does not have
 * @throws TypeError for an unknown template, attachment source or entity
 */
export function sendMail(ctx: Ctx, input: MailInput): Promise<string> {
  return ctx.service<MailService>('mail').sendMail(ctx, input);
}
