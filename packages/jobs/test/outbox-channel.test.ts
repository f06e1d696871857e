import { defineJob, definePlugin, Team, Type } from '@bottlecrm/core';
import { internalsOf, openOutboxChannel, Runtime } from '@bottlecrm/core/internal';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const LONG = { interval: 20 };
/** One NOTIFY covers what a process commits in this time. */
const NOTIFY_EVERY_MS = 100;

const nothing = defineJob({ payload: Type.Object({}, { additionalProperties: false }), handler: () => {} });
const host = definePlugin({ name: '@test/host', core: '^0.1.0', jobs: { 'nothing.do': nothing } });

let crm: TestCrm;
let listener: Client;
const notices: number[] = [];
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [host] });
  listener = new Client(crm.urls.adminUrl);
  await listener.connect();
  listener.on('notification', ({ processId }) => notices.push(processId));
  await listener.query('listen bottlecrm_outbox');
});
afterAll(async () => {
  await listener?.end();
  await crm?.close();
});

const tenant = <T>(work: Parameters<typeof crm.app.crm.tenant<T>>[1]) =>
  crm.app.crm.tenant({ orgId: crm.acme.id }, work);
const enqueue = () => tenant((ctx) => ctx.enqueue('nothing.do', {}));

describe('the news of committed rows', () => {
  it('leaves on a connection of its own, at most once in 100 ms, however many transactions commit', async () => {
    const channels = await crm.adminSql(
      `select pid from pg_stat_activity where application_name = 'bottlecrm outbox channel' and datname = current_database()`,
    );
    notices.length = 0;
    const started = performance.now();
    for (let round = 0; round < 20; round += 1) await Promise.all(Array.from({ length: 10 }, enqueue));
    await expect.poll(() => notices.length, LONG).toBeGreaterThan(0);
    const most = Math.ceil((performance.now() - started) / NOTIFY_EVERY_MS) + 1;
    expect(notices.length).toBeLessThanOrEqual(most);
    expect(channels.map(({ pid }) => pid)).toEqual(expect.arrayContaining(notices));
  });

  it('reaches another process, and comes not back to the one that told it', async () => {
    const others = await otherProcess();
    const own = ownNews();
    await enqueue();
    await expect.poll(() => others.heard(), LONG).toBeGreaterThan(others.before);
    // Told in memory alone: once.
    expect(own.heard()).toBe(1);
    own.stop();
    await others.stop();
  });

  it('is in this process at once after commit, once for each transaction', async () => {
    const own = ownNews();
    await tenant(async (ctx) => {
      await ctx.enqueue('nothing.do', {});
      await ctx.elevated.enqueue('nothing.do', {});
      expect(own.heard()).toBe(0);
    });
    expect(own.heard()).toBe(1);
    own.stop();
  });

  it('is none of what is rolled back, only tried, or wrote no row', async () => {
    const own = ownNews();
    const undone = tenant(async (ctx) => {
      await ctx.enqueue('nothing.do', {});
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await tenant((ctx) => ctx.create(Team, { name: 'Nobody listens' }));
    expect((await crm.acme.admin.post('/teams?dryRun=true', { name: 'Only tried' })).status).toBe(201);
    expect(own.heard()).toBe(0);
    own.stop();
  });
});

function ownNews() {
  let heard = 0;
  const stop = internalsOf(crm.app.crm).outbox.onCommitted(() => {
    heard += 1;
  });
  return { heard: () => heard, stop };
}

/** A channel as another process has it. */
async function otherProcess() {
  let heard = 0;
  const channel = openOutboxChannel({
    app: new Runtime({ auth: { secret: 'of another process, which signs nothing that matters' } }).crm,
    systemUrl: crm.urls.systemUrl,
    onRows: () => {
      heard += 1;
    },
    onError: (error) => {
      throw error;
    },
  });
  // It listens from its first word on.
  await expect.poll(() => heard, LONG).toBe(1);
  return { heard: () => heard, before: heard, stop: () => channel.stop() };
}
