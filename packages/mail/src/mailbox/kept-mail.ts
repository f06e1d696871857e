import type { Mailbox } from '../addresses.ts';

export interface KeptAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: number;
}

/** A message as the development mailbox keeps it. */
export interface KeptMail {
  readonly id: string;
  readonly orgId: string;
  readonly template: string;
  readonly from: Mailbox;
  readonly replyTo: Mailbox | null;
  readonly recipients: {
    readonly to: readonly Mailbox[];
    readonly cc: readonly Mailbox[];
    readonly bcc: readonly Mailbox[];
  };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** What the template was given. */
  readonly data: Readonly<Record<string, unknown>>;
  /** As they would have been sent, in order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly attachments: readonly KeptAttachment[];
  /** RFC 3339 UTC. */
  readonly sentAt: string;
}

/** Every address of a message. */
export const addressesOf = ({ recipients: { to, cc, bcc } }: KeptMail): string[] => [
  ...new Set([...to, ...cc, ...bcc].map(({ address }) => address.toLowerCase())),
];

export const display = ({ name, address }: Mailbox): string => (name ? `${name} <${address}>` : address);
