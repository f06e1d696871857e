import type { Components, Json } from './components.ts';

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Parameters whose values are an entity's own: an organization's document changes them. */
const OWN: ReadonlySet<string> = new Set(['sort', 'include', 'matchBy']);

/** Parameters that several operations have alike are written once, and referred to. */
export class SharedParameters {
  readonly written: Json = {};
  readonly #names = new Map<string, string>();

  constructor(parameters: readonly Json[]) {
    const counts = new Map<string, { readonly parameter: Json; count: number }>();
    for (const parameter of parameters) {
      if (OWN.has(String(parameter.name))) continue;
      const text = JSON.stringify(parameter);
      const known = counts.get(text);
      if (known) known.count += 1;
      else counts.set(text, { parameter, count: 1 });
    }
    const frequent = [...counts]
      .filter(([, { count }]) => count > 1)
      .sort(([, one], [, other]) => other.count - one.count);
    for (const [text, { parameter }] of frequent) {
      const base = capital(String(parameter.name).replace(/[^A-Za-z0-9]/g, ''));
      let name = `${base}Param`;
      for (let number = 2; name in this.written; number += 1) name = `${base}${number}Param`;
      this.written[name] = parameter;
      this.#names.set(text, name);
    }
  }

  /** The parameter, or a reference to it where other operations have the same. */
  share(parameter: Json): Json {
    const name = this.#names.get(JSON.stringify(parameter));
    return name === undefined ? parameter : { $ref: `#/components/parameters/${name}` };
  }
}

/** Parameters of a schema of path or query. An object is written as `name[part]=value`. */
export function parametersOf(schema: Json | undefined, place: 'path' | 'query', components: Components): Json[] {
  const { properties = {}, required = [] } = (schema ?? {}) as ObjectSchema;
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = property;
    const deep = place === 'query' && property.type === 'object' ? { style: 'deepObject', explode: true } : {};
    return {
      name,
      in: place,
      ...(place === 'path' || required.includes(name) ? { required: true } : {}),
      ...deep,
      ...(description === undefined ? {} : { description }),
      schema: components.place(rest),
    };
  });
}
