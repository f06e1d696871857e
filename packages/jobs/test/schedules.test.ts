import { defineJob, definePlugin, type Occurrence, Type } from '@bottlecrm/core';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { jobs } from '../src/index.ts';
import { createScheduler, type Scheduler } from '../src/scheduler.ts';

const LOCAL_TIME = '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\dZ?$';
const Payload = Type.Object({ due: Type.String({ pattern: LOCAL_TIME }) }, { additionalProperties: false });
const payload = ({ name }: Occurrence) => ({ due: name });

const host = definePlugin({
  name: '@test/host',
  core: '^0.1.0',
  jobs: { 'day.close': defineJob({ payload: Payload, handler() {} }) },
  schedules: {
    'day.closeLatest': { at: '01:00', job: 'day.close', payload },
    'day.closeAll': { at: '01:00', job: 'day.close', payload, catchUp: 'all' },
    'day.closeNone': { at: '01:00', job: 'day.close', payload, catchUp: 'none' },
    'day.scan': { everyMinutes: 60, job: 'day.close', payload },
  },
});

let crm: TestCrm;
let clock = new Date('2026-06-10T12:00Z');

beforeAll(async () => {
  // A server that does not work: what is enqueued stays to be counted, and time is the test's own.
  crm = await createTestCrm({ plugins: [[jobs, { worker: false, redisUrl: '' }], host] });
});
afterAll(() => crm?.close());
// Each test has the organizations that it makes.
afterEach(() => crm.adminSql('update organizations set is_active = false'));

const newScheduler = (): Scheduler =>
  createScheduler({
    app: crm.app.crm,
    systemUrl: crm.urls.systemUrl,
    now: () => clock,
    onError: (error) => {
      throw error;
    },
  });

async function organizationIn(timezone: string): Promise<string> {
  const { id } = await crm.createOrganization(`In ${timezone} ${crypto.randomUUID()}`);
  await crm.adminSql('update organizations set timezone = $2 where id = $1', [id, timezone]);
  return id;
}

const enqueued = async (orgId: string): Promise<string[]> => {
  const rows = await crm.adminSql(
    `select payload->>'due' as due from outbox where org_id = $1 and kind = 'job:day.close' order by 1`,
    [orgId],
  );
  return rows.map(({ due }) => due as string);
};
const decided = (orgId: string, schedule: string, outcome: string) =>
  crm
    .adminSql(
      'select occurrence from schedule_occurrences where org_id = $1 and schedule = $2 and outcome = $3 order by 1',
      [orgId, schedule, outcome],
    )
    .then((rows) => rows.map(({ occurrence }) => occurrence as string));
const tickAt = async (time: string, schedulers: readonly Scheduler[]) => {
  clock = new Date(time);
  await Promise.all(schedulers.map((one) => one.tick()));
};

describe('a schedule', () => {
  it('begins with what comes after it was first seen', async () => {
    const orgId = await organizationIn('Europe/Berlin');
    await tickAt('2026-06-10T12:00Z', [newScheduler()]);
    expect(await enqueued(orgId)).toEqual([]);
    expect(await decided(orgId, 'day.closeAll', 'skipped')).toEqual(['2026-06-10T01:00']);
  });

  it('comes once at each organization’s own time, with four servers that look at the same moment', async () => {
    const zones = [
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kolkata',
      'Pacific/Apia',
      'Australia/Lord_Howe',
      'America/Sao_Paulo',
    ];
    const organizations = await Promise.all(zones.map(organizationIn));
    const servers = [newScheduler(), newScheduler(), newScheduler(), newScheduler()];
    await tickAt('2026-06-11T00:30Z', servers);
    for (let half = 2; half <= 49; half += 1) {
      const time = new Date(Date.UTC(2026, 5, 11, 0, 30 * half + 1));
      await tickAt(time.toISOString(), servers);
    }
    for (const [at, orgId] of organizations.entries()) {
      for (const schedule of ['day.closeLatest', 'day.closeAll', 'day.closeNone'])
        expect(await decided(orgId, schedule, 'enqueued'), zones[at]).toHaveLength(1);
      expect(await decided(orgId, 'day.scan', 'enqueued')).toHaveLength(24);
      expect(await enqueued(orgId)).toHaveLength(27);
    }
    const [, newYork = '', , apia = ''] = organizations;
    expect(await decided(newYork, 'day.closeAll', 'enqueued')).toEqual(['2026-06-11T01:00']);
    expect(await decided(apia, 'day.closeAll', 'enqueued')).toEqual(['2026-06-12T01:00']);
  });

  it('makes up for a time when nothing ran, as its catch-up policy says', async () => {
    const orgId = await organizationIn('America/New_York');
    await tickAt('2026-06-20T12:00Z', [newScheduler()]);
    await tickAt('2026-06-23T12:00Z', [newScheduler(), newScheduler(), newScheduler(), newScheduler()]);
    expect(await decided(orgId, 'day.closeAll', 'enqueued')).toEqual([
      '2026-06-21T01:00',
      '2026-06-22T01:00',
      '2026-06-23T01:00',
    ]);
    expect(await decided(orgId, 'day.closeLatest', 'enqueued')).toEqual(['2026-06-23T01:00']);
    expect(await decided(orgId, 'day.closeNone', 'enqueued')).toEqual([]);
    expect(await decided(orgId, 'day.closeNone', 'skipped')).toEqual(['2026-06-20T01:00', '2026-06-23T01:00']);
    expect(await decided(orgId, 'day.scan', 'enqueued')).toEqual(['2026-06-23T12:00Z']);
    expect(await enqueued(orgId)).toHaveLength(5);
  });

  it('does not come twice where the clock is set back, or the organization moves west', async () => {
    const orgId = await organizationIn('Europe/Berlin');
    await tickAt('2026-10-24T12:00Z', [newScheduler()]);
    const server = newScheduler();
    for (let minute = 0; minute < 36 * 60; minute += 60)
      await tickAt(new Date(Date.UTC(2026, 9, 24, 12, minute)).toISOString(), [server]);
    expect(await decided(orgId, 'day.closeAll', 'enqueued')).toEqual(['2026-10-25T01:00']);
    await crm.adminSql(`update organizations set timezone = 'Pacific/Honolulu' where id = $1`, [orgId]);
    await tickAt('2026-10-26T00:10Z', [server]);
    await tickAt('2026-10-26T11:05Z', [server]);
    expect(await decided(orgId, 'day.closeAll', 'enqueued')).toEqual(['2026-10-25T01:00', '2026-10-26T01:00']);
  });

  it('comes that day also where the organization moves west before its time', async () => {
    const orgId = await organizationIn('Asia/Tokyo');
    const servers = [newScheduler(), newScheduler()];
    const zone = (name: string) => crm.adminSql('update organizations set timezone = $2 where id = $1', [orgId, name]);
    await tickAt('2026-11-10T12:00Z', servers);
    // 01:00 of the 11th in Tokyo.
    await tickAt('2026-11-10T16:01Z', servers);
    await zone('America/Los_Angeles');
    await tickAt('2026-11-10T16:02Z', servers);
    // A server that starts later knows of the move what the table says.
    const later = [newScheduler()];
    await tickAt('2026-11-11T08:59Z', later);
    expect(await decided(orgId, 'day.closeLatest', 'enqueued')).toEqual(['2026-11-11T01:00']);
    // 01:00 of the 11th in Los Angeles.
    for (const minute of ['09:01', '09:02', '20:00']) await tickAt(`2026-11-11T${minute}Z`, [...later, ...servers]);
    for (const schedule of ['day.closeLatest', 'day.closeAll', 'day.closeNone'])
      expect(await decided(orgId, schedule, 'enqueued'), schedule).toEqual(['2026-11-11T01:00', '2026-11-11T01:00']);
    // And back: the 12th has not been in Tokyo yet.
    await zone('Asia/Tokyo');
    await tickAt('2026-11-11T15:00Z', servers);
    await tickAt('2026-11-11T16:01Z', servers);
    await tickAt('2026-11-11T20:01Z', [newScheduler()]);
    expect(await decided(orgId, 'day.closeLatest', 'enqueued')).toEqual([
      '2026-11-11T01:00',
      '2026-11-11T01:00',
      '2026-11-12T01:00',
    ]);
  });

  it('does not come to an organization that is not active', async () => {
    const orgId = await organizationIn('Asia/Kolkata');
    const server = newScheduler();
    await tickAt('2027-01-10T12:00Z', [server]);
    await crm.adminSql('update organizations set is_active = false where id = $1', [orgId]);
    await tickAt('2027-01-12T12:00Z', [server]);
    expect(await enqueued(orgId)).toEqual([]);
  });
});
