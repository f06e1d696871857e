import { database } from '@bottlecrm/core/internal';

const IDS = /'[0-9a-f-]{32,64}'/g;

/** What a piece of work had the database do. */
export interface Statements<T> {
  readonly answer: T;
  /** What was sent in each round trip, in order; ids and digests are left out. */
  readonly texts: string[];
}

type Query = (...parameters: unknown[]) => unknown;

/**
 * Runs `work` and returns what it sends to databases, one text for each round trip. Nothing else may run meanwhile: the statements
 * of the whole process are seen.
 */
export async function statementsOf<T>(url: string, work: () => Promise<T>): Promise<Statements<T>> {
  const clients = await database.withClient(url, async (client) => Object.getPrototypeOf(client) as { query: Query });
  const texts: string[] = [];
  const { query } = clients;
  clients.query = function (this: unknown, ...parameters: unknown[]) {
    const [first] = parameters as [string | { text?: string }];
    texts.push((typeof first === 'string' ? first : (first.text ?? '')).replaceAll(IDS, "'…'"));
    return query.apply(this, parameters);
  };
  try {
    return { answer: await work(), texts };
  } finally {
    clients.query = query;
  }
}
