import type { Ctx } from '@bottlecrm/core';
import type { SeededAccount } from './accounts.ts';
import { type Assignment, createAssignment, storeAssignments } from './assignments.ts';
import { type Company, createCompany } from './companies.ts';
import { insertRows } from './insert-rows.ts';
import { createPerson, type Person } from './people.ts';
import { addressOf, e164 } from './places.ts';
import { CONVERTED_LEADS, RECORDS_OF_EACH_KIND, range, type World } from './world.ts';

export interface SeededContact {
  readonly id: string;
  readonly person: Person;
  readonly company: Company;
  /** The primary one first. */
  readonly accounts: readonly SeededAccount[];
  readonly createdAt: Date;
  readonly assignment: Assignment;
}

/** Contacts, most of them at accounts. The first `CONVERTED_LEADS` came with the account of the same place in the list. */
export async function seedContacts(
  ctx: Ctx,
  world: World,
  accounts: readonly SeededAccount[],
): Promise<SeededContact[]> {
  const contacts = range(RECORDS_OF_EACH_KIND).map((index) =>
    index < CONVERTED_LEADS ? cameWith(world, accounts.slice(index, index + 1)) : createContact(world, accounts),
  );
  await insertRows(
    ctx,
    'contacts',
    contacts.map((contact) => rowOf(world, contact)),
  );
  const links = contacts.flatMap(({ id, accounts: at }) => at.map((one) => ({ contact_id: id, account_id: one.id })));
  await insertRows(ctx, 'contact_accounts', links);
  await storeAssignments(ctx, 'contact', contacts);
  return contacts;
}

function cameWith(world: World, at: readonly SeededAccount[]): SeededContact {
  const [account] = at;
  if (!account) throw new RangeError('There are fewer accounts than converted leads.');
  const { company, createdAt, assignment } = account;
  const id = world.random.id(createdAt);
  return { id, person: createPerson(world, company), company, accounts: at, createdAt, assignment };
}

function createContact(world: World, all: readonly SeededAccount[]): SeededContact {
  const { random, calendar } = world;
  const accounts = random.chance(0.85) ? [random.pick(all), ...(random.chance(0.06) ? [random.pick(all)] : [])] : [];
  const company = accounts[0]?.company ?? createCompany(world);
  const youngest = accounts[0] ? calendar.ageOf(accounts[0].createdAt) : 364;
  const createdAt = calendar.daysAgo(random.between(1, Math.max(youngest, 1)));
  return {
    id: random.id(createdAt),
    person: createPerson(world, company),
    company,
    accounts: [...new Set(accounts)],
    createdAt,
    assignment: createAssignment(world),
  };
}

function rowOf({ random }: World, contact: SeededContact) {
  const { id, person, company, accounts, createdAt, assignment } = contact;
  return {
    id,
    created_at: createdAt,
    created_by: assignment.createdBy,
    first_name: person.firstName,
    last_name: person.lastName,
    email: person.email,
    phone: person.phone,
    phone_e164: e164(person.phone),
    organization: accounts.length === 0 ? company.name : null,
    title: person.title,
    department: person.department,
    do_not_call: random.chance(0.06),
    linkedin_url: person.linkedinUrl,
    ...addressOf(company.place),
    is_active: random.chance(0.96),
    account_id: accounts[0]?.id ?? null,
  };
}
