import type { PoolClient } from 'pg';
import { beginSql } from '../database/begin.ts';
import type { Delivery } from './delivery.ts';

/** A row of the outbox as the system role reads it. */
export interface OutboxRow {
  readonly org_id: string;
  readonly id: string;
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly tx: number;
  /** RFC 3339 UTC. */
  readonly created_at: string;
  /** RFC 3339 UTC. */
  readonly available_at: string;
}

/** A row that this process delivers. */
export interface ClaimedRow extends OutboxRow {
  /** This one included. */
  readonly attempts: number;
}

/** Returns a row of the outbox as what is delivered. */
export const deliveryOf = (row: OutboxRow): Delivery => ({
  orgId: row.org_id,
  id: row.id,
  kind: row.kind,
  payload: row.payload,
  position: row.tx,
  createdAt: row.created_at,
});

/** A process that dies of a delivery leaves it for this long, so that others it kills are not the next at once. */
const AFTER_CRASH_SECONDS = 5;
/** Rows of an organization that is deactivated wait until it is reactivated, or go with its erasure. */
const NOT_WAITING = `not exists (select from organizations g where g.id = outbox.org_id and not g.is_active)`;
// Kinds that another process handles stay where they are.
const CLAIM = `update outbox o set attempts = o.attempts + 1, available_at = now() + interval '${AFTER_CRASH_SECONDS} seconds'
  from (select org_id, id from outbox where available_at <= now() and failed_at is null and kind = any ($1) and ${NOT_WAITING}
    order by available_at, org_id, id limit 1 for update skip locked) due
  where o.org_id = due.org_id and o.id = due.id
  returning o.org_id, o.id, o.kind, o.payload, o.tx, o.created_at, o.available_at, o.attempts`;
// Another process may have it by now, when this one was held up.
const HOLD = 'select from outbox where org_id = $1 and id = $2 and attempts = $3 for update skip locked';
const REMOVE = 'delete from outbox where org_id = $1 and id = $2';
const POSTPONE = `update outbox set available_at = now() + make_interval(secs => $3) where org_id = $1 and id = $2`;
const GIVE_UP = 'update outbox set failed_at = now(), failure = $3 where org_id = $1 and id = $2';
const NEXT = `select ceil(extract(epoch from min(available_at) - now()) * 1000)::float8 as "dueInMs" from outbox
  where kind = any ($1) and available_at > now() and failed_at is null`;

/** What becomes of a row after an attempt. */
export type Outcome =
  | { readonly is: 'done' }
  | { readonly is: 'postponed'; readonly seconds: number }
  | { readonly is: 'failed'; readonly code: string };

async function inTransaction<T>(client: PoolClient, work: () => Promise<T>): Promise<T> {
  await client.query(beginSql());
  const result = await work();
  await client.query('commit');
  return result;
}

/** Takes the oldest due row of these kinds. That it was taken is committed first: an attempt that ends the process counts. */
export const claimRow = (client: PoolClient, kinds: readonly string[]): Promise<ClaimedRow | undefined> =>
  inTransaction(client, async () => (await client.query<ClaimedRow>(CLAIM, [kinds])).rows[0]);

/** Runs `attempt` while the row is locked, and records its outcome. Does nothing when another process has the row by now. */
export function settleRow(client: PoolClient, row: ClaimedRow, attempt: () => Promise<Outcome>): Promise<void> {
  const key = [row.org_id, row.id];
  return inTransaction(client, async () => {
    const { rowCount } = await client.query(HOLD, [...key, row.attempts]);
    if (rowCount === 0) return;
    const outcome = await attempt();
    if (outcome.is === 'done') await client.query(REMOVE, key);
    else if (outcome.is === 'postponed') await client.query(POSTPONE, [...key, outcome.seconds]);
    else await client.query(GIVE_UP, [...key, outcome.code]);
  });
}

/** Milliseconds until the next row of these kinds becomes available; undefined when none waits for its time. */
export async function nextDueInMs(client: PoolClient, kinds: readonly string[]): Promise<number | undefined> {
  const { rows } = await client.query<{ dueInMs: number | null }>(NEXT, [kinds]);
  return rows[0]?.dueInMs ?? undefined;
}
