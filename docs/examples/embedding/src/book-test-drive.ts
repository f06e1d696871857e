import { randomUUID } from 'node:crypto';
import type { Ctx, TablesOf } from '@bottlecrm/core';
import { Lead } from '@bottlecrm/leads';
import { showroomErrors, type testDrivesTable } from './test-drives.ts';

export interface TestDriveInput {
  readonly lastName: string;
  readonly email: string;
  /** RFC 3339. */
  readonly slot: string;
}

/** Books a slot and creates the lead for it: both, or neither. @throws {SLOT_TAKEN} */
export async function bookTestDrive(ctx: Ctx, { lastName, email, slot }: TestDriveInput) {
  const lead = await ctx.create(Lead, { lastName, email, source: 'website' });
  const booked = await ctx.db
    .withTables<TablesOf<typeof testDrivesTable>>()
    .insertInto('test_drives')
    .values({ org_id: ctx.org.id, id: randomUUID(), lead_id: lead.id, slot })
    .onConflict((conflict) => conflict.columns(['org_id', 'slot']).doNothing())
    .returning(['id', 'slot'])
    .executeTakeFirst();
  if (!booked) throw showroomErrors.SLOT_TAKEN('Choose another time.');
  return { id: booked.id, slot: booked.slot, leadId: lead.id };
}
