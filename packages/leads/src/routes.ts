import { boardRoutes, crudRoutes, formRoute, handler, IdParams, problemResponses } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { type ConvertLeadInput, convertLead } from './convert-lead.ts';
import type { Lead } from './lead.ts';
import type { LeadPipeline, LeadStage } from './pipeline.ts';
import { receiveLead } from './receive-lead.ts';
import { ConvertLeadBody, ConvertLeadResponse, SubmitLeadFormBody, type SubmitLeadFormInput } from './schemas.ts';
import { updateLead } from './update-lead.ts';

export interface LeadEntities {
  readonly lead: typeof Lead;
  readonly pipeline: typeof LeadPipeline;
  readonly stage: typeof LeadStage;
}

const ConvertLead = {
  operationId: 'convertLead',
  summary: 'Convert a lead into an account and a contact',
  tags: ['Lead'],
  params: IdParams,
  body: ConvertLeadBody,
  response: { 200: ConvertLeadResponse, ...problemResponses },
};

export function leadRoutes(app: FastifyInstance, { lead, pipeline, stage }: LeadEntities): void {
  crudRoutes(app, lead, { verbs: { update: updateLead } });
  boardRoutes(app, lead);
  crudRoutes(app, pipeline);
  crudRoutes(app, stage);
  formRoute(app, {
    url: '/public/leads',
    operationId: 'submitLeadForm',
    summary: 'Send a form that becomes a lead',
    tags: ['Lead'],
    body: SubmitLeadFormBody,
    receive: (open, body) => receiveLead(open, lead, body as SubmitLeadFormInput),
  });
  app.post<{ Params: { id: string }; Body: ConvertLeadInput }>(
    '/leads/:id/convert',
    { schema: ConvertLead, config: { permission: 'lead:convert' } },
    handler((ctx, request) => convertLead(ctx, request.params.id, request.body)),
  );
}
