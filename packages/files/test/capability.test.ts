import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accounts } from '@bottlecrm/accounts';
import { defineEntity, definePlugin, f, grants } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { createTestCrm, type TestCrm, type TestCrmOptions } from '@bottlecrm/testing';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { files } from '../src/index.ts';
import { newAccount, upload } from './crm.ts';

const directory = mkdtempSync(join(tmpdir(), 'bottlecrm-capability-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
let crm: TestCrm | undefined;
afterEach(async () => {
  await crm?.close();
  crm = undefined;
});
const start = async (plugins: NonNullable<TestCrmOptions['plugins']>) => {
  crm = await createTestCrm({ plugins });
  return crm;
};
const pathsOf = (test: TestCrm) =>
  internalsOf(test.app.crm).model.routes.flatMap(({ url, method }) =>
    url.endsWith('/attachments') && method === 'POST' ? [url] : [],
  );

describe('attachments', () => {
  it.each(['before', 'after'])('join entities of plugins that are registered %s', async (when) => {
    const plugin = [files, { directory }] as const;
    const test = await start(when === 'before' ? [accounts, plugin] : [plugin, accounts]);
    expect(pathsOf(test)).toEqual(['/api/accounts/:id/attachments']);
    const { attachments } = await newAccount(test.acme.admin);
    expect((await upload(test.acme.admin, attachments)).status).toBe(201);
    const { paths } = (await test.anonymous.get('/openapi.json')).body;
    const operation = paths['/api/accounts/{id}/attachments'].post;
    expect(operation['x-permission']).toBe('account:update');
    expect(Object.keys(operation.requestBody.content)).toEqual(['multipart/form-data']);
    const content = paths['/api/accounts/{id}/attachments/{attachmentId}/content'].get;
    expect(Object.keys(content.responses['200'].content)).toEqual(['application/octet-stream']);
  });

  it('live below the prefix of the plugin that brings the entity', async () => {
    const test = await start([
      [files, { directory }],
      [accounts, { prefix: '/crm' }],
    ]);
    expect(pathsOf(test)).toEqual(['/crm/accounts/:id/attachments']);
  });

  it('are for records, not for settings or people', async () => {
    const Shelf = defineEntity('shelf', {
      path: 'shelves',
      table: 'shelves',
      fields: { name: f.text() },
      access: 'settings',
    });
    const shelves = definePlugin({ name: 'shelves', core: '^0.1.0', entities: { shelf: Shelf } });
    const { composeApplication } = await import('@bottlecrm/core');
    const app = await composeApplication({ plugins: [[files, { directory }], shelves, accounts] });
    const entities = internalsOf(app).model.routes.flatMap(
      ({ url }) => /^\/api\/([^/]+)\/:id\/attachments$/.exec(url)?.[1] ?? [],
    );
    expect(new Set(entities)).toEqual(new Set(['accounts']));
  });

  it('can be switched off and granted otherwise, entity by entity', async () => {
    const test = await start([
      [
        files,
        {
          directory,
          disable: ['createAccountAttachment'],
          permissions: { 'account:detach': grants('all', 'none', 'none', 'none') },
        },
      ],
      accounts,
    ]);
    const { attachments } = await newAccount(test.acme.admin);
    expect((await upload(test.acme.admin, attachments)).status).toBe(404);
    expect((await test.acme.manager.delete(`${attachments}/${crypto.randomUUID()}`)).status).toBe(403);
    expect((await test.acme.admin.delete(`${attachments}/${crypto.randomUUID()}`)).status).toBe(404);
  });

  it('tell at boot of what is misspelt', async () => {
    const booting = (options: Record<string, unknown>) => start([[files, { directory, ...options }], accounts]);
    await expect(booting({ disable: ['createAcountAttachment'] })).rejects.toThrow(
      /cannot disable createAcountAttachment/,
    );
    await expect(booting({ permissions: { 'acount:detach': grants('all', 'all', 'all', 'all') } })).rejects.toThrow(
      /has no permission acount:detach/,
    );
  });

  it('need the scopes of their record from tokens', async () => {
    const test = await start([[files, { directory }], accounts]);
    const token = async (scopes: string[]) => {
      const { body } = await test.acme.admin.post('/tokens', { name: scopes.join(), scopes });
      return test.clientWith(body.token);
    };
    const { attachments } = await newAccount(test.acme.admin);
    const { body } = await upload(test.acme.admin, attachments);
    const reader = await token(['accounts:read']);
    expect((await reader.get(`${attachments}/${body.id}/content`)).status).toBe(200);
    expect((await upload(reader, attachments)).status).toBe(403);
    expect((await reader.delete(`${attachments}/${body.id}`)).status).toBe(403);
    const other = await token(['documents:read', 'documents:write']);
    expect((await other.get(`${attachments}/${body.id}/content`)).status).toBe(403);
    const writer = await token(['accounts:read', 'accounts:write']);
    expect((await upload(writer, attachments)).status).toBe(201);
    expect((await writer.delete(`${attachments}/${body.id}`)).status).toBe(204);
  });
});
