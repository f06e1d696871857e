import { database, type Runtime } from '@bottlecrm/core/internal';
import { insertSample } from './insert-sample.ts';
import { find, type Run } from './run.ts';

type TableDef = Runtime['model']['tables'][number];
type Client = Parameters<Parameters<typeof database.withClient>[1]>[0];
type Row = Record<string, unknown>;

const { quoteName: quote, quoteText, withClient } = database;
const REFUSED = '42501';

const writable = (table: TableDef) => table.columns.filter(({ generated }) => generated === undefined);

/** Gives an organization a row in a table that the API filled none into; keys and triggers look away, CHECKs do not. */
async function placeRow(run: Run, table: TableDef, organizationId: string): Promise<void> {
  await withClient(run.test.urls.adminUrl, async (admin) => {
    await admin.query("SET session_replication_role = replica; SET statement_timeout = '60s'");
    await insertSample(admin, table, new Map([['org_id', organizationId]]));
  });
}

/** A row of the organization: one that is there, else one that stands for nothing. */
export async function rowOf(run: Run, table: TableDef, organizationId: string): Promise<Row | undefined> {
  const query = `select to_jsonb(t) as row from ${quote(table.name)} t where org_id = $1 limit 1`;
  const [found] = await run.test.adminSql(query, [organizationId]);
  if (found) return found.row;
  try {
    await placeRow(run, table, organizationId);
  } catch (error) {
    find(run, 'TABLE_NOT_PROBED', table.name, `No row could be placed: ${(error as Error).message}.`);
  }
  return (await run.test.adminSql(query, [organizationId]))[0]?.row;
}

/** One attempt in a transaction that is rolled back: rows touched, or the SQLSTATE of the refusal. */
async function attempt(client: Client, organizationId: string, statement: string): Promise<number | string> {
  await client.query(`${database.beginSql()}; SET LOCAL app.current_org = ${quoteText(organizationId)}`);
  try {
    return (await client.query(statement)).rowCount ?? 0;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  } finally {
    await client.query('ROLLBACK');
  }
}

/** A copy of a row under a new id, as an INSERT. */
function insertOf(table: TableDef, row: Row): string {
  const columns = writable(table).map(({ name }) => name);
  const copy = { ...row, ...('id' in row && columns.includes('id') ? { id: crypto.randomUUID() } : {}) };
  const list = columns.map(quote).join(', ');
  return `insert into ${quote(table.name)} (${list})
    select ${list} from jsonb_populate_record(null::${quote(table.name)}, ${quoteText(JSON.stringify(copy))}::jsonb)`;
}

/** Every table as the serving role meets it: without a context, and from another organization. */
export async function probeTables(run: Run, tables: readonly TableDef[]): Promise<string[]> {
  const bound = tables.filter((table) => table.columns.some(({ name }) => name === 'org_id'));
  const acme = run.acme.organization.id;
  const globex = run.globex.organization.id;
  await withClient(run.test.urls.url, async (client) => {
    for (const table of tables) {
      if (table.isolation.kind === 'none') continue;
      const { rows } = await client.query(`select count(*)::int as count from ${quote(table.name)}`);
      if (rows[0].count > 0)
        find(run, 'TABLE_VISIBLE_WITHOUT_CONTEXT', table.name, `${rows[0].count} rows without a context.`);
    }
    for (const table of bound) await probe(run, client, table, acme, globex);
  });
  return tables.map(({ name }) => name);
}

async function probe(run: Run, client: Client, table: TableDef, acme: string, globex: string): Promise<void> {
  const { name } = table;
  const theirs = await rowOf(run, table, acme);
  const ours = await rowOf(run, table, globex);
  if (!theirs || !ours) return;
  const from = `${quote(name)} where org_id = ${quoteText(acme)}`;

  const shown = await attempt(client, globex, `select 1 from ${from}`);
  if (shown !== 0) find(run, 'TABLE_SHOWS_FOREIGN_ROWS', name, `SELECT of another organization’s rows: ${shown}.`);
  const inserted = await attempt(client, globex, insertOf(table, theirs));
  // Row security comes before constraints: one that refuses has been reached.
  if (inserted === 1 || /^23/.test(String(inserted)))
    find(run, 'TABLE_TAKES_FOREIGN_ROWS', name, `INSERT with another organization’s org_id: ${inserted}.`);
  else if (inserted !== REFUSED)
    find(run, 'TABLE_NOT_PROBED', name, `INSERT with another organization’s org_id: ${inserted}.`);
  const moved = await attempt(client, globex, `update ${quote(name)} set org_id = ${quoteText(acme)}`);
  if (moved !== REFUSED)
    find(run, 'TABLE_TAKES_FOREIGN_ROWS', name, `UPDATE to another organization’s org_id: ${moved}.`);
  for (const statement of [`update ${from.replace(' where', ' set org_id = org_id where')}`, `delete from ${from}`]) {
    const touched = await attempt(client, globex, statement);
    if (touched !== 0 && touched !== REFUSED)
      find(
        run,
        'TABLE_CHANGES_FOREIGN_ROWS',
        name,
        `${statement.split(' ')[0]} of another organization’s rows: ${touched}.`,
      );
  }
}
