import type { CrmPlugin } from '@bottlecrm/core';
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
  await expect
    .poll(
      async () =>
        (await crm.adminSql('select status from mail_messages where $1 = any (to_addresses)', [email]))[0]?.status,
      LONG,
    )
    .toBe('sent');
  const [row] = await crm.adminSql(
    'select to_jsonb(m)::text as row, org_id, content from mail_messages m where $1 = any (to_addresses)',
    [email],
  );
  expect(row).toMatchObject({ org_id: '00000000-0000-0000-0000-000000000000', content: null });
  expect(row?.row).not.toContain(token);
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
});

it('sign-in mail that is refused is given up, and its link is not kept', async () => {
  const email = 'refused@example.com';
  smtp.onRecipient = (address) => (address === email ? { code: 550, text: 'no such user' } : undefined);
  await crm.anonymous.post('/auth/magic-link/request', { email });
  const find = async () =>
    (await crm.adminSql('select status, content from mail_messages where $1 = any (to_addresses)', [email]))[0];
  await expect.poll(find, LONG).toEqual({ status: 'failed', content: null });
});

it('what is older than a month is forgotten with the next sign-in mail', async () => {
  await crm.adminSql("update mail_messages set created_at = now() - interval '31 days' where status = 'failed'");
  await crm.anonymous.post('/auth/magic-link/request', { email: 'next@example.com' });
  await expect.poll(() => mailTo('next@example.com').length, LONG).toBe(1);
  expect(await crm.adminSql("select 1 from mail_messages where status = 'failed'")).toEqual([]);
});
