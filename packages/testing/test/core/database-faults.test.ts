import { crm as plugin, serverOptions, sql, Team } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCrm, type TestCrm } from '../../src/index.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ database: { poolSize: 2 } });
});
afterAll(() => crm?.close());

describe('a transaction that cannot begin', () => {
  it('gives its connection back', async () => {
    const { admin } = crm.acme;
    await crm.ownerSql('alter table organizations rename to organizations_away');
    for (let request = 0; request < 3; request += 1) expect((await admin.get('/teams')).status).toBe(500);
    await crm.ownerSql('alter table organizations_away rename to organizations');
    expect((await admin.get('/teams')).status).toBe(200);
  });
});

describe('a transaction whose connection is cut', () => {
  it('gives its place in the pool back', async () => {
    const { id: orgId, admin } = crm.acme;
    const cut =
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()';
    for (let request = 0; request < 3; request += 1) {
      const work = crm.app.crm.tenant({ orgId }, async (ctx) => {
        await crm.adminSql(cut);
        await ctx.list(Team);
      });
      await expect(work).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      const late = crm.app.crm.tenant({ orgId }, () => crm.adminSql(cut));
      await expect(late).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    }
    expect((await admin.get('/teams')).status).toBe(200);
  });
});

describe('a transaction that goes on for too long', () => {
  let limited: TestCrm;
  beforeAll(async () => {
    limited = await createTestCrm({
      database: { poolSize: 1, statementTimeoutMs: 2_000, idleInTransactionTimeoutMs: 2_000 },
      host(app) {
        app.get(
          '/runaway',
          plugin.handler(async ({ db }) => sql`select count(*) from generate_series(1, 1e15)`.execute(db)),
        );
      },
    });
  });
  afterAll(() => limited?.close());

  /** The answer to a read does not wait for its COMMIT. */
  const isFree = () =>
    expect.poll(() => internalsOf(limited.app.crm).connections).toEqual({ total: 1, idle: 1, waiting: 0 });

  it('ends as 503 that names nothing, and its connection serves the next', async () => {
    const headers = { authorization: `Bearer ${limited.acme.admin.token}` };
    for (let request = 0; request < 3; request += 1) {
      const answer = await limited.app.inject({ method: 'GET', url: '/runaway', headers });
      expect(answer.statusCode).toBe(503);
      expect(answer.json()).toMatchObject({ code: 'UNAVAILABLE' });
      expect(answer.body).not.toMatch(/select|series|timeout/);
    }
    expect((await limited.acme.admin.get('/teams')).status).toBe(200);
    await isFree();
  });

  it('is ended by the database when nobody continues it, and its place in the pool is free again', async () => {
    const { id: orgId } = limited.acme;
    const work = limited.app.crm.tenant({ orgId }, async (ctx) => {
      const [{ pid } = { pid: 0 }] = (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(ctx.db)).rows;
      for (let alive = true; alive; ) {
        alive = (await limited.adminSql('select 1 from pg_stat_activity where pid = $1', [pid])).length > 0;
      }
      await ctx.list(Team);
    });
    await expect(work).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect((await limited.acme.admin.get('/teams')).status).toBe(200);
    await isFree();
  });

  it('is limited as the host says', async () => {
    const { id: orgId } = limited.acme;
    const inside = await limited.app.crm.tenant({ orgId }, async ({ db }) =>
      sql<{ limits: string }>`select current_setting('statement_timeout') || ' ' ||
        current_setting('idle_in_transaction_session_timeout') as limits`.execute(db),
    );
    expect(inside.rows[0]?.limits).toBe('2s 2s');
  });

  it('has 30 seconds for a statement and two minutes between two, unless the host says otherwise', async () => {
    const { rows } = await crm.app.crm.tenant({ orgId: crm.acme.id }, async ({ db }) =>
      sql<{ limits: string }>`select current_setting('statement_timeout') || ' ' ||
        current_setting('idle_in_transaction_session_timeout') as limits`.execute(db),
    );
    expect(rows[0]?.limits).toBe('30s 2min');
  });

  it.each([-1, 0.5, Number.NaN, '1; drop table leads'])('is refused a limit of %s', async (ms) => {
    const app = Fastify(serverOptions());
    const registered = app.register(plugin, { database: { statementTimeoutMs: ms as number } });
    await expect(registered).rejects.toThrow('database.statementTimeoutMs is a whole number of milliseconds');
  });
});
