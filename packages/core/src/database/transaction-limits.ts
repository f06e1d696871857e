/** How long the database lets a transaction go on; 0: as long as its role may. */
export interface TransactionLimits {
  /** Longest that one statement may take. @defaultValue 30000 */
  readonly statementTimeoutMs?: number;
  /** Longest that a transaction may wait for its next statement. @defaultValue 120000 */
  readonly idleInTransactionTimeoutMs?: number;
}

const STATEMENT_TIMEOUT_MS = 30_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 120_000;

/**
 * They travel with BEGIN and end with the transaction: behind PgBouncer a connection is another client's next, and options at
 * its start may be refused.
 */
export function limitsSql({
  statementTimeoutMs = STATEMENT_TIMEOUT_MS,
  idleInTransactionTimeoutMs = IDLE_IN_TRANSACTION_TIMEOUT_MS,
}: TransactionLimits): string[] {
  const limits = {
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: idleInTransactionTimeoutMs,
  };
  return Object.entries(limits).flatMap(([name, ms]) => (ms > 0 ? [`SET LOCAL ${name} = ${ms}`] : []));
}

/** @throws Error for what is no whole number of milliseconds: it is written into every transaction. */
export function checkLimits(limits: TransactionLimits): void {
  for (const name of ['statementTimeoutMs', 'idleInTransactionTimeoutMs'] as const) {
    const ms = limits[name] ?? 0;
    if (!Number.isInteger(ms) || ms < 0 || ms > 2 ** 31 - 1)
      throw new Error(`database.${name} is a whole number of milliseconds; 0 leaves it to the role.`);
  }
}
