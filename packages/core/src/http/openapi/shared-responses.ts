import { isDeepStrictEqual } from 'node:util';
import type { Json } from './components.ts';

type Paths = Readonly<Record<string, Json>>;
interface Operation {
  responses: Json;
}
interface WithSchema {
  readonly content?: { readonly 'application/json'?: { readonly schema?: { readonly $ref?: string } } };
}

const schemaOf = (response: unknown): string | undefined =>
  (response as WithSchema).content?.['application/json']?.schema?.$ref?.split('/').at(-1);

/** Writes answers that several operations have alike once, and returns them by their names. They are named after their schema. */
export function shareResponses(paths: Paths, taken: Readonly<Json>): Json {
  const operations = Object.values(paths).flatMap((path) => Object.values(path) as Operation[]);
  const counts = new Map<string, number>();
  for (const { responses } of operations)
    for (const response of Object.values(responses)) {
      const text = JSON.stringify(response);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  const shared: Json = {};
  const share = (response: unknown): unknown => {
    const schema = schemaOf(response);
    if (schema === undefined || (counts.get(JSON.stringify(response)) ?? 0) < 2) return response;
    const name = `${schema.replace(/(Response|Result)$/, '')}Answer`;
    if (name in taken || (name in shared && !isDeepStrictEqual(shared[name], response))) return response;
    shared[name] = response;
    return { $ref: `#/components/responses/${name}` };
  };
  for (const operation of operations)
    operation.responses = Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => [status, share(response)]),
    );
  return shared;
}
