import { createHash } from 'node:crypto';
import type { TestCrm, TestMember } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePortalLink } from '../src/index.ts';
import { bench, createInvoicesCrm } from './crm.ts';
import { dataUrl, GIF, JPEG, png, WEBP } from './logos.ts';

let crm: TestCrm;
let on: ReturnType<typeof bench>;
beforeAll(async () => {
  crm = await createInvoicesCrm();
  on = bench(crm);
});
afterAll(() => crm?.close());

const LOGO = png(32, 16);
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
let count = 0;
const template = async (more: object = {}): Promise<string> => {
  count += 1;
  return (await on.post('/invoice-templates', { name: `Template ${count}`, ...more }, 201)).id;
};
const pathOf = (id: string): string => `/invoice-templates/${id}/logo`;
const put = (id: string, image = dataUrl('png', LOGO), headers = {}, by: TestMember = crm.acme.admin) =>
  by.put(pathOf(id), { image }, headers);
const open = (id: string, headers = {}, by: TestMember = crm.acme.admin) =>
  crm.app.inject({ url: `/api${pathOf(id)}`, headers: { authorization: `Bearer ${by.token}`, ...headers } });
const code = async (request: Promise<{ status: number; body: { code?: string } }>) => {
  const { status, body } = await request;
  return [status, body.code];
};

describe('a logo', () => {
  it.each([
    ['png', LOGO],
    ['jpeg', JPEG],
    ['webp', WEBP],
    ['gif', GIF],
  ] as const)('that is a %s is answered as it came, and runs nothing', async (type, bytes) => {
    const id = await template();
    expect(await put(id, dataUrl(type, bytes))).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { id, version: 2, logoHash: hashOf(bytes) },
    });
    const { statusCode, headers, rawPayload } = await open(id);
    expect(statusCode).toBe(200);
    expect(rawPayload.equals(bytes)).toBe(true);
    expect(headers).toMatchObject({
      'content-type': `image/${type}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      etag: `"${hashOf(bytes)}"`,
    });
  });

  it('is asked for again only when it changed', async () => {
    const id = await template();
    await put(id);
    const known = { 'if-none-match': `W/"x", "${hashOf(LOGO)}"` };
    const again = await open(id, known);
    expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
    await put(id, dataUrl('gif', GIF));
    expect((await open(id, known)).statusCode).toBe(200);
  });

  it('is a change of its template: with its version, its history and its conditions', async () => {
    const id = await template();
    expect((await put(id, undefined, { 'if-match': '"7"' })).body.code).toBe('STALE_VERSION');
    expect((await put(id, undefined, { 'if-match': '"1"' })).body.version).toBe(2);
    expect((await put(id)).body.version).toBe(2);
    const changes = await crm.adminSql('select changes from change_log where record_id = $1 and action = $2', [
      id,
      'update',
    ]);
    expect(changes).toEqual([{ changes: { logoHash: [null, hashOf(LOGO)] } }]);
    expect((await crm.acme.admin.delete(pathOf(id), { 'if-match': '"1"' })).body.code).toBe('STALE_VERSION');
    expect((await crm.acme.admin.delete(pathOf(id), { 'if-match': '"2"' })).status).toBe(204);
    expect(await on.get(`/invoice-templates/${id}`)).toMatchObject({ logoHash: null, version: 3 });
    expect((await open(id)).statusCode).toBe(404);
    expect((await crm.acme.admin.delete(pathOf(id))).status).toBe(204);
  });

  it('is not kept by a dry run', async () => {
    const id = await template();
    const dry = await crm.acme.admin.put(`${pathOf(id)}?dryRun=true`, { image: dataUrl('png', LOGO) });
    expect(dry).toMatchObject({ status: 200, body: { logoHash: hashOf(LOGO) } });
    expect((await open(id)).statusCode).toBe(404);
    await put(id);
    await crm.acme.admin.delete(`${pathOf(id)}?dryRun=true`);
    expect((await open(id)).statusCode).toBe(200);
  });

  it('is what its bytes are, whole, and not large', async () => {
    const id = await template();
    const refused = (type: string, bytes: Buffer) => code(put(id, dataUrl(type, bytes)));
    const html = Buffer.from('<!doctype html><script>alert(1)</script>');
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    for (const [type, bytes] of [
      ['png', html],
      ['png', JPEG],
      ['jpeg', LOGO],
      ['svg+xml', svg],
      ['png', svg],
      ['png', LOGO.subarray(0, 40)],
      ['png', LOGO.subarray(0, -1)],
      ['bmp', Buffer.from('BM')],
    ] as const)
      expect(await refused(type, bytes), type).toEqual([415, 'LOGO_NOT_AN_IMAGE']);
    for (const image of ['x', '', 'https://acme.example/logo.png', 'file:///etc/passwd', 'data:image/png;base64,'])
      expect(await code(put(id, image)), image).toEqual([415, 'LOGO_NOT_AN_IMAGE']);
    const overhead = png(1, 1, 1).length - 1;
    expect(await refused('png', png(1, 1, 513 * 1024 - overhead))).toEqual([413, 'LOGO_TOO_LARGE']);
    expect(await refused('png', png(1, 100_000))).toEqual([413, 'LOGO_TOO_LARGE']);
    expect(await refused('png', png(4001, 1))).toEqual([413, 'LOGO_TOO_LARGE']);
    expect((await open(id)).statusCode).toBe(404);
    expect((await put(id, dataUrl('png', png(1, 1, 512 * 1024 - overhead)))).status).toBe(200);
    expect(await code(crm.acme.admin.put(pathOf(id), { image: 7 }))).toEqual([400, 'VALIDATION_FAILED']);
    expect(await code(crm.acme.admin.put(pathOf(id), {}))).toEqual([400, 'VALIDATION_FAILED']);
  });

  it('is set by whoever may change settings, and seen by the organization alone', async () => {
    const id = await template();
    expect((await put(id, undefined, {}, crm.acme.manager)).status).toBe(200);
    for (const member of [crm.acme.rep, crm.acme.user]) {
      expect(await code(put(id, undefined, {}, member))).toEqual([403, 'FORBIDDEN']);
      expect(await code(member.delete(pathOf(id)))).toEqual([403, 'FORBIDDEN']);
      expect((await open(id, {}, member)).statusCode).toBe(200);
    }
    const stranger = crm.globex.admin;
    expect((await open(id, {}, stranger)).statusCode).toBe(404);
    expect(await code(put(id, undefined, {}, stranger))).toEqual([404, 'NOT_FOUND']);
    expect(await code(stranger.delete(pathOf(id)))).toEqual([404, 'NOT_FOUND']);
    expect((await open(id)).statusCode).toBe(200);
  });
});

describe('the logo of a template', () => {
  const page = async (templateId: string | null): Promise<string> => {
    const { id } = await on.sent({ templateId });
    const url = await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => makePortalLink(ctx, 'invoice', id));
    return (await crm.app.inject(new URL(url).pathname)).body;
  };

  it('is on its documents and on no others', async () => {
    const id = await template();
    const own = await template({ html: '<p>{{ document.number }}</p><img src="{{ template.logo }}" alt="Acme">' });
    await Promise.all([id, own].map((one) => put(one)));
    const image = `src="${dataUrl('png', LOGO)}"`;
    expect(await page(id)).toContain(image);
    expect(await page(own)).toContain(`${image} alt="Acme"`);
    expect(await page(await template())).not.toContain('<img');
    expect(await page(null)).not.toContain('<img');
    await crm.acme.admin.patch(`/invoice-templates/${id}`, { isDefault: true });
    expect(await page(null)).toContain(image);
    await crm.acme.admin.patch(`/invoice-templates/${id}`, { isDefault: false });
  });

  it('that somebody put into the table is not shown when it is none', async () => {
    const id = await template();
    await put(id);
    await crm.adminSql('update invoice_template_logos set image = $1 where template_id = $2', [Buffer.from('x'), id]);
    expect(await page(id)).not.toContain('<img');
  });

  it('goes and comes with it', async () => {
    const id = await template();
    await put(id);
    await crm.acme.admin.delete(`/invoice-templates/${id}`);
    expect((await open(id)).statusCode).toBe(404);
    await on.post(`/invoice-templates/${id}/restore`);
    expect((await open(id)).statusCode).toBe(200);
    expect((await crm.acme.admin.delete(`/invoice-templates/${id}?purge=true`)).status).toBe(204);
    expect(await crm.adminSql('select from invoice_template_logos where template_id = $1', [id])).toEqual([]);
  });
});
