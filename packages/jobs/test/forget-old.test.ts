import { INSTALLATION_ORG_ID } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pluginsWith } from './crm.ts';

describe('what nobody needs any more is forgotten', () => {
  let crm: TestCrm;
  beforeAll(async () => {
    crm = await createTestCrm({ plugins: pluginsWith({ redis: undefined }, []) });
  });
  afterAll(() => crm?.close());

  const remember = async (orgId: string) => {
    await crm.adminSql(
      `insert into processed_jobs (org_id, id, processed_at)
         select $1, gen_random_uuid(), now() - make_interval(days => days) from unnest(array[29, 31]) days`,
      [orgId],
    );
    await crm.adminSql(
      `insert into failed_jobs (org_id, id, kind, payload, position, created_at, attempts, code, reason, failed_at)
         select $1, gen_random_uuid(), 'job:any.one', '{}', 1, now(), 1, 'ANY', 'Any', now() - make_interval(days => days)
           from unnest(array[89, 91]) days`,
      [orgId],
    );
  };
  const daysKept = async (orgId: string) =>
    (
      await crm.adminSql(
        `select extract(day from now() - processed_at)::int as days from processed_jobs where org_id = $1 and processed_at < now() - interval '1 day'
         union all select extract(day from now() - failed_at)::int from failed_jobs where org_id = $1 order by days`,
        [orgId],
      )
    ).map(({ days }) => days);

  it('in an organization by a job, with failed jobs later than the rest', async () => {
    await remember(crm.acme.id);
    await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => ctx.enqueue('job.prune', {}));
    await expect.poll(() => daysKept(crm.acme.id)).toEqual([29, 89]);
  });

  it('in the installation’s own context, where no schedule runs', async () => {
    await remember(INSTALLATION_ORG_ID);
    await internalsOf(crm.app.crm).stopRelay();
    await internalsOf(crm.app.crm).startRelay(crm.urls.systemUrl);
    await expect.poll(() => daysKept(INSTALLATION_ORG_ID)).toEqual([29, 89]);
  });
});
