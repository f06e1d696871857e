import type { PoolClient } from 'pg';
import { createPool } from '../database/pool.ts';
import { backoffMs } from './backoff.ts';
import { type ClaimedRow, claimRow, deliveryOf, nextDueInMs, type Outcome, settleRow } from './claim-row.ts';
import { deliver } from './delivery.ts';
import type { EventsRuntime } from './events-runtime.ts';
import { CRASHED, describeDelivery, failureOf } from './failure.ts';
import { findJob, knownKinds } from './kinds.ts';
import { openOutboxChannel, type Stoppable } from './outbox-channel.ts';
import { startWakeLoop } from './wake-loop.ts';

const SWEEP_EVERY_MS = 5000;

/** How often a delivery is tried whose job does not say. */
export const DEFAULT_ATTEMPTS = 10;

export interface RelayOptions {
  readonly app: EventsRuntime;
  /** Connection of the system role: it sees the outbox and nothing else. */
  readonly systemUrl: string;
  /** Told of what keeps the relay from the database. */
  readonly onError: (error: unknown) => void;
}

/**
 * Starts the relay that serves without @bottlecrm/jobs: it runs handlers in this process, one after the other. A row is claimed,
 * delivered and removed by itself: a process that dies half-way leaves that one for another, so that a handler may run twice,
 * and nothing is lost. What fails is tried again after a growing time, and given up visibly in the end.
 */
export function startRelay({ app, systemUrl, onError }: RelayOptions): Stoppable {
  const pool = createPool({ url: systemUrl, max: 1, applicationName: 'bottlecrm relay', onError });

  async function round(signal: AbortSignal): Promise<number> {
    const client = await pool.connect();
    try {
      const waitMs = await deliverNext(app, client, signal);
      client.release();
      return waitMs;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  const loop = startWakeLoop(round, onError);
  const channel = openOutboxChannel({ app, systemUrl, onRows: loop.wake, onError });
  return {
    async stop() {
      await loop.stop();
      await channel.stop();
      await pool.end();
    },
  };
}

/** Delivers one row; answers when to look again. */
async function deliverNext(app: EventsRuntime, client: PoolClient, signal: AbortSignal): Promise<number> {
  const kinds = knownKinds(app);
  const row = await claimRow(client, kinds);
  if (!row) return Math.min(Math.max((await nextDueInMs(client, kinds)) ?? SWEEP_EVERY_MS, 0), SWEEP_EVERY_MS);
  await settleRow(client, row, () => attempt(app, row, signal));
  return 0;
}

async function attempt(app: EventsRuntime, row: ClaimedRow, signal: AbortSignal): Promise<Outcome> {
  const delivery = deliveryOf(row);
  const { attempts } = row;
  const { attempts: most = DEFAULT_ATTEMPTS, backoff } = findJob(app, row.kind) ?? {};
  const about = { ...describeDelivery(delivery), attempt: attempts };
  if (attempts > most) {
    app.log?.error(about, 'delivery is given up: the process ended before it was done, again and again');
    return { is: 'failed', code: CRASHED.code };
  }
  try {
    const result = await deliver(app, delivery, { attempt: attempts, signal });
    if (result === 'gone') app.log?.warn(about, 'delivery ended: its organization is deleted or not active');
    return { is: 'done' };
  } catch (error) {
    const isLast = attempts === most;
    app.log?.error(
      { ...about, err: error },
      isLast ? 'handler failed and is given up' : 'handler failed and is tried again',
    );
    if (isLast) return { is: 'failed', code: failureOf(error).code };
    return { is: 'postponed', seconds: backoffMs(attempts, backoff) / 1000 };
  }
}
