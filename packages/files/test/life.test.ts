import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { accounts } from '@bottlecrm/accounts';
import { eraseOrganization, withApplication } from '@bottlecrm/core';
import { TEST_SECRET } from '@bottlecrm/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { removeFilesOfRecord } from '../src/attachments/remove-attachments.ts';
import { files, removeFilesOf, sweepFiles } from '../src/index.ts';
import { createFilesCrm, eventually, type FilesCrm, newAccount, upload } from './crm.ts';

let crm: FilesCrm | undefined;
afterEach(() => crm?.close());
const start = async () => {
  crm = await createFilesCrm();
  return crm;
};

/** Puts bytes into the storage that no upload put there. */
function stray({ directory }: FilesCrm, key: string, ageMinutes: number): void {
  const path = join(directory, key);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'left behind');
  const then = new Date(Date.now() - ageMinutes * 60_000);
  utimesSync(path, then, then);
}

describe('the sweep', () => {
  it('removes bytes of the organization that no row tells of, once they are an hour old', async () => {
    const test = await start();
    const { acme, globex } = test;
    const { attachments } = await newAccount(acme.admin);
    await upload(acme.admin, attachments, { content: 'kept' });
    const [kept = ''] = test.stored();
    const old = new Date(Date.now() - 7_200_000);
    utimesSync(join(test.directory, kept), old, old);
    const keys = [`${acme.id}/2025/old`, `${acme.id}/2026/young`, `${globex.id}/2026/theirs`] as const;
    stray(test, keys[0], 61);
    stray(test, keys[1], 59);
    stray(test, keys[2], 61);
    expect(await sweepFiles(test.app.crm, acme.id)).toEqual({ rows: 0, objects: 1 });
    expect(test.stored()).toEqual([kept, keys[1], keys[2]].sort());
    expect(await sweepFiles(test.app.crm, acme.id)).toEqual({ rows: 0, objects: 0 });
    expect(await sweepFiles(test.app.crm, globex.id)).toEqual({ rows: 0, objects: 1 });
  });

  it('gives up files whose record went without telling, and rows that nothing links', async () => {
    const test = await start();
    const { acme } = test;
    const gone = await newAccount(acme.admin);
    const alive = await newAccount(acme.admin);
    await upload(acme.admin, gone.attachments, { filename: 'gone.txt' });
    await upload(acme.admin, alive.attachments, { filename: 'alive.txt' });
    await upload(acme.admin, alive.attachments, { filename: 'unlinked.txt' });
    await upload(acme.admin, alive.attachments, { filename: 'unlinked-young.txt' });
    await test.adminSql('delete from accounts where id = $1', [gone.id]);
    await test.adminSql("delete from attachments a using files f where f.id = a.file_id and f.name like 'unlinked%'");
    await test.adminSql("update files set created_at = now() - interval '2 hours' where name = 'unlinked.txt'");
    expect(await sweepFiles(test.app.crm, acme.id)).toEqual({ rows: 2, objects: 0 });
    await eventually(async () =>
      (await test.adminSql('select name from files order by name')).map(({ name }) => name),
    ).toEqual(['alive.txt', 'unlinked-young.txt']);
    expect(test.stored()).toHaveLength(2);
    expect((await acme.admin.get(alive.attachments)).body.data).toHaveLength(1);
  });

  it('finishes a removal that was interrupted', async () => {
    const test = await start();
    const { attachments } = await newAccount(test.acme.admin);
    const { body } = await upload(test.acme.admin, attachments);
    await test.adminSql('delete from attachments where id = $1', [body.id]);
    await test.adminSql("update files set state = 'removing', created_at = now() - interval '2 hours'");
    await sweepFiles(test.app.crm, test.acme.id);
    await eventually(() => test.adminSql('select 1 from files')).toEqual([]);
    expect(test.stored()).toEqual([]);
  });
});

describe('handlers', () => {
  it('may run twice', async () => {
    const test = await start();
    const { acme } = test;
    const one = await newAccount(acme.admin);
    const two = await newAccount(acme.admin);
    await upload(acme.admin, one.attachments, { filename: 'one.txt' });
    await upload(acme.admin, two.attachments, { filename: 'two.txt' });
    const [file] = await test.adminSql("select id from files where name = 'one.txt'");
    const remove = () =>
      test.app.crm.tenant({ orgId: acme.id }, async (ctx) => {
        await removeFilesOfRecord(ctx, { entity: 'account', recordId: one.id });
        await ctx.enqueue('file.remove', { fileId: file?.id });
        await ctx.enqueue('file.remove', { fileId: crypto.randomUUID() });
      });
    await remove();
    await remove();
    await eventually(() => test.adminSql('select 1 from outbox')).toEqual([]);
    expect((await test.adminSql('select name from files')).map(({ name }) => name)).toEqual(['two.txt']);
    expect(test.stored()).toHaveLength(1);
  });

  it('do not remove the bytes of a file that is still linked', async () => {
    const test = await start();
    const { attachments } = await newAccount(test.acme.admin);
    await upload(test.acme.admin, attachments);
    const [file] = await test.adminSql('select id from files');
    await test.app.crm.tenant({ orgId: test.acme.id }, (ctx) => ctx.enqueue('file.remove', { fileId: file?.id }));
    await eventually(() => test.adminSql('select 1 from outbox')).toEqual([]);
    expect(test.stored()).toHaveLength(1);
  });
});

describe('an organization that is erased', () => {
  it('leaves neither bytes nor rows, and others alone', async () => {
    const test = await start();
    const { acme, globex } = test;
    for (const client of [acme.admin, globex.admin]) {
      const { attachments } = await newAccount(client);
      await upload(client, attachments);
      const { body } = await client.post('/documents', { title: 'x' });
      await upload(client, `/documents/${body.id}/content`);
    }
    stray(test, `${acme.id}/2026/stray`, 0);
    await test.adminSql('update organizations set is_active = false where id = $1', [acme.id]);
    expect(await eraseOrganization(test.app.crm, acme.id)).toBe(true);
    expect(test.stored().filter((key) => key.startsWith(acme.id))).toEqual([]);
    expect(test.stored().filter((key) => key.startsWith(globex.id))).toHaveLength(2);
    for (const table of ['files', 'attachments', 'documents'])
      expect(await test.adminSql(`select 1 from ${table} where org_id = $1`, [acme.id])).toEqual([]);
  });

  it('leaves nothing when a tool that runs no service erases it', async () => {
    const test = await start();
    const { attachments } = await newAccount(test.acme.admin);
    await upload(test.acme.admin, attachments);
    await test.adminSql('update organizations set is_active = false where id = $1', [test.acme.id]);
    const { url, ownerUrl } = test.urls;
    const config = {
      plugins: [[files, { directory: test.directory }], accounts] as const,
      auth: { secret: TEST_SECRET },
      database: { url, ownerUrl },
    };
    expect(await withApplication(config, (app) => eraseOrganization(app, test.acme.id))).toBe(true);
    expect(test.stored()).toEqual([]);
  });

  it('can have its bytes removed by itself', async () => {
    const test = await start();
    const { attachments } = await newAccount(test.acme.admin);
    await upload(test.acme.admin, attachments);
    await removeFilesOf(test.app.crm, test.acme.id);
    await removeFilesOf(test.app.crm, test.acme.id);
    expect(test.stored()).toEqual([]);
  });
});
