import type { CrmPlugin } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { jobs } from '@bottlecrm/jobs';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMailCrm, LONG } from './crm.ts';
import { startSmtp, type TestSmtp } from './smtp.ts';

let smtp: TestSmtp;
let crm: TestCrm;
beforeAll(async () => {
  smtp = await startSmtp();
  crm = await createMailCrm(smtp.url, {}, [[jobs as CrmPlugin, { redisUrl: '' }]], {
    publicUrl: 'https://crm.example',
  });
});
afterAll(async () => {
  await crm?.close();
  await smtp?.stop();
});

const mailTo = (address: string) => smtp.received.filter(({ envelope }) => envelope.to.includes(address));

/** What a row says of whom it went to, once it has left or was given up. */
const NOBODY = { to_addresses: [], cc_addresses: [], bcc_addresses: [], subject: '' };
/** The latest sign-in mail that an address asked for: the message has the link's id. */
const rowFor = async (address: string) =>
  (
    await crm.adminSql(
      'select m.* from mail_messages m join magic_links l on l.id = m.id where l.email = $1 order by m.created_at desc',
      [address],
    )
  )[0];

it('a magic link asked for over HTTP arrives over SMTP and signs in', async () => {
  const email = 'stranger@example.com';
  const asked = await crm.anonymous.post('/auth/magic-link/request', { email });
  expect(asked.status).toBe(202);
  await expect.poll(() => mailTo(email).length, LONG).toBe(1);
  const [mail] = mailTo(email);
  expect(mail).toMatchObject({
    subject: 'Sign in to crm.example',
    from: { name: 'Example CRM', address: 'crm@crm.example' },
  });
  const url = /https:\/\/crm\.example\/sign-in\?token=([\w-]+)/.exec(mail?.text ?? '');
  expect(mail?.html).toContain(url?.[0].replaceAll('&', '&amp;'));
  const signedIn = await crm.anonymous.post('/auth/magic-link/verify', { token: url?.[1] });
  expect(signedIn.status).toBe(200);
  expect(signedIn.body.accessToken).toEqual(expect.any(String));
});

it('of sign-in mail no secret is kept, and no organization sees a row', async () => {
  const email = crm.acme.rep.email;
  await crm.anonymous.post('/auth/magic-link/request', { email });
  await expect.poll(() => mailTo(email).length, LONG).toBe(1);
  const token = /token=([\w-]+)/.exec(mailTo(email)[0]?.text ?? '')?.[1] ?? 'none';
  await expect.poll(async () => (await rowFor(email))?.status, LONG).toBe('sent');
  const row = await rowFor(email);
  expect(row).toMatchObject({
    org_id: '00000000-0000-0000-0000-000000000000',
    content: null,
    message_id: expect.stringContaining('@'),
  });
  expect(row).toMatchObject(NOBODY);
  expect(JSON.stringify(row)).not.toContain(token);
  expect(JSON.stringify(row)).not.toContain(email);
  const listed = await crm.acme.admin.get(`/mail/messages?address=${encodeURIComponent(email)}`);
  expect(listed.body.data).toEqual([]);
});

it('an invitation goes out in the name of the installation', async () => {
  const email = 'invited@example.com';
  const invited = await crm.acme.admin.post('/members/invite', { email, role: 'user' });
  expect(invited.status).toBe(201);
  await expect.poll(() => mailTo(email).length, LONG).toBe(1);
  const [mail] = mailTo(email);
  expect(mail).toMatchObject({ subject: 'Invitation to join Acme', from: { name: 'Example CRM' } });
  expect(mail?.html).toContain('Accept the invitation');
  const rows = () => crm.adminSql("select * from mail_messages where template like '%invitation%'");
  await expect.poll(async () => (await rows())[0]?.status, LONG).toBe('sent');
  expect(await rows()).toMatchObject([NOBODY]);
});

it('sign-in mail that is refused is given up, and its link is not kept', async () => {
  const email = 'refused@example.com';
  smtp.onRecipient = (address) => (address === email ? { code: 550, text: 'no such user' } : undefined);
  await crm.anonymous.post('/auth/magic-link/request', { email });
  await expect
    .poll(() => rowFor(email), LONG)
    .toMatchObject({ ...NOBODY, status: 'failed', content: null, error_code: 'MAIL_REFUSED', error: null });
});

it('what is older than a month is forgotten with the next sign-in mail', async () => {
  await crm.adminSql("update mail_messages set created_at = now() - interval '31 days' where status = 'failed'");
  await crm.anonymous.post('/auth/magic-link/request', { email: 'next@example.com' });
  await expect.poll(() => mailTo('next@example.com').length, LONG).toBe(1);
  expect(await crm.adminSql("select 1 from mail_messages where status = 'failed'")).toEqual([]);
});

it('and daily, when nobody signs in', async () => {
  await crm.adminSql("update mail_messages set created_at = now() - interval '31 days' where status = 'sent'");
  const [recent] = await crm.adminSql('select count(*)::int as rows from mail_messages where status = $1', ['sent']);
  expect(recent?.rows).toBeGreaterThan(0);
  await crm.app.crm.tenant({ orgId: crm.globex.id }, (ctx) => ctx.enqueue('mail.pruneSignIn', {}));
  await expect.poll(() => crm.adminSql("select 1 from mail_messages where status = 'sent'"), LONG).toEqual([]);
  expect(internalsOf(crm.app.crm).model.jobs.schedules.get('mail.pruneSignIn')).toMatchObject({ at: '03:45' });
});
