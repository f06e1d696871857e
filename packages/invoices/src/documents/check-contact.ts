import { Contact } from '@bottlecrm/contacts';
import { type DeriveHook, refuse } from '@bottlecrm/core';

/** The contact of a document is one of its account. @throws {VALIDATION_FAILED} */
export const checkContact: DeriveHook = async (ctx, values, { current }) => {
  if (values.accountId === undefined && values.contactId === undefined) return;
  const { accountId, contactId } = { ...current, ...values };
  if (typeof contactId !== 'string') return;
  const found = await ctx.elevated.count(Contact, { id: contactId, accountIds: { in: [String(accountId)] } });
  if (found === 0) throw refuse('/contactId', 'must be a contact of the account');
};
