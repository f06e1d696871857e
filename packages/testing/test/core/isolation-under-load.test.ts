import { request as httpRequest } from 'node:http';
import { defineEntity, f, handler, problemResponses, sql, Type } from '@bottlecrm/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestCrm, type TestCrm, type TestOrganization, type TestResponse } from '../../src/index.ts';
import { samplePlugin } from '../sabotage/notes.ts';

const ORGANIZATIONS = 20;
const REQUESTS = 2000;
const IN_FLIGHT = 24;

const Card = defineEntity('card', {
  path: 'cards',
  table: 'cards',
  fields: { title: f.text().unique().sortable(), note: f.textarea().optional() },
  search: ['title'],
  access: 'shared',
});

let test: TestCrm;
let organizations: readonly TestOrganization[];
const markers = new Map<string, string>();
const cards = new Map<string, string>();

beforeAll(async () => {
  const plugin = await samplePlugin({ card: Card }, (app) => {
    app.get(
      '/cards/slow',
      {
        schema: {
          operationId: 'slowCards',
          response: { 200: Type.Object({ titles: Type.Array(Type.String()) }), ...problemResponses },
        },
        config: { permission: 'card:read' },
      },
      handler(async (ctx) => {
        await sql`select pg_sleep(0.02)`.execute(ctx.db);
        // No predicate of its own: row security is all that keeps organizations apart here.
        const { rows } = await sql<{ title: string }>`select title from cards`.execute(ctx.db);
        return { titles: rows.map(({ title }) => title) };
      }),
    );
    app.get(
      '/cards/broken',
      { schema: { operationId: 'breakCards', response: { ...problemResponses } }, config: { permission: 'card:read' } },
      handler(async (ctx) => {
        await sql`select 1 / 0`.execute(ctx.db);
      }),
    );
  });
  test = await createTestCrm({ plugins: [plugin], http: true, database: { poolSize: 2 } });
  const further = [];
  for (let number = 2; number < ORGANIZATIONS; number += 1)
    further.push(await test.createOrganization(`Org ${number}`));
  organizations = [test.acme, test.globex, ...further];
  for (const [number, organization] of organizations.entries()) {
    const marker = `marker${String.fromCharCode(97 + number)}`;
    markers.set(organization.id, marker);
    for (let card = 0; card < 3; card += 1) {
      const { status, body } = await organization.admin.post('/cards', { title: `${marker} ${card}` });
      expect(status).toBe(201);
      cards.set(organization.id, body.id);
    }
  }
});
afterAll(() => test?.close());

/** Sends a GET and hangs up after a moment. */
function abandon(path: string, token: string, afterMs: number): Promise<void> {
  return new Promise((resolve) => {
    const request = httpRequest(new URL(`/api${path}`, test.origin), { headers: { authorization: `Bearer ${token}` } });
    request.on('error', () => resolve());
    request.on('close', () => resolve());
    request.on('response', (response) => response.resume());
    request.end();
    setTimeout(() => request.destroy(), afterMs);
  });
}

/** What an answer says of organizations: every marker in it. */
const markersIn = (value: unknown): Set<string> => new Set(JSON.stringify(value ?? '').match(/marker[a-z]/g) ?? []);

it('2,000 interleaved requests of 20 organizations over a pool of 2, with aborts and errors, leak nothing', async () => {
  const leaks: string[] = [];
  const unexpected: string[] = [];
  let aborted = 0;
  let failed = 0;

  async function one(number: number): Promise<void> {
    const organization = organizations[(number * 7) % ORGANIZATIONS] as TestOrganization;
    const stranger = organizations[(number * 7 + 3) % ORGANIZATIONS] as TestOrganization;
    const member = organization.members[number % organization.members.length] as TestOrganization['admin'];
    const marker = markers.get(organization.id) ?? '';
    const own = cards.get(organization.id);
    const foreign = cards.get(stranger.id);
    const expected = async (want: readonly number[], answer: Promise<TestResponse>) => {
      const { status, body } = await answer;
      const others = [...markersIn(body)].filter((found) => found !== marker);
      if (others.length > 0) leaks.push(`request ${number} of ${organization.name} saw ${others}`);
      if (!want.includes(status)) unexpected.push(`request ${number}: ${status} ${JSON.stringify(body)}`);
      if (status >= 400) failed += 1;
      return body;
    };
    switch (number % 10) {
      case 0:
      case 1: {
        const body = await expected([200], member.get('/cards?total=true&limit=100'));
        if (!body?.data?.some(({ title }: { title: string }) => title.startsWith(marker)))
          unexpected.push(`request ${number} does not see its own cards`);
        return;
      }
      case 2:
        return void (await expected([200], member.get(`/cards/${own}`)));
      case 3:
        return void (await expected([404], member.get(`/cards/${foreign}`)));
      case 4:
        return void (await expected([201], member.post('/cards', { title: `${marker} made by ${number}` })));
      case 5:
        return void (await expected(
          [400],
          member.post('/cards', { title: `${marker} ${number}`, orgId: stranger.id }),
        ));
      case 6:
        return void (await expected([500, 400], member.get('/cards/broken')));
      case 7:
        return void (await expected([200], member.get('/cards/slow')));
      case 8:
        aborted += 1;
        return abandon('/cards/slow', member.token, 1 + (number % 25));
      default:
        return void (await expected([404], member.patch(`/cards/${foreign}`, { note: `${marker} was here` })));
    }
  }

  let next = 0;
  const workers = Array.from({ length: IN_FLIGHT }, async () => {
    while (next < REQUESTS) {
      const number = next;
      next += 1;
      await one(number);
    }
  });
  await Promise.all(workers);

  expect(leaks).toEqual([]);
  expect(unexpected).toEqual([]);
  expect(aborted).toBe(REQUESTS / 10);
  expect(failed).toBe((REQUESTS / 10) * 4);
  expect(await test.adminSql('select 1 from cards where note is not null')).toEqual([]);
});

it('leaves a pool without open transactions or settings', async () => {
  const connections = await test.adminSql(
    `select state, count(*)::int as count from pg_stat_activity
      where datname = current_database() and usename = 'bottlecrm_app' group by state`,
  );
  expect(connections.filter(({ state }) => state !== 'idle')).toEqual([]);
  expect(connections.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(2);
  for (const organization of organizations.slice(0, 4)) {
    const { body } = await organization.user.get('/cards?limit=100');
    expect([...markersIn(body)]).toEqual([markers.get(organization.id)]);
  }
  const foreign = await test.adminSql(
    `select count(*)::int as count from cards c join organizations o on o.id = c.org_id
      where c.created_by not in (select p.id from profiles p where p.org_id = c.org_id)`,
  );
  expect(foreign).toEqual([{ count: 0 }]);
});
