import { createHash } from 'node:crypto';
import { database } from '@bottlecrm/core';

/** How much data a database gets: one entry per organization, its number of leads. */
export type Sizes = readonly number[];

/** An organization of the seed and the admin who calls. */
export interface SeededOrganization {
  readonly orgId: string;
  readonly userId: string;
  readonly profileId: string;
  readonly teamId: string;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The same ids in every run: a UUID made of what it names. */
export function idOf(kind: string, organization: number, at = 0): string {
  const hex = hash(`${kind}/${organization}/${at}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const organizationOf = (n: number): SeededOrganization => ({
  orgId: idOf('org', n),
  userId: idOf('user', n),
  profileId: idOf('profile', n),
  teamId: idOf('team', n),
});

const ORGANIZATION = `
  WITH o AS (INSERT INTO organizations (id, name, timezone) VALUES ($1, $2, 'UTC')),
  u AS (INSERT INTO users (id, email, email_key, name) VALUES ($3, $4, $5, 'Admin')),
  p AS (INSERT INTO profiles (org_id, id, user_id, email, name, role, joined_at) VALUES ($1, $6, $3, $4, 'Admin', 'admin', '2026-01-01')),
  t AS (INSERT INTO teams (org_id, id, name) VALUES ($1, $7, 'Sales')),
  m AS (INSERT INTO team_members (org_id, team_id, profile_id) VALUES ($1, $7, $6)),
  l AS (INSERT INTO lead_pipelines (org_id, id, name, is_default) VALUES ($1, $8, 'Leads', true))
  INSERT INTO lead_stages (org_id, id, pipeline_id, name, type, position, maps_to_status)
  SELECT $1, gen_random_uuid(), $8, s.name, s.type, s.position, s.status FROM (VALUES
    (0, 'New', 'open', 'assigned'), (1, 'In process', 'open', 'in_process'), (2, 'Qualified', 'won', NULL),
    (3, 'Recycled', 'open', 'recycled'), (4, 'Closed', 'lost', 'closed')) AS s(position, name, type, status)`;

// Ids are UUIDs of version 7 as the application makes them: their order is the order of creation.
const LEADS = `
  INSERT INTO leads (org_id, id, created_at, updated_at, created_by, updated_by, title, first_name, last_name, email, phone,
    job_title, company_name, website, status, source, industry, rating, opportunity_amount, currency, probability, close_date,
    address_line, city, country, last_contacted_on, next_follow_up_on, description, stage_id, rank)
  SELECT $1, overlay(overlay(md5($1::text || n)::text placing lpad(to_hex((1735689600000 + n * 1000)::bigint), 12, '0') from 1 for 12)
      placing '7' from 13 for 1)::uuid,
    timestamptz '2025-01-01' + n * interval '1 second', timestamptz '2025-01-01' + n * interval '1 second', $2, $2,
    'Lead ' || n, (ARRAY['Ada','Grace','Edsger','Barbara','Donald','Frances','Alan','Margaret'])[1 + n % 8],
    'Person' || n, 'person' || n || '@customer.test', '+1415555' || lpad((n % 10000)::text, 4, '0'),
    'Head of purchasing', 'Company ' || md5('c' || n % 400), 'https://customer.test/' || n, s.status,
    (ARRAY['call','email','partner','website'])[1 + n % 4], 'software', (ARRAY['hot','warm','cold'])[1 + n % 3],
    (n * 7919 % 100000)::numeric / 4, 'USD', n % 101, date '2026-06-01' + n % 300, n || ' Market Street', 'San Francisco', 'US',
    date '2025-12-01' + n % 20, date '2026-12-01' + n % 30, repeat('Met at the fair and asked for an offer. ', 5),
    s.id, 'a0' || lpad(to_hex(n), 8, '0') || 'V'
  FROM generate_series(1, $3::int) n
  JOIN LATERAL (SELECT st.id, st.maps_to_status AS status FROM lead_stages st WHERE st.org_id = $1 AND st.position = (ARRAY[0,1,3,4])[1 + n % 4]) s ON true`;

const LINKS = `
  WITH a AS (INSERT INTO lead_assignees (org_id, lead_id, profile_id) SELECT org_id, id, $2 FROM leads WHERE org_id = $1 AND probability % 2 = 0)
  INSERT INTO lead_teams (org_id, lead_id, team_id) SELECT org_id, id, $3 FROM leads WHERE org_id = $1 AND probability % 5 = 0`;

/** Fills a migrated database. `adminUrl` is a connection that row security does not bind. */
export async function seed(adminUrl: string, sizes: Sizes): Promise<SeededOrganization[]> {
  return database.withClient(adminUrl, async (client) => {
    // Rows are written as they are: no change log, no checks of keys that are right by construction.
    await client.query('SET session_replication_role = replica');
    const organizations: SeededOrganization[] = [];
    for (const [n, leads] of sizes.entries()) {
      const made = organizationOf(n);
      const email = `admin@org${n}.test`;
      const { orgId, userId, profileId, teamId } = made;
      const pipelineId = idOf('pipeline', n);
      const name = `Organization ${n}`;
      await client.query(ORGANIZATION, [orgId, name, userId, email, hash(email), profileId, teamId, pipelineId]);
      await client.query(LEADS, [orgId, profileId, leads]);
      await client.query(LINKS, [orgId, profileId, teamId]);
      organizations.push(made);
    }
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
    return organizations;
  });
}
