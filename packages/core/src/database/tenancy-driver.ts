import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { QueryResult as PgResult, Pool, PoolClient, QueryConfig } from 'pg';
import { errors } from '../errors/core-errors.ts';
import { beginSql } from './begin.ts';
import { runPipeline } from './pipeline.ts';
import { isBatch } from './together.ts';
import { limitsSql, type TransactionLimits } from './transaction-limits.ts';

/** Everything that a transaction says about who acts. Values are UUIDs or hex digests; nothing else can be a setting. */
export interface TransactionSettings {
  readonly organizationId?: string;
  readonly profileId?: string;
  readonly userId?: string;
  readonly requestId?: string;
  /** Hex SHA-256 of the lower-case e-mail address. */
  readonly emailKey?: string;
  /** Hex SHA-256 of a token. */
  readonly tokenHash?: string;
}

/** How a transaction begins: sent as one round trip, together with one query whose rows come back with it. */
export interface TransactionOpening {
  readonly settings: TransactionSettings;
  readonly readOnly: boolean;
  readonly isolation?: 'repeatable read';
  /** A SELECT made only of literals checked by `settingLiteral`. */
  readonly firstQuery?: string;
  /** Whether the first query is all: COMMIT is sent with it, and the transaction is over when it has begun. */
  readonly endsWithFirstQuery?: boolean;
  /**
   * Set by whoever knows that the next query of the transaction is its last: COMMIT is then sent with it instead of in a round
   * trip of its own, and its result is there once the transaction has committed.
   */
  endsWithNextQuery?: boolean;
  /** Raised by the driver with every query that may change something, and when a savepoint is rolled back. */
  changes?: number;
  /** Set by the driver when the transaction has committed. */
  hasCommitted?: boolean;
  /** Filled by the driver. */
  firstRows?: readonly Record<string, unknown>[];
}

const SETTING_NAMES: Record<keyof TransactionSettings, string> = {
  organizationId: 'app.current_org',
  profileId: 'app.current_profile',
  userId: 'app.user_id',
  requestId: 'app.request_id',
  emailKey: 'app.email_key',
  tokenHash: 'app.token_hash',
};
const SAFE_SETTING = /^[0-9a-f-]{32,64}$/;

/** Quotes a setting's value, refusing everything but UUIDs and hex digests: no text of a client reaches a setting. */
export function settingLiteral(value: string): string {
  if (!SAFE_SETTING.test(value)) throw new TypeError('A transaction setting must be a UUID or a hex digest.');
  return `'${value}'`;
}

export function openingSql(opening: TransactionOpening, limits: readonly string[] = []): string {
  const sets = Object.entries(opening.settings)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `SET LOCAL ${SETTING_NAMES[key as keyof TransactionSettings]} = ${settingLiteral(value)}`);
  const { firstQuery, endsWithFirstQuery } = opening;
  const ending = endsWithFirstQuery ? ['COMMIT'] : [];
  return [beginSql(opening), ...limits, ...sets, ...(firstQuery ? [firstQuery] : []), ...ending].join('; ');
}

const refuseContextless = (): never => {
  throw errors.CONTEXT_REQUIRED(
    'This query ran outside a tenant transaction. Use ctx.db inside crm.handler or app.crm.tenant.',
  );
};

const openings = new AsyncLocalStorage<TransactionOpening>();
/** Runs `begin` so that the transaction which it starts opens as `opening` says. The only way to start one. */
export const openAs = <T>(opening: TransactionOpening, begin: () => Promise<T>): Promise<T> =>
  openings.run(opening, begin);

/** When the application closes, transactions that are still open have this long. */
const LEAVE_WITHIN_MS = 5000;

/** Queries that change nothing. A function that a SELECT calls may; nothing of ours does. */
const READS = /^\s*select\b/i;

/** How the transactions of one application ended, since it started. */
export interface TransactionCounts {
  committed: number;
  rolledBack: number;
}

const rolledBack = (): Error => new Error('The database rolled the transaction back.');

class TenantConnection implements DatabaseConnection {
  readonly client: PoolClient;
  readonly #named: Map<string, string> | undefined;
  readonly #counts: TransactionCounts;
  readonly #deferred: QueryConfig[] = [];
  opening: TransactionOpening | undefined;
  inTransaction = false;
  broken: Error | undefined;
  released = false;

  constructor(client: PoolClient, named: Map<string, string> | undefined, counts: TransactionCounts) {
    this.client = client;
    this.#named = named;
    this.#counts = counts;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (!this.inTransaction) refuseContextless();
    if (!isBatch(query)) {
      const [result] = await this.#run([query]);
      const { rows = [], command, rowCount } = result ?? {};
      return { rows: rows as R[], ...(command === 'SELECT' ? {} : { numAffectedRows: BigInt(rowCount ?? 0) }) };
    }
    if (!query.isDeferred) return { rows: (await this.#run(query.batch)).map(({ rows }) => rows) as R[] };
    for (const one of query.batch) this.#deferred.push(this.#configOf(one));
    return { rows: [] };
  }

  /** Runs queries after those that wait for them; COMMIT goes along when they are the last of the transaction. */
  async #run(queries: readonly CompiledQuery[]): Promise<readonly PgResult[]> {
    const configs = queries.map((query) => this.#configOf(query));
    if (this.opening?.endsWithNextQuery) return this.#endWith(configs);
    return this.send(configs);
  }

  #configOf({ sql, parameters }: CompiledQuery): QueryConfig {
    if (!READS.test(sql)) this.noteChange();
    const name = this.#named && this.#statementName(sql);
    return { text: sql, values: parameters as unknown[], ...(name ? { name } : {}) };
  }

  /** Says that rows may not be any more what the transaction has read. */
  noteChange(): void {
    if (this.opening) this.opening.changes = (this.opening.changes ?? 0) + 1;
  }

  /** Sends statements in one round trip, after those that wait for them. */
  async send(configs: readonly QueryConfig[]): Promise<readonly PgResult[]> {
    const before = this.#deferred.splice(0);
    const all = [...before, ...configs];
    const [only] = all;
    if (only && all.length === 1) {
      const result = await this.client.query(only);
      return before.length === 0 ? [result] : [];
    }
    return all.length === 0 ? [] : (await runPipeline(this.client, all)).slice(before.length);
  }

  /** Forgets what waits to be sent. */
  forgetDeferred(): void {
    this.#deferred.length = 0;
  }

  /** When a query fails, COMMIT does not run: the transaction is still to be rolled back. */
  async #endWith(configs: readonly QueryConfig[]): Promise<readonly PgResult[]> {
    const results = await this.send([...configs, { text: 'COMMIT' }]);
    if (results.at(-1)?.command !== 'COMMIT') throw rolledBack();
    this.committed();
    return results.slice(0, -1);
  }

  committed(): void {
    this.inTransaction = false;
    if (this.opening) this.opening.hasCommitted = true;
    this.#counts.committed += 1;
  }

  #statementName(sql: string): string | undefined {
    const known = this.#named?.get(sql);
    if (known) return known;
    if (!this.#named || this.#named.size >= 500) return undefined;
    const name = `b${this.#named.size}`;
    this.#named.set(sql, name);
    return name;
  }

  /** @throws Error when the server answers COMMIT with a rollback: a query had failed, and its error went no further. */
  async control(sql: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    try {
      const [result] = await this.send([{ text: sql }]);
      if (result?.command !== sql) throw rolledBack();
    } catch (error) {
      this.broken = error as Error;
      throw error;
    }
  }

  // biome-ignore lint/correctness/useYield: streaming has its own room and pool
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new TypeError('Streaming is not available on a request transaction.');
  }
}

/**
 * The Kysely driver of everything that serves requests. A connection answers queries only inside a transaction, and a
 * transaction begins only with an opening: BEGIN, the settings and the first query travel in one round trip.
 */
class TenantDriver implements Driver {
  readonly #pool: Pool;
  readonly #inUse = new Set<TenantConnection>();
  readonly #named: Map<string, string> | undefined;
  readonly #limits: readonly string[];
  readonly #counts: TransactionCounts;

  constructor(pool: Pool, { preparedStatements, limits = {}, counts }: TenantDialectOptions) {
    this.#pool = pool;
    this.#named = preparedStatements ? new Map() : undefined;
    this.#limits = limitsSql(limits);
    this.#counts = counts ?? { committed: 0, rolledBack: 0 };
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const connection = new TenantConnection(await this.#pool.connect(), this.#named, this.#counts);
    this.#inUse.add(connection);
    return connection;
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const tenant = connection as TenantConnection;
    try {
      const opening = openings.getStore() ?? refuseContextless();
      const results = (await tenant.client.query(openingSql(opening, this.#limits))) as unknown as
        | PgResult
        | PgResult[];
      tenant.inTransaction = true;
      tenant.opening = opening;
      const first = Array.isArray(results) ? results.at(opening.endsWithFirstQuery ? -2 : -1) : results;
      if (opening.firstQuery) opening.firstRows = first?.rows ?? [];
      if (opening.endsWithFirstQuery) tenant.committed();
    } catch (error) {
      tenant.broken = error as Error;
      await this.releaseConnection(tenant);
      throw error;
    }
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    if (!(connection as TenantConnection).inTransaction) return;
    await this.#end(connection as TenantConnection, 'COMMIT');
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (!(connection as TenantConnection).inTransaction) return;
    (connection as TenantConnection).forgetDeferred();
    await this.#end(connection as TenantConnection, 'ROLLBACK');
  }

  async #end(connection: TenantConnection, statement: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    try {
      await connection.control(statement);
      if (statement === 'COMMIT') connection.committed();
      else {
        connection.inTransaction = false;
        this.#counts.rolledBack += 1;
      }
    } catch (error) {
      this.#counts.rolledBack += 1;
      await this.releaseConnection(connection);
      throw error;
    }
  }

  async savepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await (connection as TenantConnection).send([{ text: `SAVEPOINT ${savepointName(name)}` }]);
  }

  async rollbackToSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    const tenant = connection as TenantConnection;
    // All of it came after the savepoint, with which everything before was sent.
    tenant.forgetDeferred();
    tenant.noteChange();
    await tenant.send([{ text: `ROLLBACK TO SAVEPOINT ${savepointName(name)}` }]);
  }

  async releaseSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await (connection as TenantConnection).send([{ text: `RELEASE SAVEPOINT ${savepointName(name)}` }]);
  }

  /**
   * A connection that is still in a transaction, or failed to begin or end one, is closed instead of going back to the pool.
   * Kysely forgets that of a controlled transaction whose beginning or end fails: the driver gives it back by itself.
   */
  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const tenant = connection as TenantConnection;
    if (tenant.released) return;
    tenant.released = true;
    this.#inUse.delete(tenant);
    tenant.client.release(tenant.broken ?? tenant.inTransaction);
  }

  /** What is still at work when everything else has stopped may never end: its transaction is cut off, as a crash would. */
  async destroy(): Promise<void> {
    const cut = setTimeout(() => {
      for (const connection of this.#inUse) {
        connection.broken ??= new Error('The application is closing.');
        void this.releaseConnection(connection);
      }
    }, LEAVE_WITHIN_MS);
    try {
      await this.#pool.end();
    } finally {
      clearTimeout(cut);
    }
  }
}

function savepointName(name: string): string {
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(name))
    throw new TypeError('A savepoint name is lower-case letters, digits and _.');
  return name;
}

export interface TenantDialectOptions {
  /** Names statements; leave it off behind PgBouncer. @defaultValue false */
  readonly preparedStatements?: boolean;
  readonly limits?: TransactionLimits;
  /** Raised with every transaction. */
  readonly counts?: TransactionCounts;
}

/** The Kysely dialect over a pool of the app role. */
export function tenantDialect(pool: Pool, options: TenantDialectOptions = {}): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new TenantDriver(pool, options),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
