import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { TestCrm } from '@bottlecrm/testing';
import { afterEach, expect, it, vi } from 'vitest';
import type { MailService } from '../src/index.ts';
import { createMailCrm, hello, LONG, rowOf, send, statusOf } from './crm.ts';
import { startSmtp } from './smtp.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function smtpServer(...args: Parameters<typeof startSmtp>) {
  const smtp = await startSmtp(...args);
  closing.push(() => smtp.stop());
  return smtp;
}

async function crmWith(url: string, settings: Record<string, unknown> = {}): Promise<TestCrm> {
  const crm = await createMailCrm(url, settings);
  closing.push(() => crm.close());
  return crm;
}

/** A server that speaks as the test says. */
async function rawServer(answer: (socket: Socket, connection: number) => void): Promise<Server & { port: number }> {
  let connections = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    connections += 1;
    answer(socket, connections);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  return Object.assign(server, { port: (server.address() as { port: number }).port });
}

it('a message that the server wants later is sent later, under the same Message-ID', async () => {
  const smtp = await smtpServer();
  const seen: string[] = [];
  smtp.onData = ({ messageId = '' }) => {
    seen.push(messageId);
    return seen.length < 3 ? { code: 451, text: 'greylisted' } : undefined;
  };
  const crm = await crmWith(smtp.url);
  const id = await send(crm, crm.acme, hello('jane@example.com'));
  await expect.poll(() => statusOf(crm, id), LONG).toBe('sent');
  expect(seen).toEqual(Array(3).fill(`<${id}@crm.example>`));
  expect(smtp.received).toHaveLength(1);
  expect(await rowOf(crm, id)).toMatchObject({ attempts: 3, error: null, error_code: null });
});

it('a message that the server refuses for good fails with what the server said, and is tried once', async () => {
  const smtp = await smtpServer();
  let attempts = 0;
  smtp.onRecipient = (address) => {
    attempts += 1;
    return address.startsWith('gone') ? { code: 550, text: 'no such user here' } : undefined;
  };
  const crm = await crmWith(smtp.url);
  const id = await send(crm, crm.acme, hello('gone@example.com'));
  await expect.poll(() => statusOf(crm, id), LONG).toBe('failed');
  expect(await rowOf(crm, id)).toMatchObject({ attempts: 1, error_code: 'MAIL_REFUSED' });
  expect((await rowOf(crm, id)).error).toContain('no such user here');
  const after = await send(crm, crm.acme, hello('jane@example.com'));
  await expect.poll(() => statusOf(crm, after), LONG).toBe('sent');
  expect(attempts).toBe(2);
});

it('a failed message is sent again when an admin says so', async () => {
  const smtp = await smtpServer();
  smtp.onData = () => ({ code: 554, text: 'not today' });
  const crm = await crmWith(smtp.url);
  const id = await send(crm, crm.acme, hello('jane@example.com'));
  await expect.poll(() => statusOf(crm, id), LONG).toBe('failed');
  smtp.onData = () => undefined;
  const foreign = await crm.globex.admin.post(`/mail/messages/${id}/retry`);
  expect([foreign.status, foreign.body?.code]).toEqual([404, 'NOT_FOUND']);
  const dry = await crm.acme.admin.post(`/mail/messages/${id}/retry?dryRun=true`);
  expect(dry.status).toBe(200);
  expect(await statusOf(crm, id)).toBe('failed');
  expect((await crm.acme.manager.post(`/mail/messages/${id}/retry`)).status).toBe(403);
  const retried = await crm.acme.admin.post(`/mail/messages/${id}/retry`);
  expect(retried.body).toMatchObject({ id, status: 'queued', attempts: 0, error: null });
  await expect.poll(() => statusOf(crm, id), LONG).toBe('sent');
  expect(smtp.received.map(({ messageId }) => messageId)).toEqual([`<${id}@crm.example>`]);
  const again = await crm.acme.admin.post(`/mail/messages/${id}/retry`);
  expect([again.status, again.body?.code]).toEqual([409, 'MAIL_NOT_FAILED']);
});

it('one recipient that is refused keeps no other from getting it', async () => {
  const smtp = await smtpServer();
  smtp.onRecipient = (address) => (address.startsWith('gone') ? { code: 550, text: 'unknown' } : undefined);
  const crm = await crmWith(smtp.url);
  const id = await send(crm, crm.acme, hello(['gone@example.com', 'jane@example.com']));
  await expect.poll(() => statusOf(crm, id), LONG).toBe('sent');
  expect(smtp.received.map(({ envelope }) => envelope.to)).toEqual([['jane@example.com']]);
  expect(await rowOf(crm, id)).toMatchObject({ error_code: 'MAIL_PARTLY_REFUSED' });
  expect((await rowOf(crm, id)).error).toContain('gone@example.com');
});

it('a server that says nothing is left after the greeting timeout, and asked again', async () => {
  const smtp = await smtpServer();
  const silent = await rawServer((socket, connection) => {
    if (connection < 3) return;
    // From the third connection on it is a mail server.
    const through = connectTo(smtp.port);
    socket.pipe(through).pipe(socket);
    through.on('error', () => socket.destroy());
  });
  const crm = await crmWith(`smtp://127.0.0.1:${silent.port}`, { smtp: { greetingTimeoutMs: 600 } });
  const id = await send(crm, crm.acme, hello('jane@example.com'));
  await expect.poll(() => statusOf(crm, id), LONG).toBe('sent');
  // On a busy machine it may have been late once more.
  expect((await rowOf(crm, id)).attempts).toBeGreaterThanOrEqual(3);
  expect(smtp.received).toHaveLength(1);
});

it('a server that trickles its replies is left when the message took too long', async () => {
  const trickling = await rawServer((socket) => {
    const timer = setInterval(() => socket.write('220-wait\r\n'), 20);
    socket.on('close', () => clearInterval(timer));
  });
  const crm = await crmWith(`smtp://127.0.0.1:${trickling.port}`, { maxAttempts: 2, smtp: { sendTimeoutMs: 150 } });
  const id = await send(crm, crm.acme, hello('jane@example.com'));
  await expect.poll(() => statusOf(crm, id), LONG).toBe('failed');
  expect(await rowOf(crm, id)).toMatchObject({
    attempts: 2,
    error_code: 'MAIL_SERVER_UNREACHABLE',
    error: 'The mail server did not answer in time.',
  });
});

it('mail waits while there is no server, and goes out when it is back', async () => {
  const gone = await startSmtp();
  await gone.stop();
  const crm = await crmWith(gone.url);
  const id = await send(crm, crm.acme, hello('jane@example.com'));
  await expect.poll(async () => (await rowOf(crm, id)).attempts, LONG).toBeGreaterThanOrEqual(2);
  expect((await rowOf(crm, id)).error).toBe('The mail server could not be reached.');
  const back = await smtpServer({}, gone.port);
  await expect.poll(() => statusOf(crm, id), LONG).toBe('sent');
  expect(back.received).toHaveLength(1);
});

it('a server that hangs up in the middle of a message gets it again', async () => {
  const smtp = await smtpServer();
  let hangups = 0;
  const rude = await rawServer((socket, connection) => {
    const through = connectTo(smtp.port);
    through.on('error', () => socket.destroy());
    through.pipe(socket);
    socket.on('data', (chunk: Buffer) => {
      if (connection <= 2 && chunk.includes('Message-ID')) {
        hangups += 1;
        through.destroy();
        socket.destroy();
        return;
      }
      through.write(chunk);
    });
  });
  const crm = await crmWith(`smtp://127.0.0.1:${rude.port}`);
  const id = await send(crm, crm.acme, hello('jane@example.com'));
  await expect.poll(() => statusOf(crm, id), LONG).toBe('sent');
  expect(hangups).toBe(2);
  expect(smtp.received).toHaveLength(1);
});

it('a worker that dies between the server’s answer and the row sends the message once more, recognisably', async () => {
  const smtp = await smtpServer();
  const crm = await crmWith(smtp.url);
  const service = crm.app.crm.service<MailService>('mail');
  const { messageIdOf } = service;
  // The first thing that happens after the server took the message.
  const dying = vi.spyOn(service, 'messageIdOf').mockImplementationOnce(() => {
    throw new Error('killed');
  });
  const id = await send(crm, crm.acme, hello('jane@example.com'));
  await expect.poll(() => statusOf(crm, id), LONG).toBe('sent');
  expect(dying).toHaveBeenCalledTimes(2);
  expect(smtp.received.map(({ messageId }) => messageId)).toEqual(Array(2).fill(messageIdOf.call(service, id)));
  expect((await rowOf(crm, id)).attempts).toBe(2);
});

it('a message that was sent is not sent again, and a late delivery does nothing', async () => {
  const smtp = await smtpServer();
  const crm = await crmWith(smtp.url);
  const id = await send(crm, crm.acme, hello('jane@example.com'));
  await expect.poll(() => statusOf(crm, id), LONG).toBe('sent');
  await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => ctx.enqueue('mail.send', { messageId: id }));
  // As a repeat of its own delivery would be.
  const { job_id: jobId } = await rowOf(crm, id);
  await crm.adminSql(`insert into outbox (org_id, id, kind, payload) values ($1, $2, 'job:mail.send', $3)`, [
    crm.acme.id,
    jobId,
    JSON.stringify({ messageId: id }),
  ]);
  const after = await send(crm, crm.acme, hello('after@example.com'));
  await expect.poll(() => statusOf(crm, after), LONG).toBe('sent');
  await expect.poll(async () => (await crm.adminSql('select 1 from outbox')).length, LONG).toBe(0);
  expect(smtp.received.map(({ messageId }) => messageId)).toEqual([`<${id}@crm.example>`, `<${after}@crm.example>`]);
  expect(await rowOf(crm, id)).toMatchObject({ status: 'sent', attempts: 1, error: null });
});

it('readiness names the mail server while it does not answer', async () => {
  const smtp = await startSmtp();
  const crm = await crmWith(smtp.url);
  const ready = async () => (await crm.app.inject('/readyz')).json().checks.mail;
  expect(await ready()).toBe('ok');
  await smtp.stop();
  await expect.poll(ready, { interval: 500 }).toBe('the mail server does not answer');
});

function connectTo(port: number): Socket {
  return connect(port, '127.0.0.1');
}
