import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeApplication } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { files } from '@bottlecrm/files';
import { createTestCrm, MULTIPART_HEADERS, multipartBody, TEST_SECRET, type TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import config from '../bottlecrm.config.ts';
import bucket from '../bucket.config.ts';
import { sweepOrganization } from '../sweep.ts';

const directory = mkdtempSync(join(tmpdir(), 'example-files-'));
const [accounts] = config.plugins;
const plugins = [accounts, [files, { directory }]] as const;

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins });
});
afterAll(async () => {
  await crm?.close();
  rmSync(directory, { recursive: true, force: true });
});

it.each([
  ['a directory', config],
  ['a bucket', bucket],
])('composes with %s', async (_, one) => {
  const app = await composeApplication(one);
  expect(internalsOf(app).model.routes.map(({ url }) => url)).toContain('/api/accounts/:id/attachments');
});

it('removes what an upload left behind, and keeps what a record has', async () => {
  const { id } = (await crm.acme.admin.post('/accounts', { name: 'Initech' })).body;
  const offer = { name: 'file', filename: 'offer.txt', type: 'text/plain', content: 'An offer' };
  const added = await crm.acme.admin.post(`/accounts/${id}/attachments`, multipartBody([offer]), MULTIPART_HEADERS);
  expect(added.status).toBe(201);
  const stray = join(directory, crm.acme.id, '2026/stray');
  mkdirSync(join(stray, '..'), { recursive: true });
  writeFileSync(stray, 'left behind');
  utimesSync(stray, 0, 0);

  const { url, ownerUrl } = crm.urls;
  const sameCrm = { plugins, auth: { secret: TEST_SECRET }, database: { url, ownerUrl } };
  expect(await sweepOrganization(sameCrm, crm.acme.id)).toEqual({ rows: 0, objects: 1 });
  expect(existsSync(stray)).toBe(false);
  const kept = await crm.acme.admin.get(`/accounts/${id}/attachments/${added.body.id}/content`);
  expect(kept.body).toBe('An offer');
});
