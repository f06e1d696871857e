import { definePipeline } from '@bottlecrm/core';

/** Statuses that entering a stage may set: all but `converted`, which only conversion sets. */
const STAGE_STATUSES = ['assigned', 'in_process', 'recycled', 'closed'] as const;

/** The pipelines of leads, and what a fresh organization starts with. */
export const leadPipelines = definePipeline('lead', {
  label: 'Lead',
  statuses: STAGE_STATUSES,
  stageTypes: ['open', 'won', 'lost'],
  defaults: {
    name: 'Leads',
    stages: [
      { name: 'New', type: 'open', color: '#64748B', mapsToStatus: 'assigned' },
      { name: 'In process', type: 'open', color: '#3B82F6', mapsToStatus: 'in_process' },
      { name: 'Qualified', type: 'won', color: '#22C55E' },
      { name: 'Recycled', type: 'open', color: '#F59E0B', mapsToStatus: 'recycled' },
      { name: 'Closed', type: 'lost', color: '#EF4444', mapsToStatus: 'closed' },
    ],
  },
});

export const { pipeline: LeadPipeline, stage: LeadStage } = leadPipelines;
