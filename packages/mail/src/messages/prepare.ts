import { type Mailbox, mailboxesOf, mailboxOf } from '../addresses.ts';
import { mailErrors } from '../errors.ts';
import { isOneLine } from '../one-line.ts';
import type { MailInput } from './send-mail.ts';

const MOST_RECIPIENTS = 100;
/** A header is not broken within an address, and a line of a message has at most 998 characters. */
const LONGEST_URL = 900;

export interface Envelope {
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly replyTo?: Mailbox;
  readonly unsubscribeUrl?: string;
}

/** RFC 8058 wants https; this machine itself may do without. */
function checkUnsubscribe(given: string): string {
  const url = isOneLine(given) && URL.canParse(given) ? new URL(given) : undefined;
  const local = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && local)))
    throw mailErrors.MAIL_INVALID('bulk.unsubscribeUrl is no https address.');
  if (url.href.length > LONGEST_URL)
    throw mailErrors.MAIL_INVALID(`bulk.unsubscribeUrl has more than ${LONGEST_URL} characters.`);
  return url.href;
}

/** Whom a message goes to, checked. @throws {MAIL_INVALID} */
export function envelopeOf({ to, cc, bcc, replyTo, bulk }: MailInput): Envelope {
  const envelope = { to: mailboxesOf('to', to), cc: mailboxesOf('cc', cc), bcc: mailboxesOf('bcc', bcc) };
  const count = envelope.to.length + envelope.cc.length + envelope.bcc.length;
  if (envelope.to.length === 0) throw mailErrors.MAIL_INVALID('to names nobody.');
  if (count > MOST_RECIPIENTS)
    throw mailErrors.MAIL_INVALID(`It has ${count} recipients; one message takes ${MOST_RECIPIENTS}.`);
  return {
    ...envelope,
    ...(replyTo === undefined ? {} : { replyTo: mailboxOf('replyTo', replyTo) }),
    ...(bulk ? { unsubscribeUrl: checkUnsubscribe(bulk.unsubscribeUrl) } : {}),
  };
}
