import { Client } from 'pg';
import type { EventsRuntime } from './events-runtime.ts';

/** Wakes the relays of other processes; says nothing of what there is. */
export const OUTBOX_CHANNEL = 'bottlecrm_outbox';

const CONNECT_AGAIN_AFTER_MS = 5000;
/** NOTIFY makes the commits of its database queue up: one tells of all that was committed meanwhile. */
const NOTIFY_EVERY_MS = 100;

/** Whatever runs until it is told to stop. */
export interface Stoppable {
  stop(): Promise<void>;
}

export interface OutboxChannelOptions {
  readonly app: EventsRuntime;
  /** Connection of the system role. */
  readonly systemUrl: string;
  /** Told that rows may have been committed, here or in another process. Without it the channel only tells others. */
  readonly onRows?: () => void;
  readonly onError: (error: unknown) => void;
}

/**
 * Carries the news of committed rows on a connection of its own, outside every business transaction: to this process in memory,
 * to others by at most one NOTIFY in 100 ms. While the connection is away, whoever waits must look by itself.
 */
export function openOutboxChannel({ app, systemUrl, onRows, onError }: OutboxChannelOptions): Stoppable {
  let client: Client | undefined;
  let connectAgain: NodeJS.Timeout | undefined;
  let notifyLater: NodeJS.Timeout | undefined;
  let notifiedAt = Number.NEGATIVE_INFINITY;
  let stopped = false;

  const connect = async (): Promise<void> => {
    if (stopped) return;
    const fresh = new Client({ connectionString: systemUrl, application_name: 'bottlecrm outbox channel' });
    fresh.on('error', (error) => {
      if (!stopped) onError(error);
    });
    fresh.on('end', () => {
      client = undefined;
      if (!stopped) later();
    });
    try {
      await fresh.connect();
      if (onRows) await listen(fresh, onRows);
      if (stopped) return await fresh.end();
      client = fresh;
      // What was committed while nobody listened.
      onRows?.();
    } catch (error) {
      if (stopped) return;
      onError(error);
      later();
    }
  };
  const later = (): void => {
    clearTimeout(connectAgain);
    connectAgain = setTimeout(() => void connect(), CONNECT_AGAIN_AFTER_MS).unref();
  };
  const notify = (): void => {
    notifyLater = undefined;
    notifiedAt = performance.now();
    // Where it fails, the others look by themselves.
    client?.query(`notify ${OUTBOX_CHANNEL}`).catch(() => {});
  };
  const stopHearing = app.outbox.onCommitted(() => {
    onRows?.();
    const waitMs = Math.max(0, notifiedAt + NOTIFY_EVERY_MS - performance.now());
    notifyLater ??= setTimeout(notify, waitMs).unref();
  });
  const connecting = connect();
  return {
    async stop() {
      stopped = true;
      stopHearing();
      clearTimeout(connectAgain);
      clearTimeout(notifyLater);
      await connecting;
      await client?.end();
    },
  };
}

/** Also what this process says comes back to it, which has been told already. */
async function listen(client: Client & { readonly processID?: number | null }, onRows: () => void): Promise<void> {
  client.on('notification', ({ processId }) => {
    if (processId !== client.processID) onRows();
  });
  await client.query(`listen ${OUTBOX_CHANNEL}`);
}
