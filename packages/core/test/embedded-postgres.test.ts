import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  embeddedPostgresAvailable,
  findFreePort,
  startEmbeddedPostgres,
} from '../src/database/embedded-postgres.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const asRoot = process.getuid?.() === 0;
const running: EmbeddedPostgres[] = [];
let directory: string;
let dataDir: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'embedded-postgres-'));
  chmodSync(directory, 0o755);
  dataDir = join(directory, 'data');
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  chmodSync(directory, 0o755);
  rmSync(directory, { recursive: true, force: true });
});

async function start(options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, fsync: false, ...options });
  running.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const result = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
    return result.rows.flat();
  } finally {
    await client.end();
  }
}

function postmasterPid(inDataDir: string): number {
  return Number(readFileSync(join(inDataDir, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Another program that starts a server and then does nothing. */
async function startInAnotherProgram(): Promise<{ program: ChildProcess; server: EmbeddedPostgres }> {
  const module = new URL('../src/database/embedded-postgres.ts', import.meta.url).href;
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(module)});
    console.log(JSON.stringify(await startEmbeddedPostgres(${JSON.stringify({ dataDir, fsync: false })})));
    setInterval(() => {}, 1000);`;
  const program = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface({ input: program.stdout }), 'line');
  return { program, server: JSON.parse(line) };
}

describe('a first start', () => {
  it('serves UTF-8 with scram passwords and durable writes, on 127.0.0.1 only', async () => {
    const server = await start({ fsync: true });
    const settings = ['server_encoding', 'fsync', 'synchronous_commit', 'password_encryption', 'listen_addresses'];
    expect(await query(server.url, `select ${settings.map((name) => `current_setting('${name}')`).join()}`)).toEqual([
      ...['UTF8', 'on', 'on', 'scram-sha-256', '127.0.0.1'],
    ]);
    expect(
      await query(
        server.url,
        `select lower('ÄÉЖ'), datlocprovider, datlocale from pg_database where datname = 'postgres'`,
      ),
    ).toEqual(['äéж', 'b', 'C.UTF-8']);
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
    expect(server).toMatchObject({ dataDir, port: Number(new URL(server.url).port) });
  });

  it('refuses a connection with another password', async () => {
    const server = await start();
    const url = new URL(server.url);
    url.password = 'guess';
    await expect(query(url.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(join(dataDir, 'cluster', 'bottlecrm-password')).mode & 0o777).toBe(0o600);
  });

  it('knows the letters of every alphabet, whatever orders the text', async () => {
    const { url } = await start();
    await query(url, 'CREATE EXTENSION pg_trgm');
    expect(
      await query(url, "SELECT cardinality(show_trgm('Пример')) > 0, cardinality(show_trgm('山田太郎')) > 0"),
    ).toEqual([true, true]);
    expect(await query(url, "SELECT lower('ПРИМЕР'), 'Z' < 'a'")).toEqual(['пример', true]);
  });

  it('applies settings, and gives up durability only when asked to', async () => {
    const server = await start({ settings: { max_connections: 17, timezone: 'Europe/Zurich' } });
    expect(
      await query(
        server.url,
        `select current_setting('max_connections'), current_setting('timezone'), current_setting('fsync')`,
      ),
    ).toEqual(['17', 'Europe/Zurich', 'off']);
  });

  it('leaves one working server when two programs start it at the same time', async () => {
    const outcomes = await Promise.allSettled([start(), start()]);
    const failures = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(failures).toHaveLength(1);
    expect(failures[0]?.reason).toMatchObject({ code: 'EMBEDDED_POSTGRES_ALREADY_RUNNING' });
    expect(await query(running[0]?.url ?? '', 'select 1')).toEqual([1]);
    expect(readdirSync(dataDir)).toEqual(['cluster']);
  });

  it('gives servers that start together a port each', async () => {
    const servers = await Promise.all(['a', 'b', 'c'].map((name) => start({ dataDir: join(directory, name) })));
    expect(new Set(servers.map((server) => server.port)).size).toBe(3);
  });
});

describe('a second start', () => {
  it('finds the data again', async () => {
    const first = await start();
    await query(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await start();
    expect(await query(second.url, 'select answer from kept')).toEqual([42]);
  });

  it.each([
    ['as an earlier version left it', () => {}],
    [
      'also when the start before was cut short',
      async (url: string) => {
        writeFileSync(join(dataDir, 'cluster', 'bottlecrm-reindex'), '');
        await query(url, "UPDATE pg_database SET datctype = 'C.UTF-8' WHERE datctype = 'C'");
      },
    ],
  ])('gives a cluster letters that it lacks, and builds its trigram indexes again, %s', async (_, before) => {
    const first = await start();
    await query(first.url, "UPDATE pg_database SET datctype = 'C'");
    for (const statement of [
      'CREATE EXTENSION pg_trgm',
      'CREATE TABLE public.names (name text)',
      'CREATE INDEX names_trigrams ON public.names USING gin (name gin_trgm_ops)',
      "INSERT INTO public.names VALUES ('Пример')",
    ])
      await query(first.url, statement);
    expect(await query(first.url, "SELECT cardinality(show_trgm('Пример'))")).toEqual([0]);
    await before(first.url);
    await first.stop();

    const lines: string[] = [];
    const { url } = await start({ log: (line) => lines.push(line) });
    expect(await query(url, "SELECT count(*)::int FROM pg_database WHERE datctype IN ('C', 'POSIX')")).toEqual([0]);
    expect(lines).toContain('Built 1 trigram indexes of postgres again.');
    // Sequential reading is switched off for the database: only the index answers.
    await query(url, 'ALTER DATABASE postgres SET enable_seqscan = off');
    expect(await query(url, "SELECT count(*)::int FROM public.names WHERE name LIKE '%мер%'")).toEqual([1]);
    expect(existsSync(join(dataDir, 'cluster', 'bottlecrm-reindex'))).toBe(false);
  });

  it('recovers what was committed when the server was killed, with its connections open', async () => {
    const first = await start({ fsync: true });
    const client = new Client({ connectionString: first.url });
    client.on('error', () => {});
    await client.connect();
    await client.query('create table kept as select 42 as answer');
    process.kill(postmasterPid(dataDir), 'SIGKILL');
    const second = await start({ fsync: true });
    expect(await query(second.url, 'select answer from kept')).toEqual([42]);
  });

  it('starts although another process has the number of the crashed server', async () => {
    await (await start()).stop();
    const lockFile = join(dataDir, 'cluster', 'postmaster.pid');
    const bystander = spawn('sleep', ['60']);
    writeFileSync(
      lockFile,
      [bystander.pid, join(dataDir, 'cluster'), 1, 5432, '', '127.0.0.1', '', 'ready', ''].join('\n'),
    );
    try {
      expect(await query((await start()).url, 'select 1')).toEqual([1]);
    } finally {
      bystander.kill();
    }
  });

  it('says what to do while the first server is running', async () => {
    const first = await start();
    const error = await start().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'EMBEDDED_POSTGRES_ALREADY_RUNNING' });
    expect(String(error)).toContain(`kill -INT ${postmasterPid(dataDir)}`);
    expect(await query(first.url, 'select 1')).toEqual([1]);
  });

  it('refuses data of another major version', async () => {
    await (await start()).stop();
    writeFileSync(join(dataDir, 'cluster', 'PG_VERSION'), '14\n');
    await expect(start()).rejects.toMatchObject({ code: 'EMBEDDED_POSTGRES_VERSION_MISMATCH' });
  });
});

describe('stop', () => {
  it('ends every process and may be called again', async () => {
    const server = await start();
    const pid = postmasterPid(dataDir);
    await Promise.all([server.stop(), server.stop()]);
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(join(dataDir, 'cluster', 'postmaster.pid'))).toBe(false);
  });

  it('does not wait for open connections', async () => {
    const server = await start();
    const client = new Client({ connectionString: server.url });
    client.on('error', () => {});
    await client.connect();
    // It would never end: the client stays.
    await server.stop();
  });

  it('removes data that is not persistent', async () => {
    const server = await start({ persistent: false });
    await server.stop();
    expect(existsSync(dataDir)).toBe(false);
  });
});

describe('a program that ends without stopping its server', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)('takes the server with it on %s', async (signal) => {
    const { program, server } = await startInAnotherProgram();
    const pid = postmasterPid(dataDir);
    await query(server.url, 'create table kept as select 42 as answer');
    program.kill(signal);
    await once(program, 'close');
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 120_000, interval: 20 });
    expect(await query((await start()).url, 'select answer from kept')).toEqual([42]);
  });

  it('can be started again at once', async () => {
    const { program } = await startInAnotherProgram();
    program.kill('SIGKILL');
    expect(await query((await start()).url, 'select 1')).toEqual([1]);
  });
});

describe('a directory', () => {
  it('under a private one is used, or replaced by one that the returned dataDir names', async () => {
    chmodSync(directory, 0o700);
    const first = await start({ persistent: true });
    expect(first.dataDir === dataDir).toBe(!asRoot);
    await query(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await start({ persistent: false });
    expect(second.dataDir).toBe(first.dataDir);
    expect(await query(second.url, 'select answer from kept')).toEqual([42]);
    await second.stop();
    expect(existsSync(second.dataDir)).toBe(false);
  });

  it('that is private, empty and ours is used as it is', async () => {
    mkdirSync(dataDir, { mode: 0o700 });
    expect((await start()).dataDir).toBe(dataDir);
  });

  it('that cannot be created is refused with a sentence', async () => {
    writeFileSync(join(directory, 'file'), '');
    const error = await start({ dataDir: join(directory, 'file', 'data') }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'EMBEDDED_POSTGRES_DIRECTORY_UNUSABLE' });
    expect(String(error)).toContain('choose a directory that you can write');
  });

  it.skipIf(asRoot)('that cannot be written is refused with a sentence', async () => {
    mkdirSync(dataDir, { mode: 0o500 });
    await expect(start()).rejects.toMatchObject({ code: 'EMBEDDED_POSTGRES_DIRECTORY_UNUSABLE' });
  });
});

describe('a port', () => {
  it('that is taken is refused with a sentence', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const address = squatter.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const error = await start({ port }).catch((reason: unknown) => reason);
    squatter.close();
    expect(error).toMatchObject({ code: 'EMBEDDED_POSTGRES_PORT_BUSY' });
    expect(String(error)).toContain(`Port ${port} of 127.0.0.1 is taken`);
  });

  it('that is given is used', async () => {
    const port = await findFreePort();
    expect((await start({ port })).port).toBe(port);
  });
});

it('is available where the optional package is installed', () => {
  expect(embeddedPostgresAvailable()).toBe(true);
});
