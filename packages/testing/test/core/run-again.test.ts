import { type Ctx, definePlugin, handler, openHandler, problemResponses, sql, Team, Type } from '@bottlecrm/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestCrm, type TestCrm } from '../../src/index.ts';

let attempts = 0;
/** How many attempts the database rolls back, and why it says so. */
let rolledBack = 0;
let errcode = 'deadlock_detected';
const seen: unknown[] = [];

const Body = Type.Object({ name: Type.String(), tags: Type.Array(Type.String()) }, { additionalProperties: false });
const Answer = Type.Object({ attempts: Type.Integer() }, { additionalProperties: false });

const work = handler(async (ctx, request: FastifyRequest, reply: FastifyReply) => {
  attempts += 1;
  const { name, tags } = request.body as { name: string; tags: string[] };
  seen.push([...tags], reply.statusCode, reply.getHeader('x-attempt'));
  tags.push('changed');
  reply.code(201).header('x-attempt', attempts).header(`x-attempt-${attempts}`, 'yes');
  await ctx.create(Team, { name });
  if (attempts <= rolledBack)
    await sql`do ${sql.raw(`$$ begin raise exception 'rolled back' using errcode = '${errcode}'; end $$`)}`.execute(
      ctx.db,
    );
  return { attempts };
});

/** A transaction of the host's own, or of a handler that opens its own. */
const meet = async (ctx: Ctx, name: string): Promise<number> => {
  attempts += 1;
  await ctx.create(Team, { name });
  if (attempts <= rolledBack)
    await sql`do ${sql.raw(`$$ begin raise exception 'rolled back' using errcode = '${errcode}'; end $$`)}`.execute(
      ctx.db,
    );
  return attempts;
};

function routes(app: FastifyInstance): void {
  for (const repeatable of [true, false])
    app.post(
      `/meet-open-${repeatable}`,
      {
        schema: { operationId: `meetOpen${repeatable}`, body: Body, response: { 200: Answer, ...problemResponses } },
        config: { permission: 'team:create' },
      },
      openHandler(async ({ tenant }, request) => {
        const { name } = request.body as { name: string };
        return { attempts: await tenant((ctx) => meet(ctx, name), { repeatable }) };
      }),
    );
  const schema = { body: Body, response: { 201: Answer, ...problemResponses } };
  app.post('/meet', { schema: { operationId: 'meet', ...schema }, config: { permission: 'team:create' } }, work);
  app.post(
    '/meet-once',
    { schema: { operationId: 'meetOnce', ...schema }, config: { permission: 'team:create', runsOnce: true } },
    work,
  );
}

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [definePlugin({ name: 'meeting', core: '*', routes })] });
});
afterAll(() => crm?.close());
beforeEach(() => {
  attempts = 0;
  errcode = 'deadlock_detected';
  seen.splice(0);
});

const call = (path: string, name: string, headers = {}) =>
  crm.app.inject({
    method: 'POST',
    url: `/api${path}`,
    payload: { name, tags: ['a'] },
    headers: { authorization: `Bearer ${crm.acme.admin.token}`, ...headers },
  });
const teams = async (name: string): Promise<number> =>
  (await crm.acme.admin.get(`/teams?name=${name}&total=true`)).body.page.total;

describe('a write that the database rolls back because of others', () => {
  it.each(['deadlock_detected', 'serialization_failure'])('runs again from the start (%s)', async (why) => {
    rolledBack = 2;
    errcode = why;
    const answer = await call('/meet', why);
    expect([answer.statusCode, answer.json()]).toEqual([201, { attempts: 3 }]);
    // Each attempt gets the body as it came and a reply that nobody has touched.
    expect(seen).toEqual([['a'], 200, undefined, ['a'], 200, undefined, ['a'], 200, undefined]);
    expect(answer.headers).toMatchObject({ 'x-attempt': '3', 'x-attempt-3': 'yes' });
    expect(answer.headers['x-attempt-1']).toBeUndefined();
    expect(await teams(why)).toBe(1);
  });

  it('is answered with 409 when that never ends, and keeps nothing', async () => {
    rolledBack = Number.POSITIVE_INFINITY;
    const answer = await call('/meet', 'never');
    expect(answer.json()).toMatchObject({ status: 409, code: 'CONFLICT' });
    expect(answer.headers['retry-after']).toBe('1');
    expect([attempts, await teams('never')]).toEqual([6, 0]);
  });

  it('does not run again where a rollback does not undo it', async () => {
    rolledBack = 1;
    expect([(await call('/meet-once', 'once')).statusCode, attempts]).toEqual([409, 1]);
  });

  it('is not run again for another reason', async () => {
    rolledBack = 1;
    errcode = 'unique_violation';
    expect([(await call('/meet', 'unique')).statusCode, attempts]).toEqual([409, 1]);
  });

  it('is kept once under its key', async () => {
    rolledBack = 1;
    const headers = { 'idempotency-key': 'meeting' };
    const [first, again] = [await call('/meet', 'keyed', headers), await call('/meet', 'keyed', headers)];
    expect([first.statusCode, again.headers['idempotency-replayed'], again.json()]).toEqual([
      201,
      'true',
      first.json(),
    ]);
    expect(await teams('keyed')).toBe(1);
  });
});

describe('a transaction that others open', () => {
  it('runs again from the start where its work is said to be repeatable', async () => {
    rolledBack = 2;
    const tenant = (name: string, options?: { repeatable: boolean }) =>
      crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => meet(ctx, name), options);
    expect(await tenant('by-host', { repeatable: true })).toBe(3);
    expect(await teams('by-host')).toBe(1);
    attempts = 0;
    await expect(tenant('by-host-once')).rejects.toMatchObject({ code: 'CONFLICT' });
    expect([attempts, await teams('by-host-once')]).toEqual([1, 0]);
  });

  it('does so in a handler that opens its own', async () => {
    rolledBack = 2;
    const again = await call('/meet-open-true', 'open');
    expect([again.statusCode, again.json()]).toEqual([200, { attempts: 3 }]);
    expect(await teams('open')).toBe(1);
    attempts = 0;
    expect([(await call('/meet-open-false', 'open-once')).statusCode, attempts]).toEqual([409, 1]);
  });
});
