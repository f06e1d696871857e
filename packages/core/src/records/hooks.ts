import type { Entity } from '../entity/entity.ts';
import type { HookPoint } from '../entity/hook-point.ts';
import type { Became } from '../entity/record-link.ts';
import type { CreateOf, RecordOf, ServerSetOf, UpdateOf } from '../entity/shapes.ts';
import type { Ctx } from '../tenancy/ctx.ts';

type Done = void | Promise<void>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Verbs that carry values. */
export const WRITE_VERBS = ['create', 'update'] as const;
/** A verb that carries values: `create` or `update`. */
export type WriteVerb = (typeof WRITE_VERBS)[number];
/** Verbs of every entity that hooks may join. */
export const HOOKED_VERBS = [...WRITE_VERBS, 'delete', 'restore', 'purge'] as const;
/** A verb that hooks may join, with values or without. */
export type HookedVerb = (typeof HOOKED_VERBS)[number];

/** The values of a body, as hooks see it: what is there fits its field, required fields of a new record may be missing yet. */
export type BodyOf<E extends Entity, V extends WriteVerb = WriteVerb> = V extends 'create'
  ? Mutable<Partial<CreateOf<E>>>
  : Mutable<UpdateOf<E>>;

/** The values that a create or update is about to store, those that only the server sets among them. */
export type StoredOf<E extends Entity> = Mutable<ServerSetOf<E>> & {
  customFields?: Record<string, unknown>;
  externalId?: string | null | undefined;
};

/** The record before a change; undefined before a create. */
export type CurrentOf<E extends Entity, V extends WriteVerb = WriteVerb> = V extends 'create' ? undefined : RecordOf<E>;

/**
 * Runs in the transaction before a record changes, with the record as it is; may change `values` or throw to refuse. A record
 * that is deleted, restored or purged has no values.
 */
export type BeforeHook<E extends Entity, V extends HookedVerb = WriteVerb> = [V] extends [WriteVerb]
  ? (ctx: Ctx, values: BodyOf<E, V>, current: CurrentOf<E, V>) => Done
  : [V] extends [Exclude<HookedVerb, WriteVerb>]
    ? (ctx: Ctx, current: RecordOf<E>) => Done
    : never;

/** What a resolve hook may look at: the body as sent, and the record before an update. */
export interface ResolveInput<E extends Entity, V extends WriteVerb = WriteVerb> {
  readonly body: Readonly<StoredOf<E>>;
  readonly current: CurrentOf<E, V>;
}

/** Runs after validation: completes the values that are stored, server-set ones too, or throws to refuse. */
export type ResolveHook<E extends Entity, V extends WriteVerb = WriteVerb> = (
  ctx: Ctx,
  values: StoredOf<E>,
  input: ResolveInput<E, V>,
) => Done;

/**
 * Runs in the transaction in which one record became another one: what a plugin keeps for the first goes to the second. The second
 * may be one that was there before. May run twice.
 */
export type BecameHook = (ctx: Ctx, became: Became) => Done;

/** Runs before a verb of a plugin's own, as `BeforeHook` before those of every entity. */
export type PointHook<P extends object, E extends Entity> = (ctx: Ctx, values: P, current: RecordOf<E>) => Done;

/** A hook whose types are known where it was declared, and nowhere in between. */
export type AnyHook = (ctx: Ctx, ...given: never[]) => Done;

/** A hook on some verbs, made with `before` or `resolve`. */
export interface HookJoin {
  readonly kind: 'before' | 'resolve';
  /** Such as `lead.create`. */
  readonly verbs: readonly string[];
  readonly point: HookPoint | undefined;
  readonly hook: AnyHook;
}

type EntityName = Pick<Entity, 'name'>;
export type BeforeArguments =
  | readonly [EntityName, string | readonly string[], AnyHook]
  | readonly [HookPoint, AnyHook];

/** Declares a hook that runs before a verb, ahead of validation: `before(Lead, 'create', refuseCompetitors)`. */
export function before<E extends Entity, const V extends HookedVerb>(
  entity: E,
  verbs: V | readonly V[],
  hook: BeforeHook<E, V>,
): HookJoin;
/** Declares a hook that runs before a verb of a plugin's own: `before(leadConversion, createOpportunity)`. */
export function before<P extends object, E extends Entity>(point: HookPoint<P, E>, hook: PointHook<P, E>): HookJoin;
export function before(...given: BeforeArguments): HookJoin {
  return joinBefore(given);
}

export function joinBefore(given: BeforeArguments): HookJoin {
  if (given.length === 2) {
    const [point, hook] = given;
    return { kind: 'before', verbs: [point.name], point, hook };
  }
  const [entity, verbs, hook] = given;
  return { kind: 'before', verbs: namesOf(entity, verbs), point: undefined, hook };
}

/** Declares a hook that completes the values of a create or update: `resolve(Lead, ['create', 'update'], setScore)`. */
export function resolve<E extends Entity, const V extends WriteVerb>(
  entity: E,
  verbs: V | readonly V[],
  hook: ResolveHook<E, V>,
): HookJoin {
  return { kind: 'resolve', verbs: namesOf(entity, verbs), point: undefined, hook };
}

const namesOf = ({ name }: EntityName, verbs: string | readonly string[]): string[] =>
  (typeof verbs === 'string' ? [verbs] : verbs).map((verb) => `${name}.${verb}`);
