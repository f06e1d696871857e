import { defineJob, definePlugin, Team, Type } from '@bottlecrm/core';
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

  beforeAll(async () => {
    const host = definePlugin({
      name: '@test/host',
      core: '^0.1.0',
      jobs: { 'team.rename': rename, 'team.perform': perform },
    });
    crm = await createTestCrm({ plugins: [host] });
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
    await expect.poll(() => nameOf(one.id), { timeout: 20_000 }).toBe(`Renamed ${one.id}`);
    await expect.poll(() => nameOf(two.id), { timeout: 20_000 }).toBe(`Performed ${two.id}`);
  });

  it('one that fails is undone and tried again', async () => {
    const { id } = await create();
    failures.set(id, 1);
    await enqueue('team.rename', id);
    await expect.poll(() => nameOf(id), { timeout: 20_000 }).toBe(`Renamed ${id}`);
    expect(runs.filter((one) => one === id)).toHaveLength(2);
  });

  it('what only another process can do stays for it', async () => {
    const { id } = await create();
    await crm.adminSql(
      `insert into outbox (org_id, id, kind, payload)
       values ($1, gen_random_uuid(), 'job:team.elsewhere', '{}'), ($1, gen_random_uuid(), 'on:team.created:elsewhere', '{}')`,
      [crm.acme.id],
    );
    await enqueue('team.rename', id);
    await expect.poll(() => nameOf(id), { timeout: 20_000 }).toBe(`Renamed ${id}`);
    expect(await crm.adminSql('select kind from outbox order by 1')).toEqual([
      { kind: 'job:team.elsewhere' },
      { kind: 'on:team.created:elsewhere' },
    ]);
  });
});
