import { Account } from '@bottlecrm/accounts';
import { Contact } from '@bottlecrm/contacts';
import {
  type Ctx,
  type HookValues,
  type RecordOf,
  type RecordPlace,
  refuse,
  refuseReference,
  type Static,
} from '@bottlecrm/core';
import { convertedAccount } from './converted-account.ts';
import { convertedContact } from './converted-contact.ts';
import { leadErrors } from './errors.ts';
import { leadConverted } from './events.ts';
import { leadConversion } from './hook-points.ts';
import { Lead } from './lead.ts';
import type { ConvertLeadBody, ConvertLeadResponse } from './schemas.ts';

export type ConvertLeadInput = Static<typeof ConvertLeadBody>;
export type ConvertedLead = Static<typeof ConvertLeadResponse>;

/** A record that a conversion linked, and whether it made it. */
export type Converted = { id: string; created: boolean } | null;

function wantsOpportunity(ctx: Ctx, input: ConvertLeadInput): boolean {
  const wanted = input.createOpportunity ?? ctx.has('opportunities');
  if (wanted && !ctx.has('opportunities'))
    throw refuse('/createOpportunity', 'needs the opportunities package, which is not registered');
  if (!wanted && input.opportunityName !== undefined)
    throw refuse('/opportunityName', 'is for a new opportunity, and none is created');
  return wanted;
}

/** Custom fields in the body are for records that this conversion may create, and that the caller may give them to. */
function checkCustomFields(ctx: Ctx, input: ConvertLeadInput, createOpportunity: boolean): void {
  const { account, contact, opportunity } = input.customFields ?? {};
  const isCreated = {
    account: input.accountId === undefined && (input.createAccount ?? true),
    contact: input.createContact ?? true,
    opportunity: createOpportunity,
  };
  for (const [name, values] of Object.entries({ account, contact, opportunity }))
    if (values !== undefined && !isCreated[name as keyof typeof isCreated])
      throw refuse(`/customFields/${name}`, `is for a new ${name}, and none is created`);
  if (account) ctx.requireWritable(Account, ['customFields'], '/customFields/account');
  if (contact) ctx.requireWritable(Contact, ['customFields'], '/customFields/contact');
}

async function givenAccount(ctx: Ctx, accountId: string): Promise<Converted> {
  const [id] = await ctx.referable(Account, [accountId]);
  if (!id) throw refuseReference('/accountId');
  return { id, created: false };
}

/**
 * Turns a lead into an account and a contact (and an opportunity, where that package is registered), links them to the
 * lead and closes it as converted, all in the ctx's transaction. The lead is locked first: of two concurrent calls one converts.
 * Hooks on `lead.convert` run before the links are stored, and may add `opportunityId`.
 *
 * @throws {NOT_FOUND} {FORBIDDEN} {LEAD_ALREADY_CONVERTED} {VALIDATION_FAILED} {INVALID_REFERENCE}
 */
export async function convertLead(ctx: Ctx, id: string, input: ConvertLeadInput = {}): Promise<ConvertedLead> {
  const lead = await ctx.lock(Lead, id, 'lead:convert');
  if (lead.status === 'converted') throw leadErrors.LEAD_ALREADY_CONVERTED();
  const createOpportunity = wantsOpportunity(ctx, input);
  checkCustomFields(ctx, input, createOpportunity);
  const account = input.accountId
    ? await givenAccount(ctx, input.accountId)
    : (input.createAccount ?? true)
      ? await convertedAccount(ctx, lead, input.customFields?.account)
      : null;
  const contact =
    (input.createContact ?? true)
      ? await convertedContact(ctx, lead, { accountId: account?.id ?? null, customFields: input.customFields?.contact })
      : null;
  const opportunity = await convertedOpportunity(ctx, lead, { input, createOpportunity, account, contact });
  await storeLinks(ctx, lead, { account, contact, opportunity });
  return { leadId: id, account, contact, opportunity };
}

interface Conversion {
  readonly input: ConvertLeadInput;
  readonly createOpportunity: boolean;
  readonly account: Converted;
  readonly contact: Converted;
}

/** The opportunities package creates it in its hook on `lead.convert`; any hook may refuse the conversion. */
async function convertedOpportunity(ctx: Ctx, lead: RecordOf<typeof Lead>, conversion: Conversion): Promise<Converted> {
  const { opportunityName, customFields } = conversion.input;
  const values: HookValues<typeof leadConversion> = {
    createOpportunity: conversion.createOpportunity,
    ...(opportunityName === undefined ? {} : { opportunityName }),
    accountId: conversion.account?.id ?? null,
    contactId: conversion.contact?.id ?? null,
    ...(customFields?.opportunity ? { customFields: customFields.opportunity } : {}),
  };
  await ctx.runBefore(leadConversion, values, lead);
  return values.opportunityId === undefined ? null : { id: values.opportunityId, created: true };
}

interface Links {
  readonly account: Converted;
  readonly contact: Converted;
  readonly opportunity: Converted;
}

async function storeLinks(
  ctx: Ctx,
  lead: RecordOf<typeof Lead>,
  { account, contact, opportunity }: Links,
): Promise<void> {
  const links = {
    convertedAccountId: account?.id ?? null,
    convertedContactId: contact?.id ?? null,
    convertedOpportunityId: opportunity?.id ?? null,
  };
  const set = { status: 'converted', convertedAt: ctx.now.toISOString(), ...links } as const;
  await ctx.elevated.update(Lead, lead.id, {}, { set });
  await ctx.emit(leadConverted, {
    leadId: lead.id,
    accountId: links.convertedAccountId,
    contactId: links.convertedContactId,
    opportunityId: links.convertedOpportunityId,
  });
  const heir = heirOf({ account, contact, opportunity });
  if (heir) await ctx.became({ entity: Lead, id: lead.id }, heir, 'conversion');
}

/** What the lead goes on as: its account, else its contact, else its opportunity. */
function heirOf({ account, contact, opportunity }: Links): RecordPlace | undefined {
  if (account) return { entity: Account, id: account.id };
  if (contact) return { entity: Contact, id: contact.id };
  return opportunity ? { entity: { name: 'opportunity' }, id: opportunity.id } : undefined;
}
