import type { Entity } from './entity.ts';
import type { Static, TObject } from './type.ts';

/** Events are `noun.past`: `lead.converted`. */
export const EVENT_NAME = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;

/** An event that handlers listen to: one of a plugin, made with `defineEvent`, or one of a record, such as `created(Lead)`. */
export interface AnyEvent<out P extends object = object> {
  readonly name: string;
  /** The type of its payload. Never there at run time. */
  readonly '~payload'?: P;
}

/** An event that a plugin declares under `events` and announces with `ctx.emit`. */
export interface EventDefinition<out P extends object = object> extends AnyEvent<P> {
  /** What a payload is held against when it is emitted. */
  readonly schema: TObject;
}

/**
 * Declares an event: `const leadConverted = defineEvent('lead.converted', Type.Object({ leadId: Id }))`. The plugin lists it under
 * `events`.
 * @throws TypeError for a name that is not written like `lead.converted`.
 */
export function defineEvent<const P extends TObject>(
  name: `${string}.${string}`,
  schema: P,
): EventDefinition<Static<P>> {
  if (!EVENT_NAME.test(name)) throw new TypeError(`"${name}" is no name of an event: write it like lead.converted.`);
  return { name, schema };
}

/** What happens to records of every entity. */
export const RECORD_HAPPENINGS = ['created', 'updated', 'deleted', 'restored', 'purged'] as const;
/** Something that happens to records: `created`, `updated`, `deleted`, `restored` or `purged`. */
export type RecordHappening = (typeof RECORD_HAPPENINGS)[number];

/** The payload of a record's events: ids and a version, never values of the record, which may have changed by then. */
export interface RecordEventPayload {
  /** Name of the entity: `lead`. */
  readonly entity: string;
  readonly recordId: string;
  /** The record's version after the change: a handler that has seen a later one drops this one. */
  readonly version: number;
}

/** An event that core announces for the records of an entity. */
export interface RecordEvent extends AnyEvent<RecordEventPayload> {
  readonly entity: string;
  readonly happening: RecordHappening;
}

export const isRecordEvent = (event: AnyEvent): event is RecordEvent => 'happening' in event;

type EntityName = Pick<Entity, 'name'>;

/** Returns the event of something that happens to the records of an entity. */
export const recordEvent = ({ name: entity }: EntityName, happening: RecordHappening): RecordEvent => ({
  name: `${entity}.${happening}`,
  entity,
  happening,
});

/** A record of the entity was created: `app.crm.on(created(Lead), handler)`. */
export const created = (entity: EntityName): RecordEvent => recordEvent(entity, 'created');
/** Something of a record changed: a value, a link, a row or its place on a board. */
export const updated = (entity: EntityName): RecordEvent => recordEvent(entity, 'updated');
/** A record was deleted. It can be restored. */
export const deleted = (entity: EntityName): RecordEvent => recordEvent(entity, 'deleted');
/** A deleted record came back. */
export const restored = (entity: EntityName): RecordEvent => recordEvent(entity, 'restored');
/** A record was removed for good: what belongs to it can go. */
export const purged = (entity: EntityName): RecordEvent => recordEvent(entity, 'purged');
