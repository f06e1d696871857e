import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintLink } from '../src/links/file-link.ts';
import { linkKey } from '../src/links/issue-link.ts';
import { createFilesCrm, type FilesCrm, newAccount, upload } from './crm.ts';

let crm: FilesCrm;
beforeAll(async () => {
  crm = await createFilesCrm({ linkSeconds: 120 }, { publicUrl: 'https://crm.example.com' });
});
afterAll(() => crm?.close());

async function linked() {
  const { id, attachments } = await newAccount(crm.acme.admin);
  const { body } = await upload(crm.acme.admin, attachments, { filename: 'linked.txt', content: 'for the holder' });
  const item = `${attachments}/${body.id}`;
  const answer = await crm.acme.admin.post(`${item}/content-link`);
  const { url, expiresAt } = answer.body as { url: string; expiresAt: string };
  return { id, item, answer, url, expiresAt, path: new URL(url).pathname };
}

const attempts = (organization: { id: string }) =>
  crm.adminSql("select details, path from audit_log where org_id = $1 and event = 'cross_org_attempt'", [
    organization.id,
  ]);

describe('a signed link', () => {
  it('reads one file, for whoever has it, for a few minutes', async () => {
    const before = Date.now();
    const { answer, url, expiresAt, path } = await linked();
    expect(answer.status).toBe(200);
    expect(url).toMatch(/^https:\/\/crm\.example\.com\/api\/files\/bcrm_file_[0-9a-f]{32}_[\w-]{43}$/);
    expect(Date.parse(expiresAt) - before).toBeGreaterThanOrEqual(119_000);
    expect(Date.parse(expiresAt) - before).toBeLessThan(125_000);
    const read = await crm.anonymous.get(path);
    expect([read.status, read.body]).toEqual([200, 'for the holder']);
    expect(read.headers['content-disposition']).toMatch(/^attachment/);
    expect(read.headers['x-content-type-options']).toBe('nosniff');
    expect((await crm.anonymous.get(path, { range: 'bytes=0-2' })).body).toBe('for');
    // Its own members may follow it signed in.
    expect((await crm.acme.user.get(path)).status).toBe(200);
  });

  it('is made by readers of the record alone', async () => {
    const { item } = await linked();
    expect((await crm.globex.admin.post(`${item}/content-link`)).status).toBe(404);
    expect((await crm.anonymous.post(`${item}/content-link`)).status).toBe(401);
  });

  it('ends with the file, the record and its deletion', async () => {
    const one = await linked();
    await crm.acme.admin.delete(one.item);
    expect((await crm.anonymous.get(one.path)).status).toBe(404);
    const two = await linked();
    await crm.acme.admin.delete(`/accounts/${two.id}`);
    expect((await crm.anonymous.get(two.path)).status).toBe(404);
    await crm.acme.admin.post(`/accounts/${two.id}/restore`);
    expect((await crm.anonymous.get(two.path)).status).toBe(200);
    await crm.acme.admin.delete(`/accounts/${two.id}?purge=true`);
    expect((await crm.anonymous.get(two.path)).status).toBe(404);
  });

  it('ends when its time is over', async () => {
    const { path } = await linked();
    const [row] = await crm.adminSql('select id from files order by created_at desc limit 1');
    const key = linkKey(crm.app.crm);
    const at = (ms: number) =>
      mintLink(key, { orgId: crm.acme.id, fileId: row?.id, expiresAt: new Date(Date.now() + ms) });
    expect((await crm.anonymous.get(path)).status).toBe(200);
    expect((await crm.anonymous.get(`/files/${at(60_000)}`)).status).toBe(200);
    expect((await crm.anonymous.get(`/files/${at(-1000)}`)).status).toBe(404);
  });

  it('cannot be changed: another file, organization or time is no link', async () => {
    const { path } = await linked();
    const token = path.split('/').at(-1) ?? '';
    const [before = '', secret = ''] = [token.slice(0, -43), token.slice(-43)];
    const bytes = Buffer.from(secret, 'base64url');
    const flipped = (at: number) => {
      const other = Buffer.from(bytes);
      other[at] = (other[at] ?? 0) ^ 1;
      return before + other.toString('base64url');
    };
    const foreign = token.replace(crm.acme.id.replaceAll('-', ''), crm.globex.id.replaceAll('-', ''));
    const forged = [flipped(0), flipped(18), flipped(31), foreign, token.slice(0, -1), `${token}A`, 'x', 'bcrm_file__'];
    for (const one of forged) {
      const { status, body } = await crm.anonymous.get(`/files/${one}`);
      expect([one, status, body.code]).toEqual([one, 404, 'NOT_FOUND']);
      expect(body.detail).toBe('There is no such file, or the link has expired.');
    }
    // A token of another kind is no link either.
    expect((await crm.anonymous.get(`/files/${token.replace('bcrm_file', 'bcrm_pat')}`)).status).toBe(404);
    expect((await crm.anonymous.get(`/files/${'x'.repeat(400)}`)).status).toBe(400);
  });

  it('followed by somebody of another organization is refused and audited there, whether it is good or forged', async () => {
    const { path } = await linked();
    const before = await attempts(crm.globex);
    const good = await crm.globex.user.get(path);
    expect([good.status, good.body.code]).toEqual([404, 'NOT_FOUND']);
    expect((await crm.globex.user.get(`${path.slice(0, -3)}AAA`)).status).toBe(404);
    expect(await attempts(crm.globex)).toHaveLength(before.length + 2);
    expect(await attempts(crm.acme)).toEqual([]);
    // Whoever reads the log cannot follow the link.
    for (const { path: kept } of await attempts(crm.globex)) expect(kept).toBe('/api/files/:token');
    // Nobody can fill the log of an organization that is not its own.
    const stranger = crm.clientWith(`${crm.globex.user.token.slice(0, -4)}AAAA`);
    expect((await stranger.get(path)).status).toBe(200);
    expect(await attempts(crm.globex)).toHaveLength(before.length + 2);
  });

  it('is not made at all where the host has switched it off', async () => {
    const without = await createFilesCrm({ disable: ['getLinkedFile'] });
    try {
      const { attachments } = await newAccount(without.acme.admin);
      const { body } = await upload(without.acme.admin, attachments);
      expect((await without.acme.admin.post(`${attachments}/${body.id}/content-link`)).status).toBe(404);
    } finally {
      await without.close();
    }
  });
});
