import { Account } from '@bottlecrm/accounts';
import { type Ctx, caseFolded, Profile, type RecordOf, sql, Team } from '@bottlecrm/core';
import type { Converted } from './convert-lead.ts';
import { Lead } from './lead.ts';

type LeadRecord = RecordOf<typeof Lead>;

/** The company, else the person, else the e-mail address, else the title. */
function accountName(lead: LeadRecord): string {
  const person = [lead.firstName, lead.lastName].filter((part) => part !== null).join(' ');
  const name = lead.companyName ?? (lead.lastName ? person : (lead.email ?? (person || lead.title)));
  return (name ?? '').slice(0, 255);
}

async function findByName(ctx: Ctx, name: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select id from accounts
    where org_id = ${ctx.org.id} and name_key = ${caseFolded(name)} and deleted_at is null`.execute(ctx.db);
  return rows[0]?.id;
}

/** Finds the lead's account by name, without case, or creates it with what the lead knows of the company. */
export async function convertedAccount(
  ctx: Ctx,
  lead: LeadRecord,
  customFields: Record<string, unknown> = {},
): Promise<Converted> {
  const name = accountName(lead);
  // Two conversions of one company at once find the same account instead of colliding.
  await ctx.holdUntilCommit('account', name.toLowerCase());
  const found = await findByName(ctx, name);
  if (found) return { id: found, created: false };
  const { website, industry, addressLine, city, state, postcode, country } = lead;
  ctx.require('account:create');
  // What the lead says is carried over whole, whichever fields the caller may write itself.
  const values = {
    name,
    website,
    industry,
    addressLine,
    city,
    state,
    postcode,
    country,
    customFields,
    assigneeIds: await ctx.referable(Profile, lead.assigneeIds),
    teamIds: await ctx.referable(Team, lead.teamIds),
  };
  const account = await ctx.elevated.create(Account, values, {
    madeFrom: { entity: Lead, record: lead },
    customFieldsAt: '/customFields/account',
  });
  return { id: account.id, created: true };
}
