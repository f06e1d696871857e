import { type Ctx, defineEvent, defineJob, definePlugin, Team, Type } from '@bottlecrm/core';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onBothBackends } from './crm.ts';

const Payload = Type.Object({ teamId: Type.String({ format: 'uuid' }) }, { additionalProperties: false });

onBothBackends('a job', (backend) => {
  let crm: TestCrm;
  const seen: { orgId: string; teamId: string; attempt: number; name: string | undefined }[] = [];
  const failures = new Map<string, number>();

  const renameTeam = defineJob({
    payload: Payload,
    backoff: { delaySeconds: 0.01 },
    async handler(ctx, { teamId }, { attempt }) {
      const team = await ctx.find(Team, { id: teamId });
      seen.push({ orgId: ctx.org.id, teamId, attempt, name: team?.name });
      if (!team) return;
      await ctx.update(Team, teamId, { name: `${team.name}!` });
      const left = failures.get(teamId) ?? 0;
      failures.set(teamId, left - 1);
      if (left > 0) throw new Error('not now');
    },
  });
  const performed: { id: string; attempt: number }[] = [];
  const perform = defineJob({
    payload: Payload,
    backoff: { delaySeconds: 0.01 },
    async perform(job, { teamId }) {
      performed.push({ id: job.id, attempt: job.attempt });
      const name = await job.tenant(async (ctx) => (await ctx.get(Team, teamId)).name);
      if (job.attempt === 1) throw new Error('not now');
      await job.tenant((ctx) => ctx.update(Team, teamId, { name: `${name}?` }));
    },
  });
  const atOnce: string[] = [];
  let most = 0;
  let alones = 0;
  const alone = defineJob({
    payload: Type.Object({}, { additionalProperties: false }),
    concurrency: 1,
    async handler(ctx, _payload, { id }) {
      atOnce.push(id);
      most = Math.max(most, atOnce.length);
      await ctx.count(Team);
      atOnce.splice(atOnce.indexOf(id), 1);
      alones += 1;
    },
  });
  const inside: string[] = [];
  const maintain = defineJob({
    payload: Type.Object({}, { additionalProperties: false }),
    handler: (ctx) => void inside.push(ctx.org.id),
  });
  const host = definePlugin({
    name: '@test/host',
    core: '^0.1.0',
    jobs: { 'team.rename': renameTeam, 'team.perform': perform, 'team.alone': alone, 'all.maintain': maintain },
    events: [defineEvent('team.renamed', Payload)],
  });

  beforeAll(async () => {
    crm = await backend.createCrm([host]);
  });
  afterAll(() => crm?.close());

  const inAcme = <T>(work: (ctx: Ctx) => Promise<T>) => crm.app.crm.tenant({ orgId: crm.acme.id }, work);
  const nameOf = async (id: string) => (await inAcme((ctx) => ctx.get(Team, id))).name;
  const createTeam = (name: string) => inAcme((ctx) => ctx.create(Team, { name }));
  const outboxRows = async () => (await crm.adminSql('select 1 from outbox')).length;

  it('runs after commit, in a transaction of its organization', async () => {
    const team = await createTeam('North');
    await inAcme((ctx) => ctx.enqueue(renameTeam, { teamId: team.id }));
    await expect.poll(() => nameOf(team.id)).toBe('North!');
    expect(seen).toEqual([{ orgId: crm.acme.id, teamId: team.id, attempt: 1, name: 'North' }]);
    await expect.poll(outboxRows).toBe(0);
  });

  it('was never there when its transaction is rolled back', async () => {
    const team = await createTeam('South');
    const undone = inAcme(async (ctx) => {
      await ctx.enqueue('team.rename', { teamId: team.id });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    const after = await createTeam('After');
    await inAcme((ctx) => ctx.enqueue('team.rename', { teamId: after.id }));
    await expect.poll(() => nameOf(after.id)).toBe('After!');
    expect(await nameOf(team.id)).toBe('South');
  });

  it('is tried again after a failure, whose effects are undone', async () => {
    const team = await createTeam('East');
    failures.set(team.id, 2);
    await inAcme((ctx) => ctx.enqueue('team.rename', { teamId: team.id }));
    await expect.poll(() => nameOf(team.id)).toBe('East!');
    expect(seen.filter(({ teamId }) => teamId === team.id).map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
  });

  it('finds nothing of another organization, whatever its payload names', async () => {
    const team = await createTeam('Secret');
    await crm.app.crm.tenant({ orgId: crm.globex.id }, (ctx) => ctx.enqueue('team.rename', { teamId: team.id }));
    await expect
      .poll(() => seen.filter(({ teamId }) => teamId === team.id))
      .toEqual([{ orgId: crm.globex.id, teamId: team.id, attempt: 1, name: undefined }]);
    expect(await nameOf(team.id)).toBe('Secret');
  });

  it('waits for its time', async () => {
    const [soon, later] = [await createTeam('Soon'), await createTeam('Later')];
    await inAcme(async (ctx) => {
      await ctx.enqueue('team.rename', { teamId: later.id }, { at: new Date(Date.now() + 3_600_000) });
      await ctx.enqueue('team.rename', { teamId: soon.id }, { delaySeconds: 1 });
    });
    await expect.poll(() => nameOf(soon.id)).toBe('Soon!');
    expect(await outboxRows()).toBe(1);
    await crm.adminSql('update outbox set available_at = now()');
    await expect.poll(() => nameOf(later.id)).toBe('Later!');
  });

  it('that opens its own transactions is done once it ends, and not again', async () => {
    const team = await createTeam('West');
    const id = await inAcme((ctx) => ctx.enqueue('team.perform', { teamId: team.id }));
    await expect.poll(() => nameOf(team.id)).toBe('West?');
    const recorded = () => crm.adminSql('select 1 from processed_jobs where id = $1', [id]);
    await expect.poll(recorded).toHaveLength(1);
    await crm.adminSql(`insert into outbox (org_id, id, kind, payload) values ($1, $2, 'job:team.perform', $3)`, [
      crm.acme.id,
      id,
      { teamId: team.id },
    ]);
    const after = await createTeam('Afterwards');
    await inAcme((ctx) => ctx.enqueue('team.rename', { teamId: after.id }));
    await expect.poll(() => nameOf(after.id)).toBe('Afterwards!');
    await expect.poll(outboxRows).toBe(0);
    expect(performed).toEqual([
      { id, attempt: 1 },
      { id, attempt: 2 },
    ]);
  });

  it('that limits its concurrency runs no more often at once', async () => {
    await inAcme(async (ctx) => {
      for (let at = 0; at < 30; at += 1) await ctx.enqueue(alone, {});
    });
    await expect.poll(() => alones).toBe(30);
    expect(most).toBe(1);
  });

  it('of the installation runs in the installation’s own context', async () => {
    await crm.app.crm.installation((ctx) => ctx.enqueue(maintain, {}));
    await expect.poll(() => inside).toEqual(['00000000-0000-0000-0000-000000000000']);
  });

  it('that does not exist, or does not fit, is refused where it is enqueued', async () => {
    const enqueue = (name: string, payload: Record<string, unknown>) => inAcme((ctx) => ctx.enqueue(name, payload));
    await expect(enqueue('team.renam', {})).rejects.toThrow('No registered plugin declares the job "team.renam"');
    await expect(enqueue('team.rename', { teamId: 'North' })).rejects.toThrow(
      'The payload does not fit the job team.rename',
    );
    await expect(enqueue('team.rename', { teamId: crm.acme.id, more: 1 })).rejects.toThrow('/more');
  });
});
