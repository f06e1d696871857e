import type { Entity } from './entity.ts';
import type { Static, TObject } from './type.ts';

/** A verb of a plugin's own that hooks may join, made with `defineHookPoint`. The plugin lists it under `hookPoints`. */
export interface HookPoint<out P extends object = object, out E extends Entity = Entity> {
  /** Such as `lead.convert`. */
  readonly name: string;
  readonly schema: TObject;
  /** The types of the values and of the record. Never there at run time. */
  readonly '~types'?: readonly [P, E];
}

/** The values of a point: what its verb gives to the hooks, and what they may change. */
export type HookValues<H extends HookPoint> = H extends HookPoint<infer P, Entity> ? P : never;

/**
 * Declares a verb that hooks may join: `defineHookPoint(Lead, 'convert', ConvertValues)` is joined with
 * `before(leadConversion, hook)`, and its verb runs them with `ctx.runBefore(leadConversion, values, lead)`. `schema` says what
 * the values are, also after the hooks.
 */
export function defineHookPoint<E extends Entity, const P extends TObject>(
  entity: E,
  verb: string,
  schema: P,
): HookPoint<Static<P>, E> {
  return { name: `${entity.name}.${verb}`, schema };
}
