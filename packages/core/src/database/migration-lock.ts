import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { withClient } from './client.ts';

export interface LockOptions {
  readonly ownerUrl: string;
  /** Called once when another process migrates and this one waits, and again every half minute. */
  readonly onWaiting?: (line: string) => void;
  /** Ends the waiting and the work: what is not committed is rolled back. */
  readonly signal?: AbortSignal;
}

const MIGRATION_LOCK = 4_172_700_101;
const ASK_AGAIN_AFTER_MS = 250;
const SAY_AGAIN_AFTER_MS = 30_000;

/** Runs `work` as the owner while no other process migrates this database. */
export async function underMigrationLock<T>(
  { ownerUrl, onWaiting, signal }: LockOptions,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  return withClient(ownerUrl, async (client) => {
    const end = () => void client.end().catch(() => {});
    signal?.addEventListener('abort', end, { once: true });
    try {
      // A role may have limits for its requests: a migration takes as long as it takes.
      await client.query(
        'SET statement_timeout = 0; SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0',
      );
      await waitForLock(client, onWaiting, signal);
      return await work(client);
    } finally {
      signal?.removeEventListener('abort', end);
    }
  });
}

/** Asks again and again: a statement that waits would hold a snapshot, which the work that it waits for may wait for. */
async function waitForLock(
  client: pg.Client,
  onWaiting: (line: string) => void = () => {},
  signal?: AbortSignal,
): Promise<void> {
  let sayAt = 0;
  for (;;) {
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS mine', [MIGRATION_LOCK]);
    if (rows[0].mine) return;
    if (performance.now() >= sayAt) {
      onWaiting(await holderOfLock(client));
      sayAt = performance.now() + SAY_AGAIN_AFTER_MS;
    }
    await delay(ASK_AGAIN_AFTER_MS, undefined, signal ? { signal } : {});
  }
}

async function holderOfLock(client: pg.Client): Promise<string> {
  const { rows } = await client.query(
    `SELECT l.pid, host(a.client_addr) AS address FROM pg_locks l LEFT JOIN pg_stat_activity a USING (pid)
      WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1 AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND (l.classid::bigint << 32 | l.objid::bigint) = $1`,
    [MIGRATION_LOCK],
  );
  const [holder] = rows;
  const where = holder ? ` (PostgreSQL process ${holder.pid}${holder.address ? `, from ${holder.address}` : ''})` : '';
  return `Waiting for another server's migration${where}.`;
}
