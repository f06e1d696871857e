import type { CrmPlugin } from '@bottlecrm/core';
import { jobs } from '@bottlecrm/jobs';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type MailService, sendMail } from '../src/index.ts';
import { createMailCrm, hello, inOrganization, LONG, rowOf, send, statusOf } from './crm.ts';
import { startSmtp, type TestSmtp } from './smtp.ts';

let smtp: TestSmtp;
let crm: TestCrm;
beforeAll(async () => {
  smtp = await startSmtp();
  crm = await createMailCrm(smtp.url, { smtp: { maxConnections: 4 } }, [[jobs as CrmPlugin, { redisUrl: '' }]]);
});
afterAll(async () => {
  await crm?.close();
  await smtp?.stop();
});

const countOf = (id: string) => smtp.received.filter(({ messageId }) => messageId === `<${id}@crm.example>`).length;

it('workers send fifty messages side by side over a pool of connections, each once', async () => {
  let waiting = 0;
  const { promise: together, resolve } = Promise.withResolvers<void>();
  smtp.onData = async () => {
    waiting += 1;
    // The first ones are taken once three are there at the same time.
    if (waiting === 3) resolve();
    await together;
    return undefined;
  };
  const ids = await inOrganization(crm, crm.acme, async (ctx) => {
    const all: string[] = [];
    for (let at = 0; at < 50; at += 1) all.push(await sendMail(ctx, hello(`many-${at}@example.com`)));
    return all;
  });
  await expect.poll(() => ids.map(countOf)).toEqual(ids.map(() => 1));
  expect(smtp.connections).toBeLessThanOrEqual(4);
  smtp.onData = () => undefined;
});

it('a worker that dies after the server’s answer repeats the message under the same Message-ID, and none after that', async () => {
  const service = crm.app.crm.service<MailService>('mail');
  vi.spyOn(service, 'messageIdOf').mockImplementationOnce(() => {
    throw new Error('killed');
  });
  const id = await send(crm, crm.acme, hello('repeat@example.com'));
  await expect.poll(() => statusOf(crm, id), LONG).toBe('sent');
  expect(countOf(id)).toBe(2);
  expect(await rowOf(crm, id)).toMatchObject({ attempts: 2, content: null });
});

it('while the server wants it later, no job counts as failed', async () => {
  let refusals = 0;
  smtp.onData = () => {
    refusals += 1;
    return refusals <= 4 ? { code: 421, text: 'too busy' } : undefined;
  };
  const id = await send(crm, crm.acme, hello('later@example.com'));
  await expect.poll(() => statusOf(crm, id), LONG).toBe('sent');
  expect(countOf(id)).toBe(1);
  expect((await rowOf(crm, id)).attempts).toBe(5);
  expect((await crm.acme.admin.get('/admin/jobs')).body.data).toEqual([]);
});

it('what a failed message said is forgotten after a month, not that there was one', async () => {
  smtp.onData = () => ({ code: 550, text: 'no' });
  const [old, recent] = [
    await send(crm, crm.acme, hello('o@example.com')),
    await send(crm, crm.acme, hello('r@example.com')),
  ];
  for (const id of [old, recent]) await expect.poll(() => statusOf(crm, id), LONG).toBe('failed');
  smtp.onData = () => undefined;
  await crm.adminSql("update mail_messages set created_at = now() - interval '31 days' where id = $1", [old]);
  await inOrganization(crm, crm.acme, (ctx) => ctx.enqueue('mail.prune', {}));
  await expect.poll(async () => (await rowOf(crm, old)).content, LONG).toBeNull();
  expect((await rowOf(crm, recent)).content).not.toBeNull();
  const gone = await crm.acme.admin.post(`/mail/messages/${old}/retry`);
  expect([gone.status, gone.body.code]).toEqual([409, 'MAIL_CONTENT_GONE']);
});

it('what a message said whose job is gone is forgotten after a month too', async () => {
  const sent = await send(crm, crm.acme, hello('job-gone@example.com'));
  await expect.poll(() => statusOf(crm, sent), LONG).toBe('sent');
  // As when the queue was lost, or the job ended its process again and again.
  await crm.adminSql(
    "update mail_messages set status = 'sending', content = 'sealed', created_at = now() - interval '31 days' where id = $1",
    [sent],
  );
  await inOrganization(crm, crm.acme, (ctx) => ctx.enqueue('mail.prune', {}));
  await expect
    .poll(async () => rowOf(crm, sent), LONG)
    .toMatchObject({ status: 'failed', content: null, error_code: 'MAIL_NOT_SENT' });
});
