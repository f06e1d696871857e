import { sql } from '@bottlecrm/core';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sendMail } from '../src/index.ts';
import { createMailCrm, hello, inOrganization, LONG, rowOf, send, statusOf } from './crm.ts';
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

const received = (messageId: string) => smtp.received.filter((mail) => mail.messageId === messageId);

it('a message reaches the server whole, and its row tells so', async () => {
  const id = await send(
    crm,
    crm.acme,
    hello(['Jane Doe <jane@example.com>', { name: 'Ünal, "Ü"', address: 'u@bücher.example' }], {
      cc: 'cc@example.com',
      bcc: 'bcc@example.com',
      attachments: [{ source: 'greetings/card', input: { title: 'Grüße' } }],
    }),
  );
  await expect.poll(() => statusOf(crm, id), LONG).toBe('sent');
  const [mail, ...others] = received(`<${id}@crm.example>`);
  expect(others).toEqual([]);
  expect(mail).toMatchObject({
    subject: 'Hello Jane',
    from: { name: 'Acme', address: 'crm@crm.example' },
    to: [
      { name: 'Jane Doe', address: 'jane@example.com' },
      { name: 'Ünal, "Ü"', address: 'u@xn--bcher-kva.example' },
    ],
    cc: [{ address: 'cc@example.com' }],
    envelope: {
      from: 'crm@crm.example',
      // The server shows the domain as it is read.
      to: ['jane@example.com', 'u@bücher.example', 'cc@example.com', 'bcc@example.com'],
    },
  });
  expect(mail?.bcc).toBeUndefined();
  expect(mail?.text).toContain('How are you?\nhttps://crm.example/hello');
  expect(mail?.html).toContain('<h1 style="');
  expect(mail?.html).toContain('href="https://crm.example/hello"');
  expect(mail?.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }));
  const [card] = mail?.attachments ?? [];
  expect(card).toMatchObject({ filename: 'card.txt', mimeType: 'text/plain' });
  expect(Buffer.from(card?.content as ArrayBuffer).toString()).toBe('Acme: Grüße');
  expect(await rowOf(crm, id)).toMatchObject({
    org_id: crm.acme.id,
    template: 'greetings/hello',
    status: 'sent',
    attempts: 1,
    message_id: `<${id}@crm.example>`,
    content: null,
    error: null,
  });
});

it('nothing of a message can be read in the table before it is sent', async () => {
  const words = 'the secret of the message';
  const rows = await inOrganization(crm, crm.acme, async (ctx) => {
    await sendMail(ctx, hello('jane@example.com', { data: { name: 'J', words, url: 'https://crm.example/x' } }));
    const { rows } = await sql<{ row: string }>`select to_jsonb(m)::text as row
      from mail_messages m where status = 'queued'`.execute(ctx.db);
    return rows;
  });
  expect(rows).toHaveLength(1);
  expect(rows[0]?.row).not.toContain(words);
  expect(Buffer.from(JSON.parse(rows[0]?.row ?? '{}').content, 'base64').toString('latin1')).not.toContain(words);
});

it('nothing leaves a transaction that is rolled back', async () => {
  const before = smtp.received.length;
  let id = '';
  const undone = inOrganization(crm, crm.acme, async (ctx) => {
    id = await sendMail(ctx, hello('undone@example.com'));
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  const after = await send(crm, crm.acme, hello('after@example.com'));
  await expect.poll(() => statusOf(crm, after), LONG).toBe('sent');
  expect(await statusOf(crm, id)).toBe('missing');
  expect(smtp.received.slice(before).flatMap(({ envelope }) => envelope.to)).not.toContain('undone@example.com');
});

it('mail for many says how to end it', async () => {
  // Longer than a line: it is folded, and not in its middle.
  const unsubscribeUrl = `https://crm.example/unsubscribe?who=1&token=${'abcdefghij'.repeat(30)}`;
  const id = await send(crm, crm.acme, hello('many@example.com', { bulk: { unsubscribeUrl } }));
  await expect.poll(() => received(`<${id}@crm.example>`).length, LONG).toBe(1);
  const [mail] = received(`<${id}@crm.example>`);
  const header = (key: string) => mail?.headers.find((one) => one.key === key)?.value;
  expect(header('list-unsubscribe')).toBe(`<${unsubscribeUrl}>`);
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  expect(mail?.text).toContain(`Unsubscribe: ${unsubscribeUrl}`);
  expect(mail?.html).toContain('Unsubscribe</a>');
});
