import { type KeyObject, randomUUID } from 'node:crypto';
import type { FastifyBaseLogger, FastifyInstance, RouteOptions } from 'fastify';
import { Kysely } from 'kysely';
import type { Pool } from 'pg';
import { FieldAccess } from '../access/field-access.ts';
import { TOKEN_SCOPE } from '../access/token-scopes.ts';
import { checkIdentifiers } from '../database/identifier.ts';
import { createPool } from '../database/pool.ts';
import type { TableDef } from '../database/table.ts';
import { type TransactionCounts, tenantDialect } from '../database/tenancy-driver.ts';
import { type CompiledEntity, compileEntities, type EntitySource, type Registry } from '../entity/compile.ts';
import type { Entity } from '../entity/entity.ts';
import { entityPermissions } from '../entity/entity-permissions.ts';
import type { AnyEvent } from '../entity/events.ts';
import type { FieldMap } from '../entity/field.ts';
import type { HookPoint } from '../entity/hook-point.ts';
import type { Grants } from '../entity/roles.ts';
import { type EntitySchemas, emptySchemas, fillSchemas } from '../entity/schemas.ts';
import { tablesOf } from '../entity/tables.ts';
import type { TSchema } from '../entity/type.ts';
import { forgetValidator } from '../entity/validation.ts';
import { errors } from '../errors/core-errors.ts';
import type { EventHandler, HandlerOptions } from '../events/event.ts';
import { EventCatalogue } from '../events/event-catalogue.ts';
import { EventHandlers } from '../events/event-handlers.ts';
import { JobCatalogue } from '../events/job-catalogue.ts';
import type { Stoppable } from '../events/outbox-channel.ts';
import { OutboxSignal } from '../events/outbox-signal.ts';
import { startRelay } from '../events/relay.ts';
import { type AccessTokens, accessTokens } from '../features/auth/access-token.ts';
import { type ForeignCallers, foreignCallers } from '../features/auth/foreign-callers.ts';
import { secretsOf } from '../features/auth/options.ts';
import { formKeysTable } from '../features/form-keys/entity.ts';
import type { DevelopmentMailbox } from '../features/mail/development-mailbox.ts';
import type { Mailer } from '../features/mail/mailer.ts';
import { openPages } from '../http/open-pages.ts';
import { RateLimits } from '../http/rate-limits.ts';
import { RequestShares } from '../http/request-shares.ts';
import { openScope } from '../http/scope.ts';
import { type Keys, keyFor, keysFor } from '../http/secrets.ts';
import { CustomFieldCache } from '../records/custom-fields/definitions.ts';
import { HookTable } from '../records/hook-table.ts';
import {
  type BecameHook,
  type BeforeArguments,
  type BeforeHook,
  type HookedVerb,
  type HookJoin,
  joinBefore,
  type PointHook,
  type ResolveHook,
  resolve,
  type WriteVerb,
} from '../records/hooks.ts';
import { checkOverrides, type VerbOverrides } from '../records/record-verbs.ts';
import { runAsTenant, type TenantIdentity } from '../records/tenant.ts';
import type { TenantCtx } from '../records/tenant-ctx.ts';
import type { Ctx, Tables } from '../tenancy/ctx.ts';
import { type InstallationOptions, runAsInstallation } from '../tenancy/installation.ts';
import { profilesTable } from '../tenancy/tables.ts';
import { Threads } from '../tenancy/threads/threads.ts';
import type { CrmOptions } from './config.ts';
import { Capabilities } from './plugin/capability.ts';
import { checkPlugin } from './plugin/check-plugin.ts';
import { ownOptions } from './plugin/own-options.ts';
import {
  type Contribution,
  type CrmPlugin,
  definitionOf,
  type Hook,
  type PluginDefinition,
  type PluginOptions,
  shortName,
} from './plugin/plugin.ts';
import { RouteOwners } from './plugin/route-owners.ts';
import { type ServiceSelection, Services } from './plugin/services.ts';
import { Startup } from './startup.ts';

/** A registered plugin: its definition with the entities that this application uses in their place. */
export interface RegisteredPlugin {
  readonly definition: PluginDefinition;
  readonly entities: Readonly<Record<string, Entity>>;
  /** The plugin's own options, checked and with defaults. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Everything that one CRM application knows: what is behind `app.crm`. */
export class Application {
  readonly options: CrmOptions;
  readonly prefix: string;
  readonly tokens: AccessTokens;
  /** Callers whom the host identifies. */
  readonly foreign: ForeignCallers;
  /** A key object: from bytes, every HMAC would import the key again. */
  readonly cursorKey: KeyObject;
  /** Refresh tokens and secrets that are mailed are derived from ids with these. */
  readonly keys: { readonly refresh: Keys; readonly mail: Keys };
  /** Undefined when nothing is limited. */
  readonly rateLimits: RateLimits | undefined;
  /** Undefined when requests are not shared among organizations. */
  readonly requestShares: RequestShares | undefined;
  /** For work that would keep requests waiting. */
  readonly threads: Threads;
  readonly customFields = new CustomFieldCache();
  readonly fieldAccess: FieldAccess;
  /** Verbs in place of the factory's, by entity name. */
  readonly verbOverrides = new Map<string, VerbOverrides>();
  readonly plugins = new Map<string, RegisteredPlugin>();
  readonly permissions = new Map<string, Grants>();
  /** Permission words whose token scope a plugin declares. */
  readonly tokenScopes = new Map<string, string>();
  readonly events = new EventCatalogue(() => this.#registry);
  /** Who listens to them. */
  readonly handlers = new EventHandlers();
  /** What runs in the transaction of a write. */
  readonly hooks = new HookTable(() => this.#registry);
  /** Jobs and schedules that plugins declare. */
  readonly jobs = new JobCatalogue();
  /** Every route inside the CRM's scopes, as registered. */
  readonly routes: RouteOptions[] = [];
  /** Says when rows of the outbox were committed. */
  readonly outbox = new OutboxSignal();
  readonly routeOwners = new RouteOwners();
  /** What plugins add to records of others. */
  readonly capabilities = new Capabilities(this);
  /** What plugins run beside requests. */
  readonly services = new Services(this);
  /** Which of them `app.ready()` starts; a tool that is no server changes it before. */
  startsServices: ServiceSelection = 'all';
  readonly #lazySchemas: { schema: object; make: () => object }[] = [];
  readonly #sources: EntitySource[] = [];
  readonly #extensions = new Map<string, FieldMap>();
  readonly #schemas = new Map<string, EntitySchemas>();
  readonly #subscriptions: { readonly plugin: string; readonly event: AnyEvent }[] = [];
  #registry: Registry = new Map();
  #relay: Stoppable | undefined;
  #db: Kysely<Tables> | undefined;
  #pool: Pool | undefined;
  /** How transactions of the request pool ended. */
  readonly transactions: TransactionCounts = { committed: 0, rolledBack: 0 };
  /** What sends mail: the host's, or that of the mail plugin. Undefined when nothing does. */
  mailer: Mailer | undefined;
  /** Keeps mail in development; undefined in production and where the host sends mail itself. */
  mailbox: DevelopmentMailbox | undefined;
  /** The address of this server, once it listens: `http://127.0.0.1:3000`. */
  listensAt: string | undefined;
  /** What delivers in place of core's own relay: a plugin's service sets it when it starts. */
  delivery: ((systemUrl: string) => Promise<Stoppable>) | undefined;
  /** Whether this process serves no requests and only works: `bottlecrm worker`. */
  isWorker = false;
  /** How far the start is. */
  readonly startup = new Startup();
  /** Where this process writes what happens beside requests. */
  log: FastifyBaseLogger | undefined;
  /** Told of errors that no request waits for. */
  onBackgroundError: (error: unknown) => void = () => {};

  constructor(options: CrmOptions) {
    this.options = options;
    this.prefix = options.prefix ?? '/api';
    this.mailer = options.mailer;
    this.fieldAccess = new FieldAccess(options.fieldAccess);
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

  /** A key for one purpose of a plugin's own, from the installation's secret: `app.crm.keyFor('@bottlecrm/files link')`. */
  keyFor(purpose: string): KeyObject {
    return this.keysFor(purpose)[0];
  }

  /** That key, then those of earlier secrets: for what was made with them and must still be read. */
  keysFor(purpose: string): Keys {
    return keysFor(secretsOf(this.options.auth), `plugin ${purpose}`);
  }

  /** Entities by name, as composed so far. */
  get registry(): Registry {
    return this.#registry;
  }

  /** Every table that the registered plugins declare. */
  get tables(): TableDef[] {
    const completed: Readonly<Record<string, (table: TableDef) => TableDef>> = {
      profiles: profilesTable,
      form_keys: formKeysTable,
    };
    const entityTables = tablesOf(this.#registry).map((table) => completed[table.name]?.(table) ?? table);
    return [...[...this.plugins.values()].flatMap(({ definition }) => definition.tables ?? []), ...entityTables];
  }

  /** The request pool's Kysely. @throws {UNAVAILABLE} before `open`. */
  get db(): Kysely<Tables> {
    if (this.#db) return this.#db;
    throw errors.UNAVAILABLE({
      detail: 'The CRM has no database yet: await app.ready() and app.crm.whenReady() first.',
      retryAfterSeconds: 1,
    });
  }

  /**
   * Resolves when requests are served. With `serverOptions()` that is so when `app.ready()` is done; where the host gives Fastify
   * a `pluginTimeout` and the start takes longer, it comes later.
   */
  whenReady(): Promise<void> {
    return this.startup.whenReady();
  }

  /** Connections of the request pool, and how many wait for one. */
  get connections(): { readonly total: number; readonly idle: number; readonly waiting: number } {
    const { totalCount = 0, idleCount = 0, waitingCount = 0 } = this.#pool ?? {};
    return { total: totalCount, idle: idleCount, waiting: waitingCount };
  }

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

  /**
   * What a plugin's `start` returned: `app.crm.service(pdf)`. Code that cannot import the plugin names it: `service<Pdf>('pdf')`.
   * @throws Error when the plugin is not registered or not running.
   */
  service<S>(plugin: CrmPlugin<S> | string): S {
    return this.services.get(typeof plugin === 'string' ? plugin : shortName(definitionOf(plugin).name)) as S;
  }

  has(plugin: string): boolean {
    return this.plugins.has(plugin);
  }

  /** What the registered plugins contribute to a place that one of them offers, in order of registration. */
  contributions(to: string): Contribution[] {
    return [...this.plugins.values()]
      .flatMap(({ definition }) => definition.contributes ?? [])
      .filter((one) => one.to === to);
  }

  /** @throws TypeError when no registered plugin brings it. */
  entity(name: string): CompiledEntity {
    const found = this.#registry.get(name);
    if (!found) throw new TypeError(`No registered plugin brings the entity "${name}".`);
    return found;
  }

  schemas(name: string): EntitySchemas {
    const found = this.#schemas.get(name);
    if (!found) throw new TypeError(`No registered plugin brings the entity "${name}".`);
    return found;
  }

  /** A schema made from entities: remade in place whenever a plugin changes what is known of them. */
  lazySchema(make: () => TSchema): TSchema {
    const schema = make();
    this.#lazySchemas.push({ schema, make });
    return schema;
  }

  /**
   * Runs before a record changes, in its transaction: `before(Lead, 'create', hook)` may change the values or throw. Hosts' hooks
   * run after plugins' own.
   * @throws Error for an entity, a verb or a point that no registered plugin brings.
   */
  before<E extends Entity, const V extends HookedVerb>(
    entity: E,
    verbs: V | readonly V[],
    hook: BeforeHook<E, V>,
  ): void;
  /** Runs before a verb that a plugin declares: `before(leadConversion, hook)`. */
  before<P extends object, E extends Entity>(point: HookPoint<P, E>, hook: PointHook<P, E>): void;
  before(...given: BeforeArguments): void {
    this.#join(joinBefore(given));
  }

  /**
   * Runs after the validation of a create or update: `resolve(Lead, 'create', hook)` completes the values that are stored, or throws.
   * @throws Error for an entity or a verb that no registered plugin brings.
   */
  resolve<E extends Entity, const V extends WriteVerb>(
    entity: E,
    verbs: V | readonly V[],
    hook: ResolveHook<E, V>,
  ): void {
    this.#join(resolve(entity, verbs, hook));
  }

  /** Runs in the transaction in which a record became another one, such as a lead an account. Hosts' hooks run after plugins' own. */
  onBecame(hook: BecameHook): void {
    this.hooks.joinBecame(hook);
  }

  #join(join: HookJoin): void {
    this.hooks.require('app.crm', join);
    this.hooks.join('app.crm', join);
  }

  /** Adds the hooks of a plugin, whose handlers go by `handlerName`. */
  addHooks(plugin: string, handlerName: string, hooks: readonly Hook[]): void {
    for (const hook of hooks) {
      if (hook.kind !== 'on') {
        this.hooks.join(plugin, hook);
        continue;
      }
      this.handlers.addPlugin(handlerName, hook);
      this.#subscriptions.push({ plugin, event: hook.event });
    }
  }

  /**
   * Runs after commit, at least once, in a transaction of the event's organization: `on(leadConverted, …)`, `on(created(Lead), …)`.
   * @throws Error for an event that no registered plugin announces.
   */
  on<P extends object>(event: AnyEvent<P>, handler: EventHandler<P>, { name }: HandlerOptions = {}): void {
    this.events.require(event, 'app.crm.on');
    this.handlers.addHost(event.name, handler, name);
  }

  /** What `tenant` is for organizations, for what belongs to none: sign-in mail, audit events of users, maintenance. */
  installation<T>(work: (ctx: Ctx) => Promise<T>, options: InstallationOptions = {}): Promise<T> {
    return runAsInstallation(this, work as (ctx: TenantCtx) => Promise<T>, options);
  }

  /**
   * A transaction of one organization outside HTTP: for host code, jobs and scripts. Without `profileId` the system acts.
   * @throws {UNAUTHENTICATED} when the organization or membership is not active.
   */
  tenant<T>(identity: TenantIdentity, work: (ctx: Ctx) => Promise<T>): Promise<T> {
    return runAsTenant(this, { requestId: randomUUID(), ...identity }, work as (ctx: TenantCtx) => Promise<T>);
  }

  /** Adds a plugin and its routes. Called by the plugin itself when Fastify loads it. */
  async register(app: FastifyInstance, plugin: CrmPlugin, options: PluginOptions): Promise<void> {
    const definition = checkPlugin(plugin, new Set(this.plugins.keys()));
    const entities = withReplacements(definition, options);
    const own = ownOptions(definition, options);
    this.#add(definition, entities, own);
    const grants = this.#adapt(definition, options);
    const { routes, pages } = definition;
    const disabled = new Set(options.disable);
    const prefix = options.prefix ?? this.prefix;
    await this.routeOwners.during(definition.name, async () => {
      if (routes) await openScope(app, this, prefix, async (scope) => routes(scope, entities, own), disabled);
      if (pages) await openPages(app, async (scope) => pages(scope, entities, own));
      await this.capabilities.add(app, { definition, options: own, disabled, grants }, Object.values(entities), prefix);
    });
    if (disabled.size > 0 && !definition.capability) {
      throw new Error(`${definition.name} cannot disable ${[...disabled].join(', ')}: it has no such operation.`);
    }
  }

  /** What the host wants otherwise: verbs and grants. Answers the grants of words that a capability may still declare. */
  #adapt(definition: PluginDefinition, options: PluginOptions): Map<string, Grants> {
    const own = new Set([...Object.keys(definition.permissions ?? {}), ...this.#wordsOf(definition)]);
    const later = new Map<string, Grants>();
    for (const [word, grant] of Object.entries(options.permissions ?? {})) {
      if (!own.has(word) && definition.capability) {
        later.set(word, grant);
        continue;
      }
      if (!own.has(word))
        throw new Error(`${definition.name} has no permission ${word}; it has ${[...own].join(', ')}.`);
      this.permissions.set(word, grant);
    }
    for (const [name, verbs] of Object.entries(options.verbs ?? {})) {
      if (!Object.values(definition.entities ?? {}).some((entity) => entity.name === name)) {
        throw new Error(`${definition.name} has no entity "${name}" whose verbs could be replaced.`);
      }
      this.replaceVerbs(name, verbs);
    }
    return later;
  }

  /** Replaces verbs of an entity; those that the host has replaced stay. @throws Error for a verb that does not exist. */
  replaceVerbs(entity: string, verbs: VerbOverrides): void {
    checkOverrides(entity, verbs);
    this.verbOverrides.set(entity, { ...verbs, ...this.verbOverrides.get(entity) });
  }

  /** @throws Error for a hook or handler that nothing would ever run; once every plugin is registered. */
  checkHooks(): void {
    this.hooks.check();
    for (const { plugin, event } of this.#subscriptions) this.events.require(event, plugin);
    this.events.check();
    this.jobs.check();
    this.capabilities.check();
  }

  /** @throws Error for a route whose permission nobody declares; once every plugin is registered. */
  checkRoutePermissions(): void {
    for (const { method, url, config } of this.routes) {
      const word = config?.permission;
      if (word !== undefined && !this.permissions.has(word))
        throw new Error(
          `${String(method)} ${url}: nobody declares the permission ${word}.${this.#permissionsNear(word)}`,
        );
    }
  }

  /** Names the permissions with the same noun, for messages. */
  #permissionsNear(word: string): string {
    const noun = `${word.split(':')[0]}:`;
    const near = [...this.permissions.keys()].filter((one) => one.startsWith(noun)).join(', ');
    return near === '' ? '' : ` There is ${near}.`;
  }

  /** Puts the host's grants in place. @throws Error for a word that nobody declares; once every plugin is registered. */
  overridePermissions(): void {
    for (const [word, grant] of Object.entries(this.options.permissions ?? {})) {
      if (!this.permissions.has(word))
        throw new Error(`permissions: nobody declares ${word}.${this.#permissionsNear(word)}`);
      this.permissions.set(word, grant);
    }
  }

  #wordsOf(definition: PluginDefinition): string[] {
    return Object.values(definition.entities ?? {}).flatMap((entity) => Object.keys(entityPermissions(entity)));
  }

  #add(
    definition: PluginDefinition,
    entities: Readonly<Record<string, Entity>>,
    options: Readonly<Record<string, unknown>>,
  ): void {
    const name = shortName(definition.name);
    this.plugins.set(name, { definition, entities, options });
    for (const entity of Object.values(entities)) this.#sources.push({ plugin: name, entity });
    for (const [target, { fields }] of Object.entries(definition.extends ?? {})) {
      this.#extensions.set(target, { ...this.#extensions.get(target), ...fields });
    }
    this.#compile();
    for (const entity of Object.values(entities)) this.grant(entityPermissions(entity), definition.name);
    this.grant(definition.permissions ?? {}, definition.name);
    this.#scopeTokens(definition);
    this.events.declare(definition.name, definition.events ?? []);
    this.jobs.add(definition);
    this.hooks.declare(definition.hookPoints ?? []);
    this.addHooks(definition.name, name, definition.hooks ?? []);
    if (definition.onBecame) this.hooks.joinBecame(definition.onBecame);
  }

  /** @throws Error for a word that another plugin has declared. */
  grant(permissions: Readonly<Record<string, Grants>>, plugin: string): void {
    for (const [word, grant] of Object.entries(permissions)) {
      if (this.permissions.has(word))
        throw new Error(`${plugin} declares the permission ${word}, which another plugin has declared.`);
      this.permissions.set(word, grant);
    }
  }

  /** Of its own words alone: no plugin opens those of another one to tokens. */
  #scopeTokens(definition: PluginDefinition): void {
    const own = new Set([...Object.keys(definition.permissions ?? {}), ...this.#wordsOf(definition)]);
    for (const [word, scope] of Object.entries(definition.tokenScopes ?? {})) {
      if (!own.has(word))
        throw new Error(`${definition.name} gives a token scope to ${word}, which is no permission of its own.`);
      if (!TOKEN_SCOPE.test(scope))
        throw new Error(
          `${definition.name} gives ${word} the token scope "${scope}": use <path>:read or <path>:write.`,
        );
      this.tokenScopes.set(word, scope);
    }
  }

  #compile(): void {
    const sources = this.#sources.map(({ plugin, entity }) => {
      const fields = this.#extensions.get(entity.name);
      return { plugin, entity: fields ? entity.extend({ fields }) : entity };
    });
    this.#registry = compileEntities(sources);
    checkIdentifiers(this.tables);
    this.fieldAccess.resolve(this.#registry);
    for (const entity of this.#registry.values()) {
      const schemas = this.#schemas.get(entity.name) ?? emptySchemas(entity);
      this.#schemas.set(entity.name, schemas);
      fillSchemas(schemas, entity, this.fieldAccess.restricted(entity.name));
      for (const schema of Object.values(schemas)) forgetValidator(schema);
    }
    for (const { schema, make } of this.#lazySchemas) Object.assign(schema, make());
  }
}

function withReplacements(definition: PluginDefinition, options: PluginOptions): Readonly<Record<string, Entity>> {
  const own = definition.entities ?? {};
  for (const [key, entity] of Object.entries(options.entities ?? {})) {
    if (own[key]?.name !== entity.name) {
      const names = Object.keys(own).join(', ') || 'none';
      throw new Error(
        `${definition.name}: entities.${key} does not replace an entity of this plugin (it has ${names}). Make it with .extend.`,
      );
    }
  }
  return { ...own, ...options.entities };
}
