import { database as postgres } from '@bottlecrm/core';
import type { BenchDatabase } from './bench-database.ts';
import { idOf, type SeededOrganization } from './seed.ts';
import { tokenFor } from './token.ts';

export const OPERATIONS = ['list', 'get', 'create', 'update', 'filter', 'search'] as const;
export type OperationName = (typeof OPERATIONS)[number];

/** One request as every server gets it. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A request and the ids that its answer must have, in order. */
export interface ReadCall extends Call {
  readonly ids: readonly string[];
}

/** An operation: the requests that clients repeat. Reads always get the same answers; writes are made anew each time. */
export type Operation =
  | { readonly name: OperationName; readonly kind: 'read'; readonly calls: readonly ReadCall[] }
  | { readonly name: OperationName; readonly kind: 'write'; readonly status: number; readonly next: () => Call };

export type ReadOperation = Operation & { readonly kind: 'read' };
export type WriteOperation = Operation & { readonly kind: 'write' };

/** The roles of the seeded organizations: nothing writes into what reads are compared on. */
export const READ_ORG = 0;
export const CREATE_ORG = 1;
export const UPDATE_ORG = 2;

const PAGE = 25;
const DISTINCT_GETS = 100;
const JSON_TYPE = { 'content-type': 'application/json' };

const headersOf = async (organization: SeededOrganization) => ({
  authorization: `Bearer ${await tokenFor(organization)}`,
});
const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

function organizationAt(database: BenchDatabase, at: number): SeededOrganization {
  const found = database.organizations[at];
  if (!found) throw new Error(`The database has no organization ${at}.`);
  return found;
}

let creates = 0;
/** Addresses of created leads are unique per organization: none may repeat between servers or runs. */
const RUN = idOf('run', process.pid, Date.now()).slice(0, 8);

function newLead(assigneeId: string): Record<string, unknown> {
  creates += 1;
  return {
    title: 'Two hundred chairs',
    firstName: 'Ada',
    lastName: `Person${creates}`,
    email: `${RUN}-${creates}@customer.test`,
    phone: '+14155550123',
    jobTitle: 'Head of purchasing',
    companyName: 'Lovelace Works',
    website: 'https://customer.test/',
    status: 'assigned',
    source: 'website',
    industry: 'software',
    rating: 'hot',
    opportunityAmount: '12500.00',
    currency: 'USD',
    probability: 40,
    closeDate: '2027-03-31',
    addressLine: '1 Market Street',
    city: 'San Francisco',
    country: 'US',
    lastContactedOn: '2026-10-01',
    nextFollowUpOn: '2026-12-24',
    description: 'Met at the fair and asked for an offer.',
    assigneeIds: [assigneeId],
  };
}

const change = (): Record<string, unknown> => ({
  jobTitle: `Head of purchasing ${Math.floor(Math.random() * 1e9)}`,
  opportunityAmount: (Math.floor(Math.random() * 1e7) / 100).toFixed(2),
  probability: Math.floor(Math.random() * 101),
  nextFollowUpOn: `2027-01-${String(1 + Math.floor(Math.random() * 28)).padStart(2, '0')}`,
});

/** A filter as a query string, and the same in SQL: what both servers must find is asked of the database directly. */
interface Filter {
  readonly query: string;
  readonly condition: string;
}

const FILTERS = [20_000, 5_000, 12_000, 1_000].flatMap((amount) =>
  ['in_process', 'assigned'].map(
    (status): Filter => ({
      query: `&status=${status}&opportunityAmount%5Bgte%5D=${amount}`,
      condition: `status = '${status}' AND opportunity_amount >= ${amount}`,
    }),
  ),
);
/** Parts of names and addresses: of 10,000 leads, 111 have each. */
const SEARCHES = ['person90', 'PERSON85', 'Person73', 'person61', 'person54', 'person42', 'person38', 'person19'].map(
  (text): Filter => ({ query: `&search=${text}`, condition: `search_text LIKE '%${text.toLowerCase()}%'` }),
);
const EVERYTHING: Filter = { query: '', condition: 'true' };

/** Ids of an organization's leads in the order of the list, past row security. */
export type Truth = (orgId: string, condition: string, limit: number) => Promise<string[]>;

export const truthOf =
  ({ adminUrl }: BenchDatabase): Truth =>
  (orgId, condition, limit) =>
    postgres.withClient(adminUrl, async (client) => {
      const { rows } = await client.query(
        `SELECT id FROM leads WHERE org_id = $1 AND deleted_at IS NULL AND ${condition} ORDER BY created_at DESC, id DESC LIMIT $2`,
        [orgId, limit],
      );
      return rows.map((row) => row.id as string);
    });

/** Every operation on a seeded database of at least three organizations. */
export async function operationsOn(database: BenchDatabase): Promise<Operation[]> {
  const truth = truthOf(database);
  const headers = await Promise.all(database.organizations.map(headersOf));
  const at = (n: number) => headers[n] ?? {};
  const idsIn = (n: number, filter: Filter, limit: number) =>
    truth(organizationAt(database, n).orgId, filter.condition, limit);

  const page = async (n: number, filter = EVERYTHING): Promise<ReadCall> => ({
    method: 'GET',
    path: `/api/leads?limit=${PAGE}${filter.query}`,
    headers: at(n),
    ids: await idsIn(n, filter, PAGE),
  });
  const one = (id: string): ReadCall => ({
    method: 'GET',
    path: `/api/leads/${id}`,
    headers: at(READ_ORG),
    ids: [id],
  });
  const read = (name: OperationName, calls: readonly ReadCall[]): Operation => ({ name, kind: 'read', calls });
  const write = (
    name: OperationName,
    status: number,
    make: () => Omit<Call, 'body'> & { body: object },
  ): Operation => ({
    name,
    kind: 'write',
    status,
    next: () => {
      const { body, headers: own, ...call } = make();
      return { ...call, headers: { ...own, ...JSON_TYPE }, body: JSON.stringify(body) };
    },
  });

  const readable = database.organizations.flatMap((_, n) => (n === CREATE_ORG || n === UPDATE_ORG ? [] : [n]));
  const large = await page(READ_ORG);
  const pages = await Promise.all(readable.map((n) => page(n)));
  const updatable = await idsIn(UPDATE_ORG, EVERYTHING, 100_000);
  const { profileId } = organizationAt(database, CREATE_ORG);
  return [
    // Every organization in turn, the large one after each.
    read(
      'list',
      pages.flatMap((call) => [call, { ...large }]),
    ),
    read('get', (await idsIn(READ_ORG, EVERYTHING, DISTINCT_GETS)).map(one)),
    write('create', 201, () => ({
      method: 'POST',
      path: '/api/leads',
      headers: at(CREATE_ORG),
      body: newLead(profileId),
    })),
    write('update', 200, () => ({
      method: 'PATCH',
      path: `/api/leads/${pick(updatable)}`,
      headers: at(UPDATE_ORG),
      body: change(),
    })),
    read('filter', await Promise.all(FILTERS.map((filter) => page(READ_ORG, filter)))),
    read('search', await Promise.all(SEARCHES.map((filter) => page(READ_ORG, filter)))),
  ];
}
