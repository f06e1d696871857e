import type { KeyObject } from 'node:crypto';
import type { Entity } from '../entity/entity.ts';
import type { AnyEvent } from '../entity/events.ts';
import type { HookPoint } from '../entity/hook-point.ts';
import type { EntitySchemas } from '../entity/schemas.ts';
import type { TSchema } from '../entity/type.ts';
import type { EventHandler, HandlerOptions } from '../events/event.ts';
import { type Contribution, type Crm, RUNTIME } from '../http/crm.ts';
import type { Keys } from '../http/secrets.ts';
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
import type { InstallationOptions } from '../records/installation.ts';
import type { TenantIdentity, TransactionOptions } from '../records/tenant.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import type { ServicePlugin } from '../tenancy/service-plugin.ts';
import type { Runtime } from './runtime.ts';

/** `app.crm`: what plugins and hosts may use of the model and the runtime. */
export class CrmFacade implements Crm {
  readonly [RUNTIME]: Runtime;

  constructor(runtime: Runtime) {
    this[RUNTIME] = runtime;
  }

  get prefix(): string {
    return this[RUNTIME].model.prefix;
  }

  get publicUrl(): string {
    return this[RUNTIME].publicUrl;
  }

  has(plugin: string): boolean {
    return this[RUNTIME].model.has(plugin);
  }

  service<S>(plugin: ServicePlugin<S> | string): S {
    return this[RUNTIME].service(plugin);
  }

  contributions(to: string): readonly Contribution[] {
    return this[RUNTIME].model.contributions(to);
  }

  schemas(entity: string): EntitySchemas {
    return this[RUNTIME].model.schemas(entity);
  }

  lazySchema(make: () => TSchema): TSchema {
    return this[RUNTIME].model.lazySchema(make);
  }

  before<E extends Entity, const V extends HookedVerb>(
    entity: E,
    verbs: V | readonly V[],
    hook: BeforeHook<E, V>,
  ): void;
  before<P extends object, E extends Entity>(point: HookPoint<P, E>, hook: PointHook<P, E>): void;
  before(...given: BeforeArguments): void {
    this.#join(joinBefore(given));
  }

  resolve<E extends Entity, const V extends WriteVerb>(
    entity: E,
    verbs: V | readonly V[],
    hook: ResolveHook<E, V>,
  ): void {
    this.#join(resolve(entity, verbs, hook));
  }

  onBecame(hook: BecameHook): void {
    this[RUNTIME].model.hooks.joinBecame(hook);
  }

  #join(join: HookJoin): void {
    const { hooks } = this[RUNTIME].model;
    hooks.require('app.crm', join);
    hooks.join('app.crm', join);
  }

  on<P extends object>(event: AnyEvent<P>, handler: EventHandler<P>, options: HandlerOptions = {}): void {
    const { events, handlers } = this[RUNTIME].model;
    events.require(event, 'app.crm.on');
    handlers.addHost(event.name, handler, options);
  }

  tenant<T>(identity: TenantIdentity, work: (ctx: Ctx) => Promise<T>, options?: TransactionOptions): Promise<T> {
    return this[RUNTIME].tenant(identity, work, options);
  }

  installation<T>(work: (ctx: Ctx) => Promise<T>, options?: InstallationOptions): Promise<T> {
    return this[RUNTIME].installation(work, options);
  }

  keyFor(purpose: string): KeyObject {
    return this[RUNTIME].keyFor(purpose);
  }

  keysFor(purpose: string): Keys {
    return this[RUNTIME].keysFor(purpose);
  }

  whenReady(): Promise<void> {
    return this[RUNTIME].startup.whenReady();
  }
}

/** Returns what is behind `app.crm`. For tools of this repository: it changes without notice. */
export const internalsOf = (crm: Crm): Runtime => crm[RUNTIME] as Runtime;
