import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { internalsOf } from '@bottlecrm/core/internal';
import { jobs } from '@bottlecrm/jobs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFilesCrm, eventually, type FilesCrm, newAccount, upload } from './crm.ts';

let crm: FilesCrm;
beforeAll(async () => {
  crm = await createFilesCrm({}, { plugins: [[jobs, { redisUrl: '' }]] });
});
afterAll(() => crm?.close());

describe('with @bottlecrm/jobs', () => {
  it('bytes of a purged record leave through the queue', async () => {
    const { id, attachments } = await newAccount(crm.acme.admin);
    expect((await upload(crm.acme.admin, attachments)).status).toBe(201);
    expect(crm.stored()).toHaveLength(1);
    await crm.acme.admin.delete(`/accounts/${id}?purge=true`);
    await eventually(() => crm.stored()).toEqual([]);
    await eventually(() => crm.adminSql('select 1 from files')).toEqual([]);
  });

  it('the nightly sweep is declared, and its job does what it says', async () => {
    expect(internalsOf(crm.app.crm).model.jobs.schedules.get('file.sweepNightly')).toMatchObject({
      job: 'file.sweep',
      at: '03:30',
    });
    const stray = join(crm.directory, crm.acme.id, '2026', 'stray');
    mkdirSync(dirname(stray), { recursive: true });
    writeFileSync(stray, 'left behind');
    utimesSync(stray, 0, 0);
    await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => ctx.enqueue('file.sweep', {}));
    await eventually(() => crm.stored()).toEqual([]);
  });
});
