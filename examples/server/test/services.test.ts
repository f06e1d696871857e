import { existsSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, signIn, startServer, temporaryFolder } from './running-server.ts';

const folder = temporaryFolder();
const dataDir = join(folder.path, 'data');
const LONG = { timeout: 120_000 };
/** What arrived where traces are sent to. */
const received: string[] = [];
let collector: Server;
let server: RunningServer;
let url: string;

beforeAll(async () => {
  collector = createServer(async (request, response) => {
    received.push(`${request.url} ${await text(request)}`);
    response.setHeader('content-type', 'application/json').end('{}');
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  server = startServer(['--port', '0', '--data-dir', dataDir], {
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    OTEL_BSP_SCHEDULE_DELAY: '100',
  });
  url = await server.ready();
});

afterAll(async () => {
  server.kill('SIGTERM');
  await server.ended;
  collector.close();
  folder.remove();
});

/** A lead of Acme, and headers of an admin. */
async function aLead(email = 'admin@acme.test') {
  const { 'content-type': _, ...headers } = await signIn(url, email);
  const answer = await fetch(`${url}/api/leads?limit=1`, { headers });
  const { data } = (await answer.json()) as { data: { id: string; lastName: string; email: string }[] };
  return { headers, lead: data[0] ?? { id: '', lastName: '', email: '' } };
}

describe('the services of a bare machine', () => {
  it('are ready, each by its name', async () => {
    const answer = await fetch(`${url}/readyz`);
    expect(answer.status).toBe(200);
    const { checks } = (await answer.json()) as { checks: Record<string, string> };
    expect(checks).toMatchObject({ database: 'ok', migrations: 'ok', jobs: 'ok', mail: 'ok', files: 'ok' });
  });

  it('are named by the banner, as pages that open', async () => {
    for (const [label, path] of [
      ['Login', '/sign-in'],
      ['Mail', '/dev/mailbox'],
      ['Docs', '/docs'],
    ]) {
      expect(server.output()).toMatch(new RegExp(`  ${label} +${url}${path}\\n`));
      expect((await fetch(`${url}${path}`)).status, path).toBe(200);
    }
  });

  it('send a sign-in link to the mailbox', async () => {
    const answer = await fetch(`${url}/api/auth/magic-link/request`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'rep@acme.test' }),
    });
    expect(answer.status).toBeLessThan(300);
    const mailbox = async () => (await fetch(`${url}/dev/mailbox.json`)).text();
    await expect.poll(mailbox, LONG).toContain('rep@acme.test');
    expect(existsSync(join(dataDir, 'mailbox'))).toBe(true);
  });

  it('keep files in the data directory', async () => {
    const { headers, lead } = await aLead();
    const body = new FormData();
    body.set('file', new File(['An offer.'], 'offer.txt', { type: 'text/plain' }));
    const sent = await fetch(`${url}/api/leads/${lead.id}/attachments`, { method: 'POST', headers, body });
    expect(sent.status).toBe(201);
    const { id } = (await sent.json()) as { id: string };
    const content = await fetch(`${url}/api/leads/${lead.id}/attachments/${id}/content`, { headers });
    expect(await content.text()).toBe('An offer.');
    expect(readdirSync(join(dataDir, 'files'))).not.toEqual([]);
  });

  it('make a PDF of a lead, for whoever may read it', async () => {
    const { headers, lead } = await aLead();
    const answer = await fetch(`${url}/api/leads/${lead.id}/sheet`, { headers });
    expect(answer.status, server.output()).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const stranger = await aLead('admin@globex.test');
    expect((await fetch(`${url}/api/leads/${lead.id}/sheet`, { headers: stranger.headers })).status).toBe(404);
    expect((await fetch(`${url}/api/leads/${lead.id}/sheet`)).status).toBe(401);
  });
});

describe('watching it', () => {
  it('is possible from this machine: requests, jobs, mail, PDFs', async () => {
    const metrics = async () => (await fetch(`${url}/metrics`)).text();
    await expect.poll(metrics, LONG).toContain('bottlecrm_mail_attempts_total{result="sent"} 1');
    for (const name of ['http_request_duration_seconds_count', 'jobs', 'outbox_rows', 'pdf_documents_total'])
      expect(await metrics()).toContain(`\nbottlecrm_${name}`);
    const proxied = await fetch(`${url}/metrics`, { headers: { 'x-forwarded-for': '127.0.0.1' } });
    expect(proxied.status).toBe(404);
  });

  it('sends spans of requests, transactions and jobs, and nothing of what was sent', async () => {
    const { headers, lead } = await aLead();
    await fetch(`${url}/api/leads?search=${encodeURIComponent(lead.email)}`, { headers });
    await fetch(`${url}/api/leads?search=zwetschge`, { headers });
    expect((await fetch(`${url}/api/leads/${lead.id}`, { headers })).status).toBe(200);
    await expect.poll(() => received.join('').includes('"getLead"'), LONG).toBe(true);
    const all = received.join('\n');
    expect(received[0]?.startsWith('/v1/traces ')).toBe(true);
    for (const name of ['"bottlecrm.transaction"', '"bottlecrm.job mail.send"', '"/api/leads/:id"', '"bottlecrm"'])
      expect(all.includes(name), name).toBe(true);
    for (const secret of ['zwetschge', 'acme.test', '%40', lead.email, lead.lastName, lead.id, 'eyJ', 'url.path'])
      expect(all.includes(secret), secret).toBe(false);
  });
});
