import { Contact } from '@bottlecrm/contacts';
import { type ResolveHook, refuse } from '@bottlecrm/core';
import type { Estimate } from '../estimates/estimate.ts';
import type { Invoice } from '../invoices/invoice.ts';
import type { RecurringInvoice } from '../recurring/recurring-invoice.ts';

/** The contact of a document is one of its account. @throws {VALIDATION_FAILED} */
export const checkContact: ResolveHook<typeof Invoice | typeof Estimate | typeof RecurringInvoice> = async (
  ctx,
  values,
  { current },
) => {
  if (values.accountId === undefined && values.contactId === undefined) return;
  const { accountId, contactId } = { ...current, ...values };
  if (typeof contactId !== 'string') return;
  const found = await ctx.elevated.count(Contact, { id: contactId, accountIds: { in: [String(accountId)] } });
  if (found === 0) throw refuse('/contactId', 'must be a contact of the account');
};
