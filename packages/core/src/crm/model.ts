import type { RouteOptions } from 'fastify';
import { FieldAccess } from '../access/field-access.ts';
import { TOKEN_SCOPE } from '../access/token-scopes.ts';
import { checkIdentifiers } from '../database/identifier.ts';
import type { TableDef } from '../database/table.ts';
import { type CompiledEntity, compileEntities, type EntitySource, type Registry } from '../entity/compile.ts';
import type { Entity } from '../entity/entity.ts';
import { entityPermissions } from '../entity/entity-permissions.ts';
import type { AnyEvent } from '../entity/events.ts';
import type { FieldMap } from '../entity/field.ts';
import type { Grants } from '../entity/roles.ts';
import { type EntitySchemas, emptySchemas, fillSchemas } from '../entity/schemas.ts';
import { tablesOf } from '../entity/tables.ts';
import type { TSchema } from '../entity/type.ts';
import { forgetValidator } from '../entity/validation.ts';
import { EventCatalogue } from '../events/event-catalogue.ts';
import { EventHandlers } from '../events/event-handlers.ts';
import { JobCatalogue } from '../events/job-catalogue.ts';
import type { FeaturesModel } from '../features/features-runtime.ts';
import { formKeysTable } from '../features/form-keys/entity.ts';
import type { Contribution } from '../http/crm.ts';
import { HookTable } from '../records/hook-table.ts';
import { checkOverrides, type VerbOverrides } from '../records/record-verbs.ts';
import { shortName } from '../tenancy/service-plugin.ts';
import { profilesTable } from '../tenancy/tables.ts';
import type { CrmOptions } from './config.ts';
import type { Hook, PluginDefinition, PluginOptions } from './plugin/plugin.ts';

/** A registered plugin: its definition with the entities that this application uses in their place. */
export interface RegisteredPlugin {
  readonly definition: PluginDefinition;
  readonly entities: Readonly<Record<string, Entity>>;
  /** The plugin's own options, checked and with defaults. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Tables of entities that the entity alone does not say everything of. */
const COMPLETED: Readonly<Record<string, (table: TableDef) => TableDef>> = {
  profiles: profilesTable,
  form_keys: formKeysTable,
};

/**
 * What is known of an application without a database: entities, schemas, permissions, hooks, routes. Plugins fill it while they
 * are registered; from `freeze` on only the host's hooks and handlers are added.
 */
export class Model implements FeaturesModel {
  readonly prefix: string;
  readonly fieldAccess: FieldAccess;
  readonly events: EventCatalogue = new EventCatalogue(() => this.#registry);
  readonly handlers: EventHandlers = new EventHandlers();
  readonly hooks: HookTable = new HookTable(() => this.#registry);
  readonly jobs: JobCatalogue = new JobCatalogue();
  readonly routes: RouteOptions[] = [];
  readonly verbOverrides: Map<string, VerbOverrides> = new Map();
  readonly #plugins = new Map<string, RegisteredPlugin>();
  readonly #permissions = new Map<string, Grants>();
  readonly #tokenScopes = new Map<string, string>();
  readonly #lazySchemas: { schema: object; make: () => object }[] = [];
  readonly #sources: EntitySource[] = [];
  readonly #extensions = new Map<string, FieldMap>();
  readonly #schemas = new Map<string, EntitySchemas>();
  readonly #subscriptions: { readonly plugin: string; readonly event: AnyEvent }[] = [];
  #registry: Registry = new Map();
  #frozen = false;

  constructor({ prefix = '/api', fieldAccess }: Pick<CrmOptions, 'prefix' | 'fieldAccess'>) {
    this.prefix = prefix;
    this.fieldAccess = new FieldAccess(fieldAccess);
  }

  /** Plugins by their short names, in order of registration. */
  get plugins(): ReadonlyMap<string, RegisteredPlugin> {
    return this.#plugins;
  }

  /** Entities by name. */
  get registry(): Registry {
    return this.#registry;
  }

  get permissions(): ReadonlyMap<string, Grants> {
    return this.#permissions;
  }

  get tokenScopes(): ReadonlyMap<string, string> {
    return this.#tokenScopes;
  }

  /** Every table that the registered plugins declare. */
  get tables(): TableDef[] {
    const entityTables = tablesOf(this.#registry).map((table) => COMPLETED[table.name]?.(table) ?? table);
    return [...[...this.#plugins.values()].flatMap(({ definition }) => definition.tables ?? []), ...entityTables];
  }

  has(plugin: string): boolean {
    return this.#plugins.has(plugin);
  }

  contributions(to: string): Contribution[] {
    return [...this.#plugins.values()]
      .flatMap(({ definition }) => definition.contributes ?? [])
      .filter((one) => one.to === to);
  }

  entity(name: string): CompiledEntity {
    const found = this.#registry.get(name);
    if (!found) throw noEntity(name);
    return found;
  }

  schemas(name: string): EntitySchemas {
    const found = this.#schemas.get(name);
    if (!found) throw noEntity(name);
    return found;
  }

  lazySchema(make: () => TSchema): TSchema {
    const schema = make();
    this.#lazySchemas.push({ schema, make });
    return schema;
  }

  /** Adds a plugin with the entities and options that it has here. */
  add(registered: RegisteredPlugin): void {
    this.#checkOpen();
    const { definition, entities } = registered;
    const name = shortName(definition.name);
    this.#plugins.set(name, registered);
    for (const entity of Object.values(entities)) this.#sources.push({ plugin: name, entity });
    for (const [target, { fields }] of Object.entries(definition.extends ?? {}))
      this.#extensions.set(target, { ...this.#extensions.get(target), ...fields });
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

  /** Puts in place what the host wants otherwise: verbs and grants. Returns the grants of words that a capability may still declare. */
  adapt(definition: PluginDefinition, options: PluginOptions): Map<string, Grants> {
    const own = wordsOf(definition);
    const later = new Map<string, Grants>();
    for (const [word, grant] of Object.entries(options.permissions ?? {})) {
      if (!own.has(word) && definition.capability) {
        later.set(word, grant);
        continue;
      }
      if (!own.has(word))
        throw new Error(`${definition.name} has no permission ${word}; it has ${[...own].join(', ')}.`);
      this.#permissions.set(word, grant);
    }
    for (const [name, verbs] of Object.entries(options.verbs ?? {})) {
      if (!Object.values(definition.entities ?? {}).some((entity) => entity.name === name))
        throw new Error(`${definition.name} has no entity "${name}" whose verbs could be replaced.`);
      this.replaceVerbs(name, verbs);
    }
    return later;
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

  replaceVerbs(entity: string, verbs: VerbOverrides): void {
    this.#checkOpen();
    checkOverrides(entity, verbs);
    this.verbOverrides.set(entity, { ...verbs, ...this.verbOverrides.get(entity) });
  }

  /** Grants permission words. @throws Error for a word that another plugin has declared. */
  grant(permissions: Readonly<Record<string, Grants>>, plugin: string): void {
    this.#checkOpen();
    for (const [word, grant] of Object.entries(permissions)) {
      if (this.#permissions.has(word))
        throw new Error(`${plugin} declares the permission ${word}, which another plugin has declared.`);
      this.#permissions.set(word, grant);
    }
  }

  /**
   * Puts the host's grants in place and ends the composition, once every plugin is registered.
   * @throws Error for a hook or handler that nothing would ever run, a word that nobody declares, a field rule that fits nothing.
   */
  freeze({ permissions = {} }: Pick<CrmOptions, 'permissions'>): void {
    this.hooks.check();
    for (const { plugin, event } of this.#subscriptions) this.events.require(event, plugin);
    this.events.check();
    this.jobs.check();
    this.#checkRoutePermissions();
    for (const [word, grant] of Object.entries(permissions)) {
      if (!this.#permissions.has(word))
        throw new Error(`permissions: nobody declares ${word}.${this.#permissionsNear(word)}`);
      this.#permissions.set(word, grant);
    }
    this.fieldAccess.check(this.#registry);
    this.#frozen = true;
  }

  #checkRoutePermissions(): void {
    for (const { method, url, config } of this.routes) {
      const word = config?.permission;
      if (word !== undefined && !this.#permissions.has(word))
        throw new Error(
          `${String(method)} ${url}: nobody declares the permission ${word}.${this.#permissionsNear(word)}`,
        );
    }
  }

  /** Names the permissions with the same noun, for messages. */
  #permissionsNear(word: string): string {
    const noun = `${word.split(':')[0]}:`;
    const near = [...this.#permissions.keys()].filter((one) => one.startsWith(noun)).join(', ');
    return near === '' ? '' : ` There is ${near}.`;
  }

  #checkOpen(): void {
    if (this.#frozen) throw new Error('The CRM is composed: register plugins and replace verbs before app.ready().');
  }

  /** Of its own words alone: no plugin opens those of another one to tokens. */
  #scopeTokens(definition: PluginDefinition): void {
    const own = wordsOf(definition);
    for (const [word, scope] of Object.entries(definition.tokenScopes ?? {})) {
      if (!own.has(word))
        throw new Error(`${definition.name} gives a token scope to ${word}, which is no permission of its own.`);
      if (!TOKEN_SCOPE.test(scope))
        throw new Error(
          `${definition.name} gives ${word} the token scope "${scope}": use <path>:read or <path>:write.`,
        );
      this.#tokenScopes.set(word, scope);
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

const noEntity = (name: string) => new TypeError(`No registered plugin brings the entity "${name}".`);

/** Permission words of a plugin's own. */
const wordsOf = (definition: PluginDefinition): Set<string> =>
  new Set([
    ...Object.keys(definition.permissions ?? {}),
    ...Object.values(definition.entities ?? {}).flatMap((entity) => Object.keys(entityPermissions(entity))),
  ]);
