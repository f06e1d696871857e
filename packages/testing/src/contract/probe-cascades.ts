import { randomUUID } from 'node:crypto';
import { database, internalsOf, type Runtime } from '@bottlecrm/core/internal';
import type { TestCrm } from '../create-test-crm.ts';
import { insertSample } from './insert-sample.ts';
import { find, type Run } from './run.ts';

type TableDef = Runtime['model']['tables'][number];
type ForeignKey = TableDef['foreignKeys'][number];
type Client = Parameters<Parameters<typeof database.withClient>[1]>[0];
type Row = database.SampleRow;

const { quoteName: quote, quoteText } = database;
const UNIQUE_VIOLATION = '23505';

/** A reference whose target takes or changes its rows when it goes. */
interface Edge {
  readonly table: TableDef;
  readonly target: TableDef;
  readonly key: ForeignKey;
}

const isBound = (table: TableDef): boolean => table.columns.some(({ name }) => name === 'org_id');

const edgesOf = (run: Run, tables: readonly TableDef[]): Edge[] =>
  tables.filter(isBound).flatMap((table) =>
    table.foreignKeys.flatMap((key): Edge[] => {
      const target = internalsOf(run.test.app.crm).model.tables.find(({ name }) => name === key.references.table);
      const acts = key.onDelete === 'cascade' || key.onDelete === 'set null';
      return target && acts && isBound(target) ? [{ table, target, key }] : [];
    }),
  );

/**
 * Deletes, in one organization, a record that shares its id with another's, as nobody but a test can arrange. What ON DELETE does
 * runs without row security: a trigger that it reaches and that names no organization meets the other's rows.
 */
export async function probeCascades(run: Run, tables: readonly TableDef[]): Promise<void> {
  await database.withClient(run.test.urls.adminUrl, async (admin) => {
    for (const edge of edgesOf(run, tables)) {
      await admin.query("BEGIN; SET LOCAL statement_timeout = '60s'");
      try {
        await probe(run, admin, edge);
      } catch (error) {
        // Two organizations cannot share the id: the audit tells of a unique index that is not the organization's own.
        if ((error as { code?: string }).code === UNIQUE_VIOLATION) continue;
        find(run, 'TABLE_NOT_PROBED', edge.table.name, `${edge.key.name}: ${(error as Error).message}`);
      } finally {
        await admin.query('ROLLBACK');
      }
    }
  });
}

async function probe(run: Run, admin: Client, { table, target, key }: Edge): Promise<void> {
  const [acme, globex] = [run.acme.organization.id, run.globex.organization.id];
  const shared = randomUUID();
  const named = new Map(key.references.columns.map((column) => [column, column === 'org_id' ? acme : shared]));
  const own = new Map(key.columns.map((column) => [column, column === 'org_id' ? acme : shared]));
  const ids = new Map(
    table.primaryKey.filter((name) => !own.has(name)).map((name) => [name, identifier(table, name, 1)]),
  );
  await admin.query('SET LOCAL session_replication_role = replica');
  const theirs: Row[] = [];
  const ours: Row[] = [];
  for (const organization of [acme, globex]) {
    await insertSample(admin, target, new Map([...named, ['org_id', organization]]));
    const row = await insertSample(admin, table, new Map([...ids, ...own, ['org_id', organization]]));
    (organization === acme ? theirs : ours).push(row);
  }
  // One more, so that what tells of the other organization's rows differs. A unique rule may allow only one.
  const others = new Map([...ids.keys()].map((name) => [name, identifier(table, name, 2)]));
  await admin.query('SAVEPOINT more');
  await insertSample(admin, table, new Map([...others, ...own])).then(
    (row) => theirs.push(row),
    () => admin.query('ROLLBACK TO SAVEPOINT more'),
  );
  for (const row of [...theirs, ...ours]) await placeTargets(run, admin, table, row);
  await admin.query('SET LOCAL session_replication_role = origin');

  const query: TestCrm['adminSql'] = async (text, values) => (await admin.query(text, values)).rows;
  const before = await fingerprint(run, query, acme);
  const role = target.appGrants.includes('delete') ? database.roles.app : database.roles.owner;
  await admin.query(`SET LOCAL ROLE ${role}; SET LOCAL app.current_org = ${quoteText(globex)}`);
  const conditions = key.references.columns.map(
    (column) => `${quote(column)} = ${quoteText(column === 'org_id' ? globex : shared)}`,
  );
  const { rowCount } = await admin.query(`delete from ${quote(target.name)} where ${conditions.join(' and ')}`);
  await admin.query('SET CONSTRAINTS ALL IMMEDIATE; RESET ROLE');
  if (rowCount !== 1) throw new Error(`${role} deleted ${rowCount} rows of ${target.name}.`);
  const after = await fingerprint(run, query, acme);
  const changed = [...before].find(([name, rows]) => after.get(name) !== rows);
  if (changed)
    find(
      run,
      'CASCADE_REACHES_ORGANIZATION',
      table.name,
      `${key.name}: rows of ${changed[0]} in another organization changed.`,
    );
  const told = await admin.query(
    `select coalesce(string_agg(changes::text, ' '), '') as text from change_log where org_id = $1`,
    [globex],
  );
  const secrets = textsOf(theirs).filter((text) => !textsOf(ours).includes(text));
  if (secrets.some((text) => told.rows[0].text.includes(text)))
    find(
      run,
      'CASCADE_REACHES_ORGANIZATION',
      table.name,
      `${key.name}: the change log tells of another organization’s rows.`,
    );
}

/** Places what else the row refers to: a change of it looks at every reference again, and so does one of its owner. */
async function placeTargets(run: Run, admin: Client, table: TableDef, row: Row): Promise<void> {
  for (const { columns, references } of table.foreignKeys) {
    const target = internalsOf(run.test.app.crm).model.tables.find(({ name }) => name === references.table);
    const values = columns.map((column) => row[column]).filter((value): value is string => typeof value === 'string');
    if (!target || values.length < columns.length) continue;
    const given = new Map(references.columns.map((column, at) => [column, values[at] ?? '']));
    const where = [...given].map(([column, value]) => `${quote(column)} = ${quoteText(value)}`).join(' and ');
    const { rows } = await admin.query(`select 1 from ${quote(target.name)} where ${where}`);
    if (rows.length === 0) await placeTargets(run, admin, target, await insertSample(admin, target, given));
  }
}

const textsOf = (rows: readonly Row[]): string[] =>
  rows.flatMap((row) => Object.values(row)).filter((value): value is string => (value?.length ?? 0) >= 16);

/** A value for a column of the key, the same for both organizations. */
function identifier(table: TableDef, name: string, turn: number): string {
  const type = table.columns.find((column) => column.name === name)?.type;
  return type === 'uuid' ? randomUUID() : type === 'text' ? `probe${randomUUID()}` : String(turn);
}

/** Every row of the organization, by table, as one text each. */
export async function fingerprint(
  run: Run,
  query: TestCrm['adminSql'],
  organizationId: string,
  except: readonly string[] = [],
): Promise<ReadonlyMap<string, string>> {
  const names = internalsOf(run.test.app.crm)
    .model.tables.filter(isBound)
    .flatMap(({ name }) => (except.includes(name) ? [] : [name]));
  const texts = names.map(
    (name) =>
      `(select md5(coalesce(string_agg(t::text, ' ' order by t::text), '')) from ${quote(name)} t where t.org_id = $1)`,
  );
  const [row] = await query(`select array[${texts.join(', ')}] as prints`, [organizationId]);
  return new Map(names.map((name, at) => [name, row?.prints[at]]));
}
