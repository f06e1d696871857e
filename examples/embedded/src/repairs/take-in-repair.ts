import { randomUUID } from 'node:crypto';
import { Contact } from '@bottlecrm/contacts';
import type { Ctx, TablesOf } from '@bottlecrm/core';
import { repairErrors, type repairsTable } from './plugin.ts';

export interface RepairInput {
  readonly ticket: string;
  readonly service: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

/** Takes a bicycle in: the customer becomes a contact of the CRM, and the repair is written. Both, or neither. @throws {TICKET_TAKEN} */
export async function takeInRepair(ctx: Ctx, { ticket, service, ...customer }: RepairInput) {
  const known = await ctx.find(Contact, { email: customer.email });
  const contact = known ?? (await ctx.create(Contact, customer));
  const repair = await ctx.db
    .withTables<TablesOf<typeof repairsTable>>()
    .insertInto('repairs')
    .values({ org_id: ctx.org.id, id: randomUUID(), contact_id: contact.id, ticket, service })
    .onConflict((conflict) => conflict.columns(['org_id', 'ticket']).doNothing())
    .returning(['id'])
    .executeTakeFirst();
  if (!repair) throw repairErrors.TICKET_TAKEN('Give it another number.');
  return { id: repair.id, ticket, service, contactId: contact.id };
}
