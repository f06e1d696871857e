import { crudRoutes, recordVerb } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { pdfRoute } from '../documents/pdf-route.ts';
import { CopyBody, DUPLICATE_SUMMARY, SendBody } from '../documents/schemas.ts';
import type { Invoice } from '../invoices/invoice.ts';
import { portalLinkRoutes } from '../portal/routes.ts';
import { convertEstimate } from './convert-estimate.ts';
import { duplicateEstimate } from './duplicate-estimate.ts';
import type { Estimate } from './estimate.ts';
import { ESTIMATE_MOVES } from './estimate-moves.ts';
import { sendEstimate } from './send-estimate.ts';

export function estimateRoutes(app: FastifyInstance, estimate: typeof Estimate, invoice: typeof Invoice): void {
  crudRoutes(app, estimate);
  pdfRoute(app, estimate);
  portalLinkRoutes(app, estimate);
  recordVerb(app, estimate, { verb: 'send', move: ESTIMATE_MOVES.send, body: SendBody, run: sendEstimate });
  recordVerb(app, estimate, {
    verb: 'convert',
    move: ESTIMATE_MOVES.convert,
    body: CopyBody,
    answers: invoice,
    run: convertEstimate,
  });
  recordVerb(app, estimate, {
    verb: 'duplicate',
    permission: 'estimate:create',
    summary: DUPLICATE_SUMMARY,
    body: CopyBody,
    answers: estimate,
    run: duplicateEstimate,
  });
}
