import type { FieldAccessOptions } from '../access/field-access.ts';
import type { Migration } from '../database/migration.ts';
import type { DatabaseOptions } from '../database/options.ts';
import { checkLimits } from '../database/transaction-limits.ts';
import type { Permissions } from '../entity/roles.ts';
import type { AuthOptions } from '../features/auth/options.ts';
import type { HomePageOptions } from '../features/home/options.ts';
import type { Mailer } from '../features/mail/mailer.ts';
import type { MetricsOptions } from '../features/metrics/options.ts';
import type { Crm } from '../http/crm.ts';
import type { RateLimitOptions } from '../http/rate-limit-options.ts';
import type { RequestShareOptions } from '../http/request-share-options.ts';
import type { Tracer } from '../tenancy/span.ts';
import type { ThreadOptions } from '../tenancy/threads/options.ts';
import type { KnownOptions } from './known-options.ts';
import type { PluginEntry } from './plugin/check-plugin.ts';

/** Everything that a host configures. @see docs/reference/configuration.md */
export interface CrmOptions {
  /** Connections and how they are used. */
  readonly database?: DatabaseOptions;
  /** Registered in dependency order. */
  readonly plugins?: readonly PluginEntry[];
  /** Tokens and sign-in. */
  readonly auth?: AuthOptions;
  /** Where record and auth routes live. @defaultValue '/api' */
  readonly prefix?: string;
  /** The installation's own migrations: columns of extended entities, tables of host plugins. */
  readonly migrations?: readonly Migration[];
  /**
   * Where this installation is reached from outside, without a trailing slash: `https://crm.example.com`. Links in mail are
   * built from it, never from a request. @defaultValue `PUBLIC_URL`; in development the address that the server listens on
   */
  readonly publicUrl?: string;
  /** Sends sign-in links and invitations. @defaultValue in development a mailbox at `/dev/mailbox`; the mail plugin brings its own */
  readonly mailer?: Mailer;
  /** Origins that browsers may call from. None: no CORS headers. */
  readonly cors?: { readonly origins: readonly string[]; readonly credentials?: boolean };
  /** Grants in place of those that core and the plugins declare: `{ 'lead:delete': grants('all', 'none', 'none', 'none') }`. */
  readonly permissions?: Permissions;
  /** How many requests are answered: by organization, member or token, IP address. False: any number. @see docs/guides/rate-limits.md */
  readonly rateLimit?: RateLimitOptions | false;
  /**
   * How many requests are worked on at the same time, and how organizations share that. False: as they come.
   * @see docs/guides/rate-limits.md
   */
  readonly requestShares?: RequestShareOptions | false;
  /** Threads for work that would keep requests waiting, such as documents from templates. @see docs/guides/rate-limits.md */
  readonly threads?: ThreadOptions;
  /** Allow-lists of fields per entity and role: `{ lead: { read: { user: ['title', 'status'] } } }`. @defaultValue everything */
  readonly fieldAccess?: FieldAccessOptions;
  /** `/healthz` and `/readyz` at the root. @defaultValue true */
  readonly health?: boolean;
  /**
   * `/metrics` at the root, for Prometheus: requests, connections, outbox, and what plugins count; nothing of an organization.
   * @defaultValue false
   */
  readonly metrics?: boolean | MetricsOptions;
  /**
   * Receives a span for each transaction, event and job, with the organization's id and names from code, never what somebody
   * sent: `trace.getTracer('bottlecrm')` of @opentelemetry/api. @defaultValue nothing is traced
   */
  readonly tracer?: Tracer;
  /**
   * A page at `/` that leads to the others, unless a plugin or the host has its own there: in development with demo accounts, in production
   * with a link to `/sign-in` alone. @defaultValue false
   */
  readonly homePage?: boolean | HomePageOptions;
  /** The API page at `/docs`. @defaultValue true */
  readonly docs?: boolean;
  /** What `bottlecrm seed` runs: fills a database with first or example records. */
  readonly seed?: (app: Crm) => Promise<void>;
}

const OPTION_NAMES: ReadonlySet<string> = new Set([
  'database',
  'plugins',
  'auth',
  'prefix',
  'rateLimit',
  'requestShares',
  'threads',
  'publicUrl',
  'mailer',
  'migrations',
  'cors',
  'docs',
  'homePage',
  'permissions',
  'fieldAccess',
  'health',
  'metrics',
  'tracer',
  'seed',
]);
const DATABASE_NAMES: ReadonlySet<string> = new Set([
  'url',
  'ownerUrl',
  'systemUrl',
  'platformUrl',
  'poolSize',
  'statementTimeoutMs',
  'idleInTransactionTimeoutMs',
  'preparedStatements',
  'migrateAtStart',
  'allowUnsafe',
]);

/** One source for server, worker and CLI: `export default defineConfig({ … })` in bottlecrm.config.ts. */
export function defineConfig<const C extends CrmOptions>(options: C & KnownOptions<C>): C {
  return options;
}

/** @throws Error for an option that does not exist: a misspelt one would otherwise be silently without effect. */
export function checkOptions(options: CrmOptions): void {
  const unknown = [
    ...Object.keys(options).filter((name) => !OPTION_NAMES.has(name)),
    ...Object.keys(options.database ?? {})
      .filter((name) => !DATABASE_NAMES.has(name))
      .map((name) => `database.${name}`),
  ];
  if (unknown.length > 0)
    throw new Error(`crm has no option ${unknown.join(', ')}. See docs/reference/configuration.md.`);
  checkLimits(options.database ?? {});
  if (options.prefix !== undefined && !/^(\/[a-z0-9-]+)+$/.test(options.prefix)) {
    throw new Error('The prefix must look like /api: it starts with a slash and ends without one.');
  }
}
