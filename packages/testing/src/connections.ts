import { database } from '@bottlecrm/core';

type Client = Parameters<Parameters<typeof database.withClient>[1]>[0];

interface Kept {
  readonly client: Client;
  close(): Promise<void>;
}

/** Connections of a test to its database, by connection string. */
export interface TestConnections {
  /** Runs `work` on a connection whose session is as new. */
  use<T>(url: string, work: (client: Client) => Promise<T>): Promise<T>;
  /** Closes those that are open. */
  close(): Promise<void>;
}

async function open(url: string, idle: Kept[]): Promise<Kept> {
  const opened = Promise.withResolvers<Client>();
  const done = Promise.withResolvers<void>();
  const ended = database.withClient(url, (client) => {
    opened.resolve(client);
    return done.promise;
  });
  ended.catch(opened.reject);
  const client = await opened.promise;
  const close = () => {
    done.resolve();
    return ended;
  };
  const kept = { client, close };
  // One that the server ended meanwhile is not used again.
  client.once('end', () => {
    const at = idle.indexOf(kept);
    if (at >= 0) idle.splice(at, 1);
  });
  return kept;
}

/** Keeps connections for the next statement: a new one for each costs more than most statements. */
export function keepConnections(): TestConnections {
  const idle = new Map<string, Kept[]>();
  const idleOf = (url: string): Kept[] => {
    const list = idle.get(url) ?? [];
    idle.set(url, list);
    return list;
  };
  return {
    async use(url, work) {
      const list = idleOf(url);
      const kept = list.pop() ?? (await open(url, list));
      try {
        const result = await work(kept.client);
        await kept.client.query('DISCARD ALL');
        list.push(kept);
        return result;
      } catch (error) {
        await kept.close();
        throw error;
      }
    },
    async close() {
      const all = [...idle.values()].flat();
      idle.clear();
      await Promise.all(all.map((kept) => kept.close()));
    },
  };
}
