import { definePlugin, Type } from '@bottlecrm/core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestCrm, type TestCrm, type TestCrmOptions } from '../../src/index.ts';

const TOKEN = 'a-token-of-Prometheus-alone';
const authorization = `Bearer ${TOKEN}`;
let read = 0;

const meter = definePlugin({
  name: '@acme/meter',
  core: '*',
  options: Type.Object({ boxes: Type.Integer({ default: 3 }) }),
  start: (_app, { boxes }) => ({ boxes, sent: { yes: 2, no: 1 } }),
  metrics(service, registry) {
    registry.gauge({ name: 'acme_boxes', help: 'Boxes.', read: () => service.boxes });
    registry.counter({
      name: 'acme_sent_total',
      help: 'Boxes sent.',
      labels: ['result'],
      read: () => Object.entries(service.sent).map(([result, value]) => ({ value, labels: { result } })),
    });
    registry.gauge({
      name: 'acme_asked',
      help: 'How often the warehouse was asked.',
      maxAgeMs: 3_600_000,
      read: async () => {
        read += 1;
        return read;
      },
    });
    registry.gauge({ name: 'acme_broken', help: 'Cannot be read.', read: () => Promise.reject(new Error('10.0.0.7')) });
    registry.gauge({
      name: 'acme_telling',
      help: 'Would name somebody.',
      labels: ['customer'],
      read: () => [{ value: 1, labels: { customer: '0190b1b0-0000-7000-8000-000000000001' } }],
    });
  },
});

const running: TestCrm[] = [];
async function started(options: TestCrmOptions): Promise<TestCrm> {
  const crm = await createTestCrm(options);
  running.push(crm);
  return crm;
}
afterAll(async () => {
  for (const crm of running) await crm.close();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** The samples of a scrape: `name{labels}` → value. */
async function scrape(crm: TestCrm): Promise<Record<string, number>> {
  const { statusCode, body } = await crm.app.inject({ url: '/metrics', headers: { authorization } });
  expect(statusCode, body).toBe(200);
  const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(
    lines.map((line) => {
      const end = line.lastIndexOf(' ');
      return [line.slice(0, end), Number(line.slice(end + 1))];
    }),
  );
}

const requests = (method: string, route: string, status: string) =>
  `bottlecrm_http_request_duration_seconds_count{method="${method}",route="${route}",status="${status}"}`;

describe('what is counted', () => {
  let crm: TestCrm;
  beforeAll(async () => {
    crm = await started({
      plugins: [[meter, { boxes: 7 }]],
      metrics: { token: TOKEN },
      database: { systemUrl: '' },
    });
  });

  it('is each request by method, pattern of the route and class of the status', async () => {
    const { admin } = crm.acme;
    const { body: team } = await admin.post('/teams', { name: 'Zwetschge' });
    for (let time = 0; time < 3; time += 1) await admin.get(`/teams/${team.id}`);
    await admin.get('/teams?sort=name&search=zwetschge%40example.com');
    await crm.globex.rep.get(`/teams/${team.id}`);
    await crm.anonymous.get('/teams/secret-path');
    await crm.app.inject('/nowhere/zwetschge?email=zwetschge@example.com');
    const samples = await scrape(crm);
    expect(samples[requests('POST', '/api/teams', '2xx')]).toBe(1);
    expect(samples[requests('GET', '/api/teams/:id', '2xx')]).toBe(3);
    expect(samples[requests('GET', '/api/teams/:id', '4xx')]).toBe(2);
    expect(samples[requests('none', 'none', '4xx')]).toBe(1);
  });

  it('names no organization, no person and no record', async () => {
    await crm.acme.admin.get('/members');
    const { body } = await crm.app.inject({ url: '/metrics', headers: { authorization } });
    expect(body).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/i);
    expect(body).not.toMatch(/@|zwetschge|acme\.test|globex|secret-path|nowhere/i);
    expect(body).toContain('acme_boxes');
  });

  it('is how transactions end, and what the request pool does', async () => {
    const before = await scrape(crm);
    const count = (samples: Record<string, number>, result: string) =>
      samples[`bottlecrm_database_transactions_total{result="${result}"}`] ?? Number.NaN;
    await crm.acme.admin.post('/teams', { name: 'Counted' });
    const refused = crm.app.crm.tenant({ orgId: crm.acme.id }, () => Promise.reject(new Error('no')));
    await expect(refused).rejects.toThrow('no');
    const after = await scrape(crm);
    expect(count(after, 'committed')).toBeGreaterThan(count(before, 'committed'));
    expect(count(after, 'rolled_back')).toBeGreaterThan(count(before, 'rolled_back'));
    expect(after['bottlecrm_database_connections{state="idle"}']).toBeGreaterThan(0);
    expect(after['bottlecrm_database_connections{state="busy"}']).toBe(0);
    expect(after.bottlecrm_database_waiting).toBe(0);
  });

  it('is what plugins say, without what fails or would name somebody', async () => {
    const samples = await scrape(crm);
    expect(samples.acme_boxes).toBe(7);
    expect(samples['acme_sent_total{result="yes"}']).toBe(2);
    expect((await scrape(crm))['acme_sent_total{result="yes"}']).toBe(2);
    expect(Object.keys(samples).filter((name) => /acme_(broken|telling)/.test(name))).toEqual([]);
    await Promise.all([scrape(crm), scrape(crm), scrape(crm)]);
    expect(read, 'an answer that may be an hour old is not asked for again').toBe(1);
  });

  it('is not what waits in the outbox, where no connection may count it', async () => {
    const samples = await scrape(crm);
    expect(Object.keys(samples).filter((name) => name.includes('outbox'))).toEqual([]);
  });

  it('is the process, unless the host leaves it out', async () => {
    expect(await scrape(crm)).toHaveProperty('process_cpu_seconds_total');
    const without = await started({ metrics: { token: TOKEN, process: false } });
    expect(Object.keys(await scrape(without)).filter((name) => /^(process|nodejs)_/.test(name))).toEqual([]);
  });
});

describe('the outbox', () => {
  it('is counted by the system role: what is due, and how old it is', async () => {
    const crm = await started({ metrics: { token: TOKEN } });
    // Of a kind that nothing here takes on.
    await crm.adminSql(
      `insert into outbox (org_id, id, kind, payload, available_at)
       select $1::uuid, gen_random_uuid(), 'job:elsewhere', '{}', now() + n * interval '1 hour' from generate_series(-3, 3) n where n <> 0`,
      [crm.acme.id],
    );
    const samples = await scrape(crm);
    expect(samples.bottlecrm_outbox_rows).toBe(3);
    expect(samples.bottlecrm_outbox_oldest_seconds).toBeGreaterThan(3 * 3600 - 1);
    await crm.adminSql('delete from outbox');
    expect((await scrape(crm)).bottlecrm_outbox_rows, 'asked at most once in five seconds').toBe(3);
  });
});

describe('two applications in one process', () => {
  it('count what is their own', async () => {
    const one = await started({ metrics: { token: TOKEN } });
    const other = await started({ metrics: { token: TOKEN } });
    await one.acme.admin.get('/teams');
    expect((await scrape(one))[requests('GET', '/api/teams', '2xx')]).toBe(1);
    expect((await scrape(other))[requests('GET', '/api/teams', '2xx')]).toBeUndefined();
  });
});

describe('who may read them', () => {
  it.each([undefined, 'Bearer ', `Bearer ${TOKEN}x`, 'Basic YTpi', `Bearer ${TOKEN.slice(0, -1)}`])(
    'needs the token: %s is 401',
    async (wrong) => {
      const [crm] = running;
      const answer = await crm?.app.inject({ url: '/metrics', headers: wrong ? { authorization: wrong } : {} });
      expect(answer?.statusCode).toBe(401);
      expect(answer?.json()).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(answer?.body).not.toContain('bottlecrm_');
    },
  );

  it('is nobody unless the host switches them on', async () => {
    const crm = await started({});
    expect((await crm.app.inject('/metrics')).statusCode).toBe(404);
  });

  it('without a token is this machine, asking without a proxy', async () => {
    const crm = await started({ metrics: true, server: { trustProxy: true } });
    const asked = (options: object) => crm.app.inject({ url: '/metrics', ...options });
    expect((await asked({})).statusCode).toBe(200);
    expect((await asked({ remoteAddress: '::ffff:127.0.0.1' })).statusCode).toBe(200);
    expect((await asked({ remoteAddress: '10.0.0.7' })).statusCode).toBe(404);
    expect((await asked({ remoteAddress: '10.0.0.7', headers: { 'x-forwarded-for': '127.0.0.1' } })).statusCode).toBe(
      404,
    );
    expect((await asked({ headers: { 'x-forwarded-for': '127.0.0.1' } })).statusCode).toBe(404);
  });

  it('in production needs a token of some length', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await expect(createTestCrm({ metrics: true, auth: { devLogin: false } })).rejects.toThrow('METRICS_TOKEN');
    for (const token of ['short', 'no header may have spaces like this']) {
      const refused = createTestCrm({ metrics: { token }, auth: { devLogin: false } });
      await expect(refused).rejects.toThrow('at least 16 characters without spaces');
    }
    vi.stubEnv('METRICS_TOKEN', TOKEN);
    const crm = await started({ metrics: true, auth: { devLogin: false } });
    expect((await crm.app.inject('/metrics')).statusCode).toBe(401);
    expect(await scrape(crm)).toHaveProperty('bottlecrm_database_waiting');
  });
});
