import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyRequest } from 'fastify';
import { serve } from '../measured-process.ts';
import { claimsOf } from './access-token.ts';
import { closePool, type Transaction, transaction } from './database.ts';
import { createSchema, getSchema, listSchema, updateSchema } from './lead-schemas.ts';
import { sendProblem } from './problem.ts';
import { getLead, type ListQuery, listLeads } from './read-leads.ts';
import { createLead, updateLead } from './write-leads.ts';

/** What the CRM's answers carry too. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};

const app = Fastify({
  genReqId: () => randomUUID(),
  bodyLimit: 1_048_576,
  forceCloseConnections: 'idle',
  ajv: { customOptions: { removeAdditional: false, coerceTypes: false, allErrors: true, allowUnionTypes: true } },
});
app.setErrorHandler(sendProblem);
app.addHook('onRequest', (_request, reply, done) => {
  reply.headers(HEADERS);
  done();
});
app.addHook('onClose', closePool);

async function inTransaction<T>(
  request: FastifyRequest,
  readOnly: boolean,
  work: (open: Transaction) => Promise<T>,
): Promise<T> {
  return transaction(await claimsOf(request.headers.authorization), request.id, readOnly, work);
}

app.get('/api/leads', { schema: listSchema }, (request) =>
  inTransaction(request, true, (open) => listLeads(open, request.query as ListQuery)),
);
app.get<{ Params: { id: string } }>('/api/leads/:id', { schema: getSchema }, (request) =>
  inTransaction(request, true, (open) => getLead(open, request.params.id)),
);
app.post<{ Body: Record<string, unknown> }>('/api/leads', { schema: createSchema }, async (request, reply) => {
  const lead = await inTransaction(request, false, (open) => createLead(open, request.body));
  reply.code(201).header('location', `/api/leads/${lead.id}`);
  return lead;
});
app.patch<{ Params: { id: string }; Body: Record<string, unknown> }>(
  '/api/leads/:id',
  { schema: updateSchema },
  (request) => inTransaction(request, false, (open) => updateLead(open, request.params.id, request.body)),
);

await serve(app);
