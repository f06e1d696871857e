import type { Contact } from '@bottlecrm/contacts';
import { type Ctx, crm, type TablesOf } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import type { repairsTable } from './plugin.ts';
import { type RepairInput, takeInRepair } from './take-in-repair.ts';

const text = { type: 'string', minLength: 1, maxLength: 100 };
const RepairBody = {
  type: 'object',
  required: ['ticket', 'service', 'firstName', 'lastName', 'email'],
  additionalProperties: false,
  properties: { ticket: text, service: text, firstName: text, lastName: text, email: { ...text, format: 'email' } },
};

const listRepairs = (ctx: Ctx) =>
  ctx.db
    .withTables<TablesOf<typeof repairsTable | typeof Contact>>()
    .selectFrom('repairs as r')
    .innerJoin('contacts as c', (join) => join.onRef('c.org_id', '=', 'r.org_id').onRef('c.id', '=', 'r.contact_id'))
    .where('r.org_id', '=', ctx.org.id)
    .select(['r.ticket', 'r.service', 'c.last_name as customer'])
    .orderBy('r.created_at')
    .execute();

/** The shop's routes that work in the CRM's transactions. They are outside its prefix, and take the same callers. */
export function repairRoutes(app: FastifyInstance): void {
  app.post<{ Body: RepairInput }>(
    '/repairs',
    { schema: { body: RepairBody } },
    crm.handler(async (ctx, request, reply) => {
      reply.code(201);
      return takeInRepair(ctx, request.body as RepairInput);
    }),
  );
  app.get('/repairs', { config: { permission: 'contact:read' } }, crm.handler(listRepairs));
}
