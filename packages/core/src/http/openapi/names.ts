import type { Json } from './components.ts';

/** What generators make of an operation: components of these names would be declared twice. */
const MADE_OF_OPERATIONS = ['Response', 'Request', 'Params', 'JSONBody', 'JSONRequestBody', 'RequestBody'];

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** By the name of a component that a generator would use for something of an operation, its new name. */
export function clashingNames(names: Iterable<string>, operationIds: Iterable<string>): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const id of operationIds)
    for (const suffix of MADE_OF_OPERATIONS)
      made.set(`${pascal(id)}${suffix}`, `${pascal(id)}${suffix === 'Response' ? 'Result' : `${suffix}Schema`}`);
  const taken = new Set(names);
  const renamed = new Map<string, string>();
  for (const name of taken) {
    const wanted = made.get(name);
    if (wanted === undefined) continue;
    let free = wanted;
    while (taken.has(free) || made.has(free)) free = `${free}Value`;
    renamed.set(name, free);
    taken.add(free);
  }
  return renamed;
}

/** The document with components renamed, wherever they are referred to. */
export function renameComponents<T extends Json>(document: T, renamed: ReadonlyMap<string, string>): T {
  if (renamed.size === 0) return document;
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        key === '$ref' && typeof item === 'string'
          ? item.replace(/[^/]+$/, (name) =>
              item.startsWith('#/components/schemas/') ? (renamed.get(name) ?? name) : name,
            )
          : rename(item),
      ]),
    );
  };
  const done = rename(document) as { components: { schemas: Json } };
  const { schemas } = done.components;
  done.components.schemas = Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) => {
      const other = renamed.get(name);
      if (other === undefined) return [[name, schema]];
      return other in schemas ? [] : [[other, schema]];
    }),
  );
  return done as unknown as T;
}
