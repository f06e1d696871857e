import type { Ctx } from '@bottlecrm/core';
import { type Assignment, createAssignment, storeAssignments } from './assignments.ts';
import { type Company, createCompany } from './companies.ts';
import { insertRows } from './insert-rows.ts';
import { addressOf, e164 } from './places.ts';
import { NOTES } from './words.ts';
import { CONVERTED_LEADS, RECORDS_OF_EACH_KIND, range, type World } from './world.ts';

export interface SeededAccount {
  readonly id: string;
  readonly company: Company;
  readonly createdAt: Date;
  readonly assignment: Assignment;
}

/** The first `CONVERTED_LEADS` of them were leads once, so they are younger than a year. */
export async function seedAccounts(ctx: Ctx, world: World): Promise<SeededAccount[]> {
  const { random, calendar } = world;
  const accounts = range(RECORDS_OF_EACH_KIND).map((index) => {
    const createdAt = calendar.daysAgo(random.between(1, index < CONVERTED_LEADS ? 300 : 364));
    return { id: random.id(createdAt), company: createCompany(world), createdAt, assignment: createAssignment(world) };
  });
  await insertRows(
    ctx,
    'accounts',
    accounts.map((account) => rowOf(world, account)),
  );
  await storeAssignments(ctx, 'account', accounts);
  return accounts;
}

function rowOf({ random }: World, { id, company, createdAt, assignment }: SeededAccount) {
  const { name, domain, industry, place } = company;
  const employees = Math.round(3 * 1.06 ** random.between(0, 130));
  const revenuePerEmployee = random.between(60, 320) * 1_000;
  return {
    id,
    created_at: createdAt,
    created_by: assignment.createdBy,
    name,
    email: `${random.pick(['info', 'hello', 'office', 'contact'])}@${domain}`,
    phone: place.phone,
    phone_e164: e164(place.phone),
    website: `https://www.${domain}`,
    industry,
    number_of_employees: employees,
    annual_revenue: random.chance(0.7) ? String(Math.round((employees * revenuePerEmployee) / 10_000) * 10_000) : null,
    currency: place.currency,
    ...addressOf(place),
    description: random.chance(0.3) ? random.pick(NOTES) : null,
    is_active: random.chance(0.95),
  };
}
