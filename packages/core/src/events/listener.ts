import { Client } from 'pg';
import { OUTBOX_CHANNEL } from './outbox.ts';

const CONNECT_AGAIN_AFTER_MS = 5000;

/** Whatever runs until it is told to stop. */
export interface Stoppable {
  stop(): Promise<void>;
}

/** Listens on a connection of its own for rows that were committed; while that is away, whoever waits must look by itself. */
export function listenToOutbox(url: string, onNotice: () => void, onError: (error: unknown) => void): Stoppable {
  let client: Client | undefined;
  let again: NodeJS.Timeout | undefined;
  let stopped = false;
  const connect = async (): Promise<void> => {
    if (stopped) return;
    const fresh = new Client({ connectionString: url, application_name: 'bottlecrm relay listener' });
    fresh.on('error', (error) => {
      if (!stopped) onError(error);
    });
    fresh.on('end', () => {
      client = undefined;
      if (!stopped) later();
    });
    fresh.on('notification', onNotice);
    try {
      await fresh.connect();
      await fresh.query(`listen ${OUTBOX_CHANNEL}`);
      if (stopped) return await fresh.end();
      client = fresh;
      // What was committed while nobody listened.
      onNotice();
    } catch (error) {
      if (stopped) return;
      onError(error);
      later();
    }
  };
  const later = (): void => {
    clearTimeout(again);
    again = setTimeout(() => void connect(), CONNECT_AGAIN_AFTER_MS).unref();
  };
  const connecting = connect();
  return {
    async stop() {
      stopped = true;
      clearTimeout(again);
      await connecting;
      await client?.end();
    },
  };
}
