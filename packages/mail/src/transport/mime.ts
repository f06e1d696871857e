import type { SendMailOptions } from 'nodemailer';
import { asciiAddress, type Mailbox } from '../addresses.ts';
import type { OutgoingMail } from './transport.ts';

const addressOf = ({ name = '', address }: Mailbox) => ({ name, address });

/** A message as nodemailer takes it. Neither files nor addresses are read, whatever a value says. */
export function mimeOptions(mail: OutgoingMail): SendMailOptions {
  const { messageId, date, from, replyTo, to, cc, bcc, subject, text, html, headers, attachments } = mail;
  return {
    messageId,
    date,
    from: addressOf(from),
    ...(replyTo ? { replyTo: addressOf(replyTo) } : {}),
    to: to.map(addressOf),
    cc: cc.map(addressOf),
    // Every server takes a domain in ASCII.
    envelope: { from: asciiAddress(from), to: [...to, ...cc, ...bcc].map(asciiAddress) },
    subject,
    text,
    html,
    headers: { ...headers },
    attachments: attachments.map(({ filename, contentType, content }) => ({
      filename,
      content,
      contentDisposition: 'attachment' as const,
      ...(contentType === undefined ? {} : { contentType }),
    })),
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
