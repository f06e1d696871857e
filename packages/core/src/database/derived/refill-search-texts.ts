import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { inTransaction, quoteName, quoteText } from '../client.ts';
import { orFail } from '../or-fail.ts';
import { roles } from '../roles.ts';
import { searchTextName, searchTextOf } from '../search-text.ts';
import type { TableDef } from '../table.ts';
import { derivedTable } from '../tables.ts';

const ROWS_AT_ONCE = 500;
/** Less than PostgreSQL's deadlock_timeout: whoever works with the rows never fails because of this. */
const MAX_LOCK_TIMEOUT_MS = 500;
const ATTEMPTS = 10;
const PAUSE_MS = 250;

interface Refilling {
  readonly tables: readonly TableDef[];
  readonly log: (line: string) => void;
  /** How long a statement waits for a lock. @defaultValue 500, which is the most */
  readonly lockTimeoutMs?: number | undefined;
}

/** The last row that was looked at. */
interface Progress {
  readonly organization?: string;
  readonly id?: string;
}

/**
 * Computes the search text of rows again, where the searched fields of their table have changed: a few rows of one organization
 * in each transaction, so that nobody waits for long. Goes on where an earlier run was interrupted. Until it is done, a search
 * finds those rows by what they were found by before.
 */
export async function refillSearchTexts(
  client: pg.Client,
  { tables, log, lockTimeoutMs = MAX_LOCK_TIMEOUT_MS }: Refilling,
): Promise<void> {
  const { rows } = await client.query<{ table_name: string; progress: Progress }>(
    `SELECT table_name, progress FROM public.${derivedTable.name} WHERE progress IS NOT NULL ORDER BY 1`,
  );
  for (const { table_name: name, progress } of rows) {
    const table = tables.find((candidate) => candidate.name === name);
    if (!table) continue;
    const work = refill(client, table, progress, { log, lockTimeoutMs: Math.min(lockTimeoutMs, MAX_LOCK_TIMEOUT_MS) });
    await orFail(`The search text of ${name}`, 'computing it again', work);
  }
}

async function refill(
  client: pg.Client,
  table: TableDef,
  from: Progress,
  { log, lockTimeoutMs }: { readonly log: (line: string) => void; readonly lockTimeoutMs: number },
): Promise<void> {
  let progress = from;
  let written = 0;
  for (;;) {
    const batch = await nextRows(client, table, progress);
    const [first, last] = [batch[0], batch.at(-1)];
    if (!first || !last) break;
    const ids = batch.map(({ id }) => id);
    progress = { organization: last.organization, id: last.id };
    const count = await whenFree(() =>
      writeBatch(client, table, { organization: first.organization, ids, progress, lockTimeoutMs }),
    );
    if (count === undefined) {
      log(`Rows of ${table.name} are locked: search finds some by their old text. Run \`bottlecrm migrate\` again.`);
      return;
    }
    written += count;
  }
  await setProgress(client, table, null);
  if (written > 0) log(`Computed the search text of ${written} rows of ${table.name} again.`);
}

interface Key extends Record<string, unknown> {
  readonly organization: string;
  readonly id: string;
}

/** Rows after the last one, of the first organization that has any. The search role sees the keys of all. */
function nextRows(client: pg.Client, { name }: TableDef, { organization, id }: Progress): Promise<Key[]> {
  const after =
    organization === undefined ? '' : `WHERE (org_id, id) > (${quoteText(organization)}, ${quoteText(id ?? '')})`;
  return inTransaction(client, async () => {
    await client.query(`SET LOCAL ROLE ${roles.search}`);
    const { rows } = await client.query<Key>(
      `SELECT org_id AS organization, id FROM public.${quoteName(name)} ${after} ORDER BY org_id, id LIMIT ${ROWS_AT_ONCE}`,
    );
    return rows.filter((row) => row.organization === rows[0]?.organization);
  });
}

interface Batch {
  readonly organization: string;
  readonly ids: readonly string[];
  readonly progress: Progress;
  readonly lockTimeoutMs: number;
}

/** The trigger computes the text, whatever is written. */
function writeBatch(
  client: pg.Client,
  table: TableDef,
  { organization, ids, progress, lockTimeoutMs }: Batch,
): Promise<number> {
  const column = quoteName(table.searchColumn ?? '');
  return inTransaction(client, async () => {
    await client.query(
      `SET LOCAL app.current_org = ${quoteText(organization)}; SET LOCAL app.refilling = 'on'; SET LOCAL lock_timeout = ${lockTimeoutMs}`,
    );
    const { rowCount } = await client.query(
      `UPDATE public.${quoteName(table.name)} r SET ${column} = NULL
        WHERE r.org_id = $1 AND r.id = ANY ($2) AND r.${column} IS DISTINCT FROM ${searchTextOf(table, 'r')}`,
      [organization, ids],
    );
    await setProgress(client, table, progress);
    return rowCount ?? 0;
  });
}

const setProgress = (client: pg.Client, table: TableDef, progress: Progress | null): Promise<unknown> =>
  client.query(`UPDATE public.${derivedTable.name} SET progress = $2 WHERE identity = $1`, [
    `function ${searchTextName(table)}`,
    progress && JSON.stringify(progress),
  ]);

const LOCKED = ['55P03', '40P01'];

/** Tries again while others hold a lock; undefined when they hold it for long. */
async function whenFree<T>(work: () => Promise<T>): Promise<T | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!LOCKED.includes((error as { readonly code?: string }).code ?? '')) throw error;
      await delay(PAUSE_MS);
    }
  }
  return undefined;
}
