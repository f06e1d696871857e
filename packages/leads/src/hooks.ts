import { type BeforeHook, type DeriveHook, refuse } from '@bottlecrm/core';
import { leadErrors } from './errors.ts';

const IDENTITY = ['title', 'companyName', 'lastName', 'email'] as const;

/** A lead has a title, a company, a last name or an e-mail address. */
export const requireIdentity: DeriveHook = (_ctx, values, { current }) => {
  const lead = { ...current, ...values };
  if (!IDENTITY.some((name) => lead[name] !== undefined && lead[name] !== null)) {
    throw refuse('', `needs at least one of ${IDENTITY.join(', ')}`);
  }
};

/** Nothing but a conversion makes a lead converted. */
export const refuseConvertedOnCreate: BeforeHook = (_ctx, lead) => {
  if (lead.status === 'converted') throw refuse('/status', 'is set by converting the lead: POST /leads/:id/convert');
};

/** A converted lead keeps its status and stays off the board. */
export const keepConverted: BeforeHook = (_ctx, patch, lead) => {
  if (lead?.status === 'converted') {
    const leaves = patch.status !== undefined && patch.status !== 'converted';
    if (leaves || (patch.stageId !== undefined && patch.stageId !== null)) {
      throw leadErrors.LEAD_ALREADY_CONVERTED('A converted lead keeps its status and has no stage.');
    }
  } else if (patch.status === 'converted') {
    throw refuse('/status', 'is set by converting the lead: POST /leads/:id/convert');
  }
};
