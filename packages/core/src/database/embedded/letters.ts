import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quoteName, quoteText, type SqlClient, withClient } from '../client.ts';

/**
 * Values of LC_CTYPE in the order of choice. pg_trgm asks it which characters are letters, whatever provider orders the text:
 * with C it finds none in Cyrillic or Chinese names, and a search by them reads every row.
 */
export const LETTERS = ['C.UTF-8', 'en_US.UTF-8'] as const;

/** In the cluster's directory while trigram indexes are older than the letters. */
const PENDING_FILE = 'bottlecrm-reindex';

/** Databases that a cluster of an earlier version of this package has: the built-in provider, and LC_CTYPE C. */
const OUTDATED = `encoding = pg_char_to_encoding('UTF8') AND datctype IN ('C', 'POSIX') AND to_jsonb(d)->>'datlocprovider' = 'b'`;

/**
 * Gives the databases of an older cluster an LC_CTYPE that knows letters, and builds their trigram indexes again. A start that is
 * cut short on the way is made up for by the next one.
 */
export async function repairLetters(url: string, clusterDir: string, log: (line: string) => void): Promise<void> {
  const pending = join(clusterDir, PENDING_FILE);
  const names = await withClient(url, async (admin) => {
    const { rows } = await admin.query<{ name: string }>(
      `SELECT datname::text AS name FROM pg_database d WHERE ${OUTDATED}`,
    );
    if (rows.length > 0) {
      const letters = await firstKnown(admin);
      if (letters === undefined) return [];
      writeFileSync(pending, '');
      await admin.query(`UPDATE pg_database d SET datctype = ${quoteText(letters)} WHERE ${OUTDATED}`);
      log(`Set LC_CTYPE of ${rows.map(({ name }) => name).join(', ')} to ${letters}.`);
    }
    if (!existsSync(pending)) return [];
    const all = await admin.query<{ name: string }>('SELECT datname::text AS name FROM pg_database WHERE datallowconn');
    return all.rows.map(({ name }) => name);
  });
  // A connection keeps the letters that it began with.
  for (const name of names) await withClient(inDatabase(url, name), (client) => rebuildTrigrams(client, name, log));
  rmSync(pending, { force: true });
}

async function firstKnown(admin: SqlClient): Promise<string | undefined> {
  for (const letters of LETTERS) {
    await admin.query('BEGIN');
    const known = await admin
      .query(
        `CREATE COLLATION pg_temp.bottlecrm_letters (provider = libc, lc_collate = 'C', lc_ctype = ${quoteText(letters)})`,
      )
      .then(
        () => true,
        () => false,
      );
    await admin.query('ROLLBACK');
    if (known) return letters;
  }
  return undefined;
}

async function rebuildTrigrams(client: SqlClient, name: string, log: (line: string) => void): Promise<void> {
  const { rows } = await client.query<{ schema: string; index: string }>(`
    SELECT DISTINCT n.nspname::text AS schema, c.relname::text AS index FROM pg_index i
    JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_opclass o ON o.oid = ANY (i.indclass) WHERE o.opcname IN ('gin_trgm_ops', 'gist_trgm_ops')`);
  for (const { schema, index } of rows) await client.query(`REINDEX INDEX ${quoteName(schema)}.${quoteName(index)}`);
  if (rows.length > 0) log(`Built ${rows.length} trigram indexes of ${name} again.`);
}

function inDatabase(url: string, name: string): string {
  const result = new URL(url);
  result.pathname = `/${encodeURIComponent(name)}`;
  return result.href;
}
