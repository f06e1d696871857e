import { type BeforeHook, before, type ResolveHook, refuse, resolve } from '@bottlecrm/core';
import { leadErrors } from './errors.ts';
import { Lead } from './lead.ts';

const IDENTITY = ['title', 'companyName', 'lastName', 'email'] as const;

/** Refuses a lead without a title, a company, a last name and an e-mail address. */
const requireIdentity: ResolveHook<typeof Lead> = (_ctx, values, { current }) => {
  const lead = { ...current, ...values };
  if (!IDENTITY.some((name) => lead[name] !== undefined && lead[name] !== null)) {
    throw refuse('', `needs at least one of ${IDENTITY.join(', ')}`);
  }
};

/** Refuses a new lead that is converted: nothing but a conversion makes one. */
const refuseConvertedOnCreate: BeforeHook<typeof Lead, 'create'> = (_ctx, lead) => {
  if (lead.status === 'converted') throw refuse('/status', 'is set by converting the lead: POST /leads/:id/convert');
};

/** Keeps the status of a converted lead, and keeps it off the board. */
const keepConverted: BeforeHook<typeof Lead, 'update'> = (_ctx, patch, lead) => {
  if (lead.status === 'converted') {
    const leaves = patch.status !== undefined && patch.status !== 'converted';
    if (leaves || (patch.stageId !== undefined && patch.stageId !== null)) {
      throw leadErrors.LEAD_ALREADY_CONVERTED('A converted lead keeps its status and has no stage.');
    }
  } else if (patch.status === 'converted') {
    throw refuse('/status', 'is set by converting the lead: POST /leads/:id/convert');
  }
};

export const leadHooks = [
  before(Lead, 'create', refuseConvertedOnCreate),
  before(Lead, 'update', keepConverted),
  resolve(Lead, ['create', 'update'], requireIdentity),
];
