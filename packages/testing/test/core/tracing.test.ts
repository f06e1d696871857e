import { created, defineJob, definePlugin, on, crm as plugin, serverOptions, Team, Type } from '@bottlecrm/core';
import { FastifyOtelInstrumentation } from '@fastify/otel';
import { context, SpanStatusCode } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestCrm, TEST_SECRET, type TestCrm } from '../../src/index.ts';

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const contexts = new AsyncLocalStorageContextManager();

const Payload = Type.Object({ id: Type.String({ format: 'uuid' }) }, { additionalProperties: false });
const host = definePlugin({
  name: '@test/host',
  core: '^0.1.0',
  jobs: {
    'host.greet': defineJob({ payload: Payload, handler: async (ctx) => void (await ctx.list(Team)) }),
    'host.post': defineJob({
      payload: Payload,
      perform: async ({ tenant }) => void (await tenant((ctx) => ctx.list(Team))),
    }),
    'host.stumble': defineJob({
      payload: Payload,
      handler: async () => Promise.reject(new Error('cannot write to zwetschge@example.com')),
    }),
  },
  hooks: [on(created(Team), async (ctx) => void (await ctx.list(Team)))],
});

let crm: TestCrm;
let app: FastifyInstance;
beforeAll(async () => {
  context.setGlobalContextManager(contexts.enable());
  crm = await createTestCrm({ plugins: [host], database: { systemUrl: '' } });
  const { adminUrl: _, ...urls } = crm.urls;
  const otel = new FastifyOtelInstrumentation({ instrumentHandler: false, instrumentHooks: false });
  otel.setTracerProvider(provider);
  app = Fastify(serverOptions());
  await app.register(otel.plugin());
  await app.register(plugin, {
    plugins: [host],
    tracer: provider.getTracer('bottlecrm'),
    auth: { secret: TEST_SECRET },
    database: { ...urls, migrateAtStart: false },
  });
  await app.ready();
});
afterAll(async () => {
  await app?.close();
  await crm?.close();
  context.disable();
});
beforeEach(() => exporter.reset());

/** Those of core alone, oldest first. */
const spans = (): ReadableSpan[] => exporter.getFinishedSpans().filter(({ name }) => name.startsWith('bottlecrm.'));
/** Events of the requests before are delivered meanwhile. */
const ofOperation = (name: string) => spans().filter(({ attributes }) => attributes['bottlecrm.operation'] === name);
const parentOf = (span: ReadableSpan | undefined) =>
  exporter.getFinishedSpans().find((one) => one.spanContext().spanId === span?.parentSpanContext?.spanId);
const told = (list: readonly ReadableSpan[]) =>
  JSON.stringify(list.map(({ name, attributes, status, events }) => ({ name, attributes, status, events })));

const request = (method: 'GET' | 'POST', url: string, payload?: object) =>
  app.inject({
    method,
    url: `/api${url}`,
    headers: { authorization: `Bearer ${crm.acme.admin.token}` },
    ...(payload ? { payload } : {}),
  });

describe('a request', () => {
  it('has a span for its transaction, inside that of the server', async () => {
    expect((await request('GET', '/teams?limit=3')).statusCode).toBe(200);
    const [span, ...others] = ofOperation('listTeam');
    expect(others).toEqual([]);
    expect(span).toMatchObject({ name: 'bottlecrm.transaction', status: { code: SpanStatusCode.UNSET } });
    expect(span?.attributes).toEqual({
      'bottlecrm.org.id': crm.acme.id,
      'bottlecrm.read_only': true,
      'bottlecrm.operation': 'listTeam',
    });
    expect(parentOf(span)?.attributes).toMatchObject({ 'http.route': '/api/teams' });
  });

  it('says nothing of what was sent or refused', async () => {
    const email = 'zwetschge@example.com';
    await request('GET', `/members?search=${encodeURIComponent(email)}`);
    const created = await request('POST', '/teams', { name: 'Zwetschge & Co' });
    expect(created.statusCode).toBe(201);
    expect((await request('POST', '/teams', { name: 'Zwetschge & Co' })).statusCode).toBe(409);
    expect((await request('POST', '/invitations', { email, role: 'user' })).statusCode).toBeLessThan(500);
    expect((await request('GET', `/teams/${created.json().id}x`)).statusCode).toBeGreaterThan(399);
    expect(ofOperation('createTeam')).toHaveLength(2);
    expect(told(spans())).not.toMatch(/zwetschge|example|@/i);
    expect(told(spans())).not.toContain(created.json().id);
  });

  it('that is refused has the code of the error, and only what fails on our side is an error', async () => {
    const missing = '0190b1b0-0000-7000-8000-000000000001';
    expect((await request('GET', `/teams/${missing}`)).statusCode).toBe(404);
    expect(ofOperation('getTeam')[0]).toMatchObject({
      attributes: { 'error.type': 'NOT_FOUND' },
      status: { code: SpanStatusCode.UNSET },
      events: [],
    });
    exporter.reset();
    await crm.ownerSql('alter table teams rename to teams_away');
    expect((await request('GET', '/teams')).statusCode).toBe(500);
    await crm.ownerSql('alter table teams_away rename to teams');
    const [failed] = ofOperation('listTeam');
    expect(failed).toMatchObject({ attributes: { 'error.type': 'INTERNAL_ERROR' }, events: [] });
    expect(failed?.status).toEqual({ code: SpanStatusCode.ERROR });
  });
});

describe('work after the commit', () => {
  const enqueue = (job: string) =>
    crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => ctx.enqueue(job, { id: crm.acme.id }));
  const named = (name: string) => spans().find((span) => span.name === name);

  it.each(['host.greet', 'host.post'])('has a span for the job %s, with its transactions inside', async (job) => {
    const id = await enqueue(job);
    await expect.poll(() => named(`bottlecrm.job ${job}`)).toBeDefined();
    const span = named(`bottlecrm.job ${job}`);
    expect(span?.attributes).toEqual({
      'bottlecrm.org.id': crm.acme.id,
      'bottlecrm.delivery.id': id,
      'bottlecrm.attempt': 1,
    });
    const inside = spans().filter((one) => parentOf(one) === span);
    expect(inside.length).toBeGreaterThan(0);
    for (const one of inside) expect(one).toMatchObject({ name: 'bottlecrm.transaction', status: { code: 0 } });
    expect(told(spans())).not.toContain('zwetschge');
  });

  it('has one for each handler of an event', async () => {
    await crm.acme.admin.post('/teams', { name: 'Mirabelle' });
    await expect.poll(() => named('bottlecrm.event team.created')).toBeDefined();
    expect(named('bottlecrm.event team.created')?.attributes).toMatchObject({
      'bottlecrm.org.id': crm.acme.id,
      'bottlecrm.handler': 'host',
    });
    expect(told(spans())).not.toContain('Mirabelle');
  });

  it('that fails is an error without its words', async () => {
    await enqueue('host.stumble');
    await expect.poll(() => named('bottlecrm.job host.stumble')).toBeDefined();
    const span = named('bottlecrm.job host.stumble');
    expect(span?.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(told(spans())).not.toMatch(/zwetschge|cannot write/);
  });
});
