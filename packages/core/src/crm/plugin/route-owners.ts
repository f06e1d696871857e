import type { FastifyInstance } from 'fastify';

const DUPLICATE = /^Method '(\w+)' already declared for route '([^']+)'/;

/** Remembers which plugin brought a route, to name both where two bring the same. */
export class RouteOwners {
  readonly #owners = new Map<string, string>();
  /** Those of the CRM and its plugins, in the order of their registration. */
  readonly routes: { readonly method: string; readonly url: string }[] = [];
  #current: string | undefined;

  /** Looks at every route that is registered from now on. */
  watch(app: FastifyInstance): void {
    app.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) {
        const key = `${one} ${url}`;
        if (this.#current !== undefined) this.routes.push({ method: one, url });
        if (!this.#owners.has(key)) this.#owners.set(key, this.#current ?? 'The application');
      }
    });
  }

  /** Registers routes of a plugin. @throws Error which names the plugins, for a route that is there already */
  async during(plugin: string, register: () => Promise<void>): Promise<void> {
    const before = this.#current;
    this.#current = plugin;
    try {
      await register();
    } catch (error) {
      throw this.#explain(plugin, error);
    } finally {
      this.#current = before;
    }
  }

  #explain(plugin: string, error: unknown): unknown {
    const { code, message } = error as { readonly code?: string; readonly message?: string };
    const [, method, url] = (code === 'FST_ERR_DUPLICATED_ROUTE' && DUPLICATE.exec(message ?? '')) || [];
    if (url === undefined) return error;
    const first = this.#owners.get(`${method} ${url}`);
    const sentence =
      first === plugin
        ? `${plugin} registers ${method} ${url} twice: remove one of them.`
        : `${plugin} registers ${method} ${url}, which ${first ?? 'the application'} has already: give ${plugin} another prefix, or the route another path.`;
    return new Error(sentence, { cause: error });
  }
}
