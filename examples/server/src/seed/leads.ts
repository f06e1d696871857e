import { type Ctx, sql } from '@bottlecrm/core';
import { LEAD_RATINGS, LEAD_SOURCES, type LeadStatus } from '@bottlecrm/leads';
import { generateNKeysBetween } from 'fractional-indexing';
import { type Assignment, createAssignment, storeAssignments } from './assignments.ts';
import { type Company, createCompany } from './companies.ts';
import type { SeededContact } from './contacts.ts';
import { insertRows } from './insert-rows.ts';
import { createPerson, type Person } from './people.ts';
import { addressOf, e164 } from './places.ts';
import { NEEDS, NOTES, SCOPES } from './words.ts';
import { CONVERTED_LEADS, RECORDS_OF_EACH_KIND, range, type World } from './world.ts';

interface SeededLead {
  readonly id: string;
  readonly status: LeadStatus;
  readonly stageId: string | null;
  readonly person: Person;
  readonly company: Company;
  readonly createdAt: Date;
  readonly assignment: Assignment;
  /** What it was converted into. */
  readonly contact: SeededContact | undefined;
}

/** Stages of the default pipeline by name. */
type Stages = ReadonlyMap<string, string>;

/** Where open and closed leads stand: stage and status, as often as they are written. */
const PLACES: readonly (readonly [stage: string, status: LeadStatus])[] = [
  ...range(9).map(() => ['New', 'assigned'] as const),
  ...range(5).map(() => ['In process', 'in_process'] as const),
  ...range(2).map(() => ['Qualified', 'in_process'] as const),
  ...range(2).map(() => ['Recycled', 'recycled'] as const),
  ...range(2).map(() => ['Closed', 'closed'] as const),
];

/** Leads on the default pipeline. The first `CONVERTED_LEADS` became the contact of the same place in the list. */
export async function seedLeads(ctx: Ctx, world: World, contacts: readonly SeededContact[]): Promise<void> {
  const stages = await readStages(ctx);
  const leads = [
    ...contacts.slice(0, CONVERTED_LEADS).map((contact) => convertedLead(world, contact)),
    ...range(RECORDS_OF_EACH_KIND - CONVERTED_LEADS).map(() => createLead(world, stages)),
  ];
  const ranks = ranksOf(leads);
  await insertRows(
    ctx,
    'leads',
    leads.map((lead) => ({ ...rowOf(world, lead), rank: ranks.get(lead.id) ?? null })),
  );
  await storeAssignments(ctx, 'lead', leads);
}

async function readStages(ctx: Ctx): Promise<Stages> {
  const { rows } = await sql<{ id: string; name: string }>`select s.id, s.name from lead_stages s
    join lead_pipelines p on p.org_id = s.org_id and p.id = s.pipeline_id
    where s.org_id = ${ctx.org.id} and p.is_default and p.deleted_at is null and s.deleted_at is null`.execute(ctx.db);
  return new Map(rows.map(({ id, name }) => [name, id]));
}

function convertedLead(world: World, contact: SeededContact): SeededLead {
  const { random, calendar } = world;
  const { person, company, assignment } = contact;
  const createdAt = calendar.daysAgo(calendar.ageOf(contact.createdAt) + random.between(4, 45));
  const id = random.id(createdAt);
  return { id, status: 'converted', stageId: null, person, company, createdAt, assignment, contact };
}

function createLead(world: World, stages: Stages): SeededLead {
  const { random, calendar } = world;
  const [stage, status] = random.pick(PLACES);
  const createdAt = calendar.daysAgo(random.between(1, status === 'assigned' ? 120 : 364));
  const company = createCompany(world);
  return {
    id: random.id(createdAt),
    status,
    stageId: stages.get(stage) ?? null,
    person: createPerson(world, company),
    company,
    createdAt,
    assignment: createAssignment(world),
    contact: undefined,
  };
}

/** Within a stage the oldest card stands first. */
function ranksOf(leads: readonly SeededLead[]): ReadonlyMap<string, string> {
  const columns = Map.groupBy(leads, (lead) => lead.stageId);
  columns.delete(null);
  return new Map(
    [...columns.values()].flatMap((column) => {
      const ids = column.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime()).map((lead) => lead.id);
      return generateNKeysBetween(null, null, ids.length).map((rank, at): [string, string] => [ids[at] ?? '', rank]);
    }),
  );
}

function rowOf(world: World, lead: SeededLead) {
  const { random } = world;
  const { id, status, stageId, person, company, createdAt, assignment, contact } = lead;
  return {
    id,
    created_at: createdAt,
    created_by: assignment.createdBy,
    title: `${random.pick(NEEDS)} for ${random.pick(SCOPES)}`,
    first_name: person.firstName,
    last_name: person.lastName,
    email: person.email,
    phone: person.phone,
    phone_e164: e164(person.phone),
    job_title: person.title,
    company_name: company.name,
    website: `https://www.${company.domain}`,
    linkedin_url: person.linkedinUrl,
    status,
    source: random.pick(LEAD_SOURCES),
    industry: company.industry,
    rating: random.pick([...LEAD_RATINGS, null]),
    opportunity_amount: String(Math.round(1.5 * 1.09 ** random.between(0, 60)) * 500),
    currency: company.place.currency,
    ...addressOf(company.place),
    description: random.chance(0.4) ? random.pick(NOTES) : null,
    stage_id: stageId,
    converted_at: contact?.createdAt ?? null,
    converted_account_id: contact?.accounts[0]?.id ?? null,
    converted_contact_id: contact?.id ?? null,
    ...progressOf(world, lead),
  };
}

/** What happened so far and what comes next, as fits the status. */
function progressOf({ random, calendar }: World, { status, createdAt, contact }: SeededLead) {
  const age = calendar.ageOf(createdAt);
  const isOpen = status !== 'converted' && status !== 'closed';
  const untouched = status === 'assigned' && random.chance(0.6);
  const endedAgo = contact ? calendar.ageOf(contact.createdAt) : random.between(0, age);
  const contactedAgo = isOpen ? random.between(0, Math.min(age, 60)) : endedAgo;
  return {
    probability: { assigned: 10, in_process: 40, recycled: 5, converted: 100, closed: 0 }[status],
    close_date: isOpen ? calendar.date(random.between(5, 120)) : calendar.date(-endedAgo),
    last_contacted_on: untouched ? null : calendar.date(-contactedAgo),
    next_follow_up_on: isOpen && random.chance(0.7) ? calendar.date(random.between(-7, 30)) : null,
  };
}
