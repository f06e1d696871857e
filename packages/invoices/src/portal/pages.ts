import {
  CrmError,
  type Ctx,
  type Entity,
  giveShareBack,
  Line,
  type Move,
  makeMove,
  originOf,
  Type,
} from '@bottlecrm/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerEstimate } from '../estimates/answer-estimate.ts';
import { Estimate } from '../estimates/estimate.ts';
import { ESTIMATE_MOVES } from '../estimates/estimate-moves.ts';
import { Invoice } from '../invoices/invoice.ts';
import { INVOICE_MOVES } from '../invoices/invoice-moves.ts';
import { documentOf } from '../printing/document-of.ts';
import { preparePrint } from '../printing/print-document.ts';
import type { DocumentRenderer } from '../printing/render-document.ts';
import { sendPdf } from '../printing/send-pdf.ts';
import { linkedRecord, noSuchLink, organizationOf, type Portal } from './links.ts';
import { portalPage } from './page.ts';
import { portalStateOf } from './state.ts';

const AnswerForm = Type.Object(
  { name: Line(), email: Type.String({ format: 'email', maxLength: 254 }) },
  { additionalProperties: false },
);
const config = { secretInPath: true } as const;
const tokenOf = (request: FastifyRequest): string => (request.params as { token: string }).token;

/** Runs `work` for the document that the request's link opens, in a transaction of its organization, as the system. */
async function withLink<T>(
  request: FastifyRequest,
  entity: Portal,
  readOnly: boolean,
  work: (ctx: Ctx, id: string) => Promise<T>,
): Promise<T> {
  const { orgId, hash } = organizationOf(tokenOf(request));
  try {
    return await request.server.crm.tenant({ orgId, readOnly }, async (ctx) =>
      work(ctx, await linkedRecord(ctx, hash, entity)),
    );
  } catch (error) {
    // An organization that is none or not active, a document that was deleted.
    throw error instanceof CrmError && [401, 404].includes(error.status) ? noSuchLink() : error;
  }
}

/** Looked at by a person: not asked for in advance by a browser or a mail scanner that says so. */
const isVisit = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' && !/prefetch|prerender/i.test(`${headers['sec-purpose'] ?? ''}${headers.purpose ?? ''}`);

/** Stamps the first visit, after the answer was made. Never fails it. */
async function stampView(request: FastifyRequest, type: Portal, entity: Entity): Promise<void> {
  const move = type === 'invoice' ? INVOICE_MOVES.view : ESTIMATE_MOVES.view;
  try {
    await withLink(request, type, false, async (ctx, id) => {
      const record = await ctx.lock(entity, id, `${type}:update`);
      if ((record as { status?: unknown }).status === move.from[0]) await makeMove(ctx, move as Move, record);
    });
  } catch (error) {
    request.server.log.error({ err: error }, 'the view of a document could not be noted');
  }
}

function documentPages(app: FastifyInstance, type: Portal, entity: Entity): void {
  const path = `/portal/${type}s/:token`;
  app.get(path, { config }, async (request, reply) => {
    const { record, today, render } = await withLink(request, type, true, async (ctx, id) => {
      const found = await documentOf(ctx, entity, id);
      const renderer = ctx.service<DocumentRenderer>('invoices');
      return { ...found, today: ctx.today, render: () => renderer.render(ctx.org.id, found.parts) };
    });
    giveShareBack(request);
    const state = portalStateOf(type, record as { status: string }, today);
    const { html, policy } = portalPage({
      document: await render(),
      path: `/portal/${type}s/${tokenOf(request)}`,
      ...state,
    });
    if (record.viewedAt === null && isVisit(request))
      reply.raw.once('finish', () => void stampView(request, type, entity));
    return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(html);
  });
  app.get(`${path}/pdf`, { config }, async (request, reply) => {
    const print = await withLink(request, type, true, (ctx, id) => preparePrint(ctx, entity, id));
    giveShareBack(request);
    return sendPdf(reply, await print());
  });
}

/** What clients open from their mail. Whoever has the link may; there is no cookie, so no other site can act in their name. */
export function portalPages(app: FastifyInstance): void {
  documentPages(app, 'invoice', Invoice);
  documentPages(app, 'estimate', Estimate);
  for (const answer of ['accept', 'decline'] as const) {
    app.post(`/portal/estimates/:token/${answer}`, { config, schema: { body: AnswerForm } }, async (request, reply) => {
      const { ip, userAgent } = originOf(request);
      const respondent = { ...(request.body as { name: string; email: string }), ip, userAgent };
      await withLink(request, 'estimate', false, (ctx, id) => answerEstimate(ctx, id, answer, respondent));
      return reply.redirect(`/portal/estimates/${tokenOf(request)}`, 303);
    });
  }
}
