import { CrmError, crm, ensureUser, sessionFor } from '@bottlecrm/core';
import { Lead, leadConverted } from '@bottlecrm/leads';
import type { FastifyError, FastifyInstance } from 'fastify';
import { bookTestDrive, type TestDriveInput } from './book-test-drive.ts';
import { showroomErrors } from './test-drives.ts';

const STAFF: Readonly<Record<string, string>> = { 'letmein-admin': 'admin@acme.test' };

const TestDriveBody = {
  type: 'object',
  required: ['lastName', 'email', 'slot'],
  additionalProperties: false,
  properties: {
    lastName: { type: 'string', minLength: 1 },
    email: { type: 'string', format: 'email' },
    slot: { type: 'string', format: 'date-time' },
  },
};

declare module 'fastify' {
  interface FastifyInstance {
    /** Conversions that the showroom has heard of, by event: a repeated delivery changes nothing. */
    won: Set<string>;
  }
}

/** The application as it was, and what it now does with the CRM. */
export async function showroom(app: FastifyInstance): Promise<void> {
  app.decorate('won', new Set<string>());
  // #region errors
  app.setErrorHandler((error: FastifyError | CrmError, _request, reply) => {
    const status = error instanceof CrmError ? error.status : (error.statusCode ?? 500);
    const reason = error instanceof CrmError ? { reason: error.code } : {};
    return reply.code(status).send({ error: status < 500 ? error.message : 'Sorry', ...reason });
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'No such page' }));
  app.get('/opening-hours', async () => ({ monday: '9-18' }));
  // #endregion errors

  // #region handler
  app.get(
    '/lead-count',
    { config: { permission: 'lead:read' } },
    crm.handler(async (ctx) => ({ leads: await ctx.count(Lead, { status: 'assigned' }) })),
  );
  // #endregion handler

  // #region transaction
  app.post<{ Body: TestDriveInput }>(
    '/test-drives',
    { schema: { body: TestDriveBody } },
    crm.handler(async (ctx, request, reply) => {
      reply.code(201);
      return bookTestDrive(ctx, request.body);
    }),
  );
  // #endregion transaction

  // #region before
  app.crm.before(Lead, 'create', (_ctx, lead) => {
    if (lead.email?.endsWith('@competitor.example')) {
      throw showroomErrors.COMPETITOR();
    }
  });
  // #endregion before

  // #region on
  app.crm.on(leadConverted, async (ctx, event) => {
    const { leadId, accountId } = event.payload;
    const lead = await ctx.get(Lead, leadId);
    app.log.info({ event: event.id, accountId }, `${lead.lastName} has become a customer`);
    app.won.add(event.id);
  });
  // #endregion on

  // #region session
  app.post<{ Body: { badge: string } }>('/staff/sign-in', async (request, reply) => {
    const email = STAFF[request.body.badge];
    if (!email) return reply.code(401).send({ error: 'Unknown badge' });
    const user = await ensureUser(app.crm, { email });
    const { accessToken, expiresIn } = await sessionFor(app.crm, user);
    return { accessToken, expiresIn };
  });
  // #endregion session
}
