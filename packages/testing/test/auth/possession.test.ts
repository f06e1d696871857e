import { createHash, randomUUID } from 'node:crypto';
import { addMember, database, ensureUser, INSTALLATION_ORG_ID, type User } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestCrm, type TestCrm } from '../../src/index.ts';
import { type Held, mayChange, mayRead, type Row, TABLES } from './who-may-see.ts';

type Client = Parameters<Parameters<typeof database.withClient>[1]>[0];

const SETTINGS = {
  org: 'app.current_org',
  user: 'app.user_id',
  emailKey: 'app.email_key',
  tokenHash: 'app.token_hash',
} as const;
const REFUSED = '42501';
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

let crm: TestCrm;
/** A member of both organizations, one of Acme alone, one of Globex alone, and somebody of none. */
let both: User;
let acmeOnly: User;
let globexOnly: User;
let nobody: User;
const rows = new Map<string, Row[]>();

const profiles = (): Row[] => rows.get('profiles') ?? [];

async function credentialsOf(user: User): Promise<void> {
  const { id, email } = user;
  const key = hash(email.toLowerCase());
  const insert = (text: string, values: unknown[]) => crm.adminSql(text, values);
  await insert("insert into user_passwords (user_id, hash) values ($1, 'a hash')", [id]);
  await insert('insert into user_identities (token_hash, user_id, issuer, subject) values ($1, $2, $3, $4)', [
    hash(`identity ${id}`),
    id,
    'https://issuer.test',
    `subject ${id}`,
  ]);
  await insert(
    "insert into sessions (id, user_id, token_hash, method, expires_at) values ($1, $2, $3, 'dev', now() + interval '1 day')",
    [randomUUID(), id, hash(`session ${id}`)],
  );
  await insert(
    "insert into magic_links (id, email, email_key, token_hash, expires_at) values ($1, $2, $3, $4, now() + interval '1 day')",
    [randomUUID(), email, key, hash(`link ${id}`)],
  );
  await insert('insert into platform_admins (user_id) values ($1)', [id]);
}

beforeAll(async () => {
  crm = await createTestCrm();
  const app = crm.app.crm;
  const join = async (user: User, ...orgs: string[]) => {
    for (const orgId of orgs) await app.tenant({ orgId }, (ctx) => addMember(ctx, user, 'user'));
    return user;
  };
  both = await join(await ensureUser(app, { email: 'both@example.com', name: 'Both' }), crm.acme.id, crm.globex.id);
  acmeOnly = await join(await ensureUser(app, { email: 'acme-only@example.com', name: 'A' }), crm.acme.id);
  globexOnly = await join(await ensureUser(app, { email: 'globex-only@example.com', name: 'G' }), crm.globex.id);
  nobody = await ensureUser(app, { email: 'nobody@example.com', name: 'N' });
  for (const user of [both, acmeOnly, globexOnly, nobody]) await credentialsOf(user);
  for (const { admin } of [crm.acme, crm.globex]) {
    await admin.post('/tokens', { name: 'mine', scopes: [] });
    await admin.post('/members/invite', { email: `guest-${admin.profileId}@example.com`, role: 'user' });
    await admin.get('/org?orgId=x');
  }
  await crm.anonymous.post('/invitations/accept', { token: 'nothing' });
  for (const table of Object.keys(TABLES)) {
    const found = await crm.adminSql(`select to_jsonb(t) as row from ${table} t`);
    rows.set(
      table,
      found.map(({ row }) => row),
    );
    expect([table, found.length > 1]).toEqual([table, true]);
  }
});
afterAll(() => crm.close());

/** Every combination of what a transaction may hold: nothing, what belongs to somebody, and what belongs to nobody. */
function combinations(): Held[] {
  const orgs = [undefined, crm.acme.id, crm.globex.id, INSTALLATION_ORG_ID, randomUUID()];
  const users = [undefined, both.id, nobody.id];
  const emailKeys = [undefined, hash(both.email), hash(globexOnly.email)];
  const tokenHashes = [
    undefined,
    hash(`session ${acmeOnly.id}`),
    hash(`identity ${both.id}`),
    hash(`link ${nobody.id}`),
    String(rows.get('tokens')?.[0]?.token_hash),
    String(rows.get('invitations')?.[0]?.token_hash),
  ];
  return orgs.flatMap((org) =>
    users.flatMap((user) =>
      emailKeys.flatMap((emailKey) => tokenHashes.map((tokenHash) => ({ org, user, emailKey, tokenHash }))),
    ),
  );
}

async function holding<T>(client: Client, held: Held, work: () => Promise<T>): Promise<T> {
  const settings = Object.entries(held).flatMap(([name, value]) =>
    value === undefined ? [] : [`SET LOCAL ${SETTINGS[name as keyof Held]} = '${value}'`],
  );
  await client.query(['BEGIN', ...settings].join('; '));
  try {
    return await work();
  } finally {
    await client.query('ROLLBACK');
  }
}

/** Rows that a statement answers, or the SQLSTATE with which it was refused; nothing of it stays. */
async function attempt(client: Client, text: string, values: unknown[] = []): Promise<Row[] | string> {
  await client.query('SAVEPOINT attempt');
  try {
    return (await client.query(text, values)).rows.map(({ row }) => row as Row);
  } catch (error) {
    return String((error as { code?: string }).code);
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT attempt');
  }
}

const nameOf = (table: string, row: Row): string => (TABLES[table] ?? []).map((column) => row[column]).join(' ');
const namesOf = (table: string, found: readonly Row[]): string[] => found.map((row) => nameOf(table, row)).sort();

const writable = (table: string): string[] =>
  internalsOf(crm.app.crm)
    .model.tables.find(({ name }) => name === table)
    ?.columns.flatMap(({ name, generated }) => (generated === undefined ? [name] : [])) ?? [];

describe('as the serving role, whatever a transaction holds', () => {
  test('it reads exactly what belongs to it', async () => {
    let seen = 0;
    await database.withClient(crm.urls.url, async (client) => {
      for (const held of combinations())
        await holding(client, held, async () => {
          for (const [table, all] of rows) {
            const found = await attempt(client, `select to_jsonb(t) as row from ${table} t`);
            const expected = all.filter((row) => mayRead(table, row, held, profiles()));
            expect({ table, held, read: typeof found === 'string' ? found : namesOf(table, found) }).toEqual({
              table,
              held,
              read: namesOf(table, expected),
            });
            seen += expected.length;
          }
        });
    });
    // Else it would prove nothing.
    expect(seen).toBeGreaterThan(1000);
  }, 120_000);

  test('it changes and deletes nothing else', async () => {
    let changed = 0;
    await database.withClient(crm.urls.url, async (client) => {
      for (const held of combinations())
        await holding(client, held, async () => {
          for (const [table, all] of rows) {
            const [key] = TABLES[table] ?? [];
            const own = new Set(
              namesOf(
                table,
                all.filter((row) => mayChange(table, row, held, profiles())),
              ),
            );
            for (const statement of [
              `update ${table} t set ${key} = ${key} returning to_jsonb(t) as row`,
              `delete from ${table} t returning to_jsonb(t) as row`,
            ]) {
              const touched = await attempt(client, statement);
              const foreign =
                typeof touched === 'string' ? [] : namesOf(table, touched).filter((name) => !own.has(name));
              expect({ table, held, statement, foreign }).toEqual({ table, held, statement, foreign: [] });
              if (typeof touched === 'string') expect([REFUSED, '23503', '23001']).toContain(touched);
              else changed += touched.length;
            }
          }
        });
    });
    expect(changed).toBeGreaterThan(100);
  }, 120_000);

  test('it adds no row that it could not read', async () => {
    await database.withClient(crm.urls.url, async (client) => {
      for (const held of combinations())
        await holding(client, held, async () => {
          for (const [table, all] of rows) {
            const other = all.find((row) => !mayRead(table, row, held, profiles()));
            if (!other) continue;
            const copy = { ...other, ...('id' in other ? { id: randomUUID() } : {}) };
            const columns = writable(table).join(', ');
            const answer = await attempt(
              client,
              `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1::jsonb)`,
              [JSON.stringify(copy)],
            );
            expect({ table, held, answer }).toEqual({ table, held, answer: REFUSED });
          }
        });
    });
  }, 120_000);

  test('it moves no row to another user or organization', async () => {
    await database.withClient(crm.urls.url, async (client) => {
      const moves: [table: string, column: string, held: Held, to: string][] = [
        ['sessions', 'user_id', { user: both.id }, nobody.id],
        ['user_passwords', 'user_id', { user: both.id }, nobody.id],
        ['user_identities', 'user_id', { user: both.id }, nobody.id],
        ['magic_links', 'email_key', { emailKey: hash(both.email) }, hash(nobody.email)],
        ['profiles', 'org_id', { org: crm.acme.id }, crm.globex.id],
        ['tokens', 'org_id', { org: crm.acme.id }, crm.globex.id],
        ['invitations', 'org_id', { org: crm.acme.id }, crm.globex.id],
        ['audit_log', 'org_id', { org: crm.acme.id }, crm.globex.id],
      ];
      for (const [table, column, held, to] of moves)
        await holding(client, held, async () => {
          const answer = await attempt(client, `update ${table} t set ${column} = $1 returning to_jsonb(t) as row`, [
            to,
          ]);
          expect([table, answer]).toEqual([table, REFUSED]);
        });
    });
  });
});

describe('inside an organization', () => {
  test('of a user are known name, address and picture, and of those alone who have a profile in it', async () => {
    const found = await crm.sql(crm.acme, 'select * from profiles');
    expect(found.map(({ email }) => email)).toContain(acmeOnly.email);
    for (const { email } of [globexOnly, nobody]) expect(JSON.stringify(found)).not.toContain(email);
    const ofUser = Object.keys(found[0] ?? {}).filter((name) =>
      /name|email|avatar|user|password|hash|token|secret/.test(name),
    );
    expect(ofUser.sort()).toEqual(['avatar_url', 'email', 'email_key', 'name', 'user_id', 'user_is_active']);
  });

  test('no list of members answers more', async () => {
    const { body } = await crm.acme.user.get('/members?limit=100');
    for (const member of body.data)
      expect(Object.keys(member).filter((name) => /key|hash|sessions|userIsActive/i.test(name))).toEqual([]);
    expect(JSON.stringify(body)).not.toContain(globexOnly.email);
  });
});

describe('a setting', () => {
  test.each([
    ['in capitals', (id: string) => id.toUpperCase(), true],
    ['with something behind it', (id: string) => `${id}' or true --`, false],
    ['that is no id', () => 'all', false],
    ['of nothing', () => '', false],
  ])('%s shows no more than its own', async (_how, make, shows) => {
    await database.withClient(crm.urls.url, async (client) => {
      await client.query('BEGIN');
      await client.query('select set_config($1, $2, true)', [SETTINGS.user, make(both.id)]);
      const found = await attempt(client, 'select to_jsonb(t) as row from users t');
      await client.query('ROLLBACK');
      if (shows) expect(namesOf('users', found as Row[])).toEqual([both.id]);
      else expect(['22P02', '']).toContain(Array.isArray(found) ? found.join() : found);
    });
  });

  test('is gone with its transaction', async () => {
    await database.withClient(crm.urls.url, async (client) => {
      await holding(client, { user: both.id, org: undefined }, async () => {
        expect(await attempt(client, 'select to_jsonb(t) as row from users t')).toHaveLength(1);
      });
      expect((await client.query('select * from users')).rows).toEqual([]);
    });
  });
});
