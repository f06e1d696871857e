import { buffer } from 'node:stream/consumers';
import { createTransport } from 'nodemailer';
import type { MailAttachment } from '../contributions.ts';
import { mimeOptions } from '../transport/mime.ts';
import type { OutgoingMail, Transport } from '../transport/transport.ts';
import type { MailboxFiles } from './files.ts';
import type { KeptMail } from './kept-mail.ts';

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });

/** The headers of a composed message, unfolded. */
function headersOf(message: string): [name: string, value: string][] {
  const head = message.slice(0, message.indexOf('\n\n')).replaceAll(/\n[ \t]+/g, ' ');
  return head.split('\n').map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
}

const read = async ({ content }: MailAttachment): Promise<Buffer> =>
  Buffer.isBuffer(content) ? content : buffer(content);

/** Sends nothing: composes the message as it would be sent, and keeps it. */
export function mailboxTransport(files: MailboxFiles): Transport {
  return {
    async send(mail: OutgoingMail) {
      const contents = await Promise.all(mail.attachments.map(read));
      const attachments = mail.attachments.map((one, at) => ({ ...one, content: contents[at] ?? Buffer.alloc(0) }));
      const { message } = await composer.sendMail(mimeOptions({ ...mail, attachments }));
      const { id, orgId, template, from, to, cc, bcc, subject, text, html, values } = mail;
      const kept: KeptMail = {
        id,
        orgId,
        template,
        from,
        replyTo: mail.replyTo ?? null,
        recipients: { to, cc, bcc },
        subject,
        text,
        html,
        data: values ?? {},
        headers: headersOf(String(message)),
        attachments: attachments.map(({ filename, contentType, content }) => ({
          filename,
          contentType: contentType ?? 'application/octet-stream',
          bytes: content.length,
        })),
        sentAt: new Date().toISOString(),
      };
      files.write(kept, contents);
      return undefined;
    },
    problem: async () => undefined,
    close: () => {},
  };
}
