/** Connections of the roles, and how they are used. */
export interface DatabaseOptions {
  /** Connection of the app role, which serves. @defaultValue `DATABASE_URL` */
  readonly url?: string;
  /** Connection of the owner role, which migrates. Without it this process never migrates. @defaultValue `DATABASE_OWNER_URL` */
  readonly ownerUrl?: string;
  /** Connection of the system role: relay and scheduler. @defaultValue `DATABASE_SYSTEM_URL` */
  readonly systemUrl?: string;
  /** Connection of the platform role. With it the installation has platform administration. @defaultValue `DATABASE_PLATFORM_URL` */
  readonly platformUrl?: string;
  /** Most connections of the request pool. @defaultValue 10 */
  readonly poolSize?: number;
  /**
   * Longest that one statement of a request or job may take, in milliseconds: then it ends as 503. 0: as long as the role may.
   * @defaultValue 30000
   */
  readonly statementTimeoutMs?: number;
  /**
   * Longest that a transaction may wait for its next statement, in milliseconds; then PostgreSQL closes its connection. 0: as
   * long as the role may. @defaultValue 120000
   */
  readonly idleInTransactionTimeoutMs?: number;
  /** Name prepared statements; leave off behind PgBouncer in transaction mode. @defaultValue false */
  readonly preparedStatements?: boolean;
  /** Migrate at start when `ownerUrl` is known. @defaultValue true */
  readonly migrateAtStart?: boolean;
  /** Development only: serve although the role or a table is unsafe. Every problem is logged. @defaultValue false */
  readonly allowUnsafe?: boolean;
}

/** Returns the platform role's connection string: without one there is no platform administration. */
export const platformUrlOf = (options: DatabaseOptions = {}): string | undefined =>
  (options.platformUrl ?? process.env.DATABASE_PLATFORM_URL) || undefined;

/** The connection strings of the roles. */
export interface DatabaseUrls {
  readonly url: string;
  readonly ownerUrl: string | undefined;
  readonly systemUrl: string | undefined;
}

/** Returns the connection strings of the roles, from the options or the environment. @throws Error when there is none for the app role */
export function databaseUrls(options: DatabaseOptions = {}): DatabaseUrls {
  const {
    url = process.env.DATABASE_URL,
    ownerUrl = process.env.DATABASE_OWNER_URL,
    systemUrl = process.env.DATABASE_SYSTEM_URL,
  } = options;
  if (!url)
    throw new Error(
      'Set database.url or DATABASE_URL to the connection string of the app role. `bottlecrm setup` prints it.',
    );
  return { url, ownerUrl, systemUrl };
}
