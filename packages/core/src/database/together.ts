import type { CompiledQuery, Kysely, RawBuilder } from 'kysely';
import { sql } from './sql.ts';

// biome-ignore lint/suspicious/noExplicitAny: the tables of a transaction say nothing of how its queries are sent
type Database = Kysely<any>;

/** A query that stands for several, which the tenancy driver sends in one round trip. */
export interface Batch extends CompiledQuery {
  readonly batch: readonly CompiledQuery[];
  /** Sent with the next query of the transaction instead of now. */
  readonly isDeferred: boolean;
}

export const isBatch = (query: CompiledQuery): query is Batch => 'batch' in query;

function batchOf(db: Database, queries: readonly RawBuilder<unknown>[], isDeferred: boolean): Batch | undefined {
  const batch = queries.map((query) => query.compile(db));
  const [first] = batch;
  return first && { ...first, batch, isDeferred };
}

type RowsOf<Q extends readonly RawBuilder<unknown>[]> = {
  readonly [K in keyof Q]: Q[K] extends RawBuilder<infer R> ? R[] : never;
};

/**
 * Runs queries of a transaction in their order, in one round trip, and returns the rows of each. When one fails, none after it runs.
 * @example const [accounts, contacts] = await runTogether(ctx.db, [sql<Account>`select …`, sql<Contact>`select …`]);
 */
export async function runTogether<const Q extends readonly RawBuilder<unknown>[]>(
  db: Database,
  queries: Q,
): Promise<RowsOf<Q>> {
  const batch = batchOf(db, queries, false);
  if (!batch) return [] as unknown as RowsOf<Q>;
  const { rows } = await db.executeQuery(batch);
  return rows as unknown as RowsOf<Q>;
}

/** Sends what waits for the transaction's next query. */
export async function sendDeferred(db: Database): Promise<void> {
  await db.executeQuery({ ...sql`select 1`.compile(db), batch: [], isDeferred: false } as Batch);
}

/**
 * Sends statements with the transaction's next query, or with COMMIT, instead of in a round trip of their own: for writes whose
 * result nobody waits for. What they violate is thrown by what they are sent with.
 */
export async function runLater(db: Database, ...queries: readonly RawBuilder<unknown>[]): Promise<void> {
  const batch = batchOf(db, queries, true);
  if (batch) await db.executeQuery(batch);
}
