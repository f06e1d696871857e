import type { Crm, Stoppable } from '@bottlecrm/core';
import {
  DEFAULT_ATTEMPTS,
  database,
  deliveryOf,
  findJob,
  knownKinds,
  type OutboxRow,
  openOutboxChannel,
  type PoolClient,
  startWakeLoop,
} from '@bottlecrm/core/internal';
import { queueIdOf } from './job-data.ts';
import { claimRows, dueRows, nextDueInMs, removeRows } from './outbox-rows.ts';
import { admittedIn, type OpenQueue } from './queues.ts';
import { shareSlots } from './share-slots.ts';

export const BACKOFF = 'bottlecrm';

/** One relay of the installation works at a time: two would each count before the other has added. */
const RELAY_LOCK = 4_172_700_201;
const SWEEP_EVERY_MS = 5000;
const LOCKED_RETRY_MS = 100;

export interface RelayLimits {
  readonly perOrganization: number;
  readonly admitted: number;
}

export interface JobRelay extends Stoppable {
  /** A place in the queue is free. */
  placeFreed(): void;
}

export interface JobRelayOptions {
  readonly app: Crm;
  readonly systemUrl: string;
  readonly queues: readonly OpenQueue[];
  readonly limits: RelayLimits;
  readonly onError: (error: unknown) => void;
}

/**
 * Moves due rows of the outbox into the queue, a bounded number of each organization at a time. A row is added, then removed: a
 * process that dies between leaves it to be added again under the same id.
 */
export function startJobRelay({ app, systemUrl, queues, limits, onError }: JobRelayOptions): JobRelay {
  const pool = database.createPool({ url: systemUrl, max: 1, applicationName: 'bottlecrm relay', onError });
  let turn = 0;
  let isHeldBack = false;

  async function add({ queue }: OpenQueue, rows: readonly OutboxRow[], known: readonly string[]): Promise<void> {
    // One by one: BullMQ's bulk insert makes temporary tables, which the system role may not.
    const added = rows.map((row) =>
      queue.add(row.kind, deliveryOf(row), {
        jobId: queueIdOf(row.org_id, row.id, row.available_at),
        // Nobody has known an unknown kind for as long as it may wait: it ends at once, visibly.
        attempts: known.includes(row.kind) ? (findJob(app, row.kind)?.attempts ?? DEFAULT_ATTEMPTS) : 1,
        backoff: { type: BACKOFF },
        removeOnComplete: true,
        stackTraceLimit: 0,
      }),
    );
    await Promise.all(added);
  }

  /** Answers whether rows had to wait for a place. */
  async function admit(client: PoolClient, queue: OpenQueue, known: readonly string[]): Promise<boolean> {
    const { perOrganization } = limits;
    const due = await dueRows(client, queue, known, perOrganization + 1);
    if (due.length === 0) return false;
    const { busy, retrying, total } = await admittedIn(queue.queue);
    const demands = due.map((one) => ({
      ...one,
      busy: busy.get(one.orgId) ?? 0,
      retrying: retrying.get(one.orgId) ?? 0,
    }));
    const places = shareSlots(demands, { perOrganization, free: limits.admitted - total }, turn++);
    const rows = await claimRows(client, queue, known, places);
    if (rows.length > 0) {
      await add(queue, rows, known);
      await removeRows(client, rows);
    }
    return due.reduce((sum, one) => sum + one.due, 0) > rows.length;
  }

  async function round(): Promise<number> {
    const client = await pool.connect();
    try {
      await client.query(database.beginSql());
      const { rows } = await client.query('select pg_try_advisory_xact_lock($1) as mine', [RELAY_LOCK]);
      let waitMs = LOCKED_RETRY_MS;
      if (rows[0]?.mine) {
        const heldBack: boolean[] = [];
        const known = knownKinds(app);
        for (const queue of queues) heldBack.push(await admit(client, queue, known));
        isHeldBack = heldBack.includes(true);
        waitMs = Math.min(Math.max((await nextDueInMs(client)) ?? SWEEP_EVERY_MS, 0), SWEEP_EVERY_MS);
      }
      await client.query('commit');
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
    placeFreed() {
      if (isHeldBack) loop.wake();
    },
    async stop() {
      await loop.stop();
      await channel.stop();
      await pool.end();
    },
  };
}
