import { boardRoutes, crudRoutes, formRoute, recordVerb } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { leadBoard } from './board.ts';
import { convertLead } from './convert-lead.ts';
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

export function leadRoutes(app: FastifyInstance, { lead, pipeline, stage }: LeadEntities): void {
  crudRoutes(app, lead, { verbs: { update: updateLead } });
  boardRoutes(app, leadBoard);
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
  recordVerb(app, lead, {
    verb: 'convert',
    summary: 'Convert a lead into an account and a contact',
    body: ConvertLeadBody,
    answers: ConvertLeadResponse,
    run: convertLead,
  });
}
