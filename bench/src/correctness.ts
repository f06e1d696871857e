import { deepStrictEqual } from 'node:assert/strict';
import { database as postgres } from '@bottlecrm/core';
import type { BenchDatabase } from './bench-database.ts';
import type { ExpectedAnswers } from './load.ts';
import { type Call, CREATE_ORG, type Operation, READ_ORG, type ReadCall, type WriteOperation } from './operations.ts';
import type { MeasuredServer } from './server-process.ts';
import { tokenFor } from './token.ts';

type Json = Record<string, unknown>;

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly json: Json;
}

const asked = async (server: MeasuredServer, { method, path, headers, body }: Call): Promise<Answer> => {
  const response = await fetch(`${server.origin}${path}`, { method, headers, body: body ?? null });
  const text = await response.text();
  return { status: response.status, text, json: JSON.parse(text) as Json };
};

function check(holds: boolean, sentence: string): void {
  if (!holds) throw new Error(sentence);
}

const rowsOf = (json: Json): Json[] => (Array.isArray(json.data) ? (json.data as Json[]) : [json]);
const idsOf = (json: Json): unknown[] => rowsOf(json).map((row) => row.id);
const cursorOf = (json: Json): string | null =>
  ((json.page ?? {}) as { nextCursor?: string | null }).nextCursor ?? null;

/** Cursors are each server's own: only whether there is one must agree. */
const comparable = (json: Json): Json =>
  json.page ? { ...json, page: { ...(json.page as Json), nextCursor: cursorOf(json) !== null } } : json;

/** Ids, times and what a request made unique differ between two records that were made alike. */
const OWN = ['id', 'createdAt', 'updatedAt', 'email', 'lastName', 'rank'];
const alike = (json: Json): Json => Object.fromEntries(Object.entries(json).filter(([key]) => !OWN.includes(key)));

/**
 * Asks every read of every server: all answer alike, and with exactly the records that the database has.
 * Answers the exact text that each server must give from now on.
 */
export async function expectedAnswers(
  servers: readonly MeasuredServer[],
  operations: readonly Operation[],
): Promise<Map<MeasuredServer, ExpectedAnswers>> {
  const result = new Map(servers.map((server) => [server, new Map<Call, string>()]));
  for (const operation of operations) {
    if (operation.kind !== 'read') continue;
    for (const call of operation.calls) {
      const answers = await Promise.all(servers.map((server) => asked(server, call)));
      for (const [n, server] of servers.entries()) {
        const answer = answers[n] as Answer;
        const where = `${server.name}: ${call.method} ${call.path}`;
        check(answer.status === 200, `${where} answered ${answer.status}: ${answer.text}`);
        deepStrictEqual(idsOf(answer.json), call.ids, `${where} has other records than the database`);
        deepStrictEqual(
          comparable(answer.json),
          comparable((answers[0] as Answer).json),
          `${where} answers differently`,
        );
        result.get(server)?.set(call, answer.text);
      }
    }
  }
  return result;
}

/** Follows the cursor of a list: the second page begins where the first ended. */
async function checkSecondPage(servers: readonly MeasuredServer[], call: ReadCall): Promise<void> {
  const pages = await Promise.all(
    servers.map(async (server) => {
      const cursor = cursorOf((await asked(server, call)).json);
      check(cursor !== null, `${server.name} says that a list of many pages has one`);
      const second = await asked(server, { ...call, path: `${call.path}&cursor=${cursor}` });
      check(
        idsOf(second.json).every((id) => !call.ids.includes(id as string)),
        `${server.name} repeats records on page 2`,
      );
      return comparable(second.json);
    }),
  );
  for (const page of pages) deepStrictEqual(page, pages[0], 'the second pages differ');
}

/** The same write on every server: the same answer, and what is read afterwards is what was answered. */
async function checkWrite(servers: readonly MeasuredServer[], operation: WriteOperation): Promise<void> {
  const call = operation.next();
  const bodies: Json[] = [];
  for (const server of servers) {
    const fresh = operation.name === 'create' ? operation.next() : call;
    const { status, json, text } = await asked(server, fresh);
    check(status === operation.status, `${server.name}: ${operation.name} answered ${status}: ${text}`);
    const sent = JSON.parse(fresh.body ?? '{}') as Json;
    for (const [key, value] of Object.entries(sent))
      deepStrictEqual(json[key], value, `${operation.name} stores ${key}`);
    const path = `/api/leads/${json.id}`;
    for (const reader of servers) {
      const read = await asked(reader, { method: 'GET', path, headers: fresh.headers });
      deepStrictEqual(read.json, json, `${reader.name} reads what ${server.name} answered to ${operation.name}`);
    }
    bodies.push(alike(json));
  }
  // Every update writes the same values: only the first changes anything, and the version says so.
  for (const body of bodies) deepStrictEqual(body, bodies[0], `the answers to ${operation.name} differ`);
}

/** Requests that no server may accept: [what, status, call]. */
async function refusals(database: BenchDatabase): Promise<[string, number, Call][]> {
  const [mine, other] = [database.organizations[READ_ORG], database.organizations[CREATE_ORG]];
  if (!mine || !other) throw new Error('There are too few organizations.');
  const authorization = `Bearer ${await tokenFor(mine)}`;
  const headers = { authorization, 'content-type': 'application/json' };
  const foreignId = await postgres.withClient(database.adminUrl, async (client) => {
    const { rows } = await client.query('SELECT id FROM leads WHERE org_id = $1 LIMIT 1', [other.orgId]);
    return rows[0].id as string;
  });
  const post = (body: object): Call => ({ method: 'POST', path: '/api/leads', headers, body: JSON.stringify(body) });
  const get = (path: string): Call => ({ method: 'GET', path, headers: { authorization } });
  return [
    ['no token', 401, { method: 'GET', path: '/api/leads', headers: {} }],
    ['a forged token', 401, { method: 'GET', path: '/api/leads', headers: { authorization: `${authorization}x` } }],
    ["another organization's profile", 401, { ...get('/api/leads'), headers: await forged(mine.orgId, other) }],
    ["another organization's lead", 404, get(`/api/leads/${foreignId}`)],
    [
      "a change of another organization's lead",
      404,
      { ...post({ title: 'x' }), method: 'PATCH', path: `/api/leads/${foreignId}` },
    ],
    ["another organization's assignee", 400, post({ lastName: 'x', assigneeIds: [other.profileId] })],
    ['an unknown property', 400, post({ lastName: 'x', orgId: other.orgId })],
    ['a status that there is not', 400, post({ lastName: 'x', status: 'sleeping' })],
    ['nobody named', 400, post({ city: 'x' })],
    ['a filter that there is not', 400, get('/api/leads?colour=blue')],
    ['a limit out of range', 400, get('/api/leads?limit=1000')],
    ['no UUID', 400, get('/api/leads/1')],
  ];
}

async function forged(orgId: string, member: { userId: string; profileId: string; teamId: string }) {
  return { authorization: `Bearer ${await tokenFor({ ...member, orgId })}` };
}

/** Everything about the servers' answers that is not about speed. @throws Error naming what differs */
export async function checkAnswers(
  servers: readonly MeasuredServer[],
  database: BenchDatabase,
  operations: readonly Operation[],
): Promise<number> {
  let checks = 0;
  for (const operation of operations) {
    if (operation.kind === 'write') await checkWrite(servers, operation);
    const [first] = operation.kind === 'read' ? operation.calls : [];
    if (first && operation.name !== 'get') await checkSecondPage(servers, first);
    checks += 1;
  }
  for (const [what, status, call] of await refusals(database)) {
    for (const server of servers) {
      const answer = await asked(server, call);
      check(
        answer.status === status,
        `${server.name} answers ${what} with ${answer.status}, not ${status}: ${answer.text}`,
      );
    }
    checks += 1;
  }
  return checks;
}

/**
 * What was acknowledged is in the database: every created lead, its link and its entries in the change log.
 * `answers` are the bodies of all acknowledged creates.
 */
export async function checkDurable(database: BenchDatabase, answers: readonly string[]): Promise<number> {
  const ids = answers.map((text) => (JSON.parse(text) as { id: string }).id);
  await postgres.withClient(database.adminUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT count(DISTINCT t.id)::int AS leads, count(DISTINCT x.lead_id)::int AS links,
         (SELECT count(DISTINCT c.record_id)::int FROM change_log c WHERE c.record_id = ANY ($1::uuid[]) AND c.action = 'create') AS logged
       FROM leads t LEFT JOIN lead_assignees x ON x.org_id = t.org_id AND x.lead_id = t.id WHERE t.id = ANY ($1::uuid[])`,
      [ids],
    );
    const { leads, links, logged } = rows[0];
    check(
      leads === ids.length && links === ids.length && logged === ids.length,
      `Of ${ids.length} acknowledged creates the database has ${leads}, with ${links} assigned and ${logged} logged.`,
    );
  });
  return ids.length;
}
