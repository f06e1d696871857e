import type { KeyObject } from 'node:crypto';
import type { Entity } from '../entity/entity.ts';
import type { AnyEvent } from '../entity/events.ts';
import type { HookPoint } from '../entity/hook-point.ts';
import type { EntitySchemas } from '../entity/schemas.ts';
import type { TSchema } from '../entity/type.ts';
import type { EventHandler, HandlerOptions } from '../events/event.ts';
import type { BecameHook, BeforeHook, HookedVerb, PointHook, ResolveHook, WriteVerb } from '../records/hooks.ts';
import type { InstallationOptions } from '../records/installation.ts';
import type { TenantIdentity, TransactionOptions } from '../records/tenant.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import type { ServicePlugin } from '../tenancy/service-plugin.ts';

/** Where core finds its own side of `app.crm`. */
export const RUNTIME: unique symbol = Symbol('bottlecrm.runtime');

/**
 * Something that a plugin gives to another one which offers a place for it, such as a part of the account summary.
 * The plugin that offers the place exports the function that makes it.
 */
export interface Contribution {
  /** The place, named after its package: `@bottlecrm/accounts/summary`. */
  readonly to: string;
}

/** The CRM of a Fastify application, as plugins and hosts see it: `app.crm`. */
export interface Crm {
  readonly [RUNTIME]: object;
  /** Where routes live: `/api`. */
  readonly prefix: string;
  /** Where the installation is reached from outside, without a trailing slash. */
  readonly publicUrl: string;
  /** Returns whether a plugin is registered: `app.crm.has('opportunities')`. */
  has(plugin: string): boolean;
  /**
   * Returns what a plugin's `start` returned: `app.crm.service(pdf)`. Code that cannot import the plugin names it: `service<Pdf>('pdf')`.
   * @throws Error when the plugin is not registered or not running.
   */
  service<S>(plugin: ServicePlugin<S> | string): S;
  /** Returns what the registered plugins contribute to a place that one of them offers, in order of registration. */
  contributions(to: string): readonly Contribution[];
  /** Returns the schemas of an entity, for the routes of a plugin. @throws TypeError when no registered plugin brings it */
  schemas(entity: string): EntitySchemas;
  /** Returns a schema made from entities: remade in place whenever a plugin changes what is known of them. */
  lazySchema(make: () => TSchema): TSchema;
  /**
   * Runs a hook before a record changes, in its transaction: `before(Lead, 'create', hook)` may change the values or throw. Hosts'
   * hooks run after plugins' own.
   * @throws Error for an entity, a verb or a point that no registered plugin brings.
   */
  before<E extends Entity, const V extends HookedVerb>(
    entity: E,
    verbs: V | readonly V[],
    hook: BeforeHook<E, V>,
  ): void;
  /** Runs a hook before a verb that a plugin declares: `before(leadConversion, hook)`. */
  before<P extends object, E extends Entity>(point: HookPoint<P, E>, hook: PointHook<P, E>): void;
  /**
   * Runs a hook after the validation of a create or update: `resolve(Lead, 'create', hook)` completes the values that are stored, or
   * throws.
   * @throws Error for an entity or a verb that no registered plugin brings.
   */
  resolve<E extends Entity, const V extends WriteVerb>(
    entity: E,
    verbs: V | readonly V[],
    hook: ResolveHook<E, V>,
  ): void;
  /**
   * Runs a hook in the transaction in which a record became another one, such as a lead an account. Hosts' hooks run after
   * plugins' own.
   */
  onBecame(hook: BecameHook): void;
  /**
   * Runs a handler after commit, at least once, in a transaction of the event's organization: `on(leadConverted, …)`,
   * `on(created(Lead), …)`.
   * @throws Error for an event that no registered plugin announces.
   */
  on<P extends object>(event: AnyEvent<P>, handler: EventHandler<P>, options?: HandlerOptions): void;
  /**
   * Runs work in a transaction of one organization outside HTTP: for host code, jobs and scripts. Without `profileId` the system acts.
   * @throws {UNAUTHENTICATED} when the organization or membership is not active.
   */
  tenant<T>(identity: TenantIdentity, work: (ctx: Ctx) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Runs work in a transaction of the installation itself, for what belongs to no organization: sign-in mail, audit events of users, maintenance. */
  installation<T>(work: (ctx: Ctx) => Promise<T>, options?: InstallationOptions): Promise<T>;
  /** Returns a key for one purpose of a plugin's own, from the installation's secret: `app.crm.keyFor('@bottlecrm/files link')`. */
  keyFor(purpose: string): KeyObject;
  /** Returns that key, then those of earlier secrets: for what was made with them and must still be read. */
  keysFor(purpose: string): readonly [KeyObject, ...KeyObject[]];
  /**
   * Resolves when requests are served. With `serverOptions()` that is so when `app.ready()` is done; where the host gives Fastify
   * a `pluginTimeout` and the start takes longer, it comes later.
   */
  whenReady(): Promise<void>;
}
