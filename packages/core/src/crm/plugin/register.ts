import type { FastifyInstance } from 'fastify';
import type { Entity } from '../../entity/entity.ts';
import { openPages } from '../../http/open-pages.ts';
import { openScope } from '../../http/scope.ts';
import type { Runtime } from '../runtime.ts';
import { Capabilities } from './capability.ts';
import { checkPlugin } from './check-plugin.ts';
import { ownOptions } from './own-options.ts';
import type { CrmPlugin, PluginDefinition, PluginOptions } from './plugin.ts';
import { RouteOwners } from './route-owners.ts';

/** Adds plugins and their routes to an application. */
export class Registrar {
  readonly routeOwners: RouteOwners = new RouteOwners();
  readonly capabilities: Capabilities;
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
    this.capabilities = new Capabilities(runtime);
  }

  /** Adds a plugin and its routes. Called by the plugin itself when Fastify loads it. */
  async register(app: FastifyInstance, plugin: CrmPlugin, options: PluginOptions): Promise<void> {
    const { model } = this.#runtime;
    const definition = checkPlugin(plugin, new Set(model.plugins.keys()));
    const entities = withReplacements(definition, options);
    const own = ownOptions(definition, options);
    model.add({ definition, entities, options: own });
    const grants = model.adapt(definition, options);
    const { routes, pages } = definition;
    const disabled = new Set(options.disable);
    const prefix = options.prefix ?? model.prefix;
    await this.routeOwners.during(definition.name, async () => {
      if (routes) await openScope(app, this.#runtime, prefix, async (scope) => routes(scope, entities, own), disabled);
      if (pages) await openPages(app, async (scope) => pages(scope, entities, own));
      await this.capabilities.add(app, { definition, options: own, disabled, grants }, Object.values(entities), prefix);
    });
    if (disabled.size > 0 && !definition.capability)
      throw new Error(`${definition.name} cannot disable ${[...disabled].join(', ')}: it has no such operation.`);
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
