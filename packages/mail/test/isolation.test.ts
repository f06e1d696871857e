import { crm as crmPlugin } from '@bottlecrm/core';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sendMail } from '../src/index.ts';
import { createMailCrm, hello, inOrganization, LONG, rowOf, send, statusOf } from './crm.ts';
import { startSmtp, type TestSmtp } from './smtp.ts';

let smtp: TestSmtp;
let crm: TestCrm;
beforeAll(async () => {
  smtp = await startSmtp();
  crm = await createMailCrm(smtp.url, {}, [], {
    host: (app) => {
      app.post(
        '/greet',
        { config: { permission: 'team:read' } },
        crmPlugin.handler(async (ctx) => ({ id: await sendMail(ctx, hello('dry@example.com')) })),
      );
    },
  });
});
afterAll(async () => {
  await crm?.close();
  await smtp?.stop();
});

it('an organization sees its own messages, newest first, page by page, and nothing of another', async () => {
  const mine: string[] = [];
  for (let at = 0; at < 5; at += 1) mine.unshift(await send(crm, crm.acme, hello(`page-${at}@example.com`)));
  const foreign = await send(crm, crm.globex, hello('page-0@example.com'));
  const pages: string[] = [];
  let cursor: string | null = null;
  do {
    const path: string = `/mail/messages?limit=2${cursor ? `&cursor=${cursor}` : ''}`;
    const { body } = await crm.acme.admin.get(path);
    pages.push(...body.data.map(({ id }: { id: string }) => id));
    cursor = body.page.nextCursor;
  } while (cursor);
  expect(pages).toEqual(mine);
  expect(pages).not.toContain(foreign);
  const stolen = await crm.globex.admin.get(`/mail/messages?cursor=${mine[0]}`);
  const invented = await crm.globex.admin.get('/mail/messages?cursor=7d444840-9dc0-41d1-b245-5ffdce74fad2');
  expect([stolen.status, stolen.body.errors]).toEqual([400, invented.body.errors]);
  expect(await crm.sql(crm.globex, 'select id from mail_messages')).toEqual([{ id: foreign }]);
});

it('the list is narrowed by status, template, address and record', async () => {
  const team = (await crm.acme.admin.post('/teams', { name: 'Narrow' })).body.id;
  const id = await send(crm, crm.acme, hello('Narrow <Narrow@Example.com>', { record: { entity: 'team', id: team } }));
  await expect.poll(() => statusOf(crm, id), LONG).toBe('sent');
  const found = async (query: string) =>
    (await crm.acme.admin.get(`/mail/messages?${query}`)).body.data.map((one: { id: string }) => one.id);
  expect(await found('address=narrow@example.com')).toEqual([id]);
  expect(await found(`entity=team&recordId=${team}&status=sent&template=greetings/hello`)).toEqual([id]);
  expect(await found(`recordId=${team}&status=failed`)).toEqual([]);
  expect(await found(`recordId=${team}&from=2100-01-01T00:00:00Z`)).toEqual([]);
  expect((await crm.acme.admin.get('/mail/messages?status=lost')).status).toBe(400);
  const unknown = send(crm, crm.acme, hello('x@example.com', { record: { entity: 'ghost', id: team } }));
  await expect(unknown).rejects.toThrow('No registered plugin brings the entity "ghost"');
});

it('a dry run sends nothing', async () => {
  const greet = (url: string) =>
    crm.app.inject({ method: 'POST', url, headers: { authorization: `Bearer ${crm.acme.admin.token}` } });
  const dry = await greet('/greet?dryRun=true');
  expect(dry.statusCode).toBe(200);
  const real = (await greet('/greet')).json().id;
  await expect.poll(() => statusOf(crm, real), LONG).toBe('sent');
  expect(await statusOf(crm, dry.json().id)).toBe('missing');
  expect(smtp.received.filter(({ envelope }) => envelope.to.includes('dry@example.com'))).toHaveLength(1);
});

it('what is sealed for one message opens for no other, of whichever organization', async () => {
  smtp.onData = () => ({ code: 550, text: 'no' });
  const [mine, theirs] = [
    await send(crm, crm.acme, hello('m@example.com')),
    await send(crm, crm.globex, hello('t@example.com')),
  ];
  await expect.poll(() => statusOf(crm, mine), LONG).toBe('failed');
  await expect.poll(() => statusOf(crm, theirs), LONG).toBe('failed');
  smtp.onData = () => undefined;
  await crm.adminSql(
    'update mail_messages set content = (select content from mail_messages where id = $2) where id = $1',
    [mine, theirs],
  );
  expect((await crm.acme.admin.post(`/mail/messages/${mine}/retry`)).status).toBe(200);
  await expect.poll(() => statusOf(crm, mine), LONG).toBe('failed');
  expect(await rowOf(crm, mine)).toMatchObject({ error_code: 'MAIL_UNREADABLE' });
  expect(smtp.received.flatMap(({ envelope }) => envelope.to)).not.toContain('t@example.com');
});

it('a message names what it cannot be made of where it is written', async () => {
  const write = (more: object) => inOrganization(crm, crm.acme, (ctx) => sendMail(ctx, hello('x@example.com', more)));
  await expect(write({ template: 'greetings/hallo' })).rejects.toThrow(
    'No registered plugin brings the mail template "greetings/hallo"',
  );
  await expect(write({ data: { name: 'x' } })).rejects.toMatchObject({ code: 'MAIL_TEMPLATE_FAILED' });
  await expect(write({ attachments: [{ source: 'greetings/crad' }] })).rejects.toThrow(
    'makes the mail attachment "greetings/crad"',
  );
  const many = Array.from({ length: 101 }, (_, at) => `m${at}@example.com`);
  await expect(write({ to: many })).rejects.toMatchObject({ code: 'MAIL_INVALID' });
});
