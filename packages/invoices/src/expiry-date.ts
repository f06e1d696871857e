import { type DeriveHook, refuse } from '@bottlecrm/core';

/** An estimate does not expire before it is issued. @throws {VALIDATION_FAILED} */
export const checkExpiryDate: DeriveHook = (_ctx, values, { current }) => {
  const { issueDate, expiryDate } = { ...current, ...values };
  if (typeof expiryDate === 'string' && expiryDate < String(issueDate))
    throw refuse('/expiryDate', 'must not be before issueDate');
};
