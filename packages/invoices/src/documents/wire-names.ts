import type { Entity } from '@bottlecrm/core';

/** What a body may set of an entity, by its names on the wire. */
export const writableNames = (entity: Entity): ReadonlySet<string> =>
  new Set(
    Object.entries(entity.fields).flatMap(([name, { spec }]) => {
      if (spec.mode !== 'write') return [];
      if (spec.kind === 'refs') return [`${name.replace(/s$/, '')}Ids`];
      return [spec.kind === 'ref' ? `${name}Id` : name];
    }),
  );
