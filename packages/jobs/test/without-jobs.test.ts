import { created, defineJob, definePlugin, Team, Type } from '@bottlecrm/core';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const Payload = Type.Object({ teamId: Type.String({ format: 'uuid' }) }, { additionalProperties: false });

describe('without the jobs plugin', () => {
  let crm: TestCrm;
  const failures = new Map<string, number>();
  const runs: string[] = [];

  const rename = defineJob({
    payload: Payload,
    async handler(ctx, { teamId }) {
      runs.push(teamId);
      await ctx.update(Team, teamId, { name: `Renamed ${teamId}` });
      const left = failures.get(teamId) ?? 0;
      failures.set(teamId, left - 1);
      if (left > 0) throw new Error('not now');
    },
  });
  const perform = defineJob({
    payload: Payload,
    async perform(job, { teamId }) {
      await job.tenant((ctx) => ctx.update(Team, teamId, { name: `Performed ${teamId}` }));
    },
  });

  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const wait = defineJob({ payload: Payload, handler: () => gate });
  const poison = defineJob({
    payload: Payload,
    attempts: 3,
    backoff: { delaySeconds: 0.01 },
    handler() {
      throw new Error('never');
    },
  });
  const endless = defineJob({
    payload: Payload,
    attempts: 1,
    timeLimitSeconds: 0.2,
    async handler(ctx, { teamId }) {
      await ctx.update(Team, teamId, { name: 'Half done' });
      await new Promise(() => {});
    },
  });
  /** What is logged. */
  const lines: Record<string, unknown>[] = [];

  beforeAll(async () => {
    const host = definePlugin({
      name: '@test/host',
      core: '^0.1.0',
      jobs: {
        'team.rename': rename,
        'team.perform': perform,
        'team.wait': wait,
        'team.poison': poison,
        'team.endless': endless,
      },
    });
    const stream = { write: (line: string) => void lines.push(JSON.parse(line)) };
    crm = await createTestCrm({ plugins: [host], server: { logger: { level: 'warn', stream } } });
  });
  afterAll(() => crm?.close());

  const create = () =>
    crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => ctx.create(Team, { name: crypto.randomUUID() }));
  const nameOf = async (id: string) =>
    (await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => ctx.get(Team, id))).name;
  const enqueue = (job: string, teamId: string) =>
    crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => ctx.enqueue(job, { teamId }));

  it('jobs are done in the server', async () => {
    const [one, two] = [await create(), await create()];
    await enqueue('team.rename', one.id);
    await enqueue('team.perform', two.id);
    await expect.poll(() => nameOf(one.id)).toBe(`Renamed ${one.id}`);
    await expect.poll(() => nameOf(two.id)).toBe(`Performed ${two.id}`);
  });

  it('one that fails is undone and tried again', async () => {
    const { id } = await create();
    failures.set(id, 1);
    await enqueue('team.rename', id);
    await expect.poll(() => nameOf(id)).toBe(`Renamed ${id}`);
    expect(runs.filter((one) => one === id)).toHaveLength(2);
  });

  const rowsOf = (teamId: string) =>
    crm.adminSql(`select id, attempts, failure, failed_at from outbox where payload ->> 'teamId' = $1`, [teamId]);
  const givenUp = async (teamId: string) => (await rowsOf(teamId)).some(({ failed_at: at }) => at !== null);

  it('poison ends after its attempts, visibly, and each failure is logged as what it is', async () => {
    const { id } = await create();
    const delivery = await enqueue('team.poison', id);
    await expect.poll(() => givenUp(id)).toBe(true);
    expect(await rowsOf(id)).toMatchObject([{ attempts: 3, failure: 'INTERNAL_ERROR' }]);
    const told = lines.filter((line) => line.id === delivery);
    expect(told).toMatchObject(
      [1, 2, 3].map((attempt) => ({ job: 'team.poison', orgId: crm.acme.id, attempt, err: { message: 'never' } })),
    );
    expect(told.map(({ msg }) => msg)).toEqual([
      ...Array(2).fill('handler failed and is tried again'),
      'handler failed and is given up',
    ]);
  });

  it('a failing handler of an event is logged with event, handler and organization', async () => {
    crm.app.crm.on(created(Team), () => {
      throw new Error('no greeting today');
    });
    await create();
    const find = () => lines.find((line) => line.event === 'team.created');
    await expect.poll(find).toBeDefined();
    expect(find()).toMatchObject({ handler: 'host', orgId: crm.acme.id, err: { message: 'no greeting today' } });
    expect(lines.filter(({ msg }) => msg === 'database connection')).toEqual([]);
  });

  it('one that takes longer than its limit fails without effect', async () => {
    const { id, name } = await create();
    await enqueue('team.endless', id);
    await expect.poll(() => givenUp(id)).toBe(true);
    expect(await rowsOf(id)).toMatchObject([{ attempts: 1, failure: 'JOB_TIMED_OUT' }]);
    expect(await nameOf(id)).toBe(name);
  });

  it('a handler of an event that takes longer than its limit fails, is told, and is tried again', async () => {
    const seen: AbortSignal[] = [];
    crm.app.crm.on(
      created(Team),
      async (_ctx, { signal }) => {
        seen.push(signal);
        if (seen.length === 1) await new Promise(() => {});
      },
      { name: 'endless', timeLimitSeconds: 0.2 },
    );
    await create();
    await expect.poll(() => seen.length).toBeGreaterThan(1);
    expect(seen[0]?.aborted).toBe(true);
    expect(lines.find(({ handler }) => handler === 'endless')).toMatchObject({ err: { code: 'JOB_TIMED_OUT' } });
    expect(() => crm.app.crm.on(created(Team), () => {}, { name: 'never', timeLimitSeconds: 0 })).toThrow(
      'it takes seconds above 0',
    );
  });

  it('one that ended the process again and again is given up without another attempt', async () => {
    const { id } = await create();
    await crm.adminSql(
      `insert into outbox (org_id, id, kind, payload, attempts) values ($1, gen_random_uuid(), 'job:team.poison', $2, 3)`,
      [crm.acme.id, { teamId: id }],
    );
    await enqueue('team.rename', (await create()).id);
    await expect.poll(() => givenUp(id)).toBe(true);
    expect(await rowsOf(id)).toMatchObject([{ failure: 'JOB_CRASHED' }]);
  });

  it('only the row that is delivered is taken: a process that dies leaves no other to be repeated', async () => {
    const ids = await Promise.all([create(), create(), create()]);
    for (const { id } of ids) await enqueue('team.wait', id);
    const taken = async () =>
      (await Promise.all(ids.map(({ id }) => rowsOf(id)))).flat().map(({ attempts }) => attempts);
    await expect.poll(taken).toContain(1);
    expect((await taken()).toSorted()).toEqual([0, 0, 1]);
    open();
    await expect.poll(taken).toEqual([]);
  });

  it('what only another process can do stays for it', async () => {
    const { id } = await create();
    await crm.adminSql(
      `insert into outbox (org_id, id, kind, payload)
       values ($1, gen_random_uuid(), 'job:team.elsewhere', '{}'), ($1, gen_random_uuid(), 'on:team.created:elsewhere', '{}')`,
      [crm.acme.id],
    );
    await enqueue('team.rename', id);
    await expect.poll(() => nameOf(id)).toBe(`Renamed ${id}`);
    expect(await crm.adminSql(`select kind from outbox where kind like '%elsewhere' order by 1`)).toEqual([
      { kind: 'job:team.elsewhere' },
      { kind: 'on:team.created:elsewhere' },
    ]);
  });
});
