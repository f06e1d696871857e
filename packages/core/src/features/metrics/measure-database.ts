import { Pool } from 'pg';
import type { Stoppable } from '../../events/outbox-channel.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';
import { atMostEvery } from './at-most-every.ts';
import type { MetricsRegistry } from './registry.ts';

/** What is asked of the database is asked no more often, however many scrape. */
const MAX_AGE_MS = 5000;
const QUERY_TIMEOUT_MS = 5000;
/** A backlog beyond it is not counted further. */
const ROWS_COUNTED = 100_000;

/** What is due and has not been taken on. The system role sees rows of every organization, and counts them. */
const BACKLOG = `select count(*)::int as rows, coalesce(extract(epoch from now() - min(available_at)), 0)::float8 as seconds
  from (select available_at from outbox where available_at <= now() and failed_at is null
    order by available_at limit ${ROWS_COUNTED}) due`;
const GIVEN_UP = `select count(*)::int as rows from (select from outbox where failed_at is not null limit ${ROWS_COUNTED}) failed`;

/** The request pool, how its transactions ended, and with a connection of the system role what waits in the outbox. */
export function measureDatabase(
  app: FeaturesRuntime,
  metrics: MetricsRegistry,
  systemUrl: string | undefined,
): Stoppable {
  metrics.gauge({
    name: 'bottlecrm_database_connections',
    help: 'Connections of the request pool.',
    labels: ['state'],
    read: () => {
      const { total, idle } = app.connections;
      return [
        { labels: { state: 'idle' }, value: idle },
        { labels: { state: 'busy' }, value: total - idle },
      ];
    },
  });
  metrics.gauge({
    name: 'bottlecrm_database_waiting',
    help: 'Requests and jobs that wait for a connection of the request pool.',
    read: () => app.connections.waiting,
  });
  metrics.counter({
    name: 'bottlecrm_database_transactions_total',
    help: 'Transactions of the request pool by how they ended.',
    labels: ['result'],
    read: () => [
      { labels: { result: 'committed' }, value: app.transactions.committed },
      { labels: { result: 'rolled_back' }, value: app.transactions.rolledBack },
    ],
  });
  return systemUrl
    ? measureOutbox(metrics, systemUrl, (error) => app.onBackgroundError(error))
    : { stop: async () => {} };
}

function measureOutbox(metrics: MetricsRegistry, systemUrl: string, onError: (error: unknown) => void): Stoppable {
  const pool = new Pool({
    connectionString: systemUrl,
    max: 1,
    application_name: 'bottlecrm metrics',
    connectionTimeoutMillis: QUERY_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
  });
  pool.on('error', onError);
  const backlog = atMostEvery(MAX_AGE_MS, async () => {
    const { rows } = await pool.query<{ rows: number; seconds: number }>(BACKLOG);
    return rows[0] ?? { rows: 0, seconds: 0 };
  });
  metrics.gauge({
    name: 'bottlecrm_outbox_rows',
    help: `Events and jobs that are due and wait to be taken on, at most ${ROWS_COUNTED}.`,
    read: async () => (await backlog()).rows,
  });
  metrics.gauge({
    name: 'bottlecrm_outbox_oldest_seconds',
    help: 'How long the oldest of them has been due.',
    read: async () => (await backlog()).seconds,
  });
  const givenUp = atMostEvery(MAX_AGE_MS, async () => {
    const { rows } = await pool.query<{ rows: number }>(GIVEN_UP);
    return rows[0]?.rows ?? 0;
  });
  metrics.gauge({
    name: 'bottlecrm_outbox_failed_rows',
    help: `Events and jobs that core's own relay has given up, at most ${ROWS_COUNTED}.`,
    read: givenUp,
  });
  return { stop: () => pool.end() };
}
