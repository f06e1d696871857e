import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { database } from '@bottlecrm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const HERE = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'bottlecrm-embedded-'));
// For root, an unprivileged account runs PostgreSQL, which has to reach its data.
chmodSync(folder, 0o755);
let shop: ChildProcess;
let origin: string;
let printed = '';

async function start(): Promise<void> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', DATA_DIR: join(folder, 'data') };
  shop = spawn(process.execPath, ['--conditions=@bottlecrm/source', 'src/start.ts'], { cwd: HERE, env });
  printed = '';
  for (const stream of [shop.stdout, shop.stderr])
    stream?.setEncoding('utf8').on('data', (chunk) => (printed += chunk));
  const ended = once(shop, 'close');
  for (;;) {
    const url = /Spokes is ready: (\S+)/.exec(printed)?.[1];
    if (url) {
      origin = url;
      return;
    }
    const next = shop.stdout && once(shop.stdout, 'data');
    const code = await Promise.race([ended, next?.then(() => undefined)]);
    if (code) throw new Error(`The shop ended with ${code}:\n${printed}`);
  }
}

async function stop(): Promise<void> {
  shop.kill('SIGTERM');
  const [code] = await once(shop, 'close');
  if (code !== 0) throw new Error(`The shop ended with ${code}:\n${printed}`);
}

beforeAll(start);
afterAll(async () => {
  if (shop.exitCode === null) await stop();
  rmSync(folder, { recursive: true, force: true });
});

// biome-ignore lint/suspicious/noExplicitAny: JSON of many routes
interface Answer<B = any> {
  readonly status: number;
  readonly body: B;
  readonly headers: Headers;
}

async function call(path: string, token?: string, body?: unknown, method = body ? 'POST' : 'GET'): Promise<Answer> {
  const headers = {
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(body ? { 'content-type': 'application/json' } : {}),
  };
  const answer = await fetch(origin + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text ? JSON.parse(text) : undefined };
}

const login = async (name: string, password = 'spokes') =>
  call('/login', undefined, { email: `${name}@spokes.test`, password });
const tokenOf = async (name: string): Promise<string> => (await login(name)).body.token;
const repair = (ticket: string, lastName: string) => ({
  ...{ ticket, service: 'wheel', firstName: 'A', lastName },
  email: `${lastName.toLowerCase()}@customer.test`,
});
const contactsOf = async (token: string) => (await call('/crm/contacts?limit=100', token)).body.data;

describe('the requests of the README', () => {
  test('do what it says', async () => {
    const readme = readFileSync(join(HERE, 'README.md'), 'utf8');
    const blocks = [...readme.matchAll(/```bash\n(.*?)```/gs)].map(([, script = '']) => script);
    const script = blocks.join('echo "@@"\n').replaceAll('http://127.0.0.1:3100', origin);
    const { stdout } = await promisify(execFile)('bash', ['-euc', script]);
    const [, me, taken, refused, sam, prices] = stdout.split('@@\n');
    expect(JSON.parse(me ?? '')).toMatchObject({ profile: { role: 'sales_manager' }, org: { name: 'Spokes North' } });
    expect(taken).toContain('"customer":"Byron"');
    expect(refused).toContain('"code":"TICKET_TAKEN"');
    expect(refused).toContain('"total":1');
    expect(refused).not.toContain('Twice');
    expect(sam).toBe('[]');
    expect(prices).toContain('"service":"brakes"');
  });
});

describe('the shop’s own tokens', () => {
  test('are good on the CRM’s routes and on the shop’s own, with the role that the shop gave', async () => {
    const ned = await tokenOf('ned');
    expect((await call('/crm/me', ned)).body).toMatchObject({
      user: { name: 'Ned North' },
      profile: { role: 'sales_rep' },
    });
    expect((await call('/repairs', ned)).status).toBe(200);
    expect((await call('/crm/org', ned, { name: 'Mine' }, 'PATCH')).status).toBe(403);
  });

  test('are given for the right password alone, and nobody needs one for prices', async () => {
    expect((await login('ned', 'wrong')).status).toBe(401);
    expect((await call('/prices')).body).toHaveLength(3);
  });

  test('that were changed are refused, in the shop’s words there and in the CRM’s below its prefix', async () => {
    const token = (await tokenOf('ned')).replace(/.{6}$/, 'AAAAAA');
    expect(await call('/repairs', token)).toMatchObject({
      status: 401,
      body: { code: 'UNAUTHENTICATED', error: expect.any(String) },
    });
    const answer = await call('/crm/contacts', token);
    expect(answer).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED', requestId: expect.any(String) } });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });
});

describe('a repair and its contact', () => {
  test('are written together', async () => {
    const nora = await tokenOf('nora');
    const { status, body } = await call('/repairs', nora, repair('T-1', 'Lovelace'));
    expect(status).toBe(201);
    expect(await contactsOf(nora)).toContainEqual(
      expect.objectContaining({ id: body.contactId, lastName: 'Lovelace' }),
    );
    expect((await call('/repairs', nora)).body).toContainEqual({
      ticket: 'T-1',
      service: 'wheel',
      customer: 'Lovelace',
    });
  });

  test('are both gone when the second cannot be written', async () => {
    const nora = await tokenOf('nora');
    await call('/repairs', nora, repair('T-2', 'First'));
    const before = await call('/repairs', nora);
    expect((await call('/repairs', nora, repair('T-2', 'Second'))).status).toBe(409);
    expect((await contactsOf(nora)).map(({ lastName }: { lastName: string }) => lastName)).not.toContain('Second');
    expect((await call('/repairs', nora)).body).toEqual(before.body);
  });

  test('are invisible to the other store, which may use the same ticket', async () => {
    const [nora, sam] = [await tokenOf('nora'), await tokenOf('sam')];
    await call('/repairs', nora, repair('T-3', 'Northern'));
    expect((await call('/repairs', sam)).body).toEqual([]);
    expect(await contactsOf(sam)).toEqual([]);
    expect((await call('/repairs', sam, repair('T-3', 'Southern'))).status).toBe(201);
    expect((await call('/repairs', sam)).body).toEqual([{ ticket: 'T-3', service: 'wheel', customer: 'Southern' }]);
  });
});

/** The PostgreSQL of the data directory, as its superuser or as the shop. */
function urlOf(user: 'postgres' | 'shop'): string {
  const cluster = join(folder, 'data/cluster');
  const port = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[3];
  const password = user === 'shop' ? 'shop' : readFileSync(join(cluster, 'bottlecrm-password'), 'utf8').trim();
  return `postgresql://${user}:${password}@127.0.0.1:${port}/spokes`;
}

describe('the tables of the shop and of the CRM', () => {
  test('are each out of reach of the other’s role, though in one database', async () => {
    const read = (user: 'postgres' | 'shop', ...statements: string[]) =>
      database.withClient(urlOf(user), async (client) => {
        for (const statement of statements) await client.query(statement);
      });
    await read('shop', 'select * from staff');
    await expect(read('shop', 'select * from public.contacts')).rejects.toThrow('permission denied');
    await read('postgres', 'set role bottlecrm_app', 'select * from contacts');
    await expect(read('postgres', 'set role bottlecrm_app', 'select * from shop.staff')).rejects.toThrow(
      'permission denied',
    );
  });
});

describe('the rest of the shop', () => {
  test('keeps its hooks, and the CRM its health', async () => {
    expect((await call('/prices')).headers.get('x-served-by')).toBe('spokes');
    expect((await call('/readyz')).status).toBe(200);
  });

  test('stops with code 0, and starts again with what it had', async () => {
    await stop();
    await start();
    const nora = await tokenOf('nora');
    expect((await call('/crm/me', nora)).body.org.name).toBe('Spokes North');
    expect((await contactsOf(nora)).length).toBeGreaterThan(0);
  });
});
