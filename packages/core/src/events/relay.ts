import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Pool } from 'pg';
import type { Application } from '../application.ts';
import { CrmError } from '../errors/crm-error.ts';
import type { CrmEvent } from './event.ts';
import { OUTBOX_CHANNEL } from './outbox.ts';

const SWEEP_EVERY_MS = 5000;
const ROWS_AT_ONCE = 50;
const RETRY_AFTER_AT_MOST_SECONDS = 600;

interface OutboxRow {
  readonly org_id: string;
  readonly id: string;
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly tx: string;
  readonly created_at: Date;
}

const CLAIM = `select org_id, id, kind, payload, tx, created_at from outbox where available_at <= now()
  order by available_at, org_id, id limit ${ROWS_AT_ONCE} for update skip locked`;
const REMOVE = 'delete from outbox where org_id = $1 and id = $2';
/** A failing event waits as long as it is old already, at least a second. */
const POSTPONE = `update outbox set available_at = now() + least(greatest(now() - created_at, interval '1 second'),
  interval '${RETRY_AFTER_AT_MOST_SECONDS} seconds') where org_id = $1 and id = $2`;

const eventOf = (row: OutboxRow): CrmEvent => ({
  id: row.id,
  name: row.kind,
  orgId: row.org_id,
  payload: row.payload,
  position: Number(row.tx),
  createdAt: row.created_at.toISOString(),
});

/** Hands outbox rows to the handlers of this process, each at least once, and removes them. */
export interface Relay {
  /** Resolves when the row being delivered, if any, is done. */
  stop(): Promise<void>;
}

export interface RelayOptions {
  readonly app: Application;
  /** Connection of the system role: it sees the outbox and nothing else. */
  readonly systemUrl: string;
  readonly onError: (error: unknown) => void;
}

/** Calls the handlers. An organization that is gone or inactive gets no events any more. */
async function deliver(app: Application, event: CrmEvent): Promise<void> {
  for (const handler of app.handlersOf(event.name)) {
    let entered = false;
    try {
      await app.tenant({ orgId: event.orgId }, async (ctx) => {
        entered = true;
        await handler(ctx, event);
      });
    } catch (error) {
      if (entered || !isGone(error)) throw error;
    }
  }
}

/** What opening the organization's transaction says of one that is gone; a handler may mean something else by it. */
const isGone = (error: unknown): boolean => error instanceof CrmError && error.code === 'UNAUTHENTICATED';

/**
 * Starts the relay. A row is claimed, delivered and removed in one transaction of the system role, so that a process that
 * dies half-way leaves it for another: handlers may run twice, and an event is never lost.
 */
export function startRelay({ app, systemUrl, onError }: RelayOptions): Relay {
  const pool = new Pool({ connectionString: systemUrl, max: 1, application_name: 'bottlecrm relay' });
  pool.on('error', onError);
  // While a handler runs, its connection is idle but not the pool's: without a listener its end would end the process.
  pool.on('connect', (client) => client.on('error', onError));
  const stopping = new AbortController();
  let wake = new AbortController();
  const listener = listen(systemUrl, () => wake.abort(), onError);

  async function deliverSome(): Promise<number> {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<OutboxRow>(CLAIM);
      for (const row of rows) {
        if (stopping.signal.aborted) break;
        const failure = await deliver(app, eventOf(row)).then(
          () => undefined,
          (error: unknown) => ({ error }),
        );
        if (failure) onError(failure.error);
        await client.query(failure ? POSTPONE : REMOVE, [row.org_id, row.id]);
      }
      await client.query('commit');
      client.release();
      return rows.length;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      wake = new AbortController();
      const delivered = await deliverSome().catch((error: unknown) => {
        onError(error);
        return 0;
      });
      if (delivered === ROWS_AT_ONCE) continue;
      const signal = AbortSignal.any([wake.signal, stopping.signal]);
      await sleep(SWEEP_EVERY_MS, undefined, { signal }).catch(() => {});
    }
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
      await listener.stop();
      await pool.end();
    },
  };
}

/** Listens on a connection of its own; while that is away, the sweep serves. */
function listen(url: string, onNotice: () => void, onError: (error: unknown) => void): Relay {
  let client: Client | undefined;
  let stopped = false;
  const connect = async (): Promise<void> => {
    if (stopped) return;
    const fresh = new Client({ connectionString: url, application_name: 'bottlecrm relay listener' });
    fresh.on('error', (error) => {
      if (!stopped) onError(error);
    });
    fresh.on('end', () => {
      client = undefined;
      if (!stopped) setTimeout(() => void connect(), SWEEP_EVERY_MS).unref();
    });
    fresh.on('notification', onNotice);
    try {
      await fresh.connect();
      await fresh.query(`listen ${OUTBOX_CHANNEL}`);
      if (stopped) await fresh.end();
      else client = fresh;
    } catch (error) {
      if (!stopped) onError(error);
    }
  };
  const connecting = connect();
  return {
    async stop() {
      stopped = true;
      await connecting;
      await client?.end();
    },
  };
}
