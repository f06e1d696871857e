import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestCrm } from '../../src/index.ts';
import { address, startInvitations } from './invitations.ts';

type Kit = Awaited<ReturnType<typeof startInvitations>>;
let { crm, mails, invite, accept, mailedToken, invited } = {} as Kit;
beforeAll(async () => {
  ({ crm, mails, invite, accept, mailedToken, invited } = await startInvitations());
});
afterAll(() => crm.close());

describe('inviting', () => {
  test('again renews: the link before is void, the invitation is the same', async () => {
    const email = address();
    const first = await invite(email, 'user');
    const old = await mailedToken(email);
    const second = await invite(email, 'sales_manager');
    expect(second.body).toMatchObject({ id: first.body.id, role: 'sales_manager' });
    const token = await mailedToken(email, 2);
    expect(token).not.toBe(old);
    expect((await accept(old)).status).toBe(404);
    expect((await accept(token)).body.profile.role).toBe('sales_manager');
    expect(new Set(mails.filter(({ to }) => to === email).map(({ id }) => id)).size).toBe(2);
  });

  test('an active member is 409', async () => {
    const { status, body } = await invite(crm.acme.rep.email.toUpperCase(), 'user');
    expect([status, body.code]).toEqual([409, 'ALREADY_EXISTS']);
  });

  test('the same address from ten requests at once leaves one invitation', async () => {
    const email = address();
    const answers = await Promise.all(Array.from({ length: 10 }, () => invite(email)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  });

  test('is for admins', async () => {
    for (const client of [crm.acme.manager, crm.acme.rep, crm.acme.user]) {
      expect((await client.post('/members/invite', { email: address(), role: 'user' })).status).toBe(403);
      expect((await client.get('/invitations')).status).toBe(403);
    }
  });

  test.each([
    'a@example.com\r\nBcc: all@example.com',
    'a@example.com\nX: y',
    'a@example.com, b@example.com',
    '"a\r\n"@example.com',
    'A <a@example.com>',
    'not an address',
    `${'x'.repeat(250)}@example.com`,
  ])('refuses %j', async (email) => {
    expect((await invite(email)).status).toBe(400);
  });

  test('with line breaks in the organization’s name keeps the subject one line, and the page text', async () => {
    const other = await crm.createOrganization('Breaks');
    const name = 'A\r\nBcc: all@example.com <b>';
    expect((await other.admin.patch('/org', { name })).status).toBe(400);
    // As one from before such names were refused.
    await crm.adminSql('update organizations set name = $1 where id = $2', [name, other.id]);
    const { email } = await invited('user', other.admin);
    const mail = mails.find(({ to }) => to === email);
    expect(mail?.subject).toBe('Invitation to join A Bcc: all@example.com <b>');
    expect(mail?.html).not.toContain('<b>');
  });

  test('with an Idempotency-Key happens once', async () => {
    const email = address();
    const headers = { 'idempotency-key': `invite-${email}` };
    const body = { email, role: 'user' };
    const first = await crm.acme.admin.post('/members/invite', body, headers);
    const second = await crm.acme.admin.post('/members/invite', body, headers);
    expect([second.status, second.headers['idempotency-replayed']]).toEqual([201, 'true']);
    expect(second.body).toEqual(first.body);
    await mailedToken(email);
  });

  test('on a dry run mails and keeps nothing', async () => {
    const email = address();
    expect((await crm.acme.admin.post('/members/invite?dryRun=true', { email, role: 'user' })).status).toBe(201);
    expect(await crm.sql(crm.acme, 'select 1 from invitations where email = $1', [email])).toEqual([]);
  });
});

describe('the list', () => {
  test('pages from the newest back, within the organization', async () => {
    const { admin } = await crm.createOrganization('Many guests');
    const emails = Array.from({ length: 5 }, address);
    for (const email of emails) await invite(email, 'user', admin);
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await admin.get(`/invitations?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.data.map(({ email }: { email: string }) => email));
      cursor = body.page.nextCursor ?? '';
    } while (cursor);
    expect(seen).toEqual(emails.toReversed());
    const { body } = await admin.get('/invitations?limit=1');
    expect((await crm.acme.admin.get(`/invitations?cursor=${body.page.nextCursor}`)).status).toBe(400);
    expect((await admin.get(`/invitations?limit=0`)).status).toBe(400);
  });

  test('resending renews an expired one; another organization’s is 404', async () => {
    const { id, email } = await invited();
    await crm.adminSql("update invitations set expires_at = now() - interval '1 day' where id = $1", [id]);
    expect((await crm.acme.admin.get('/invitations?status=expired')).body.data[0].id).toBe(id);
    for (const step of [
      crm.globex.admin.post(`/invitations/${id}/resend`),
      crm.globex.admin.delete(`/invitations/${id}`),
    ])
      expect((await step).status).toBe(404);
    const { status, body } = await crm.acme.admin.post(`/invitations/${id}/resend`);
    expect([status, body.status]).toEqual([200, 'open']);
    expect((await accept(await mailedToken(email, 2))).status).toBe(200);
  });
});

test('an address is spared: the third mail within the hour is 429, whoever sends it', async () => {
  const own = await createTestCrm({ rateLimit: { invitation: { max: 2, windowSeconds: 3600 } } });
  try {
    const email = 'spared@example.com';
    const first = await own.acme.admin.post('/members/invite', { email, role: 'user' });
    expect((await own.globex.admin.post('/members/invite', { email, role: 'user' })).status).toBe(201);
    const { status, body, headers } = await own.acme.admin.post(`/invitations/${first.body.id}/resend`);
    expect([status, body.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    const other = { email: 'other@example.com', role: 'user' };
    expect((await own.acme.admin.post('/members/invite', other)).status).toBe(201);
  } finally {
    await own.close();
  }
});

test('nobody sends mail to strangers without end: a member’s third invitation within the hour is 429, in any organization', async () => {
  const own = await createTestCrm({ rateLimit: { inviter: { max: 2, windowSeconds: 3600 } } });
  try {
    const { body } = await own.anonymous.post('/auth/dev-login', { email: own.acme.admin.email });
    const founder = own.clientWith(body.accessToken);
    const second = own.clientWith((await founder.post('/orgs', { name: 'Second' })).body.accessToken);
    let count = 0;
    const invite = async (client: typeof founder) =>
      (await client.post('/members/invite', { email: `stranger-${++count}@example.com`, role: 'user' })).status;
    expect([await invite(own.acme.admin), await invite(second), await invite(second)]).toEqual([201, 201, 429]);
    expect(await invite(own.acme.admin)).toBe(429);
    expect(await invite(own.globex.admin)).toBe(201);
  } finally {
    await own.close();
  }
});
