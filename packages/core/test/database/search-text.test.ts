import type pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { migrate, type SetupResult } from '../../src/database/index.ts';
import { leads, sampleTables } from './sample-tables.ts';
import { inOrganization, ORG_A, ORG_B, samplePlugins, seedOrganizations, useConnections, useServer } from './server.ts';

const server = useServer();
const connect = useConnections();
const plugins = await samplePlugins();
const ROWS = 700;

const searching = (...searchedColumns: string[]) =>
  sampleTables.map((table) => (table.name === 'leads' ? { ...leads, searchedColumns } : table));

let urls: SetupResult;
let app: pg.Client;
let admin: pg.Client;
beforeAll(async () => {
  urls = await server.migrated('search_text');
  const adminUrl = new URL(server.adminUrl);
  adminUrl.pathname = new URL(urls.url).pathname;
  [app, admin] = [await connect(urls.url), await connect(adminUrl.href)];
  await seedOrganizations(app);
  for (const org of [ORG_A, ORG_B])
    await inOrganization(app, org, () =>
      app.query(`INSERT INTO leads (org_id, name) SELECT $1, 'N' || n FROM generate_series(1, ${ROWS}) n`, [org]),
    );
}, 120_000);

const run = async (tables: typeof sampleTables, lockTimeoutMs = 1) => {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const { findings } = await migrate({ ownerUrl: urls.ownerUrl, plugins, tables, lockTimeoutMs, log });
  expect(findings).toEqual([]);
  return lines;
};
const found = (text: string, org = ORG_A) =>
  inOrganization(app, org, async () => (await app.query('SELECT search_leads($1, NULL)', [text])).rows.length);
const texts = async () =>
  (await admin.query('SELECT search_text AS text, count(*)::int AS rows FROM leads GROUP BY 1 ORDER BY 1')).rows;
const state = async () => {
  const rows = await admin.query(`SELECT org_id, id, version, updated_at, updated_by FROM leads ORDER BY 1, 2`);
  const log = await admin.query('SELECT count(*) FROM change_log');
  const file = await admin.query(`SELECT pg_relation_filenode('leads')`);
  return [rows.rows, log.rows, file.rows];
};

test('is kept by whoever writes a row, and cannot be written', async () => {
  await inOrganization(app, ORG_A, async () => {
    await app.query(`INSERT INTO leads (org_id, name, email) VALUES ('${ORG_A}', 'Ärger', 'A@B.example')`);
    await app.query(`UPDATE leads SET search_text = 'forged' WHERE name = 'Ärger'`);
  });
  expect(await found('ärger a@b')).toBe(1);
  expect(await found('forged')).toBe(0);
  await inOrganization(app, ORG_A, () => app.query(`DELETE FROM leads WHERE name = 'Ärger'`));
});

test('of a further searched field is computed for every row while others read and write, and changes nothing else', async () => {
  const before = await state();
  const other = await connect(urls.url);
  await other.query(`BEGIN; SET LOCAL app.current_org = '${ORG_A}'`);
  await other.query('SELECT FROM leads');
  await other.query(`INSERT INTO leads (org_id, name) VALUES ('${ORG_A}', 'Meanwhile')`);
  expect(await found('assigned')).toBe(0);
  const lines = await run(searching('name', 'email', 'status'));
  await other.query('ROLLBACK');
  expect(lines).toEqual([
    'Reconciled: replaced function leads_search_text.',
    `Computed the search text of ${2 * ROWS} rows of leads again.`,
  ]);
  for (const org of [ORG_A, ORG_B]) expect(await found('assigned', org)).toBe(ROWS);
  expect(await state()).toEqual(before);
  expect(await run(searching('name', 'email', 'status'))).toEqual([]);
});

test('is computed again from where it was interrupted', async () => {
  await admin.query(`CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'stopped'; END $$;
    CREATE TRIGGER stop BEFORE UPDATE ON leads FOR EACH ROW WHEN (old.org_id = '${ORG_B}') EXECUTE FUNCTION stop()`);
  const interrupted = migrate({ ownerUrl: urls.ownerUrl, plugins, tables: searching('name') });
  await expect(interrupted).rejects.toMatchObject({
    code: 'MIGRATION_FAILED',
    detail: expect.stringMatching('stopped'),
  });
  await admin.query('DROP FUNCTION stop() CASCADE');
  expect((await texts()).filter(({ text }) => text.endsWith('assigned'))).toHaveLength(ROWS);
  expect(await run(searching('name'))).toEqual([`Computed the search text of ${ROWS} rows of leads again.`]);
  expect((await texts()).filter(({ text }) => text.endsWith('assigned'))).toEqual([]);
});

test('of rows that are locked is left to the next run', async () => {
  const other = await connect(urls.url);
  await other.query(`BEGIN; SET LOCAL app.current_org = '${ORG_B}'`);
  await other.query(`UPDATE leads SET name = 'Locked' WHERE name = 'N7'`);
  const lines = await run(searching('name', 'status'));
  expect(lines.at(-1)).toMatch(/^Rows of leads are locked: /);
  await other.query('COMMIT');
  expect(await run(searching('name', 'status'))).toHaveLength(1);
  expect((await texts()).filter(({ text }) => !text.endsWith('assigned'))).toEqual([]);
  expect(await found('locked assigned', ORG_B)).toBe(1);
});
