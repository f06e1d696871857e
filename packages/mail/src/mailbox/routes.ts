import { contentDisposition, errors, mailboxPages, sendPage } from '@bottlecrm/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { MailService } from '../service.ts';
import type { MailboxFiles } from './files.ts';
import { display, type KeptMail } from './kept-mail.ts';
import { mailboxPage, mailPage } from './pages.ts';

interface Asked {
  readonly params: { readonly id: string; readonly at: string };
  readonly query: Readonly<Record<string, unknown>>;
}

const route = { config: { public: true as const } };
const asked = (request: FastifyRequest): Asked => request as unknown as Asked;
const addressAsked = (request: FastifyRequest): string | undefined => {
  const { address } = asked(request).query;
  return typeof address === 'string' && address !== '' ? address : undefined;
};

/** For tests and tools; `to` as a mail program shows it. */
const asJson = (mail: KeptMail) => ({ ...mail, to: mail.recipients.to.map(display).join(', ') });

const sendJson = (reply: FastifyReply, mails: readonly KeptMail[]) =>
  reply
    .headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    .type('application/json; charset=utf-8')
    .send({ data: mails.map(asJson) });

/** @throws {NOT_FOUND} where mail goes out over SMTP */
function filesOf(app: FastifyInstance): MailboxFiles {
  const { mailbox } = app.crm.service<MailService>('mail');
  if (!mailbox) throw errors.NOT_FOUND('This server sends its mail over SMTP: there is no mailbox.');
  return mailbox;
}

function findMail(app: FastifyInstance, id: string): KeptMail {
  const mail = filesOf(app).find(id);
  if (!mail) throw errors.NOT_FOUND('There is no such message: the mailbox keeps the latest ones.');
  return mail;
}

/** Below the guard of core, which answers this machine alone. */
export const mailboxRoutes = mailboxPages((app) => {
  app.get('/dev/mailbox.json', route, async (request, reply) =>
    sendJson(reply, filesOf(app).list(addressAsked(request))),
  );
  app.get('/dev/mailbox', route, async (request, reply) => {
    const address = addressAsked(request);
    const all = filesOf(app).list();
    const mails = address === undefined ? all : filesOf(app).list(address);
    reply.header('vary', 'accept');
    if (/^application\/json\b/.test(request.headers.accept ?? '')) return sendJson(reply, mails);
    return sendPage(reply, mailboxPage(mails, all, address));
  });
  app.get('/dev/mailbox/:id', route, async (request, reply) =>
    sendPage(reply, mailPage(findMail(app, asked(request).params.id))),
  );
  app.get('/dev/mailbox/:id/attachments/:at', route, async (request, reply) => {
    const { id, at } = asked(request).params;
    const { filename } = findMail(app, id).attachments[Number(at)] ?? {};
    const content = filesOf(app).attachment(id, Number(at));
    if (filename === undefined || !content) throw errors.NOT_FOUND();
    return reply
      .headers({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'content-disposition': contentDisposition(filename),
      })
      .type('application/octet-stream')
      .send(content);
  });
});
