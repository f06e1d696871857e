import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFilesCrm, eventually, type FilesCrm, PNG, upload } from './crm.ts';

let crm: FilesCrm;
beforeAll(async () => {
  crm = await createFilesCrm();
});
afterAll(() => crm?.close());

const create = async (client: FilesCrm['acme']['admin'], body: Record<string, unknown> = {}) => {
  const answer = await client.post('/documents', { title: 'Price list', ...body });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body as { id: string; version: number };
};

describe('a document', () => {
  it('has a title and a status, and its file once that is uploaded', async () => {
    const { acme } = crm;
    const { id } = await create(acme.rep);
    const empty = (await acme.rep.get(`/documents/${id}`)).body;
    expect([empty.status, empty.fileName, empty.fileSize, empty.contentType]).toEqual(['active', null, null, null]);
    const none = await acme.rep.get(`/documents/${id}/content`);
    expect([none.status, none.body.code]).toEqual([409, 'DOCUMENT_WITHOUT_FILE']);

    const uploaded = await upload(acme.rep, `/documents/${id}/content`, { filename: 'prices.png', content: PNG });
    expect([uploaded.status, uploaded.headers.etag]).toEqual([200, `"${uploaded.body.version}"`]);
    expect(uploaded.body).toMatchObject({ fileName: 'prices.png', fileSize: PNG.length, contentType: 'image/png' });
    const read = await acme.rep.get(`/documents/${id}/content?disposition=inline`);
    expect([read.status, read.headers['content-disposition']]).toEqual([200, 'inline; filename=prices.png']);
    expect((await acme.rep.get('/documents?search=prices')).body.data).toHaveLength(1);

    const { url } = (await acme.rep.post(`/documents/${id}/content-link`)).body;
    expect((await crm.anonymous.get(new URL(url).pathname)).status).toBe(200);
  });

  it('replaces its file; the one before is removed', async () => {
    const { id, version } = await create(crm.acme.admin);
    await upload(crm.acme.admin, `/documents/${id}/content`, { filename: 'one.txt', content: 'one' });
    const [before] = await crm.adminSql("select storage_key from files where name = 'one.txt'");
    const { body } = await upload(crm.acme.admin, `/documents/${id}/content`, { filename: 'two.txt', content: 'two' });
    expect(body.version).toBe(version + 2);
    expect((await crm.acme.admin.get(`/documents/${id}/content`)).body).toBe('two');
    await eventually(crm.stored).not.toContain(before?.storage_key);
    await crm.acme.admin.delete(`/documents/${id}?purge=true`);
    await eventually(() => crm.adminSql("select 1 from files where name = 'two.txt'")).toEqual([]);
  });

  it('is not uploaded over a version that the client has not seen', async () => {
    const { id, version } = await create(crm.acme.admin);
    const first = await upload(crm.acme.admin, `/documents/${id}/content`, {}, { 'if-match': `"${version}"` });
    expect(first.status).toBe(200);
    const stale = await upload(crm.acme.admin, `/documents/${id}/content`, {}, { 'if-match': `"${version}"` });
    expect([stale.status, stale.body.code]).toEqual([412, 'STALE_VERSION']);
  });

  it('refuses what only the server sets, and unknown statuses', async () => {
    const { admin } = crm.acme;
    for (const body of [{ fileName: 'x' }, { sha256: 'x' }, { status: 'gone' }, { title: '' }])
      expect((await admin.post('/documents', { title: 'x', ...body })).status).toBe(400);
  });

  it('has no attachments of its own', async () => {
    const { id } = await create(crm.acme.admin);
    expect((await crm.acme.admin.get(`/documents/${id}/attachments`)).status).toBe(404);
  });
});

describe('who sees a document', () => {
  it('is its creator, those it is shared with, the teams it is shared with, and admins', async () => {
    const { acme, globex } = crm;
    const team = (await acme.admin.post('/teams', { name: 'Sales', memberIds: [acme.otherUser.profileId] })).body;
    const own = await create(acme.rep);
    const withUser = await create(acme.rep, { sharedProfileIds: [acme.user.profileId] });
    const withTeam = await create(acme.rep, { sharedTeamIds: [team.id] });
    for (const { id } of [own, withUser, withTeam]) await upload(acme.rep, `/documents/${id}/content`);

    const sees = async (client: FilesCrm['acme']['admin']) => {
      const listed = (await client.get('/documents?limit=100')).body.data.map(({ id }: { id: string }) => id);
      const seen = [];
      for (const { id } of [own, withUser, withTeam]) {
        const record = (await client.get(`/documents/${id}`)).status;
        const content = (await client.get(`/documents/${id}/content`)).status;
        const link = (await client.post(`/documents/${id}/content-link`)).status;
        expect(new Set([record, content, link, listed.includes(id) ? 200 : 404]).size).toBe(1);
        seen.push(record === 200);
      }
      return seen;
    };
    expect(await sees(acme.rep)).toEqual([true, true, true]);
    expect(await sees(acme.admin)).toEqual([true, true, true]);
    expect(await sees(acme.user)).toEqual([false, true, false]);
    expect(await sees(acme.otherUser)).toEqual([false, false, true]);
    expect(await sees(acme.manager)).toEqual([false, false, false]);
    expect(await sees(globex.admin)).toEqual([false, false, false]);

    // Sharing with a teammate is no sharing with the team.
    await acme.admin.patch(`/teams/${team.id}`, { memberIds: [acme.otherUser.profileId, acme.user.profileId] });
    expect(await sees(acme.otherUser)).toEqual([false, false, true]);
    // What is shared is read, not changed.
    expect((await acme.user.patch(`/documents/${withUser.id}`, { title: 'Mine' })).status).toBe(403);
    expect((await upload(acme.user, `/documents/${withUser.id}/content`)).status).toBe(403);
    expect((await acme.user.delete(`/documents/${withUser.id}`)).status).toBe(403);
    expect((await acme.rep.delete(`/documents/${withUser.id}`)).status).toBe(204);
    expect((await acme.user.get(`/documents/${withUser.id}/content`)).status).toBe(404);
  });
});
