import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { database } from '@bottlecrm/core';
import { afterAll, describe, expect, it } from 'vitest';
import { endOf, postmasterOf, startServer, temporaryFolder } from './running-server.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** What is printed when nothing starts: one sentence, and where it stops with code 1. */
async function refusal(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<string> {
  const { code, stdout, stderr } = await endOf(args, env);
  expect(code, stdout + stderr).toBe(1);
  expect(stderr).not.toMatch(/\n\s+at /);
  return stderr.trimEnd();
}

describe('a start that cannot succeed says why and what to do', () => {
  it('when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const said = await refusal(['--port', String(port), '--data-dir', join(folder.path, 'port')]);
    other.close();
    expect(said).toBe(
      `Port ${port} of 127.0.0.1 is taken by another program: stop that program, or choose another port with --port or PORT.`,
    );
  });

  it('when the data directory cannot be one', async () => {
    const file = join(folder.path, 'file');
    writeFileSync(file, '');
    const said = await refusal(['--port', '0', '--data-dir', file]);
    expect(said).toMatch(/^The data directory .*file cannot be used: .*: choose .*\.$/);
    expect(said).not.toContain('\n');
  });

  it('when the system says of a directory that is there that it is not', async () => {
    if (process.platform !== 'linux') return;
    expect(await refusal(['--port', '0', '--data-dir', '/proc/not-here/data'])).toMatch(
      /^The data directory \/proc\/not-here\/data cannot be used: it cannot be created .*: choose .*\.$/,
    );
  });

  it('when an earlier version made the data, and its migrations are gone', async () => {
    const dataDir = join(folder.path, 'older');
    const args = ['--port', '0', '--no-seed', '--data-dir', dataDir];
    const first = startServer(args);
    await first.ready();
    await database.withClient(postmasterOf(dataDir).url, (admin) =>
      admin.query(`UPDATE bottlecrm_migrations SET checksum = 'other'; DROP TABLE bottlecrm_derived`),
    );
    first.kill('SIGTERM');
    await first.ended;
    expect(await refusal(args)).toBe(
      `The database was made before the first release, whose migrations begin anew: start with an empty database. Or remove ${dataDir} to start over with new demo records.`,
    );
  });

  it('when a flag does not exist', async () => {
    expect(await refusal(['--seed'])).toBe(
      "Unknown option '--seed': the flags are --port, --host, --data-dir, --no-seed and --database-url.",
    );
  });

  it('when nothing listens at DATABASE_URL', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = free.address() as AddressInfo;
    free.close();
    await once(free, 'close');
    const url = `postgresql://somebody:secret@127.0.0.1:${port}/crm`;
    const said = await refusal(['--port', '0', '--data-dir', folder.path, '--database-url', url]);
    expect(said).toBe(
      `DATABASE_URL does not lead to a PostgreSQL server (the database crm of 127.0.0.1:${port}): nothing listens there: start PostgreSQL, or correct host and port.`,
    );
  });

  it('when DATABASE_URL has another password, or no such database', async () => {
    const right = new URL(process.env.TEST_DATABASE_URL ?? '');
    const wrong = Object.assign(new URL(right), { password: 'wrong' }).href;
    expect(await refusal(['--port', '0', '--database-url', wrong])).toMatch(
      /refuses this user and password: correct them\.$/,
    );
    const missing = Object.assign(new URL(right), { pathname: '/no_such_database' }).href;
    expect(await refusal(['--port', '0', '--database-url', missing])).toMatch(/has no such database: create it, or/);
  });

  it('when production lacks a database, or a secret, or is given a privileged role', async () => {
    const NODE_ENV = 'production';
    const DATABASE_URL = process.env.TEST_DATABASE_URL;
    expect(await refusal(['--port', '0'], { NODE_ENV })).toMatch(/^With NODE_ENV=production, set DATABASE_URL /);
    const privileged = await refusal(['--port', '0'], { NODE_ENV, DATABASE_URL, AUTH_SECRET: 'x'.repeat(32) });
    expect(privileged).toMatch(/^DATABASE_URL names the privileged role .*: run bottlecrm setup, /);
  });
});
