import {
  type CrmOptions,
  composeApplication,
  crm,
  defineEntity,
  definePlugin,
  f,
  type Migration,
  serverOptions,
} from '@bottlecrm/core';
import { database, internalsOf, wantedDatabase } from '@bottlecrm/core/internal';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCrm, TEST_SECRET, type TestCrm } from '../../src/index.ts';

let test: TestCrm;
beforeAll(async () => {
  test = await createTestCrm();
});
afterAll(() => test?.close());

/** What Fastify's own timer would end after ten seconds. */
const SLOW_SECONDS = 15;
const LIMIT_MS = 240_000;

interface Started {
  readonly app: FastifyInstance;
  readonly log: string[];
}

/** A server of the host, registered and not started. */
async function server(options: CrmOptions, own: FastifyServerOptions, host?: (app: FastifyInstance) => void) {
  const log: string[] = [];
  const app = Fastify({
    ...own,
    logger: { level: 'info', stream: { write: (line: string) => void log.push(JSON.parse(line).msg) } },
  });
  const { url, ownerUrl, systemUrl } = test.urls;
  await app.register(crm, {
    auth: { secret: TEST_SECRET },
    ...options,
    database: { url, ownerUrl, systemUrl, ...options.database },
  });
  host?.(app);
  return { app, log } satisfies Started;
}

const migration = (name: string, up: readonly string[]): Migration => ({ name, tables: [], up, down: [] });

/** A migration that waits until the test lets it go on. */
async function heldMigration(name: string) {
  const held = Promise.withResolvers<void>();
  const taken = Promise.withResolvers<void>();
  const key = Math.floor(Math.random() * 1_000_000_000);
  const holding = database.withClient(test.urls.ownerUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [key]);
    taken.resolve();
    await held.promise;
  });
  await taken.promise;
  return {
    migrations: [migration(name, ['SET LOCAL lock_timeout = 0', `SELECT pg_advisory_xact_lock(${key})`])],
    release: async () => {
      held.resolve();
      await holding;
    },
  };
}

const authorized = () => ({ authorization: `Bearer ${test.acme.admin.token}` });

async function ask(app: FastifyInstance, url: string) {
  const { statusCode, headers, body } = await app.inject({ url, headers: authorized() });
  return { status: statusCode, retryAfter: headers['retry-after'], body: JSON.parse(body) };
}

describe('a migration that takes longer than Fastify lets a plugin take', { timeout: LIMIT_MS }, () => {
  it('is waited for, by the server that runs it and by another that starts meanwhile', async () => {
    const migrations = [migration('0001-slow', [`SELECT pg_sleep(${SLOW_SECONDS})`])];
    const servers = await Promise.all([1, 2].map(() => server({ migrations }, serverOptions())));
    await Promise.all(servers.map(({ app }) => app.ready()));
    for (const { app } of servers) {
      expect((await ask(app, '/api/teams')).status).toBe(200);
      expect(await ask(app, '/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } });
    }
    const lines = servers.flatMap(({ log }) => log);
    expect(lines.filter((line) => line === 'Applied host 0001-slow.')).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith("Waiting for another server's migration"))).not.toHaveLength(0);
    await Promise.all(servers.map(({ app }) => app.close()));
  });
});

describe('a server whose host lets a plugin take only a while', { timeout: LIMIT_MS }, () => {
  const own = { pluginTimeout: 2000 };

  it('listens before it is migrated, says so, answers 503, and serves when it is done', async () => {
    const { migrations, release } = await heldMigration('0002-held');
    const { app, log } = await server({ migrations }, serverOptions(own), (host) => {
      host.get('/own', async () => ({ served: true }));
      host.get(
        '/teams-of-the-host',
        crm.handler(async (ctx) => ({ org: ctx.org.id })),
      );
    });
    const origin = await app.listen({ host: '127.0.0.1', port: 0 });
    const answer = await fetch(`${origin}/api/teams`, { headers: authorized() });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await answer.json()).toMatchObject({ code: 'UNAVAILABLE', status: 503 });
    expect(await ask(app, '/readyz')).toMatchObject({
      status: 503,
      body: { status: 'migrating', checks: { start: 'migrating' } },
    });
    expect((await ask(app, '/healthz')).status).toBe(200);
    expect(await ask(app, '/own')).toMatchObject({ status: 200, body: { served: true } });
    expect((await ask(app, '/teams-of-the-host')).status).toBe(503);
    await release();
    await app.crm.whenReady();
    expect((await ask(app, '/api/teams')).status).toBe(200);
    expect((await ask(app, '/teams-of-the-host')).status).toBe(200);
    expect(await ask(app, '/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } });
    expect(log.join('\n')).toContain('the server listens, and answers 503 until it can serve');
    await app.close();
  });

  it('can be closed meanwhile, and leaves nothing of the migration', async () => {
    const { migrations, release } = await heldMigration('0003-abandoned');
    const { app } = await server({ migrations }, serverOptions(own));
    await app.ready();
    const waiting = app.crm.whenReady();
    await app.close();
    await expect(waiting).rejects.toThrow('closed before it was ready');
    await release();
    expect(await test.ownerSql("SELECT 1 FROM bottlecrm_migrations WHERE name = '0003-abandoned'")).toEqual([]);
  });

  it('tries again what failed: it serves once the cause is mended', async () => {
    const { migrations, release } = await heldMigration('0004-mended');
    const failing = migrations.map((one) => ({ ...one, up: [...one.up, 'SELECT * FROM comes_later'] }));
    const { app, log } = await server({ migrations: failing }, serverOptions(own));
    await app.ready();
    await release();
    await expect
      .poll(() => ask(app, '/readyz'), { timeout: LIMIT_MS })
      .toMatchObject({ status: 503, body: { status: 'not ready', checks: { start: 'failed' } } });
    expect((await ask(app, '/readyz')).body.checks.migrations).toBe('pending: host 0004-mended');
    expect((await ask(app, '/api/teams')).status).toBe(503);
    expect(log.join('\n')).toMatch(/tries again: host 0004-mended failed: relation "comes_later" does not exist, at: /);
    await test.ownerSql('CREATE TABLE comes_later ()');
    await app.crm.whenReady();
    expect((await ask(app, '/api/teams')).status).toBe(200);
    await app.close();
    await test.ownerSql('DROP TABLE comes_later');
  });
});

/** How a start ends that must not succeed. */
async function refusal(options: CrmOptions): Promise<string> {
  const starting = server(options, serverOptions()).then(async ({ app }) => {
    try {
      await app.ready();
    } finally {
      await app.close();
    }
  });
  const error = await starting.then(
    () => new Error('It started.'),
    (found: unknown) => found as Error,
  );
  return error.message;
}

describe('a start that cannot succeed', () => {
  it('names both plugins that bring the same route', async () => {
    const one = definePlugin({ name: '@acme/one', core: '*', routes: (app) => void app.get('/same', open, same) });
    const two = definePlugin({ name: '@acme/two', core: '*', routes: (app) => void app.get('/same', open, same) });
    expect(await refusal({ plugins: [one, two] })).toBe(
      '@acme/two registers GET /api/same, which @acme/one has already: give @acme/two another prefix, or the route another path.',
    );
    const twice = definePlugin({
      name: '@acme/twice',
      core: '*',
      routes(app) {
        app.get('/same', open, same);
        app.get('/same', open, same);
      },
    });
    expect(await refusal({ plugins: [twice] })).toBe('@acme/twice registers GET /api/same twice: remove one of them.');
  });

  it('says which database cannot be reached, and why, without the password', async () => {
    const wrong = Object.assign(new URL(test.urls.url), { password: 'hunter2' }).href;
    expect(await refusal({ database: { url: wrong, ownerUrl: '' } })).toMatch(
      /^The database \S+ of \S+ cannot be reached as bottlecrm_app: it refuses this user and password: correct them\.$/,
    );
  });
});

const open = { config: { public: true as const } };
const same = async () => ({});

describe('a column of an entity that no migration made', () => {
  const Note = defineEntity('note', {
    path: 'notes',
    table: 'notes',
    fields: { title: f.text({ max: 100 }) },
    access: 'shared',
  });
  const Wider = Note.extend({ fields: { score: f.integer().optional() } });
  let own: TestCrm;
  const notes = async () => {
    const composed = await composeApplication({
      plugins: [definePlugin({ name: 'notes', core: '*', entities: { note: Note } })],
    });
    const { tables } = internalsOf(composed).model;
    const { up, down, tables: touched } = await database.initialMigration('notes', tables);
    return definePlugin({
      name: 'notes',
      core: '*',
      entities: { note: Note },
      migrations: [{ name: '0001-initial', up, down, tables: touched }],
    });
  };
  let plugin: Awaited<ReturnType<typeof notes>>;

  beforeAll(async () => {
    plugin = await notes();
    own = await createTestCrm({ plugins: [plugin] });
  });
  afterAll(() => own?.close());

  it('keeps the server from serving, with a sentence', async () => {
    const { url, ownerUrl } = own.urls;
    for (const database of [
      { url, ownerUrl },
      { url, ownerUrl: '' },
    ]) {
      expect(await refusal({ plugins: [[plugin, { entities: { note: Wider } }]], database })).toMatch(
        /^The database cannot be served from: COLUMN_MISSING \(notes\): The column score does not exist: integer NULL\. /,
      );
    }
  });

  it('makes a running server say that it is not ready any more', async () => {
    const state = async () => (await own.app.inject('/readyz')).json();
    await own.ownerSql('ALTER TABLE notes RENAME COLUMN title TO heading');
    await expect
      .poll(state, { timeout: LIMIT_MS, interval: 500 })
      .toMatchObject({ checks: { schema: expect.stringContaining('missing: column notes.title') } });
    await own.ownerSql('ALTER TABLE notes RENAME COLUMN heading TO title');
    expect(await state()).toMatchObject({ status: 'ready', checks: { schema: 'ok' } });
  });

  it('is told from what follows from the columns, which /readyz names and migrate makes again', async () => {
    const state = async () => (await own.app.inject('/readyz')).json();
    await own.ownerSql('DROP TRIGGER notes_version ON notes; DROP POLICY notes_isolation_restrictive ON notes');
    const missing = 'missing: policy notes.notes_isolation_restrictive, trigger notes.notes_version';
    await expect.poll(state, { timeout: LIMIT_MS, interval: 500 }).toMatchObject({ checks: { schema: missing } });
    const { ownerUrl } = own.urls;
    const { derived, findings } = await database.migrate({ ownerUrl, ...wantedDatabase(own.app.crm) });
    expect(derived.map(({ change, identity }) => `${change} ${identity}`).sort()).toEqual([
      'restored policy notes_isolation_restrictive on notes',
      'restored trigger notes_version on notes',
    ]);
    expect(findings).toEqual([]);
    expect(await state()).toMatchObject({ status: 'ready', checks: { schema: 'ok' } });
  });

  it('is named by /readyz where the server listens before it can serve, and is gone once it is migrated', async () => {
    const { url, ownerUrl } = own.urls;
    const { app } = await server(
      { plugins: [[plugin, { entities: { note: Wider } }]], database: { url, ownerUrl: '' } },
      serverOptions({ pluginTimeout: 2 }),
    );
    await app.ready();
    await expect
      .poll(() => ask(app, '/readyz'), { timeout: LIMIT_MS })
      .toMatchObject({ status: 503, body: { checks: { start: 'failed', schema: 'missing: column notes.score' } } });
    expect((await ask(app, '/api/teams')).status).toBe(503);
    const mended = await composeApplication({
      plugins: [[plugin, { entities: { note: Wider } }]],
      migrations: [{ ...migration('0001-score', ['ALTER TABLE notes ADD COLUMN score integer']), tables: ['notes'] }],
    });
    expect((await database.migrate({ ownerUrl, ...wantedDatabase(mended) })).findings).toEqual([]);
    await app.crm.whenReady();
    expect(await ask(app, '/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } });
    await app.close();
  });
});
