import type { FastifyBaseLogger } from 'fastify';
import type { MetricsRegistry } from '../../features/metrics/registry.ts';
import { PLUGIN, type ServicePlugin, shortName } from '../../tenancy/service-plugin.ts';
import type { Runtime } from '../runtime.ts';

/** Which services start: every one, or those of the plugins with these short names. */
export type ServiceSelection = 'all' | readonly string[];

/** Longest that a plugin's start may take: many times what a busy machine needs. */
const START_TIMEOUT_MS = 120_000;
/** Longest that a plugin's part of `/readyz` may take. */
const READINESS_TIMEOUT_MS = 5_000;

/** What the plugins keep running between the database's start and its end: workers, transports, browsers. */
export class Services {
  readonly #runtime: Runtime;
  readonly #running = new Map<string, unknown>();

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /** Starts them in order of registration. When one fails, those before it are stopped, the last first. */
  async start(selection: ServiceSelection, log: FastifyBaseLogger): Promise<void> {
    for (const [name, { definition, options }] of this.#runtime.model.plugins) {
      if (!definition.start || this.#running.has(name)) continue;
      if (selection !== 'all' && !selection.includes(name)) continue;
      try {
        this.#running.set(
          name,
          await this.#startOne(name, async () => definition.start?.(this.#runtime.crm, options as never, log)),
        );
      } catch (error) {
        await this.stop(log);
        throw error;
      }
    }
  }

  /** One that answers after its time is stopped again. */
  async #startOne(name: string, start: () => Promise<unknown>): Promise<unknown> {
    const started = start();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        started.then((service) => this.#runtime.model.plugins.get(name)?.definition.stop?.(service)).catch(() => {});
        reject(
          new Error(`${name} did not start within ${START_TIMEOUT_MS / 1000} seconds: look at what it connects to.`),
        );
      }, START_TIMEOUT_MS);
    });
    return Promise.race([started, late]).finally(() => clearTimeout(timer));
  }

  /** Stops them in reverse order. One that fails to stop is logged and keeps none from stopping. */
  async stop(log: FastifyBaseLogger): Promise<void> {
    for (const [name, service] of [...this.#running].reverse()) {
      this.#running.delete(name);
      try {
        await this.#runtime.model.plugins.get(name)?.definition.stop?.(service);
      } catch (error) {
        log.error({ err: error }, `${name} did not stop cleanly`);
      }
    }
  }

  /** Returns the service of a plugin, given itself or by name. @throws Error that says why there is none. */
  of<S>(plugin: ServicePlugin<S> | string): S {
    return this.get(typeof plugin === 'string' ? plugin : shortName(plugin[PLUGIN].definition.name)) as S;
  }

  /** @throws Error that says why there is none. */
  get(name: string): unknown {
    if (this.#running.has(name)) return this.#running.get(name);
    const plugin = this.#runtime.model.plugins.get(name);
    if (!plugin) throw new TypeError(`No plugin "${name}" is registered: add it to plugins.`);
    if (!plugin.definition.start) throw new TypeError(`The plugin "${name}" has no service.`);
    throw new Error(`The service of ${name} is not running: it runs from app.ready() until app.close().`);
  }

  /** What each running service counts. */
  measure(registry: MetricsRegistry): void {
    for (const [name, service] of this.#running)
      this.#runtime.model.plugins.get(name)?.definition.metrics?.(service, registry);
  }

  /** `ok` or what is wrong, of each running service that can tell. */
  async readiness(): Promise<Record<string, string>> {
    const states = [...this.#running].map(async ([name, service]): Promise<[string, string][]> => {
      const readiness = this.#runtime.model.plugins.get(name)?.definition.readiness;
      return readiness ? [[name, await within(READINESS_TIMEOUT_MS, async () => readiness(service))]] : [];
    });
    return Object.fromEntries((await Promise.all(states)).flat());
  }
}

/** The text of a check; why one failed is for its own log, not for whoever may ask. */
async function within(timeoutMs: number, check: () => Promise<string | undefined>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, 'does not answer');
  });
  try {
    return (await Promise.race([check(), late])) ?? 'ok';
  } catch {
    return 'unknown';
  } finally {
    clearTimeout(timer);
  }
}
