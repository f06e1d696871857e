import type { Entity } from '../entity/entity.ts';
import type { BeforeHook } from '../plugin/plugin.ts';

/** What keeps stage, status and rank together on every create and update of a kanban entity. */
export function boardHooks(_entity: Entity): Readonly<Record<string, BeforeHook>> {
  return {};
}
