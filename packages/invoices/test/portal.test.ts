import { randomBytes } from 'node:crypto';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePortalLink, revokePortalLinks } from '../src/index.ts';
import { bench, createInvoicesCrm } from './crm.ts';

let crm: TestCrm;
let at: ReturnType<typeof bench>;
beforeAll(async () => {
  crm = await createInvoicesCrm();
  at = bench(crm);
});
afterAll(() => crm?.close());

const linkTo = (entity: 'invoice' | 'estimate', id: string): Promise<string> =>
  crm.app.crm.tenant({ orgId: crm.acme.id }, async (ctx) => new URL(await makePortalLink(ctx, entity, id)).pathname);
const sentEstimate = async (more: object = {}) => {
  const { id } = await at.estimate(more);
  await at.post(`/estimates/${id}/send`);
  return { id, path: await linkTo('estimate', id) };
};
const open = (url: string, method: 'GET' | 'HEAD' = 'GET', headers = {}) => crm.app.inject({ url, method, headers });
const send = (url: string, payload = 'name=Jane+Doe&email=jane%40client.example') =>
  crm.app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
const viewedAt = async (path: string) => (await at.get(path)).viewedAt;

it('a link opens its document, under a policy that lets nothing run or load', async () => {
  const { id, number } = await at.sent();
  const { statusCode, headers, body } = await open(await linkTo('invoice', id));
  expect(statusCode).toBe(200);
  expect(body).toContain(number);
  expect(body).toContain('$100.00');
  expect(headers['content-security-policy']).toMatch(/^default-src 'none';style-src-elem 'sha256-/);
  expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
  await expect.poll(() => viewedAt(`/invoices/${id}`), { timeout: 20_000 }).toEqual(expect.any(String));
  expect((await at.get(`/invoices/${id}`)).status).toBe('viewed');
});

it('a page says when there is nothing to pay', async () => {
  const { id } = await at.sent({ issueDate: '2020-01-01', dueDate: '2020-01-02' });
  const path = await linkTo('invoice', id);
  expect((await open(path)).body).toContain('past its due date');
  await at.post(`/invoices/${id}/mark-paid`);
  expect((await open(path)).body).toContain('This invoice is paid.');
  const other = await at.sent();
  const { body } = await open(await linkTo('invoice', other.id));
  expect(body).not.toContain('role="status"');
  await at.post(`/invoices/${other.id}/cancel`);
  expect((await open(await linkTo('invoice', other.id))).body).toContain('please do not pay');
});

it('links are made for whoever may send the document, of what was sent', async () => {
  const { id } = await at.invoice();
  expect((await crm.acme.admin.post(`/invoices/${id}/portal-links`, {})).body.code).toBe('DOCUMENT_MOVE_REFUSED');
  await at.post(`/invoices/${id}/send`);
  const { url } = await at.post(`/invoices/${id}/portal-links`, {}, 201);
  expect((await open(new URL(url).pathname)).statusCode).toBe(200);
  expect((await crm.acme.user.post(`/invoices/${id}/portal-links`, {})).status).toBe(404);
  expect((await crm.globex.admin.post(`/invoices/${id}/portal-links`, {})).status).toBe(404);
  const again = await crm.acme.admin.post(`/invoices/${id}/portal-links`, {}, { 'idempotency-key': 'one' });
  const replayed = await crm.acme.admin.post(`/invoices/${id}/portal-links`, {}, { 'idempotency-key': 'one' });
  expect([again.status, replayed.status, replayed.body.code]).toEqual([201, 409, 'SECRET_ALREADY_SHOWN']);
  expect((await crm.acme.admin.delete(`/invoices/${id}/portal-links`)).status).toBe(204);
  expect((await open(new URL(url).pathname)).statusCode).toBe(404);
});

it('HEAD and what is fetched in advance are no visit', async () => {
  const { id, path } = await sentEstimate();
  expect((await open(path, 'HEAD')).statusCode).toBe(200);
  expect((await open(path, 'GET', { 'sec-purpose': 'prefetch' })).statusCode).toBe(200);
  const other = await sentEstimate();
  await open(other.path);
  await expect.poll(() => viewedAt(`/estimates/${other.id}`), { timeout: 20_000 }).toEqual(expect.any(String));
  expect(await viewedAt(`/estimates/${id}`)).toBeNull();
});

it('whatever is wrong with a link gets the same answer', async () => {
  const { id, path } = await sentEstimate();
  const revoked = await sentEstimate();
  await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => revokePortalLinks(ctx, 'estimate', revoked.id));
  const secret = randomBytes(32).toString('base64url');
  const ofOrg = (org: string) => `/portal/estimates/bcrm_portal_${org.replaceAll('-', '')}_${secret}`;
  const wrong = [
    path.replace('estimates', 'invoices'),
    path.replaceAll(crm.acme.id.replaceAll('-', ''), crm.globex.id.replaceAll('-', '')),
    path.replace('bcrm_portal', 'bcrm_form'),
    revoked.path,
    ofOrg(crm.acme.id),
    ofOrg('00000000-0000-0000-0000-000000000000'),
    ofOrg(id),
    '/portal/estimates/x',
  ];
  const told = (text: string) => ({ ...JSON.parse(text), instance: '', requestId: '' });
  const [first = ''] = await Promise.all(wrong.map(async (one) => (await open(one)).body));
  for (const one of wrong) {
    const { statusCode, body } = await open(one);
    expect(statusCode, one).toBe(404);
    expect(told(body)).toEqual(told(first));
    expect((await send(`${one}/accept`)).statusCode, one).toBe(404);
  }
});

it('of an acceptance and a refusal at once one holds, and who gave it is kept', async () => {
  const { id, path } = await sentEstimate();
  const answers = await Promise.all([send(`${path}/accept`), send(`${path}/decline`), send(`${path}/accept`)]);
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409, 409]);
  const estimate = await at.get(`/estimates/${id}`);
  expect(estimate).toMatchObject({ respondentName: 'Jane Doe', respondentEmail: 'jane@client.example' });
  expect((await open(path)).body).toContain(`This estimate is ${estimate.status}.`);
});

it('an answer needs a name and an address, and comes before the expiry', async () => {
  const { id, path } = await sentEstimate();
  expect((await open(path)).body).toContain('<form method="post"');
  for (const form of [
    '',
    'name=&email=a%40b.example',
    'name=Jane&email=x',
    'name=Jane&email=a%40b.example&status=paid',
  ])
    expect((await send(`${path}/accept`, form)).statusCode, form).toBe(400);
  await crm.adminSql("update estimates set issue_date = '2020-01-01', expiry_date = '2020-01-02' where id = $1", [id]);
  expect((await open(path)).body).not.toContain('<form');
  expect((await send(`${path}/accept`)).json().code).toBe('ESTIMATE_EXPIRED');
});

it('without a browser the PDF is 503 and the page is there', async () => {
  const { path } = await sentEstimate();
  expect((await open(`${path}/pdf`)).json().code).toBe('PDF_UNAVAILABLE');
});

it('an answer keeps the address and the browser that it came from, behind a proxy that the server trusts', async () => {
  const answered = async (test: TestCrm, on: typeof at, headers: Record<string, string>) => {
    const { id } = await on.estimate();
    await on.post(`/estimates/${id}/send`);
    const link = await test.app.crm.tenant({ orgId: test.acme.id }, (ctx) => makePortalLink(ctx, 'estimate', id));
    const { statusCode } = await test.app.inject({
      method: 'POST',
      url: `${new URL(link).pathname}/accept`,
      payload: 'name=Jane+Doe&email=jane%40client.example',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
    expect(statusCode).toBe(303);
    const { respondentIp, respondentUserAgent } = await on.get(`/estimates/${id}`);
    return [respondentIp, respondentUserAgent];
  };
  const headers = { 'x-forwarded-for': '203.0.113.7', 'user-agent': 'Browser/1.0' };
  expect(await answered(crm, at, headers)).toEqual(['127.0.0.1', 'Browser/1.0']);
  const behind = await createInvoicesCrm({ server: { trustProxy: true } });
  const on = bench(behind);
  try {
    expect(await answered(behind, on, headers)).toEqual(['203.0.113.7', 'Browser/1.0']);
    expect(await answered(behind, on, { ...headers, 'x-forwarded-for': '2001:db8::1, 10.0.0.1' })).toEqual([
      '2001:db8::1',
      'Browser/1.0',
    ]);
    // What is no address is no evidence: the peer is.
    const forged = { 'x-forwarded-for': 'x'.repeat(300), 'user-agent': 'y'.repeat(300) };
    expect(await answered(behind, on, forged)).toEqual(['127.0.0.1', 'y'.repeat(255)]);
  } finally {
    await behind.close();
  }
});
