import type { FastifyInstance } from 'fastify';
import { type Entity, isRecordEntity } from '../../entity/entity.ts';
import type { Permissions } from '../../entity/roles.ts';
import { openScope } from '../../http/scope.ts';
import { shortName } from '../../tenancy/service-plugin.ts';
import type { Runtime } from '../runtime.ts';
import { checkCapabilityNames } from './known-names.ts';
import type { Hook, PluginDefinition } from './plugin.ts';

/** What a plugin adds to one record entity of any plugin, such as attachments of leads. */
export interface RecordCapability {
  /** Words with the entity's name for a noun: `lead:attach`. Tokens need the entity's write scope for them, unless they read. */
  readonly permissions?: Permissions;
  /** What it does with the records: `before(entity, 'create', hook)`, `resolve(…)`, `on(purged(entity), removeAttachments)`. */
  readonly hooks?: readonly Hook[];
  /** Registers routes below the prefix of the plugin that brings the entity: `/${entity.path}/:id/attachments`. */
  readonly routes?: (app: FastifyInstance) => void | Promise<void>;
}

interface Capable {
  readonly definition: PluginDefinition;
  readonly options: Readonly<Record<string, unknown>>;
  /** Operations that the host switched off; each is taken out when it is met. */
  readonly disabled: Set<string>;
  /** The host's grants in place of the plugin's own; each is taken out when it is met. */
  readonly grants: Map<string, Permissions[string]>;
}

interface Known {
  readonly entity: Entity;
  readonly prefix: string;
}

/** Brings together each plugin that has a capability with each record entity, in whichever order they are registered. */
export class Capabilities {
  readonly #runtime: Runtime;
  readonly #capable: Capable[] = [];
  readonly #known: Known[] = [];

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /** Adds a plugin's entities, and its capability if it has one. */
  async add(app: FastifyInstance, plugin: Capable, entities: readonly Entity[], prefix: string): Promise<void> {
    const fresh = entities.filter(isRecordEntity).map((entity) => ({ entity, prefix }));
    for (const one of fresh) for (const capable of this.#capable) await this.#join(app, capable, one);
    this.#known.push(...fresh);
    if (!plugin.definition.capability) return;
    this.#capable.push(plugin);
    for (const one of this.#known) await this.#join(app, plugin, one);
  }

  async #join(app: FastifyInstance, capable: Capable, { entity, prefix }: Known): Promise<void> {
    const { definition, options, disabled, grants } = capable;
    const added = definition.capability?.(entity, options as never);
    if (!added) return;
    checkCapabilityNames(definition.name, added);
    const permissions = Object.entries(added.permissions ?? {}).map(([word, declared]) => {
      const granted = grants.get(word) ?? declared;
      grants.delete(word);
      return [word, granted] as const;
    });
    this.#runtime.model.grant(Object.fromEntries(permissions), definition.name);
    const name = shortName(definition.name);
    this.#runtime.model.addHooks(definition.name, `${name}-record`, added.hooks ?? []);
    const { routes } = added;
    if (routes) await openScope(app, this.#runtime, prefix, async (scope) => routes(scope), disabled);
  }

  /** @throws Error for a name of the host's options that no entity gave a meaning; once every plugin is registered. */
  check(): void {
    for (const { definition, disabled, grants } of this.#capable) {
      if (disabled.size > 0)
        throw new Error(`${definition.name} cannot disable ${[...disabled].join(', ')}: it has no such operation.`);
      if (grants.size > 0) throw new Error(`${definition.name} has no permission ${[...grants.keys()].join(', ')}.`);
    }
  }
}
