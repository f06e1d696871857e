import { type Ctx, sql } from '@bottlecrm/core';

type Row = Record<string, unknown>;

interface AccountRow {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address_line: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly postcode: string | null;
  readonly country: string | null;
}

interface ContactRow {
  readonly first_name: string;
  readonly last_name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Who the client is at this moment, the account and the contact deleted or not. */
export async function clientSnapshot(ctx: Ctx, { accountId, contactId }: Row): Promise<Row> {
  const { rows: accounts } =
    await sql<AccountRow>`select name, email, phone, address_line, city, state, postcode, country
    from accounts where org_id = ${ctx.org.id} and id = ${accountId}`.execute(ctx.db);
  const { rows: contacts } = await sql<ContactRow>`select first_name, last_name, email, phone
    from contacts where org_id = ${ctx.org.id} and id = ${contactId ?? null}::uuid`.execute(ctx.db);
  const [account] = accounts;
  const [contact] = contacts;
  return {
    clientName: contact ? `${contact.first_name} ${contact.last_name}`.trim() : account?.name,
    clientEmail: contact?.email ?? account?.email ?? null,
    clientPhone: contact?.phone ?? account?.phone ?? null,
    billingName: account?.name ?? null,
    billingAddressLine: account?.address_line ?? null,
    billingCity: account?.city ?? null,
    billingState: account?.state ?? null,
    billingPostcode: account?.postcode ?? null,
    billingCountry: account?.country ?? null,
  };
}
