import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailInput } from '../src/index.ts';
import { createMailCrm, hello, LONG, send, statusOf } from './crm.ts';
import { startSmtp, type TestSmtp } from './smtp.ts';

let smtp: TestSmtp;
let crm: TestCrm;
beforeAll(async () => {
  smtp = await startSmtp();
  crm = await createMailCrm(smtp.url);
});
afterAll(async () => {
  await crm?.close();
  await smtp?.stop();
});

const INJECTED = 'x\r\nBcc: victim@example.com';

async function deliver(input: MailInput) {
  const id = await send(crm, crm.acme, input);
  await expect.poll(() => statusOf(crm, id), LONG).toBe('sent');
  return smtp.received.find(({ messageId }) => messageId === `<${id}@crm.example>`);
}

describe('a header cannot be slipped in', () => {
  it.each<[string, Partial<MailInput>]>([
    ['by an address', { to: `jane@example.com\r\nBcc: victim@example.com` }],
    ['by an address in brackets', { to: `Jane <jane@example.com\r\n>` }],
    ['by bcc', { bcc: `${INJECTED} <jane@example.com>` }],
    ['by the address to unsubscribe', { bulk: { unsubscribeUrl: 'https://crm.example/\r\nBcc: victim@example.com' } }],
    ['by two addresses in one', { to: 'jane@example.com, victim@example.com' }],
    ['by a comment', { to: { address: 'jane@example.com>, <victim@example.com' } }],
    ['by a space in an address', { to: { address: 'jane@example.com victim@example.com' } }],
    ['by an address without a host', { to: 'jane' }],
    ['by nobody', { to: [] }],
    ['by an endless address to unsubscribe', { bulk: { unsubscribeUrl: `https://crm.example/${'x'.repeat(900)}` } }],
    ['by script to unsubscribe', { bulk: { unsubscribeUrl: 'javascript:alert(1)' } }],
  ])('%s', async (_how, more) => {
    const before = smtp.received.length;
    await expect(send(crm, crm.acme, hello('jane@example.com', more))).rejects.toMatchObject({ code: 'MAIL_INVALID' });
    expect(smtp.received.length).toBe(before);
  });

  const CLEAN = 'x Bcc: victim@example.com';
  it.each<[string, Partial<MailInput>, object]>([
    ['a subject', { subject: INJECTED }, { subject: CLEAN }],
    ['a subject with a lone line feed', { subject: 'x\nBcc: victim@example.com' }, { subject: CLEAN }],
    ['a subject with a separator of Unicode', { subject: 'x\u2028Bcc: victim@example.com' }, { subject: CLEAN }],
    ['an endless subject', { subject: 'y'.repeat(2000) }, { subject: `${'y'.repeat(299)}…` }],
    ['the name of a recipient', { to: { name: INJECTED, address: 'jane@example.com' } }, { to: [{ name: CLEAN }] }],
    ['a name of hidden characters', { to: { name: '\u202e', address: 'jane@example.com' } }, { to: [{ name: '' }] }],
    [
      'an endless name',
      { to: { name: '😀'.repeat(300), address: 'j@x.example' } },
      { to: [{ name: `${'😀'.repeat(199)}…` }] },
    ],
    ['cc', { cc: { name: INJECTED, address: 'jane@example.com' } }, { cc: [{ name: CLEAN }] }],
    ['answers', { replyTo: { name: INJECTED, address: 'jane@example.com' } }, { replyTo: [{ name: CLEAN }] }],
  ])('by words of others in %s: they are cleaned, and the message leaves', async (_how, more, read) => {
    const mail = await deliver(hello('jane@example.com', more));
    expect(mail).toMatchObject(read);
    expect(mail?.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(mail?.envelope.to).not.toContain('victim@example.com');
  });

  it.each([
    ['../x.pdf', 'x.pdf'],
    ['a\r\nBcc: victim@example.com.pdf', 'aBcc_ victim@example.com.pdf'],
    ['a\u2028b\u202efdp.exe', 'abfdp.exe'],
    ['CON', '_CON'],
    ['', 'file'],
    [`${'ü'.repeat(3000)}.pdf`, `${'ü'.repeat(251)}.pdf`],
  ])('by the attachment %j, which is called %j', async (filename, cleaned) => {
    const mail = await deliver(
      hello('jane@example.com', { attachments: [{ source: 'greetings/any', input: { filename } }] }),
    );
    expect(mail?.attachments).toMatchObject([{ filename: cleaned }]);
    expect(mail?.headers.map(({ key }) => key)).not.toContain('bcc');
  });

  it('by the type of an attachment', async () => {
    const input = { filename: 'a.bin', contentType: 'text/plain\r\nBcc: victim@example.com' };
    const mail = await deliver(hello('jane@example.com', { attachments: [{ source: 'greetings/any', input }] }));
    expect(mail?.attachments).toMatchObject([{ filename: 'a.bin', mimeType: 'application/octet-stream' }]);
  });

  it('by a value that a template puts into the subject', async () => {
    const mail = await deliver(
      hello('jane@example.com', { data: { name: INJECTED, words: 'w', url: 'https://x.example' } }),
    );
    expect(mail?.subject).toBe('Hello x Bcc: victim@example.com');
    const rows = await crm.adminSql('select subject from mail_messages where message_id = $1', [mail?.messageId]);
    expect(rows).toEqual([{ subject: 'Hello x Bcc: victim@example.com' }]);
    expect(mail?.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(mail?.envelope.to).toEqual(['jane@example.com']);
  });

  it('by the name of an organization', async () => {
    await crm.adminSql('update organizations set name = $2 where id = $1', [
      crm.globex.id,
      'Globex\r\nBcc: v@example.com <ceo@bank.example>',
    ]);
    const id = await send(crm, crm.globex, hello('jane@example.com'));
    await expect.poll(() => statusOf(crm, id), LONG).toBe('sent');
    const mail = smtp.received.find(({ messageId }) => messageId === `<${id}@crm.example>`);
    expect(mail?.from).toMatchObject({
      name: 'Globex Bcc: v example.com ceo bank.example',
      address: 'crm@crm.example',
    });
    expect(mail?.headers.filter(({ key }) => key === 'bcc' || key === 'from')).toHaveLength(1);
  });
});

describe('an organization signs its messages', () => {
  it('with its own name and address for answers; the address of the sender stays', async () => {
    const patched = await crm.acme.admin.patch('/mail/settings', {
      fromName: 'Acme Größe & Co',
      replyTo: 'office@acme.example',
    });
    expect(patched.body).toEqual({
      fromName: 'Acme Größe & Co',
      replyTo: 'office@acme.example',
      fromAddress: 'crm@crm.example',
    });
    const mail = await deliver(hello('jane@example.com'));
    expect(mail?.from).toMatchObject({ name: 'Acme Größe & Co', address: 'crm@crm.example' });
    expect(mail?.replyTo).toMatchObject([{ address: 'office@acme.example' }]);
    const own = await deliver(hello('jane@example.com', { replyTo: 'Rep <rep@acme.example>' }));
    expect(own?.replyTo).toMatchObject([{ name: 'Rep', address: 'rep@acme.example' }]);
    expect((await crm.globex.admin.get('/mail/settings')).body).toMatchObject({ fromName: null, replyTo: null });
    const back = await crm.acme.admin.patch('/mail/settings', { fromName: null });
    expect(back.body).toMatchObject({ fromName: null, replyTo: 'office@acme.example' });
  });

  it.each([
    [{ fromName: 'Acme\r\nBcc: victim@example.com' }, '/fromName'],
    [{ fromName: 'ceo@bank.example' }, '/fromName'],
    [{ fromName: 'Bank <ceo' }, '/fromName'],
    [{ fromName: 'right\u202eto left' }, '/fromName'],
    [{ replyTo: 'office@acme.example\r\nBcc: victim@example.com' }, '/replyTo'],
    [{ replyTo: 'nobody' }, '/replyTo'],
    [{ from: 'ceo@bank.example' }, '/from'],
  ])('but not with %j', async (body, pointer) => {
    const refused = await crm.acme.admin.patch('/mail/settings', body);
    expect([refused.status, refused.body.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(refused.body.errors.map((one: { pointer: string }) => one.pointer)).toContain(pointer);
  });

  it('only its admins may', async () => {
    for (const member of [crm.acme.manager, crm.acme.rep, crm.acme.user]) {
      expect((await member.patch('/mail/settings', { fromName: 'Mine' })).status).toBe(403);
      expect((await member.get('/mail/settings')).status).toBe(403);
      expect((await member.get('/mail/messages')).status).toBe(403);
    }
  });
});
