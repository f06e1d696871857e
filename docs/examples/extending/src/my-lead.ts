import { f } from '@bottlecrm/core';
import { Lead } from '@bottlecrm/leads';

export const CHANNELS = ['fair', 'web', 'referral'] as const;

/** A lead of ours: how promising it is, and where we met it. */
export const MyLead = Lead.extend({
  fields: {
    score: f.integer({ min: 0, max: 100 }).default(0).sortable(),
    channel: f.enum(CHANNELS).optional(),
    campaignCode: f.text({ max: 32 }).optional().unique(),
  },
  search: ['campaignCode'],
});
