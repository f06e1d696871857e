import { defineBoard } from '@bottlecrm/core';
import { Lead } from './lead.ts';
import { leadPipelines } from './pipeline.ts';

/** The board of leads: their place follows from their status, and the other way round. */
export const leadBoard = defineBoard(Lead, leadPipelines, { statusField: 'status' });
