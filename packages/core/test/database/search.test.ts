import type pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { inOrganization, ORG_A, ORG_B, seedOrganizations, useConnections, useServer } from './server.ts';

const server = useServer();
const connect = useConnections();
let app: pg.Client;
let admin: pg.Client;

beforeAll(async () => {
  const urls = await server.migrated('search');
  const adminUrl = new URL(server.adminUrl);
  adminUrl.pathname = new URL(urls.url).pathname;
  [app, admin] = await Promise.all([connect(urls.url), connect(adminUrl.href)]);
  await seedOrganizations(app);
  for (const org of [ORG_A, ORG_B]) {
    await inOrganization(app, org, () =>
      app.query(
        `INSERT INTO leads (org_id, name, email) SELECT $1, 'Company ' || md5(n::text), 'a' || n || '@example.com' FROM generate_series(1, 20000) n`,
        [org],
      ),
    );
    await inOrganization(app, org, () =>
      app.query(`INSERT INTO leads (org_id, name) VALUES ($1, '100%_Sure\\Thing'), ($1, 'Only ' || $1)`, [org]),
    );
  }
  await admin.query('VACUUM ANALYZE leads');
}, 120_000);

const search = (text: string, org = ORG_A, max = 50) =>
  inOrganization(app, org, async () =>
    (await app.query('SELECT search_leads AS id FROM search_leads($1, $2)', [text, max])).rows.map((row) => row.id),
  );

test('finds by a part of any searched field, whatever the case, at most as many as asked', async () => {
  expect(await search('A123@EXAMPLE')).toHaveLength(1);
  expect(await search('company', ORG_A, 7)).toHaveLength(7);
});

test('takes %, _ and \\ as themselves', async () => {
  expect(await search('100%_sure\\thing')).toHaveLength(1);
  expect(await search('100__sure')).toHaveLength(0);
  expect(await search('compan% ')).toHaveLength(0);
  expect(await search(`'; DROP TABLE leads; --`)).toHaveLength(0);
});

test('leaks nothing of another organization, of no organization, or of deleted records', async () => {
  expect(await search(`only ${ORG_B}`, ORG_A)).toEqual([]);
  expect(await search(`only ${ORG_B}`, ORG_B)).toHaveLength(1);
  expect((await app.query(`SELECT * FROM search_leads('company', 5)`)).rows).toEqual([]);
  await inOrganization(app, ORG_B, () =>
    app.query(`UPDATE leads SET deleted_at = now() WHERE name = 'Only ' || $1`, [ORG_B]),
  );
  expect(await search(`only ${ORG_B}`, ORG_B)).toEqual([]);
});

test('looks the text up in the trigram index, where the serving role itself cannot', async () => {
  const query = (text: string) =>
    `SELECT t.id FROM leads t WHERE t.org_id = '${ORG_A}' AND t.search_text LIKE '%${text}%' AND t.deleted_at IS NULL LIMIT 50`;
  await admin.query(`BEGIN; SET LOCAL ROLE bottlecrm_search; SET LOCAL app.current_org = '${ORG_A}'`);
  const { rows } = await admin.query(`EXPLAIN (FORMAT JSON) ${query('a12345@')}`);
  await admin.query('ROLLBACK');
  const byText = /"Index Name":"leads_search_index"[^}]*"Index Cond":"[^"]*search_text ~~/;
  expect(JSON.stringify(rows)).toMatch(byText);
  const direct = await inOrganization(app, ORG_A, () => app.query(`EXPLAIN (FORMAT JSON) ${query('a12345@')}`));
  expect(JSON.stringify(direct.rows)).not.toMatch(byText);

  // The function itself, by what it touches: the index, and no scan of the table.
  const scans = async () => {
    await admin.query('SELECT pg_stat_force_next_flush(), pg_stat_clear_snapshot()');
    const result = await admin.query(
      `SELECT idx_scan::int AS n FROM pg_stat_user_indexes WHERE indexrelname = 'leads_search_index'`,
    );
    return result.rows[0].n as number;
  };
  const before = await scans();
  await search('a12345@');
  await app.query('SELECT pg_stat_force_next_flush()');
  expect(await scans()).toBeGreaterThan(before);
});

test('gives the search role four columns and nothing else', async () => {
  await admin.query('BEGIN; SET LOCAL ROLE bottlecrm_search');
  await expect(admin.query('SELECT name FROM leads LIMIT 1')).rejects.toMatchObject({ code: '42501' });
  await admin.query('ROLLBACK; BEGIN; SET LOCAL ROLE bottlecrm_search');
  await expect(admin.query('SELECT id FROM profiles LIMIT 1')).rejects.toMatchObject({ code: '42501' });
  await admin.query('ROLLBACK');
});
