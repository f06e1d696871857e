import { CrmError, defineJob, definePlugin, Team, Type } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { onBothBackends } from './crm.ts';

onBothBackends('a job that keeps failing', (backend) => {
  let crm: TestCrm;
  let isMended = false;
  const runs: { id: string; orgId: string }[] = [];

  const Payload = Type.Object({ teamId: Type.String({ format: 'uuid' }) }, { additionalProperties: false });
  const poison = defineJob({
    payload: Payload,
    attempts: 3,
    backoff: { delaySeconds: 0.01 },
    async handler(ctx, { teamId }, { id, orgId }) {
      runs.push({ id, orgId });
      await ctx.update(Team, teamId, { name: `Half done ${teamId}` });
      if (!isMended) throw new Error(`cannot write to ada@acme.test`);
    },
  });
  const refused = defineJob({
    payload: Payload,
    attempts: 1,
    async handler() {
      throw new CrmError('NOT_FOUND', { status: 404, title: 'Not found' }, { detail: 'The invoice is gone.' });
    },
  });

  const endless = defineJob({
    payload: Payload,
    attempts: 1,
    timeLimitSeconds: 0.2,
    async perform(job, { teamId }) {
      await new Promise((resolve) => job.signal.addEventListener('abort', resolve));
      await job
        .tenant((ctx) => ctx.update(Team, teamId, { name: 'Too late' }))
        .catch((error) => lateErrors.push(error));
    },
  });
  const lateErrors: unknown[] = [];
  const attempts: number[] = [];
  const late = defineJob({
    payload: Payload,
    attempts: 1,
    async handler(_ctx, _payload, { attempt }) {
      attempts.push(attempt);
    },
  });

  beforeAll(async () => {
    const host = definePlugin({
      name: '@test/host',
      core: '^0.1.0',
      jobs: { 'team.poison': poison, 'team.refuse': refused, 'team.endless': endless, 'team.late': late },
    });
    crm = await backend.createCrm([host]);
  });
  afterAll(() => crm?.close());

  const enqueue = async (job: string, orgId = crm.acme.id) =>
    crm.app.crm.tenant({ orgId }, async (ctx) => {
      const team = await ctx.create(Team, { name: `Whole ${runs.length} ${job}` });
      return { teamId: team.id, id: await ctx.enqueue(job, { teamId: team.id }) };
    });
  const failed = async (organization = crm.acme) => (await organization.admin.get('/admin/jobs')).body.data;
  const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);

  it('ends in the failed list of its organization, with a reason and without effects', async () => {
    const { id, teamId } = await enqueue('team.poison');
    await expect.poll(async () => idsOf(await failed())).toContain(id);
    const [job] = await failed();
    expect(job).toEqual({
      id,
      name: 'team.poison',
      handler: null,
      payload: { teamId },
      attempts: 3,
      code: 'INTERNAL_ERROR',
      reason: expect.stringContaining('our side'),
      createdAt: expect.any(String),
      failedAt: expect.any(String),
    });
    expect(runs.filter((run) => run.id === id)).toHaveLength(3);
    const team = await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => ctx.get(Team, teamId));
    expect(team.name).toMatch(/^Whole/);
  });

  it('gives the reason that it was refused for', async () => {
    const { id } = await enqueue('team.refuse');
    await expect.poll(async () => idsOf(await failed())).toContain(id);
    const [job] = await failed();
    expect(job).toMatchObject({ id, attempts: 1, code: 'NOT_FOUND', reason: 'The invoice is gone.' });
  });

  it('keeps what it says of people out of the queue', async () => {
    const { id } = await enqueue('team.poison');
    await expect.poll(async () => idsOf(await failed())).toContain(id);
    const [row] = await crm.adminSql('select detail from failed_jobs where id = $1', [id]);
    expect(row?.detail).toContain('ada@acme.test');
    if (backend.name === 'redis') return;
    const stored = await crm.adminSql(
      `select string_agg(t::text, '') as text from (select data, opts, failed_reason, stacktrace from bottlecrm_queue.job) t
       union all select string_agg(data::text, '') from bottlecrm_queue.event`,
    );
    expect(JSON.stringify(stored)).not.toContain('ada@acme.test');
  });

  it('is shown to its own organization’s admins alone', async () => {
    const { id } = await enqueue('team.refuse');
    await expect.poll(async () => idsOf(await failed())).toContain(id);
    expect(await failed(crm.globex)).toEqual([]);
    expect((await crm.acme.manager.get('/admin/jobs')).status).toBe(403);
    expect((await crm.globex.admin.post(`/admin/jobs/${id}/retry`)).status).toBe(404);
    expect((await crm.acme.rep.post(`/admin/jobs/${id}/retry`)).status).toBe(403);
    expect(idsOf(await failed())).toContain(id);
  });

  it('is listed in pages', async () => {
    const all = idsOf(await failed());
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: { body: { data: { id: string }[]; page: { nextCursor: string | null } } } =
        await crm.acme.admin.get(`/admin/jobs?limit=1${cursor && `&cursor=${cursor}`}`);
      seen.push(...idsOf(body.data));
      cursor = body.page.nextCursor;
    }
    expect(seen).toEqual(all);
  });

  it('takes effect once when it is tried again with success', async () => {
    const { id, teamId } = await enqueue('team.poison');
    await expect.poll(async () => idsOf(await failed())).toContain(id);
    isMended = true;
    expect((await crm.acme.admin.post(`/admin/jobs/${id}/retry`)).status).toBe(200);
    expect((await crm.acme.admin.post(`/admin/jobs/${id}/retry`)).status).toBe(404);
    const nameOf = async () => (await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => ctx.get(Team, teamId))).name;
    await expect.poll(nameOf).toBe(`Half done ${teamId}`);
    expect(idsOf(await failed())).not.toContain(id);
    expect(await crm.adminSql('select 1 from processed_jobs where id = $1', [id])).toHaveLength(1);
  });

  it('of a kind that nobody knows holds nothing up, and can be listed', async () => {
    await crm.adminSql(
      `insert into outbox (org_id, id, kind, payload) values ($1, gen_random_uuid(), 'lead.created', '{}')`,
      [crm.globex.id],
    );
    const { id } = await enqueue('team.refuse');
    await expect.poll(async () => idsOf(await failed())).toContain(id);
    // Another process may know it for a day; then it is given up.
    const waiting = () => crm.adminSql(`select 1 from outbox where kind = 'lead.created'`);
    expect(await waiting()).toHaveLength(1);
    await crm.adminSql(`update outbox set created_at = now() - interval '2 days', available_at = now() - interval '2 days'
      where kind = 'lead.created'`);
    await expect.poll(async () => (await failed(crm.globex)).length).toBe(1);
    expect(await failed(crm.globex)).toMatchObject([{ name: 'lead.created', attempts: 1 }]);
    await crm.adminSql('delete from failed_jobs where org_id = $1', [crm.globex.id]);
    await crm.adminSql(
      `insert into failed_jobs (org_id, id, kind, payload, position, created_at, attempts, code, reason)
       values ($1, gen_random_uuid(), 'lead.created', '{}', 1, now(), 10, 'INTERNAL_ERROR', 'Unknown')`,
      [crm.globex.id],
    );
    expect(await failed(crm.globex)).toMatchObject([{ name: 'lead.created', handler: null }]);
  });

  it('past its time limit fails, and begins nothing more', async () => {
    const { id, teamId } = await enqueue('team.endless');
    await expect.poll(async () => idsOf(await failed())).toContain(id);
    const [job] = await failed();
    expect(job).toMatchObject({ id, code: 'JOB_TIMED_OUT', reason: 'It took longer than 0.2 seconds.' });
    await expect.poll(() => lateErrors.length).toBe(1);
    const team = await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => ctx.get(Team, teamId));
    expect(team.name).toMatch(/^Whole/);
  });

  it('waits for a process that knows it without using up attempts, as during a deploy', async () => {
    const { jobs } = internalsOf(crm.app.crm).model.jobs;
    let asked = 0;
    let isKnown = true;
    const get = jobs.get.bind(jobs);
    const spy = vi.spyOn(jobs, 'get').mockImplementation((name) => {
      if (name !== 'team.late' || isKnown) return get(name);
      asked += 1;
      return undefined;
    });
    await crm.app.crm.tenant({ orgId: crm.acme.id }, async (ctx) => {
      const { id: teamId } = await ctx.create(Team, { name: `Late ${backend.name}` });
      await ctx.enqueue('team.late', { teamId });
      isKnown = false;
    });
    // Asked by the relay once, and by a worker that does not know it.
    await expect.poll(() => asked).toBeGreaterThan(3);
    isKnown = true;
    await expect.poll(() => attempts).toEqual([1]);
    spy.mockRestore();
  });

  it('waits while its organization is not active, and ends with one that is gone', async () => {
    isMended = true;
    const other = await crm.createOrganization(`Closing ${backend.name}`);
    await crm.adminSql('update organizations set is_active = false where id = $1', [other.id]);
    await crm.adminSql(
      `insert into outbox (org_id, id, kind, payload) values ($1, gen_random_uuid(), 'job:team.poison', $2)`,
      [other.id, { teamId: other.id }],
    );
    await crm.adminSql(
      `insert into outbox (org_id, id, kind, payload) values (gen_random_uuid(), gen_random_uuid(), 'job:team.poison', $1)`,
      [{ teamId: other.id }],
    );
    const left = async () => (await crm.adminSql('select org_id from outbox')).map(({ org_id }) => org_id);
    await expect.poll(left).toEqual([other.id]);
    const { id } = await enqueue('team.poison');
    await expect.poll(() => crm.adminSql('select 1 from processed_jobs where id = $1', [id])).toHaveLength(1);
    expect(runs.some(({ orgId }) => orgId === other.id)).toBe(false);
    expect(await crm.adminSql('select 1 from failed_jobs where org_id = $1', [other.id])).toEqual([]);
    await crm.adminSql('update organizations set is_active = true where id = $1', [other.id]);
    await expect.poll(() => runs.some(({ orgId }) => orgId === other.id)).toBe(true);
  });
});
