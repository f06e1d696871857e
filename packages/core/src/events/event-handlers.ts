import type { EventHandler, EventSubscription, HandlerOptions } from './event.ts';

/** A handler under the name by which its deliveries find it again, in whichever process. */
export interface NamedHandler {
  readonly name: string;
  readonly handler: EventHandler;
  readonly timeLimitSeconds?: number;
}

const HOST = 'host';
const NAME = /^[a-z][a-z0-9-]*$/;

/** Who listens to which event. */
export class EventHandlers {
  readonly #handlers = new Map<string, NamedHandler[]>();

  /** Adds a handler of the host: named by itself, or `host`, `host-2` in the order of its registration. */
  addHost(event: string, handler: EventHandler, { name, ...limits }: HandlerOptions = {}): void {
    if (name !== undefined && !NAME.test(name))
      throw new Error(`on('${event}'): "${name}" is no name of a handler: write it like send-welcome.`);
    const taken = (one: string) => this.of(event).some((known) => known.name === one);
    if (name !== undefined && taken(name)) throw new Error(`on('${event}') has a handler "${name}" already.`);
    let count = 1;
    while (taken(count === 1 ? HOST : `${HOST}-${count}`)) count += 1;
    this.add(event, { name: name ?? (count === 1 ? HOST : `${HOST}-${count}`), handler, ...limits });
  }

  /**
   * Adds a handler of a plugin, under the plugin's name or `<plugin>-<name>`.
   * @throws Error for a second handler of that name.
   */
  addPlugin(plugin: string, { event, handler, name, timeLimitSeconds: limit }: EventSubscription): void {
    const own = name === undefined ? plugin : `${plugin}-${name}`;
    if (!NAME.test(own)) throw new Error(`${plugin}: "${name}" is no name of a handler: write it like send-welcome.`);
    if (this.of(event.name).some((known) => known.name === own))
      throw new Error(`${plugin} has two handlers of ${event.name}: give one a name, on(event, handler, { name }).`);
    this.add(event.name, { name: own, handler, ...(limit === undefined ? {} : { timeLimitSeconds: limit }) });
  }

  add(event: string, handler: NamedHandler): void {
    const { name, timeLimitSeconds: limit } = handler;
    if (limit !== undefined && !(limit > 0))
      throw new Error(`The handler ${name} of ${event} has timeLimitSeconds: ${limit}; it takes seconds above 0.`);
    this.#handlers.set(event, [...this.of(event), handler]);
  }

  of(event: string): readonly NamedHandler[] {
    return this.#handlers.get(event) ?? [];
  }

  /** Every event with the handlers that this process has for it. */
  entries(): [event: string, handlers: readonly NamedHandler[]][] {
    return [...this.#handlers];
  }
}
