import { database } from '@bottlecrm/core';
import { vi } from 'vitest';

const IDS = /'[0-9a-f-]{32,64}'/g;

/** What `work` has the database do: the statements in order, ids and digests left out. Nothing else may run meanwhile. */
export async function statementsOf<T>(url: string, work: () => Promise<T>): Promise<{ answer: T; texts: string[] }> {
  const clients = await database.withClient(url, async (client) => Object.getPrototypeOf(client));
  const texts: string[] = [];
  const query: (...parameters: unknown[]) => unknown = clients.query;
  const spy = vi.spyOn(clients, 'query').mockImplementation(function (this: unknown, ...parameters: unknown[]) {
    const [first] = parameters as [string | { text?: string }];
    texts.push((typeof first === 'string' ? first : (first.text ?? '')).replaceAll(IDS, "'…'"));
    return query.apply(this, parameters);
  });
  try {
    return { answer: await work(), texts };
  } finally {
    spy.mockRestore();
  }
}
