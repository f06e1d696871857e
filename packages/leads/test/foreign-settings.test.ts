import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLeadsCrm } from './crm.ts';

/** What an operator's server, database or role may be set to. */
const SETTINGS: Record<string, string> = {
  timezone: 'Asia/Kolkata',
  datestyle: 'German, DMY',
  intervalstyle: 'sql_standard',
  default_transaction_isolation: 'serializable',
  default_transaction_read_only: 'on',
  extra_float_digits: '0',
  bytea_output: 'escape',
  array_nulls: 'off',
  row_security: 'off',
};

let crm: TestCrm;
beforeAll(async () => {
  crm = await createLeadsCrm();
  const [{ name }] = (await crm.adminSql('select current_database() as name')) as [{ name: string }];
  for (const [setting, value] of Object.entries(SETTINGS))
    await crm.adminSql(`alter database ${name} set ${setting} = '${value}'`);
  // Settings of a database hold for new connections.
  const mine = `datname = current_database() and usename in ('bottlecrm_app', 'bottlecrm_system')`;
  await crm.adminSql(`select pg_terminate_backend(pid) from pg_stat_activity where ${mine}`);
});
afterAll(() => crm?.close());

const pagesOf = async (query: string): Promise<string[]> => {
  const ids: string[] = [];
  let cursor: string | null = '';
  do {
    const next: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const { status, body } = await crm.acme.admin.get(`/leads?limit=7${query}${next}`);
    expect(status).toBe(200);
    ids.push(...body.data.map(({ id }: { id: string }) => id));
    cursor = body.page.nextCursor;
  } while (cursor !== null && ids.length < 200);
  return ids;
};

describe('a database with settings of its own', () => {
  it('pages through every record once, whatever it is sorted by', async () => {
    const made: string[] = [];
    for (let at = 0; at < 60; at += 1)
      made.push((await crm.acme.admin.post('/leads', { title: `Lead ${at}`, probability: at })).body.id);
    expect(await pagesOf('')).toEqual([...made].reverse());
    expect(await pagesOf('&sort=createdAt')).toEqual(made);
    expect(await pagesOf('&sort=-updatedAt')).toEqual([...made].reverse());
  });

  it('answers times in UTC with microseconds, and filters by what it answered', async () => {
    const { body: lead } = await crm.acme.admin.post('/leads', { title: 'Timed', closeDate: '2026-03-01' });
    expect(lead.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,6}Z$/);
    expect(lead.closeDate).toBe('2026-03-01');
    const { body } = await crm.acme.admin.get(`/leads?createdAt=${lead.createdAt}`);
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual([lead.id]);
  });

  it('restores the stages with their pipeline', async () => {
    const { admin } = crm.acme;
    const { body: pipeline } = await admin.post('/lead-pipelines', { name: 'Short-lived' });
    const { body: only } = await admin.post('/lead-stages', { pipelineId: pipeline.id, name: 'Only', type: 'open' });
    expect((await admin.delete(`/lead-pipelines/${pipeline.id}`)).status).toBe(204);
    expect((await admin.post(`/lead-pipelines/${pipeline.id}/restore`)).status).toBe(200);
    expect((await admin.get(`/lead-stages/${only.id}`)).status).toBe(200);
  });
});
