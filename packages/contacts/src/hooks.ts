import { type ResolveHook, refuse, type TablesOf } from '@bottlecrm/core';
import type { AccountWithContacts, Contact } from './entity.ts';

/**
 * A contact's primary account is always among its accounts: naming a primary adds it; a body that replaces the accounts
 * without the primary, and does not name another, is refused.
 */
export const keepPrimaryAccount: ResolveHook<typeof Contact> = (_ctx, values, { body, current }) => {
  const after = { ...current, ...values };
  const primary = after.accountId;
  const accounts = after.accountIds ?? [];
  if (!primary || accounts.includes(primary)) return;
  // It is deleted: kept for when it comes back, and not among the accounts meanwhile.
  if (primary === current?.accountId && !current.accountIds.includes(primary)) return;
  if (body.accountId === undefined)
    throw refuse('/accountIds', 'must contain the primary account; send accountId to change that');
  values.accountIds = [...accounts, primary];
};

/** The same rule from the account's side: its contacts cannot lose one whose primary account it is. */
export const keepPrimaryContacts: ResolveHook<typeof AccountWithContacts, 'update'> = async (
  ctx,
  values,
  { current },
) => {
  const contacts = values.contactIds;
  if (!contacts) return;
  const removed = current.contactIds.filter((id) => !contacts.includes(id));
  if (removed.length === 0) return;
  const { length } = await ctx.db
    .withTables<TablesOf<typeof Contact>>()
    .selectFrom('contacts')
    .select('id')
    .where('org_id', '=', ctx.org.id)
    .where('account_id', '=', current.id)
    .where('id', 'in', removed)
    .limit(1)
    .execute();
  if (length > 0)
    throw refuse(
      '/contactIds',
      'must contain every contact whose primary account this is; change their accountId first',
    );
};
