import type { Registry } from '../entity/compile.ts';
import { type AnyEvent, EVENT_NAME, type EventDefinition, isRecordEvent, RECORD_HAPPENINGS } from '../entity/events.ts';
import { validateBody } from '../entity/validation.ts';

/** Every event that can happen in one application: those of its entities, and those that its plugins declare. */
export class EventCatalogue {
  readonly declared = new Map<string, EventDefinition>();
  readonly #owners = new Map<string, string>();
  readonly #registry: () => Registry;

  constructor(registry: () => Registry) {
    this.#registry = registry;
  }

  /** @throws Error for an event that is not made with `defineEvent`, or whose name another one has. */
  declare(plugin: string, events: readonly EventDefinition[]): void {
    if (!Array.isArray(events)) throw new Error(`${plugin}: events is a list of events, each made with defineEvent.`);
    for (const event of events) {
      if (typeof event?.name !== 'string' || !EVENT_NAME.test(event.name) || event.schema?.type !== 'object')
        throw new Error(`${plugin} has something else than an event under events: make each with defineEvent.`);
      const owner = this.#owners.get(event.name);
      if (owner) throw new Error(`${plugin} declares the event ${event.name}, which ${owner} has declared.`);
      this.declared.set(event.name, event);
      this.#owners.set(event.name, plugin);
    }
  }

  /** Whether the event can happen: its plugin, or that of its entity, is registered. */
  has(event: AnyEvent): boolean {
    return isRecordEvent(event) ? this.#registry().has(event.entity) : this.declared.has(event.name);
  }

  /** @throws Error that names what can be listened to, unless the event can happen. */
  require(event: AnyEvent, at: string): void {
    if (event !== null && typeof event === 'object' && this.has(event)) return;
    const name = typeof event === 'string' ? event : event?.name;
    throw new Error(
      `${at} has a handler of ${name}, which never happens. Give it an event of a registered plugin, such as leadConverted, or of a record: ${RECORD_HAPPENINGS.map((one) => `${one}(Lead)`).join(', ')}.`,
    );
  }

  /** @throws TypeError when no registered plugin declares the event. @throws {VALIDATION_FAILED} when the payload does not fit it. */
  checkPayload({ name }: EventDefinition, payload: unknown): void {
    const event = this.declared.get(name);
    if (!event)
      throw new TypeError(`No registered plugin declares the event ${name}: list it under events in its definePlugin.`);
    validateBody(event.schema, payload);
  }

  /** @throws Error for a declared event that has the name of a record's; once every plugin is registered. */
  check(): void {
    for (const [name, owner] of this.#owners) {
      const [entity = '', happening] = name.split('.');
      if (this.#registry().has(entity) && RECORD_HAPPENINGS.some((one) => one === happening))
        throw new Error(`${owner} declares the event ${name}, which core announces itself: give it another name.`);
    }
  }
}
