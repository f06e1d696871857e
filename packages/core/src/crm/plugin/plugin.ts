import type { FastifyBaseLogger, FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { Migration, OwnSchema } from '../../database/migration.ts';
import type { TableDef } from '../../database/table.ts';
import type { Entity } from '../../entity/entity.ts';
import type { EventDefinition } from '../../entity/events.ts';
import type { FieldMap } from '../../entity/field.ts';
import type { HookPoint } from '../../entity/hook-point.ts';
import type { Permissions } from '../../entity/roles.ts';
import type { Static, TObject } from '../../entity/type.ts';
import type { ErrorDefinition } from '../../errors/crm-error.ts';
import type { EventSubscription } from '../../events/event.ts';
import type { JobDefinition, ScheduleDefinition } from '../../events/job.ts';
import type { MetricsRegistry } from '../../features/metrics/registry.ts';
import type { Erasure } from '../../features/organizations/erasure/erasure.ts';
import type { Contribution, Crm } from '../../http/crm.ts';
import type { BecameHook, HookJoin } from '../../records/hooks.ts';
import type { VerbOverrides } from '../../records/record-verbs.ts';
import type { Ctx } from '../../tenancy/ctx.ts';
import { PLUGIN } from '../../tenancy/service-plugin.ts';
import { internalsOf } from '../crm-facade.ts';
import type { RecordCapability } from './capability.ts';
import { checkDefinitionNames } from './known-names.ts';
import { checkOptionNames } from './own-options.ts';

/** What a plugin does with the records of its own and of others: made with `before`, `resolve` or `on`. */
export type Hook = HookJoin | EventSubscription;

/** The entities of a plugin by the name that its routes use. */
export type EntityMap = Readonly<Record<string, Entity>>;

export interface PluginOptions {
  /** Replaces `/api` for this plugin's routes. */
  readonly prefix?: string;
  /** Extended entities in place of the plugin's own: `{ lead: MyLead }`. */
  readonly entities?: EntityMap;
  /**
   * The host's verbs in place of the factory's, by entity name: `{ lead: { create: createLeadOurWay } }`. Every route that
   * creates, changes or deletes a record goes through them.
   */
  readonly verbs?: Readonly<Record<string, VerbOverrides>>;
  /** Grants in place of the plugin's own: `{ 'lead:delete': grants('all', 'none', 'none', 'none') }`. */
  readonly permissions?: Permissions;
  /** Operations that this application does not offer, by operationId: `['convertLead', 'bulkLead']`. They answer 404. */
  readonly disable?: readonly string[];
}

/** What a plugin is made from: data and plain functions. Every part may be left out but for the name and the range of core. */
export interface PluginDefinition<M extends EntityMap = EntityMap, O extends TObject = TObject, S = unknown> {
  /** The npm package's name. Other plugins ask for the part after the last slash: `ctx.has('leads')`. */
  readonly name: string;
  /** Semver range of core that the plugin was written for. */
  readonly core: string;
  /** Short names of plugins that must be registered too. */
  readonly requires?: readonly string[];
  /** The entities that it brings, by the names that its routes and its hosts use. */
  readonly entities?: M;
  /** Relations that this plugin adds to entities below it. */
  readonly extends?: Readonly<Record<string, { readonly fields: FieldMap }>>;
  /** What it gives to places that plugins below it offer. */
  readonly contributes?: readonly Contribution[];
  /** Tables that are not entities. */
  readonly tables?: readonly TableDef[];
  /** Oldest first. Without any, the migrations are the host's. */
  readonly migrations?: readonly Migration[];
  /** A schema of its own that no organization's rows are in, such as a queue's. `migrate` brings it up to date. */
  readonly ownSchema?: OwnSchema;
  /** Words besides the entities' own four verbs. */
  readonly permissions?: Permissions;
  /**
   * `'lead:score'` → `'leads:read'`: the token scope that covers a word of this plugin's own. @defaultValue of an entity's word
   * `<path>:read` for read and export, else `<path>:write`; of any other none: no token reaches it
   */
  readonly tokenScopes?: Readonly<Record<string, string>>;
  /** Its catalogue, made with `defineErrors`. */
  readonly errors?: { readonly definitions: Readonly<Record<string, ErrorDefinition>> };
  /** The events that it announces, made with `defineEvent`. */
  readonly events?: readonly EventDefinition[];
  /** Verbs of the plugin's own that hooks may join, made with `defineHookPoint`. */
  readonly hookPoints?: readonly HookPoint[];
  /**
   * What it does with records: `before(Lead, 'create', refuse)` and `resolve(Lead, 'update', complete)` in the transaction,
   * `on(leadConverted, handler)` after commit. They run in this order.
   */
  readonly hooks?: readonly Hook[];
  /** `'invoice.send'` → work that is done after commit, made with `defineJob`. */
  readonly jobs?: Readonly<Record<string, JobDefinition>>;
  /** `'invoice.markOverdue'` → when a job runs in every active organization. @bottlecrm/jobs sees to it. */
  readonly schedules?: Readonly<Record<string, ScheduleDefinition>>;
  /**
   * Runs in the transaction in which a record became another one, such as a lead an account: what the plugin keeps for the first
   * goes to the second. May run twice.
   */
  readonly onBecame?: BecameHook;
  /** Runs in the transaction that creates an organization: default pipelines and the like. */
  readonly onOrganizationCreated?: (ctx: Ctx) => Promise<void>;
  /**
   * Removes what it keeps of an organization outside its tables: files, queued jobs. Runs before the rows go, and again when
   * erasing was interrupted.
   */
  readonly onOrganizationErased?: (erasure: Erasure) => Promise<void>;
  /** Registers routes below the prefix: `crudRoutes(app, lead)` and the plugin's own verbs. */
  readonly routes?: (app: FastifyInstance, entities: M, options: Static<O>) => void | Promise<void>;
  /**
   * Registers pages at the root, whatever the prefix: for people without credentials, such as customers who follow a link. They
   * take forms, are told to be kept and indexed nowhere, and count as public requests.
   */
  readonly pages?: (app: FastifyInstance, entities: M, options: Static<O>) => void | Promise<void>;
  /**
   * What it adds to each record entity, those of plugins registered later too: routes, permissions, handlers. Undefined for one
   * that it leaves alone. Entities of settings and administration are not asked about.
   */
  readonly capability?: (entity: Entity, options: Static<O>) => RecordCapability | undefined;
  /** Its own options: `Type.Object({ … })`. Checked at boot, where defaults are filled in. */
  readonly options?: O;
  /** Starts what runs beside requests, once the database is ready. Others reach what it returns by `ctx.service(plugin)`. */
  readonly start?: (app: Crm, options: Static<O>, log: FastifyBaseLogger) => S | Promise<S>;
  /** Ends it: in reverse order of the starts, after the last request, also when a later plugin fails to start. */
  readonly stop?: (service: S) => void | Promise<void>;
  /** Its line in `/readyz`: undefined, or in a few public words what keeps this process from serving. */
  readonly readiness?: (service: S) => string | undefined | Promise<string | undefined>;
  /** Says what of its service can be counted, where the host has `metrics` on. Called once, when every service runs. */
  readonly metrics?: (service: S, registry: MetricsRegistry) => void;
}

/** Tells two copies of core apart. */
export const CORE_IDENTITY = Symbol('bottlecrm.core');

/** A CRM plugin: a Fastify plugin that also carries its definition. */
export interface CrmPlugin<S = unknown, O = object> extends FastifyPluginAsync<PluginOptions & O> {
  readonly [PLUGIN]: {
    readonly definition: PluginDefinition;
    readonly identity: symbol;
    /** Only its type is there. */
    readonly service?: S;
  };
}

/**
 * Makes a plugin from its definition. Give it to `defineConfig({ plugins })`, or register it yourself after `crm`:
 * `await app.register(leads, { prefix: '/crm' })`.
 */
export function definePlugin<
  const M extends EntityMap,
  O extends TObject = TObject<Record<never, never>>,
  S = undefined,
>(definition: PluginDefinition<M, O, S>): CrmPlugin<S, Partial<Static<O>>> {
  // A definition's own types are those of its routes, options and service; none is called here.
  const plain = definition as unknown as PluginDefinition;
  checkDefinitionNames(plain);
  checkOptionNames(plain);
  const plugin: FastifyPluginAsync<PluginOptions> = async (app, options) => {
    if (!app.hasDecorator('crm')) {
      throw new Error(`${definition.name} was registered before crm: register crm first, then its plugins.`);
    }
    await internalsOf(app.crm).registrar.register(app, plugin as CrmPlugin, options);
  };
  Object.assign(plugin, {
    [PLUGIN]: { definition, identity: CORE_IDENTITY },
    // Fastify's own marks: no encapsulation of the prefix by Fastify (the plugin applies it), and a name for its errors.
    [Symbol.for('skip-override')]: true,
    [Symbol.for('fastify.display-name')]: definition.name,
  });
  return plugin as unknown as CrmPlugin<S, Partial<Static<O>>>;
}

/** Returns what a plugin was made from. */
export const definitionOf = (plugin: CrmPlugin): PluginDefinition => plugin[PLUGIN].definition;
