import { Pool, type PoolClient } from 'pg';
import type { Application } from '../application.ts';
import { beginSql } from '../database/begin.ts';
import { type Delivery, deliver } from './delivery.ts';
import { knownKinds } from './kinds.ts';
import { openOutboxChannel, type Stoppable } from './outbox-channel.ts';
import { startWakeLoop } from './wake-loop.ts';

const SWEEP_EVERY_MS = 5000;
const ROWS_AT_ONCE = 50;
const RETRY_AFTER_AT_MOST_SECONDS = 600;

/** A row of the outbox as the system role reads it. */
export interface OutboxRow {
  readonly org_id: string;
  readonly id: string;
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly tx: string;
  readonly created_at: Date;
  readonly available_at: Date;
}

/** Rows of an organization that is deactivated wait until it is reactivated, or go with its erasure. */
const NOT_WAITING = `not exists (select from organizations g where g.id = outbox.org_id and not g.is_active)`;
// Kinds that another process handles stay where they are.
const CLAIM = `select org_id, id, kind, payload, tx, created_at, available_at from outbox
  where available_at <= now() and kind = any ($1) and ${NOT_WAITING}
  order by available_at, org_id, id limit ${ROWS_AT_ONCE} for update skip locked`;
const REMOVE = 'delete from outbox where org_id = $1 and id = $2';
/** A failing delivery waits as long as it is old already, at least a second. */
const POSTPONE = `update outbox set available_at = now() + least(greatest(now() - created_at, interval '1 second'),
  interval '${RETRY_AFTER_AT_MOST_SECONDS} seconds') where org_id = $1 and id = $2`;
const NEXT = `select ceil(extract(epoch from min(available_at) - now()) * 1000)::float8 as "dueInMs" from outbox
  where kind = any ($1) and available_at > now()`;

export const deliveryOf = (row: OutboxRow): Delivery => ({
  orgId: row.org_id,
  id: row.id,
  kind: row.kind,
  payload: row.payload,
  position: Number(row.tx),
  createdAt: row.created_at.toISOString(),
});

/** Hands outbox rows to what handles them, each at least once, and removes them. */
export interface Relay extends Stoppable {}

export interface RelayOptions {
  readonly app: Application;
  /** Connection of the system role: it sees the outbox and nothing else. */
  readonly systemUrl: string;
  readonly onError: (error: unknown) => void;
}

/**
 * Starts the relay that serves without @bottlecrm/jobs: it runs handlers in this process, one after the other. A row is
 * claimed, delivered and removed in one transaction of the system role, so that a process that dies half-way leaves it for
 * another: handlers may run twice, and nothing is lost.
 */
export function startRelay({ app, systemUrl, onError }: RelayOptions): Relay {
  const pool = new Pool({ connectionString: systemUrl, max: 1, application_name: 'bottlecrm relay' });
  pool.on('error', onError);
  // While a handler runs, its connection is idle but not the pool's: without a listener its end would end the process.
  pool.on('connect', (client) => client.on('error', onError));

  async function deliverRow(client: PoolClient, row: OutboxRow, signal: AbortSignal): Promise<void> {
    const failure = await deliver(app, deliveryOf(row), { attempt: 1, signal }).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    if (failure) onError(failure.error);
    await client.query(failure ? POSTPONE : REMOVE, [row.org_id, row.id]);
  }

  async function deliverSome(signal: AbortSignal): Promise<number> {
    const client = await pool.connect();
    try {
      await client.query(beginSql());
      const kinds = knownKinds(app);
      const { rows } = await client.query<OutboxRow>(CLAIM, [kinds]);
      for (const row of rows) {
        if (signal.aborted) break;
        await deliverRow(client, row, signal);
      }
      await client.query('commit');
      const waitMs = rows.length === ROWS_AT_ONCE ? 0 : await nextDueInMs(client, kinds);
      client.release();
      return waitMs;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  const loop = startWakeLoop(deliverSome, onError);
  const channel = openOutboxChannel({ app, systemUrl, onRows: loop.wake, onError });
  return {
    async stop() {
      await loop.stop();
      await channel.stop();
      await pool.end();
    },
  };
}

/** Until the next row of these kinds becomes available, at most until the sweep. */
async function nextDueInMs(client: PoolClient, kinds: readonly string[]): Promise<number> {
  const { rows } = await client.query<{ dueInMs: number | null }>(NEXT, [kinds]);
  return Math.min(Math.max(rows[0]?.dueInMs ?? SWEEP_EVERY_MS, 0), SWEEP_EVERY_MS);
}
