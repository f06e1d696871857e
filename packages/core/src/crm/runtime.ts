import { type KeyObject, randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { Kysely } from 'kysely';
import type { Pool } from 'pg';
import { createPool } from '../database/pool.ts';
import type { WantedDatabase } from '../database/problems.ts';
import { type TransactionCounts, tenantDialect } from '../database/tenancy-driver.ts';
import { errors } from '../errors/core-errors.ts';
import { Outbox } from '../events/outbox.ts';
import type { Stoppable } from '../events/outbox-channel.ts';
import { startRelay } from '../events/relay.ts';
import { type AccessTokens, accessTokens } from '../features/auth/access-token.ts';
import { type ForeignCallers, foreignCallers } from '../features/auth/foreign-callers.ts';
import { secretsOf } from '../features/auth/options.ts';
import type { FeaturesRuntime } from '../features/features-runtime.ts';
import type { DevelopmentMailbox } from '../features/mail/development-mailbox.ts';
import type { Mailer } from '../features/mail/mailer.ts';
import type { Crm } from '../http/crm.ts';
import { publicUrlOf } from '../http/public-url.ts';
import { RateLimits } from '../http/rate-limits.ts';
import { RequestShares } from '../http/request-shares.ts';
import { type Keys, keyFor, keysFor } from '../http/secrets.ts';
import { Startup } from '../http/startup.ts';
import { CustomFieldCache } from '../records/custom-fields/definitions.ts';
import { type InstallationOptions, runAsInstallation } from '../records/installation.ts';
import { runAsTenant, type TenantIdentity, type TransactionOptions } from '../records/tenant.ts';
import type { TenantCtx } from '../records/tenant-ctx.ts';
import type { Ctx, Tables } from '../tenancy/ctx.ts';
import { runAgain } from '../tenancy/run-again.ts';
import type { ServicePlugin } from '../tenancy/service-plugin.ts';
import { Threads } from '../tenancy/threads/threads.ts';
import type { CrmOptions } from './config.ts';
import { CrmFacade } from './crm-facade.ts';
import { Model } from './model.ts';
import { Registrar } from './plugin/register.ts';
import { type ServiceSelection, Services } from './plugin/services.ts';
import { wantedDatabase } from './prepare.ts';

/** What an application has while it runs: connections, counters, threads, services. */
export class Runtime implements FeaturesRuntime {
  readonly options: CrmOptions;
  readonly model: Model;
  readonly crm: Crm;
  readonly tokens: AccessTokens;
  readonly foreign: ForeignCallers;
  /** A key object: from bytes, every HMAC would import the key again. */
  readonly cursorKey: KeyObject;
  readonly keys: { readonly refresh: Keys; readonly mail: Keys };
  readonly rateLimits: RateLimits | undefined;
  readonly requestShares: RequestShares | undefined;
  readonly threads: Threads;
  readonly customFields: CustomFieldCache = new CustomFieldCache();
  readonly outbox: Outbox;
  readonly services: Services;
  readonly registrar: Registrar;
  readonly startup: Startup = new Startup();
  readonly transactions: TransactionCounts = { committed: 0, rolledBack: 0 };
  /** Which services `app.ready()` starts; a tool that is no server changes it before. */
  startsServices: ServiceSelection = 'all';
  /** Whether this process serves no requests and only works: `bottlecrm worker`. */
  isWorker = false;
  /** Whether this process takes events and jobs from the outbox. A tool has no handlers for them. */
  delivers = true;
  mailer: Mailer | undefined;
  mailbox: DevelopmentMailbox | undefined;
  listensAt: string | undefined;
  /** What delivers in place of core's own relay: a plugin's service sets it when it starts. */
  delivery: ((systemUrl: string) => Promise<Stoppable>) | undefined;
  log: FastifyBaseLogger | undefined;
  onBackgroundError: (error: unknown) => void = () => {};
  #relay: Stoppable | undefined;
  #db: Kysely<Tables> | undefined;
  #pool: Pool | undefined;

  constructor(options: CrmOptions) {
    this.options = options;
    this.model = new Model(options);
    this.crm = new CrmFacade(this);
    this.mailer = options.mailer;
    this.outbox = new Outbox(this.model);
    this.services = new Services(this);
    this.registrar = new Registrar(this);
    this.rateLimits = options.rateLimit === false ? undefined : new RateLimits(options.rateLimit);
    const { requestShares, threads, database } = options;
    this.threads = new Threads(threads);
    this.requestShares = requestShares === false ? undefined : new RequestShares(requestShares, database?.poolSize);
    this.tokens = accessTokens(options.auth);
    this.foreign = foreignCallers(this);
    const secrets = secretsOf(options.auth);
    this.cursorKey = keyFor(secrets[0], 'cursor');
    this.keys = { refresh: keysFor(secrets, 'refresh'), mail: keysFor(secrets, 'mail') };
  }

  get publicUrl(): string {
    return publicUrlOf(this);
  }

  get isServer(): boolean {
    return this.startsServices === 'all' && !this.isWorker;
  }

  keyFor(purpose: string): KeyObject {
    return this.keysFor(purpose)[0];
  }

  keysFor(purpose: string): Keys {
    return keysFor(secretsOf(this.options.auth), `plugin ${purpose}`);
  }

  get db(): Kysely<Tables> {
    if (this.#db) return this.#db;
    throw errors.UNAVAILABLE({
      detail: 'The CRM has no database yet: await app.ready() and app.crm.whenReady() first.',
      retryAfterSeconds: 1,
    });
  }

  get connections(): { readonly total: number; readonly idle: number; readonly waiting: number } {
    const { totalCount = 0, idleCount = 0, waitingCount = 0 } = this.#pool ?? {};
    return { total: totalCount, idle: idleCount, waiting: waitingCount };
  }

  wantedDatabase(): WantedDatabase {
    return wantedDatabase(this);
  }

  /** Opens the request pool. */
  open(url: string): void {
    const { poolSize, preparedStatements = false, ...limits } = this.options.database ?? {};
    this.#pool = createPool({
      url,
      ...(poolSize ? { max: poolSize } : {}),
      onError: (error) => this.onBackgroundError(error),
    });
    this.#db = new Kysely<Tables>({
      dialect: tenantDialect(this.#pool, { preparedStatements, limits, counts: this.transactions }),
    });
  }

  /** Begins to deliver events and jobs. Without a connection of the system role they stay in the outbox. */
  async startRelay(systemUrl: string): Promise<void> {
    this.#relay ??= this.delivery
      ? await this.delivery(systemUrl)
      : startRelay({ app: this, systemUrl, onError: (error) => this.onBackgroundError(error) });
  }

  /** Ends delivery in this process, after the event that is being delivered. */
  async stopRelay(): Promise<void> {
    await this.#relay?.stop();
    this.#relay = undefined;
  }

  /** Ends everything that runs. */
  async close(log: FastifyBaseLogger): Promise<void> {
    // Connections that the server drops while we leave are no news.
    this.onBackgroundError = () => {};
    await this.stopRelay();
    await this.services.stop(log);
    await this.threads.close();
    await this.rateLimits?.close();
    await this.#db?.destroy();
    this.#db = undefined;
  }

  service<S>(plugin: ServicePlugin<S> | string): S {
    return this.services.of(plugin);
  }

  installation<T>(work: (ctx: Ctx) => Promise<T>, options: InstallationOptions = {}): Promise<T> {
    return runAsInstallation(this, work as (ctx: TenantCtx) => Promise<T>, options);
  }

  tenant<T>(
    identity: TenantIdentity,
    work: (ctx: Ctx) => Promise<T>,
    { repeatable = false }: TransactionOptions = {},
  ): Promise<T> {
    const caller = { requestId: randomUUID(), ...identity };
    const run = (attempt: number) =>
      runAsTenant(this, { ...caller, isRepeat: attempt > 1 }, work as (ctx: TenantCtx) => Promise<T>);
    return repeatable ? runAgain(run) : run(1);
  }
}
