import type { Mailbox } from '../addresses.ts';
import type { MailAttachment } from '../contributions.ts';

/** A whole message on its way out. */
export interface OutgoingMail {
  readonly id: string;
  readonly orgId: string;
  readonly template: string;
  /** `<id@domain>`, the same at every attempt. */
  readonly messageId: string;
  readonly date: Date;
  readonly from: Mailbox;
  readonly replyTo: Mailbox | undefined;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly MailAttachment[];
  /** What the template was given; for the development mailbox. */
  readonly values: Readonly<Record<string, unknown>> | undefined;
}

export interface Transport {
  /** Answers what the server said of recipients that it refused, if it took the message for others. */
  send(mail: OutgoingMail, signal: AbortSignal): Promise<string | undefined>;
  /** In public words, what keeps mail from being sent; asked often. */
  problem(): Promise<string | undefined>;
  close(): void;
}

/** Why an attempt failed. */
export class MailFailure extends Error {
  override readonly name = 'MailFailure';
  readonly code: string;
  /** Whether another attempt would fail the same way. */
  readonly isFinal: boolean;

  /** `message` is read by the organization's admins. */
  constructor(code: string, message: string, isFinal: boolean, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.isFinal = isFinal;
  }
}
