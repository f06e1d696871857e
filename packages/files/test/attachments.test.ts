import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { internalsOf } from '@bottlecrm/core/internal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFilesCrm, eventually, type FilesCrm, newAccount, PNG, upload } from './crm.ts';

let crm: FilesCrm;
beforeAll(async () => {
  crm = await createFilesCrm();
});
afterAll(() => crm?.close());

describe('an attachment', () => {
  it('is added, listed, read and removed', async () => {
    const { acme } = crm;
    const { id, attachments } = await newAccount(acme.rep);
    const content = 'first line\nsecond line\n';
    const added = await upload(acme.rep, attachments, { filename: 'Notes.txt', content });
    expect(added.status).toBe(201);
    expect(added.headers.location).toBe(`/api/accounts/${id}/attachments/${added.body.id}`);
    expect(added.body).toEqual({
      id: added.body.id,
      entity: 'account',
      recordId: id,
      name: 'Notes.txt',
      size: content.length,
      contentType: 'text/plain',
      sha256: createHash('sha256').update(content).digest('hex'),
      createdAt: added.body.createdAt,
      createdBy: acme.rep.profileId,
    });
    const item = `${attachments}/${added.body.id}`;
    expect((await acme.rep.get(item)).body).toEqual(added.body);
    expect((await acme.rep.get(attachments)).body).toEqual({
      data: [added.body],
      page: { limit: 25, nextCursor: null },
    });
    const read = await acme.rep.get(`${item}/content`);
    expect([read.status, read.body]).toEqual([200, content]);

    const [row] = await crm.adminSql('select storage_key from files where name = $1', ['Notes.txt']);
    expect(row?.storage_key).toMatch(new RegExp(`^${acme.id}/\\d{4}/[0-9a-f-]{36}$`));
    expect(readFileSync(join(crm.directory, row?.storage_key), 'utf8')).toBe(content);

    expect((await acme.rep.delete(item)).status).toBe(204);
    expect((await acme.rep.get(item)).status).toBe(404);
    expect((await acme.rep.get(`${item}/content`)).status).toBe(404);
    await eventually(() => crm.stored()).not.toContain(row?.storage_key);
    await eventually(() => crm.adminSql('select 1 from files where storage_key = $1', [row?.storage_key])).toEqual([]);
  });

  it('is listed newest first, page by page', async () => {
    const { attachments } = await newAccount(crm.acme.admin);
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await upload(crm.acme.admin, attachments, { filename: name });
    const first = (await crm.acme.admin.get(`${attachments}?limit=2`)).body;
    const rest = (await crm.acme.admin.get(`${attachments}?limit=2&cursor=${first.page.nextCursor}`)).body;
    expect([...first.data, ...rest.data].map(({ name }) => name)).toEqual(['c.txt', 'b.txt', 'a.txt']);
    expect(rest.page.nextCursor).toBeNull();
    expect((await crm.acme.admin.get(`${attachments}?limit=1000`)).status).toBe(400);
  });

  it('keeps bytes as they are', async () => {
    const { attachments } = await newAccount(crm.acme.admin);
    const content = Buffer.from(Array.from({ length: 70_000 }, (_, at) => (at * 7919) % 256));
    const { body } = await upload(crm.acme.admin, attachments, { filename: 'blob.bin', content });
    expect(body.contentType).toBe('application/octet-stream');
    const read = await crm.app.inject({
      url: `/api${attachments}/${body.id}/content`,
      headers: { authorization: `Bearer ${crm.acme.admin.token}` },
    });
    expect(read.rawPayload.equals(content)).toBe(true);
    expect(read.headers['content-length']).toBe('70000');
  });

  it('may be empty', async () => {
    const { attachments } = await newAccount(crm.acme.admin);
    const { status, body } = await upload(crm.acme.admin, attachments, { filename: 'empty.txt', content: '' });
    expect([status, body.size]).toEqual([201, 0]);
    const read = await crm.acme.admin.get(`${attachments}/${body.id}/content`);
    expect([read.status, read.headers['content-length']]).toEqual([200, '0']);
  });

  it('is added by a dry run without being kept', async () => {
    const { attachments } = await newAccount(crm.globex.admin);
    const dry = () => crm.stored().filter((key) => key.startsWith(crm.globex.id));
    const { status, body } = await upload(crm.globex.admin, `${attachments}?dryRun=true`, { filename: 'dry.txt' });
    expect([status, body.name]).toEqual([201, 'dry.txt']);
    expect(dry()).toEqual([]);
    expect((await crm.globex.admin.get(attachments)).body.data).toEqual([]);
  });

  it('is added to the version that the client has seen, or not at all', async () => {
    const { id, attachments } = await newAccount(crm.acme.admin);
    const { headers } = await crm.acme.admin.get(`/accounts/${id}`);
    const stale = await upload(crm.acme.admin, attachments, {}, { 'if-match': '"99"' });
    expect([stale.status, stale.body.code]).toEqual([412, 'STALE_VERSION']);
    expect((await crm.acme.admin.get(attachments)).body.data).toEqual([]);
    expect((await upload(crm.acme.admin, attachments, {}, { 'if-match': headers.etag ?? '' })).status).toBe(201);
  });

  it('refuses an Idempotency-Key', async () => {
    const { attachments } = await newAccount(crm.acme.admin);
    const { status, body } = await upload(crm.acme.admin, attachments, {}, { 'idempotency-key': 'k' });
    expect([status, body.code]).toEqual([400, 'VALIDATION_FAILED']);
  });
});

describe('who may', () => {
  it('follows the record: readers read, those who may update it add', async () => {
    const { acme } = crm;
    const { attachments } = await newAccount(acme.rep);
    const { body } = await upload(acme.rep, attachments);
    expect((await acme.user.get(attachments)).body.data).toHaveLength(1);
    expect((await acme.user.get(`${attachments}/${body.id}/content`)).status).toBe(200);
    const refused = await upload(acme.user, attachments);
    expect([refused.status, refused.body.code]).toEqual([403, 'FORBIDDEN']);
    expect((await acme.user.delete(`${attachments}/${body.id}`)).status).toBe(403);
    expect((await upload(acme.manager, attachments)).status).toBe(201);
    expect((await acme.manager.delete(`${attachments}/${body.id}`)).status).toBe(204);
  });

  it('lets the uploader remove its own after it may no longer update the record', async () => {
    const { acme } = crm;
    const { id, attachments } = await newAccount(acme.admin);
    await acme.admin.patch(`/accounts/${id}`, { assigneeIds: [acme.user.profileId] });
    const own = (await upload(acme.user, attachments)).body;
    const other = (await upload(acme.admin, attachments)).body;
    await acme.admin.patch(`/accounts/${id}`, { assigneeIds: [] });
    expect((await upload(acme.user, attachments)).status).toBe(403);
    expect((await acme.user.delete(`${attachments}/${other.id}`)).status).toBe(403);
    expect((await acme.user.delete(`${attachments}/${own.id}`)).status).toBe(204);
  });

  it('keeps other organizations out, whatever they name', async () => {
    const { acme, globex } = crm;
    const theirs = await newAccount(acme.admin);
    const { body } = await upload(acme.admin, theirs.attachments, { content: 'secret of Acme' });
    const ours = await newAccount(globex.admin);
    for (const answer of [
      await globex.admin.get(theirs.attachments),
      await globex.admin.get(`${theirs.attachments}/${body.id}`),
      await globex.admin.get(`${theirs.attachments}/${body.id}/content`),
      await globex.admin.post(`${theirs.attachments}/${body.id}/content-link`),
      await globex.admin.delete(`${theirs.attachments}/${body.id}`),
      await upload(globex.admin, theirs.attachments),
      // Their attachment below a record of one's own.
      await globex.admin.get(`${ours.attachments}/${body.id}`),
      await globex.admin.get(`${ours.attachments}/${body.id}/content`),
      await globex.admin.post(`${ours.attachments}/${body.id}/content-link`),
      await globex.admin.delete(`${ours.attachments}/${body.id}`),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([404, 'NOT_FOUND']);
    }
    expect(crm.stored().filter((key) => key.startsWith(globex.id))).toEqual([]);
    expect((await acme.admin.get(`${theirs.attachments}/${body.id}/content`)).body).toBe('secret of Acme');
  });

  it('keeps the attachments of one record from being read below another', async () => {
    const { acme } = crm;
    const one = await newAccount(acme.admin);
    const two = await newAccount(acme.admin);
    const { body } = await upload(acme.admin, one.attachments);
    expect((await acme.admin.get(`${two.attachments}/${body.id}/content`)).status).toBe(404);
    expect((await acme.admin.delete(`${two.attachments}/${body.id}`)).status).toBe(404);
  });

  it('asks for a token before it reads anything', async () => {
    const { attachments } = await newAccount(crm.acme.admin);
    expect((await upload(crm.anonymous, attachments)).status).toBe(401);
    expect((await crm.anonymous.get(attachments)).status).toBe(401);
  });
});

describe('a record that is gone', () => {
  it('keeps its files out of reach while it is deleted, and brings them back', async () => {
    const { acme } = crm;
    const { id, attachments } = await newAccount(acme.admin);
    const { body } = await upload(acme.admin, attachments, { content: 'still here' });
    await acme.admin.delete(`/accounts/${id}`);
    expect((await acme.admin.get(attachments)).status).toBe(404);
    expect((await acme.admin.get(`${attachments}/${body.id}/content`)).status).toBe(404);
    expect((await upload(acme.admin, attachments)).status).toBe(404);
    await acme.admin.post(`/accounts/${id}/restore`);
    expect((await acme.admin.get(`${attachments}/${body.id}/content`)).body).toBe('still here');
  });

  it('takes its files along when it is purged', async () => {
    const { acme } = crm;
    const { id, attachments } = await newAccount(acme.admin);
    await upload(acme.admin, attachments, { filename: 'purged-1.png', content: PNG });
    await upload(acme.admin, attachments, { filename: 'purged-2.png', content: PNG });
    const rows = await crm.adminSql("select storage_key from files where name like 'purged-%'");
    const keys: string[] = rows.map(({ storage_key }) => storage_key);
    expect(crm.stored()).toEqual(expect.arrayContaining(keys));
    expect((await acme.admin.delete(`/accounts/${id}?purge=true`)).status).toBe(204);
    await eventually(() => crm.stored().filter((key) => keys.includes(key))).toEqual([]);
    await eventually(() => crm.adminSql("select 1 from files where name like 'purged-%'")).toEqual([]);
    expect(await crm.adminSql('select 1 from attachments where record_id = $1', [id])).toEqual([]);
  });
});

describe('every record entity', () => {
  it('has attachments, whichever plugin is registered first; settings and people have none', () => {
    const urls = internalsOf(crm.app.crm)
      .model.routes.map(({ url }) => url)
      .filter((url) => url.includes('attachments'));
    expect(new Set(urls.map((url) => url.split('/')[2]))).toEqual(new Set(['accounts']));
  });
});
