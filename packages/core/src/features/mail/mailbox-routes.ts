import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errors } from '../../errors/core-errors.ts';
import { refuseTaken } from '../../http/operations-routes.ts';
import { type Page, renderPage } from '../../http/page.ts';
import { handleError, handleNotFound } from '../../http/problem.ts';
import { isLoopback } from '../../http/public-url.ts';
import { securityHeaders } from '../../http/security-headers.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';
import { DevelopmentMailbox } from './development-mailbox.ts';
import type { MailboxContribution } from './mailbox-contribution.ts';
import { mailboxPage, messagePage } from './mailbox-page.ts';

/** What proxies add to a request. */
const PROXIED = /^(forwarded|via|x-real-ip|x-forwarded-.+)$/;
const LOCAL_PEER = /^(127\.|::1$|::ffff:127\.)/;

/**
 * Whoever reads the mailbox can sign in as anybody: it answers this machine alone. Not to a proxy on it, and not to a page
 * whose host name was pointed here.
 */
async function onlyHere(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { host = '', 'sec-fetch-site': site } = request.headers;
  const hostname = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
  const isHere = LOCAL_PEER.test(request.socket.remoteAddress ?? '') && isLoopback(hostname);
  const isForeign = site === 'cross-site' || Object.keys(request.headers).some((name) => PROXIED.test(name));
  if (isHere && !isForeign) return;
  request.log.warn('/dev/mailbox answers only requests of this machine');
  await handleNotFound(request, reply);
}

/** Sends a page with the headers that let only its own scripts and styles run. */
export async function sendPage(reply: FastifyReply, page: Page): Promise<FastifyReply> {
  const { html, headers } = await renderPage(page);
  return reply.headers(headers).send(html);
}

const prefersJson = ({ headers }: FastifyRequest): boolean => /^application\/json\b/.test(headers.accept ?? '');

/**
 * The mailbox of development, and its pages: `/dev/mailbox`, `/dev/mailbox.json` and each message. Where the host sends mail
 * itself, and with NODE_ENV=production, there is none.
 */
export async function mailboxRoutes(
  app: FastifyInstance,
  crm: FeaturesRuntime,
  contributed: MailboxContribution | undefined,
): Promise<void> {
  if (process.env.NODE_ENV === 'production') return;
  if (contributed) return openMailbox(app, contributed.routes);
  if (crm.mailer) return;
  const mailbox = new DevelopmentMailbox();
  crm.mailbox = mailbox;
  crm.mailer = mailbox;
  await openMailbox(app, (scope) => {
    const list = async (reply: FastifyReply) =>
      reply
        .headers({ ...(await securityHeaders()), 'cache-control': 'no-store' })
        .type('application/json; charset=utf-8')
        .send({ data: mailbox.list() });
    const route = { config: { public: true as const } };
    scope.get('/dev/mailbox.json', route, (_request, reply) => list(reply));
    scope.get('/dev/mailbox', route, async (request, reply) =>
      prefersJson(request) ? list(reply) : sendPage(reply.header('vary', 'accept'), mailboxPage(mailbox.list())),
    );
    scope.get('/dev/mailbox/:id', route, async (request, reply) => {
      const message = mailbox.find((request.params as { id: string }).id);
      if (!message) throw errors.NOT_FOUND('There is no such message: the mailbox forgets when the server stops.');
      return sendPage(reply, messagePage(message));
    });
  });
}

async function openMailbox(app: FastifyInstance, routes: (scope: FastifyInstance) => void): Promise<void> {
  refuseTaken(app, ['/dev/mailbox'], 'a mailer');
  await app.register(async (scope) => {
    scope.setErrorHandler(handleError);
    scope.addHook('onRequest', onlyHere);
    routes(scope);
  });
}
