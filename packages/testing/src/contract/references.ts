import type { Crm } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { entityByPath, type Operation, segmentsOf } from './operations.ts';
import { queryParameters, type Schema, settled, typeOf } from './schema.ts';

/** Where a body or query names a record: the way to the value, and the entity that it is of. */
export interface Reference {
  readonly path: readonly (string | number)[];
  readonly entity: string;
  /** Part of a list of ids. */
  readonly many: boolean;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `account` of `accountId`, `assignee` of `assigneeIds`; undefined for any other name. */
export function referredName(property: string): string | undefined {
  return /^(.+?)Ids?$/.exec(property)?.[1];
}

/**
 * The entity that a property such as `accountId` refers to: as a field of the route's entity declares it, as any entity
 * declares it (those of the same plugin first), by the entity's name, else the route's own entity (`parentId`, `afterId`).
 */
export function referredEntity(app: Crm, operation: Operation, property: string): string | undefined {
  const name = referredName(property);
  if (name === undefined || name === 'org' || name === 'external' || name === 'user') return undefined;
  const own = operation.entity === undefined ? undefined : internalsOf(app).model.registry.get(operation.entity);
  const all = [...internalsOf(app).model.registry.values()];
  const near = all.filter((one) => one.plugin === own?.plugin);
  const targetOf = (entity: (typeof all)[number]): string | undefined => {
    const field = entity.byWire.get(property);
    return field && 'target' in field ? field.target : undefined;
  };
  const declared = [...(own ? [own] : []), ...near, ...all].map(targetOf).find((target) => target !== undefined);
  if (declared !== undefined) return declared;
  const named =
    all.find((one) => one.name === name) ?? [...near, ...all].find((one) => one.name.endsWith(capital(name)));
  return named?.name ?? own?.name;
}

/** The entity of a path parameter: of the path before it (`/leads/:id`), or by its name (`:stageId`). */
export function parameterEntity(app: Crm, operation: Operation, parameter: string): string | undefined {
  const segments = segmentsOf(operation.url, app.prefix);
  const position = segments.indexOf(`:${parameter}`);
  const first = segments.findIndex((segment) => segment.startsWith(':')) === position;
  if (first && operation.entity !== undefined) return operation.entity;
  if (referredName(parameter) !== undefined) return referredEntity(app, operation, parameter);
  return entityByPath(app, segments, position);
}

const isId = (schema: Schema): boolean => typeOf(schema) === 'string' && schema.format === 'uuid';

/** Every reference that a value of this schema may hold, in lists at their first place. */
export function referencesIn(
  app: Crm,
  operation: Operation,
  schema: Schema | undefined,
  path: readonly (string | number)[] = [],
): Reference[] {
  // What a query's conditions name need not exist: they find nothing.
  if (schema === undefined || path.length > 6 || operation.verb === 'query') return [];
  return Object.entries(settled(schema).properties ?? {}).flatMap(([property, value]): Reference[] => {
    const here = [...path, property];
    const plain = settled(value);
    const item = plain.items && settled(plain.items);
    const entity = referredEntity(app, operation, property);
    if (isId(plain) && entity !== undefined) return [{ path: here, entity, many: false }];
    if (item && isId(item)) {
      const target = entity ?? (property === 'ids' ? operation.entity : undefined);
      return target === undefined ? [] : [{ path: [...here, 0], entity: target, many: true }];
    }
    return referencesIn(app, operation, item ?? plain, item ? [...here, 0] : here);
  });
}

/** Query parameters that take a record's id, such as `accountId`, `accountId[in]`, `id`. */
export function queryReferences(app: Crm, operation: Operation): { name: string; entity: string }[] {
  return Object.keys(queryParameters(operation.schema.querystring)).flatMap((name) => {
    const [, property = '', operator] = /^([^[]+)(?:\[(\w+)\])?$/.exec(name) ?? [];
    if (operator !== undefined && !['in', 'all', 'eq'].includes(operator)) return [];
    const entity = property === 'id' ? operation.entity : referredEntity(app, operation, property);
    return entity === undefined ? [] : [{ name, entity }];
  });
}
