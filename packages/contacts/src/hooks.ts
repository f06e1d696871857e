import { type DeriveHook, refuse } from '@bottlecrm/core';

/**
 * A contact's primary account is always among its accounts: naming a primary adds it; a body that replaces the accounts
 * without the primary, and does not name another, is refused.
 */
export const keepPrimaryAccount: DeriveHook = (_ctx, values, { body, current }) => {
  const after = { ...current, ...values };
  const primary = after.accountId as string | null | undefined;
  const accounts = (after.accountIds ?? []) as string[];
  if (!primary || accounts.includes(primary)) return;
  // It is deleted: kept for when it comes back, and not among the accounts meanwhile.
  if (primary === current?.accountId && !(current.accountIds as string[]).includes(primary)) return;
  if (body.accountId === undefined)
    throw refuse('/accountIds', 'must contain the primary account; send accountId to change that');
  values.accountIds = [...accounts, primary];
};

/** The same rule from the account's side: its contacts cannot lose one whose primary account it is. */
export const keepPrimaryContacts: DeriveHook = async (ctx, values, { current }) => {
  const contacts = values.contactIds as string[] | undefined;
  if (!current || !contacts) return;
  const removed = (current.contactIds as string[]).filter((id) => !contacts.includes(id));
  if (removed.length === 0) return;
  const { length } = await ctx.db
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
