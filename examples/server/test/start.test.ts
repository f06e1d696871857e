import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bash,
  isAlive,
  postmasterOf,
  type RunningServer,
  readRows,
  signIn,
  startServer,
  temporaryFolder,
} from './running-server.ts';

const folder = temporaryFolder();
const dataDir = join(folder.path, 'data');
const args = ['--port', '0', '--data-dir', dataDir];
let server: RunningServer;
let url: string;

beforeAll(async () => {
  server = startServer(args);
  url = await server.ready();
});

afterAll(async () => {
  server.kill('SIGTERM');
  await server.ended;
  folder.remove();
});

// biome-ignore lint/suspicious/noExplicitAny: JSON of many routes
async function get(path: string, headers: Record<string, string>): Promise<any> {
  const answer = await fetch(`${url}/api${path}`, { headers });
  expect(answer.status, path).toBe(200);
  return answer.json();
}

describe('a first start on a bare machine', () => {
  it('prints where it serves, where the data is, and requests that work as pasted', async () => {
    const printed = server.output();
    expect(printed).toContain(`Docs   ${url}/docs`);
    expect(printed).toContain(`Data   ${dataDir} (PostgreSQL on port `);
    const curls = printed.split('\n').filter((line) => line.trim().startsWith('curl '));
    expect(curls).toHaveLength(2);
    for (const [at, wanted] of ['"accessToken":"', '"nextCursor":"'].entries()) {
      expect((await bash(`${curls[at]}`)).stdout).toContain(wanted);
    }
  });

  it('is ready, and serves the API page without anything from elsewhere', async () => {
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const page = await fetch(`${url}/docs`);
    expect(page.status).toBe(200);
    expect(await page.text()).not.toMatch(/https?:\/\//);
    expect((await fetch(`${url}/docs/js/scalar.js`)).status).toBe(200);
  });

  it.each(['acme.test', 'globex.test'])('gives %s a member for each role', async (domain) => {
    const roles = { admin: 'admin', manager: 'sales_manager', rep: 'sales_rep', user: 'user' };
    for (const [name, role] of Object.entries(roles)) {
      const me = await get('/me', await signIn(url, `${name}@${domain}`));
      expect(me.profile.role).toBe(role);
    }
  });

  it.each(['acme.test', 'globex.test'])('gives %s 1,000 records of each kind', async (domain) => {
    const headers = await signIn(url, `admin@${domain}`);
    for (const kind of ['accounts', 'contacts', 'leads']) {
      const { data, page } = await get(`/${kind}?limit=25&total=true`, headers);
      expect(page.total, kind).toBe(1000);
      expect(data).toHaveLength(25);
    }
    expect((await get('/teams?total=true', headers)).page.total).toBe(3);
  });

  it('puts the leads on a board, with something in every stage', async () => {
    const { stages } = await get('/leads/board?limit=2', await signIn(url, 'admin@acme.test'));
    expect(stages.map((one: { name: string }) => one.name)).toEqual([
      'New',
      'In process',
      'Qualified',
      'Recycled',
      'Closed',
    ]);
    for (const stage of stages) expect(stage.cards, stage.name).toHaveLength(2);
  });

  it('shows a rep and a user fewer leads than the admin', async () => {
    const totals = [];
    for (const name of ['admin', 'rep', 'user'])
      totals.push((await get('/leads?total=true&limit=1', await signIn(url, `${name}@acme.test`))).page.total);
    const [admin, rep, user] = totals as [number, number, number];
    expect(rep).toBeLessThan(admin);
    expect(user).toBeLessThan(rep);
    expect(user).toBeGreaterThan(0);
  });

  it('keeps the secret in the data directory, for this account alone', () => {
    const file = join(dataDir, 'auth-secret');
    expect(readFileSync(file, 'utf8').trim().length).toBeGreaterThanOrEqual(32);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('syncs what it acknowledges to the disk', async () => {
    const rows = await sql(
      "select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')",
    );
    expect(rows.map((row) => row.setting)).toEqual(['on', 'on', 'on']);
  });

  it('does what the README says, as pasted', async () => {
    const readme = readFileSync(resolve(import.meta.dirname, '../../../README.md'), 'utf8');
    const [, tour = ''] = /## A five-minute tour\n([\s\S]*?)\n## /.exec(readme) ?? [];
    const blocks = [...tour.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block);
    expect(blocks.length).toBeGreaterThan(3);
    const script = blocks.join('\n').replaceAll('http://127.0.0.1:3000', url);
    const { code, stdout, stderr } = await bash(`set -euo pipefail\n${script}`);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const answers = stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
    const [created, board, moved, converted, account, contact, inProcess, found] = answers;
    expect(created).toMatchObject({ companyName: 'Analytical Engines', status: 'assigned' });
    expect(board.stages).toHaveLength(5);
    expect(moved).toMatchObject({ id: created.id, status: 'in_process' });
    expect(converted).toMatchObject({ leadId: created.id, account: { created: true }, contact: { created: true } });
    expect(account).toMatchObject({ id: converted.account.id, name: 'Analytical Engines' });
    expect(contact).toMatchObject({
      id: converted.contact.id,
      lastName: 'Byron',
      account: { name: 'Analytical Engines' },
    });
    expect(inProcess.data).toHaveLength(3);
    expect(found.data[0]).toMatchObject({ id: created.id, status: 'converted' });
  });
});

describe('the demo records', () => {
  it('start with version 1 and have one entry each in the change log', async () => {
    for (const [table, entity] of [
      ['accounts', 'account'],
      ['contacts', 'contact'],
      ['leads', 'lead'],
    ]) {
      const rows = await sql(
        `select count(*)::int as records, count(*) filter (where version = 1)::int as first,
          (select count(*)::int from change_log c where c.entity = '${entity}' and c.action = 'create'
            and exists (select 1 from ${table} s where s.org_id = c.org_id and s.id = c.record_id and s.created_at < c.at)) as logged
          from ${table} where created_at < now() - interval '1 hour'`,
      );
      expect(rows, table).toEqual([{ records: 2000, first: 2000, logged: 2000 }]);
    }
  });

  it('are spread over the last year', async () => {
    for (const table of ['accounts', 'contacts', 'leads']) {
      const [row] = await sql(
        `select count(distinct date_trunc('month', created_at))::int as months, max(created_at) < now() as past,
          min(created_at) > now() - interval '14 months' as recent from ${table}`,
      );
      expect(row, table).toMatchObject({ past: true, recent: true });
      expect(row?.months).toBeGreaterThanOrEqual(12);
    }
  });

  it('have ranks that differ within a stage, and a stage that agrees with the status', async () => {
    expect(
      await sql(
        'select stage_id, rank from leads where stage_id is not null group by org_id, stage_id, rank having count(*) > 1',
      ),
    ).toEqual([]);
    expect(
      await sql(`select l.id from leads l join lead_stages s on s.org_id = l.org_id and s.id = l.stage_id
        where s.maps_to_status <> l.status or l.rank is null`),
    ).toEqual([]);
  });

  it('have converted leads that lead to the account and contact that they became', async () => {
    const [row] = await sql(`select count(*)::int as linked from leads l
      join accounts a on a.org_id = l.org_id and a.id = l.converted_account_id and a.name = l.company_name
      join contacts c on c.org_id = l.org_id and c.id = l.converted_contact_id and c.email = l.email and c.account_id = a.id
      where l.status = 'converted' and l.stage_id is null and l.converted_at > l.created_at and a.created_at = l.converted_at`);
    expect(row?.linked).toBe(180);
  });

  it('have contacts whose primary account is among their accounts', async () => {
    expect(
      await sql(`select c.id from contacts c where c.account_id is not null and not exists
        (select 1 from contact_accounts l where l.org_id = c.org_id and l.contact_id = c.id and l.account_id = c.account_id)`),
    ).toEqual([]);
  });

  it('have the telephone numbers that the API would store beside what is typed', async () => {
    const headers = await signIn(url, 'admin@globex.test');
    const samples = await sql(
      `select distinct on (country, left(phone, 7)) id, phone, phone_e164 from contacts
       where email like '%.example' and org_id = (select org_id from profiles where email = 'admin@globex.test')`,
    );
    expect(samples.length).toBeGreaterThan(10);
    for (const { id, phone, phone_e164 } of samples) {
      for (const body of [{ phone: null }, { phone }])
        await fetch(`${url}/api/contacts/${id}`, { method: 'PATCH', headers, body: JSON.stringify(body) });
      expect(await sql(`select phone_e164 from contacts where id = '${id}'`), phone).toEqual([{ phone_e164 }]);
    }
  });
});

describe('stopping and starting again', () => {
  it('answers a request that is in flight, stops PostgreSQL, and ends with 0', async () => {
    const headers = await signIn(url, 'admin@acme.test');
    const postmaster = postmasterOf(dataDir);
    const body = JSON.stringify({ lastName: 'Last', companyName: 'In Flight' });
    const sent = request(`${url}/api/leads`, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    });
    sent.write(body.slice(0, 10));
    await once(sent, 'socket');
    // Another request's answer shows that the server has read the head of the first.
    await get('/me', headers);
    server.kill('SIGTERM');
    await refusesConnections();
    sent.end(body.slice(10));
    const [answer] = await once(sent, 'response');
    expect(answer.statusCode).toBe(201);
    // The client would keep its connection for the next request: the server does not wait for that.
    expect(answer.headers.connection).toBe('close');
    answer.resume();
    expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
    expect(isAlive(postmaster.pid)).toBe(false);
    expect(existsSync(join(dataDir, 'cluster/postmaster.pid'))).toBe(false);
  });

  it('keeps the data and the secret, and fills nothing again', async () => {
    const secret = readFileSync(join(dataDir, 'auth-secret'), 'utf8');
    server = startServer(args);
    url = await server.ready();
    expect(server.output()).not.toContain('Filling');
    const headers = await signIn(url, 'admin@acme.test');
    expect((await get('/leads?total=true&limit=1', headers)).page.total).toBe(1002);
    expect((await get('/leads?search=in%20flight', headers)).data).toHaveLength(1);
    expect(readFileSync(join(dataDir, 'auth-secret'), 'utf8')).toBe(secret);
  });

  it('recovers after this program and PostgreSQL were killed', async () => {
    const { pid } = postmasterOf(dataDir);
    server.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    await server.ended;
    server = startServer(args);
    url = await server.ready();
    expect((await get('/leads?total=true&limit=1', await signIn(url, 'admin@acme.test'))).page.total).toBe(1002);
  });

  it('does not start a second time on the same data', async () => {
    const second = await startServer(args).ended;
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(
      /^A PostgreSQL server \(process \d+, port \d+\) is already running on .*, or use another data directory\.\n$/,
    );
  });
});

const sql = (text: string) => readRows(dataDir, text);

/** The server has heard the signal once it takes no new connection. */
async function refusesConnections(): Promise<void> {
  for (;;) {
    const refused = await fetch(`${url}/healthz`).then(
      () => false,
      () => true,
    );
    if (refused) return;
  }
}
