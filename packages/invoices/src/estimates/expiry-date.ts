import { type ResolveHook, refuse } from '@bottlecrm/core';
import type { Estimate } from './estimate.ts';

/** An estimate does not expire before it is issued. @throws {VALIDATION_FAILED} */
export const checkExpiryDate: ResolveHook<typeof Estimate> = (_ctx, values, { current }) => {
  const { issueDate, expiryDate } = { ...current, ...values };
  if (typeof expiryDate === 'string' && expiryDate < String(issueDate))
    throw refuse('/expiryDate', 'must not be before issueDate');
};
