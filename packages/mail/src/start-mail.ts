import type { Crm } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import type { FastifyBaseLogger } from 'fastify';
import { type Mailbox, mailboxOf } from './addresses.ts';
import { MailboxFiles, standardDirectory } from './mailbox/files.ts';
import { mailboxTransport } from './mailbox/transport.ts';
import type { MailOptions } from './options.ts';
import { MailService } from './service.ts';
import { smtpTransport } from './transport/smtp-transport.ts';

const DEVELOPMENT_FROM: Mailbox = { name: 'BottleCRM', address: 'crm@localhost' };

/** @throws Error for what is no single address */
function senderOf(text: string): Mailbox {
  try {
    return mailboxOf('from', text);
  } catch {
    throw new Error(`from or MAIL_FROM is "${text}": write it like Example CRM <crm@example.com>.`);
  }
}

/** Sends over SMTP where a server is named; else, in development alone, into the mailbox. */
export function startMail(app: Crm, options: MailOptions, log: FastifyBaseLogger): MailService {
  const url = options.smtp.url ?? (process.env.SMTP_URL || undefined);
  const fromText = options.from ?? (process.env.MAIL_FROM || undefined);
  const production = process.env.NODE_ENV === 'production';
  if (url === undefined && production)
    throw new Error(
      'No mail can be sent: set smtp.url of @bottlecrm/mail or SMTP_URL to your mail server, such as smtp://user:password@mail.example.com:587, or leave the plugin out.',
    );
  if (fromText === undefined && (production || url !== undefined))
    throw new Error(
      'Set from of @bottlecrm/mail or MAIL_FROM to the sender of every message, such as Example CRM <crm@example.com>.',
    );
  const from = fromText === undefined ? DEVELOPMENT_FROM : senderOf(fromText);
  const mailbox =
    url === undefined
      ? new MailboxFiles(options.mailboxDirectory ?? standardDirectory(), options.mailboxMessages)
      : undefined;
  const transport = mailbox ? mailboxTransport(mailbox) : smtpTransport(url ?? '', options.smtp);
  const service = new MailService({ app, options, log, from, transport, mailbox });
  if (mailbox && internalsOf(app).mailbox)
    log.warn(
      'List mail in the plugins of crm: registered by itself, its mailbox has no pages, and /dev/mailbox stays empty.',
    );
  // What the host brings itself stays.
  if (!internalsOf(app).options.mailer) internalsOf(app).mailer = service;
  return service;
}
