import { Contact } from '@bottlecrm/contacts';
import { type Ctx, Profile, type RecordOf, Team } from '@bottlecrm/core';
import type { Converted } from './convert-lead.ts';
import { Lead } from './lead.ts';

type LeadRecord = RecordOf<typeof Lead>;

/** A contact needs a last name: without one, the first name or the address's local part stands in. */
function nameOf(lead: LeadRecord): { firstName: string; lastName: string } {
  if (lead.lastName) return { firstName: lead.firstName ?? '', lastName: lead.lastName };
  return { firstName: '', lastName: lead.firstName ?? lead.email?.split('@')[0] ?? '' };
}

async function joinAccount(ctx: Ctx, contact: RecordOf<typeof Contact>, accountId: string | null): Promise<void> {
  if (accountId === null || contact.accountIds.includes(accountId)) return;
  const accountIds = [...contact.accountIds, accountId];
  await ctx.elevated.update(Contact, contact.id, { accountId: contact.accountId ?? accountId, accountIds });
}

interface ContactSource {
  readonly accountId: string | null;
  readonly customFields?: Record<string, unknown> | undefined;
}

/** Finds the lead's contact by e-mail or creates it; null when the lead names no person. */
export async function convertedContact(
  ctx: Ctx,
  lead: LeadRecord,
  { accountId, customFields = {} }: ContactSource,
): Promise<Converted> {
  if (!lead.lastName && !lead.email) return null;
  const found = lead.email ? await ctx.elevated.find(Contact, { email: lead.email }) : undefined;
  if (found) {
    await joinAccount(ctx, found, accountId);
    return { id: found.id, created: false };
  }
  const { email, phone, jobTitle, companyName, linkedinUrl, addressLine, city, state, postcode, country } = lead;
  ctx.require('contact:create');
  // What the lead says is carried over whole, whichever fields the caller may write itself.
  const values = {
    ...nameOf(lead),
    email,
    phone,
    title: jobTitle,
    organization: companyName,
    linkedinUrl,
    addressLine,
    city,
    state,
    postcode,
    country,
    accountId,
    customFields,
    assigneeIds: await ctx.referable(Profile, lead.assigneeIds),
    teamIds: await ctx.referable(Team, lead.teamIds),
  };
  const contact = await ctx.elevated.create(Contact, values, {
    madeFrom: { entity: Lead, record: lead },
    customFieldsAt: '/customFields/contact',
  });
  return { id: contact.id, created: true };
}
