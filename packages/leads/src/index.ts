import { definePlugin } from '@bottlecrm/core';
import { leadBoard } from './board.ts';
import { leadErrors } from './errors.ts';
import { leadConverted } from './events.ts';
import { leadConversion } from './hook-points.ts';
import { leadHooks } from './hooks.ts';
import { Lead } from './lead.ts';
import { migrations } from './migrations/index.ts';
import { LeadPipeline, LeadStage } from './pipeline.ts';
import { leadRoutes } from './routes.ts';

export { leadBoard } from './board.ts';
export { type ConvertedLead, type ConvertLeadInput, convertLead } from './convert-lead.ts';
export { leadErrors } from './errors.ts';
export { leadConverted } from './events.ts';
export { leadConversion } from './hook-points.ts';
export { Lead } from './lead.ts';
export { LeadPipeline, LeadStage } from './pipeline.ts';
export { LEAD_RATINGS, LEAD_SOURCES, LEAD_STATUSES, type LeadStatus } from './values.ts';

/** Leads: who may become a customer, their board, and their conversion. */
export const leads = definePlugin({
  name: '@bottlecrm/leads',
  core: '^0.1.0',
  requires: ['accounts', 'contacts'],
  entities: { lead: Lead, pipeline: LeadPipeline, stage: LeadStage },
  migrations,
  errors: leadErrors,
  events: [leadConverted],
  hookPoints: [leadConversion],
  hooks: [...leadHooks, ...leadBoard.hooks],
  onOrganizationCreated: leadBoard.onOrganizationCreated,
  routes: leadRoutes,
});
