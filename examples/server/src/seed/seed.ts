import { type Crm, createOrganization, database, sessionFor, sql } from '@bottlecrm/core';
import { databaseUrls } from '@bottlecrm/core/internal';
import { seedAccounts } from './accounts.ts';
import { createCalendar } from './calendar.ts';
import { seedContacts } from './contacts.ts';
import { seedInvoicing } from './invoicing.ts';
import { seedLeads } from './leads.ts';
import { addMembers, addTeams, ensureUsers, type Users } from './members.ts';
import { DEMO_ORGANIZATIONS, type DemoOrganization } from './organizations.ts';
import { createRandom } from './random.ts';

/** Servers that start at once on one database fill it once. */
const SEED_LOCK = 4_172_700_500;

/**
 * Fills the demo organizations that are empty, each in one transaction: what a killed run left is completed by the next.
 * Records are the same on every machine; their dates lie in the year before the day of the run.
 */
export async function seed(app: Crm, say: (line: string) => void = () => {}): Promise<void> {
  await database.withClient(databaseUrls(app).url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [SEED_LOCK]);
    for (const organization of DEMO_ORGANIZATIONS) await seedOrganization(app, organization, say);
  });
}

interface Founded {
  readonly orgId: string;
  readonly adminId: string;
}

async function seedOrganization(app: Crm, organization: DemoOrganization, say: (line: string) => void): Promise<void> {
  const users = await ensureUsers(app, organization);
  const { orgId, adminId } = await foundOrganization(app, organization, users);
  await app.tenant({ orgId }, async (ctx) => {
    const { rows } = await sql`select 1 from accounts where org_id = ${orgId} limit 1`.execute(ctx.db);
    if (rows.length > 0) return;
    say(`Filling ${organization.name} with demo records …`);
    const members = await addMembers(ctx, users, adminId);
    const random = createRandom(organization.name);
    const calendar = createCalendar(random, ctx.now);
    const { market } = organization;
    const world = {
      random,
      calendar,
      market,
      members,
      teamIds: await addTeams(ctx, members),
      taken: new Set<string>(),
    };
    const accounts = await seedAccounts(ctx, world);
    const contacts = await seedContacts(ctx, world, accounts);
    await seedLeads(ctx, world, contacts);
    await seedInvoicing(ctx, { world, contacts, letterhead: organization.letterhead });
  });
}

/** The organization of the demo admin, founded where it has none. */
async function foundOrganization(app: Crm, organization: DemoOrganization, users: Users): Promise<Founded> {
  const { name, timezone, defaultCurrency } = organization;
  const { org, profile } = await sessionFor(app, users.admin);
  if (org && profile) return { orgId: org.id, adminId: profile.id };
  const { id, owner } = await createOrganization(app, { name, timezone, defaultCurrency, owner: users.admin });
  if (!owner) throw new Error(`${name} was founded without its admin.`);
  return { orgId: id, adminId: owner.id };
}
