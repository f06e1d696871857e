import { Account } from '@bottlecrm/accounts';
import { Contact } from '@bottlecrm/contacts';
import { type Ctx, type Entity, type RecordOf, runTogether, sql } from '@bottlecrm/core';

type Row = Record<string, unknown>;
type AccountOf = Partial<RecordOf<typeof Account>>;
type ContactOf = Partial<RecordOf<typeof Contact>>;

const snapshotOf = (account: AccountOf | undefined, contact: ContactOf | undefined): Row => ({
  clientName: contact ? [contact.firstName, contact.lastName].join(' ').trim() : (account?.name ?? null),
  clientEmail: contact?.email ?? account?.email ?? null,
  clientPhone: contact?.phone ?? account?.phone ?? null,
  billingName: account?.name ?? null,
  billingAddressLine: account?.addressLine ?? null,
  billingCity: account?.city ?? null,
  billingState: account?.state ?? null,
  billingPostcode: account?.postcode ?? null,
  billingCountry: account?.country ?? null,
});

/** Who the client is at this moment, the account and the contact deleted or not. */
export async function clientSnapshot(ctx: Ctx, { accountId, contactId }: Row): Promise<Row> {
  const [accounts, contacts] = await runTogether(ctx.db, [
    sql<AccountOf>`select name, email, phone, address_line as "addressLine", city, state, postcode, country
      from accounts where org_id = ${ctx.org.id} and id = ${accountId}`,
    sql<ContactOf>`select first_name as "firstName", last_name as "lastName", email, phone
      from contacts where org_id = ${ctx.org.id} and id = ${contactId ?? null}::uuid`,
  ]);
  return snapshotOf(accounts[0], contacts[0]);
}

async function visibleRecord<E extends Entity>(ctx: Ctx, entity: E, id: unknown): Promise<Row | undefined> {
  if (typeof id !== 'string' || ctx.scope(`${entity.name}:read`) === 'none') return undefined;
  const record = await ctx.find(entity, { id } as never);
  return record && ctx.visible(entity, record);
}

/** The same of a draft, as far as the caller may know. */
export const visibleClient = async (ctx: Ctx, { accountId, contactId }: Row): Promise<Row> =>
  snapshotOf(await visibleRecord(ctx, Account, accountId), await visibleRecord(ctx, Contact, contactId));
