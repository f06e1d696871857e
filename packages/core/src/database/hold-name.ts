import type { QueryExecutorProvider } from 'kysely';
import { sql } from './sql.ts';

/**
 * Takes the advisory lock of a name in an organization until the transaction ends. Names of two organizations never meet but
 * where their hashes do, which costs a wait and nothing else.
 */
export async function holdName(db: QueryExecutorProvider, orgId: string, name: readonly string[]): Promise<void> {
  const key = JSON.stringify([orgId, ...name]);
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db);
}
