import { isDeepStrictEqual } from 'node:util';

export type Json = Record<string, unknown>;

interface Titled {
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly oneOf?: unknown;
  readonly anyOf?: unknown;
  readonly allOf?: unknown;
  readonly pattern?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

const SCHEMAS = '#/components/schemas/';
export const schemaReference = (name: string): Json => ({ $ref: `${SCHEMAS}${name}` });

/** Keywords that are for our own validators and generators. */
const PRIVATE: ReadonlySet<string> = new Set(['x-must', 'x-open', 'x-published', '~kind', '~optional']);

const typesOf = ({ type }: Titled): readonly string[] => (type === undefined ? [] : [type].flat());

const isNamed = (schema: Titled): boolean => typeof schema.title === 'string';

/** Text and numbers are named with their null: many generators read it beside a reference as a type of its own. */
const isPlain = (schema: Titled): boolean =>
  schema.enum === undefined && !typesOf(schema).some((type) => type === 'object' || type === 'array');

/** Decimals are taken as numbers, too; what is published is the text that keeps each digit. */
function exactDecimals(schema: Json): Json {
  const types = typesOf(schema);
  if (schema.pattern === undefined || !types.includes('number')) return schema;
  const left = types.filter((type) => type !== 'number');
  return { ...schema, type: left.length === 1 ? left[0] : left };
}

/** Returns one pattern in place of several: generators fail on one in `allOf`. The field's own says more than the rule for all text. */
function onePattern(schema: Json): Json {
  const { allOf, ...rest } = schema;
  const published = (part: Json) => Object.keys(part).filter((key) => !PRIVATE.has(key));
  if (!Array.isArray(allOf) || !allOf.every((part) => published(part).join() === 'pattern')) return schema;
  return { ...allOf[0], ...rest };
}

/** `anyOf` with null in one `type`, which more generators read. A reference keeps it. */
function nullInType(schema: Json): Json {
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return schema;
  const [one, ...none] = (anyOf as Json[]).filter(({ type }) => type !== 'null');
  if (!one || none.length > 0 || one.type === undefined || isNamed(one)) return schema;
  return { ...rest, ...one, type: [...typesOf(one), 'null'] };
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

interface Inline extends Titled {
  readonly properties?: unknown;
  readonly items?: unknown;
}

/** Names objects inside an object after their place: generators lose the null of unnamed ones, or that the outer one is closed. */
function inlineNamed(schema: unknown, title: string | undefined, property: string): unknown {
  if (title === undefined || typeof schema !== 'object' || schema === null) return schema;
  const inner = schema as Inline;
  const name = `${title}${capital(property)}`;
  if (inner.title !== undefined || 'x-published' in inner) return schema;
  if (typesOf(inner).includes('array')) return { ...inner, items: inlineNamed(inner.items, name, 'item') };
  const isObject =
    typesOf(inner).includes('object') && (inner.properties !== undefined || typesOf(inner).includes('null'));
  return isObject ? { ...inner, title: name } : schema;
}

/** Ends of names whose schemas an organization has of its own. */
const OF_ENTITIES: ReadonlySet<string> = new Set(['Response', 'WithRelations', 'Where', 'Page']);

/** Moves schemas that have a title to components, so that each is written once. A title names one schema. */
export class Components {
  readonly schemas: Json = {};
  /** Titles of more than one schema: all but the first have a number. */
  readonly taken = new Set<string>();
  readonly #making = new Set<string>();
  /** Parts of an `allOf`: closed ones would refuse what the other parts have. */
  readonly #open = new Set<string>();

  /** Components that differ from another in the first word of their name alone: one of both is enough. */
  twins(word: string, other: string): [string, string][] {
    return Object.keys(this.schemas).flatMap((name): [string, string][] => {
      const twin = `${other}${name.slice(word.length)}`;
      if (!name.startsWith(word) || !(twin in this.schemas)) return [];
      return isDeepStrictEqual(this.schemas[name], this.schemas[twin]) ? [[name, twin]] : [];
    });
  }

  /** Components that differ from another in the entity alone that their name begins with, but for those of entities themselves. */
  shared(identifiers: readonly string[]): [string, string][] {
    const longestFirst = identifiers.toSorted((one, other) => other.length - one.length);
    const known = new Map<string, string>();
    return Object.entries(this.schemas).flatMap(([name, schema]): [string, string][] => {
      const rest = name.slice(longestFirst.find((identifier) => name.startsWith(identifier))?.length ?? name.length);
      if (rest === '' || OF_ENTITIES.has(rest)) return [];
      const key = `${rest} ${JSON.stringify(schema)}`;
      const first = known.get(key);
      if (first !== undefined) return [[name, first]];
      known.set(key, name);
      return [];
    });
  }

  place(schema: unknown): unknown {
    if (Array.isArray(schema)) return schema.map((item) => this.place(item));
    if (typeof schema !== 'object' || schema === null) return schema;
    if ('x-published' in schema) {
      const published = schema['x-published'] as Json;
      const orNull = typesOf(schema as Titled).includes('null') && published.type !== undefined;
      return this.place(orNull ? { ...published, type: [...typesOf(published), 'null'] } : published);
    }
    return isNamed(schema) ? this.#named(schema) : this.#inside(schema as Json);
  }

  #named(schema: Titled): unknown {
    const { title: name = '', description, examples, ...plain } = schema;
    const types = typesOf(schema);
    // A component is shared by fields that each say something of their own.
    const own = {
      ...(description === undefined ? {} : { description }),
      ...(examples === undefined ? {} : { examples }),
    };
    if (types.includes('null') && isPlain(schema)) return { ...this.#reference(`${name}OrNull`, plain), ...own };
    const left = types.filter((type) => type !== 'null');
    const bare = {
      ...plain,
      ...(left.length === 1 ? { type: left[0] } : {}),
      ...(schema.enum ? { enum: schema.enum.filter((value) => value !== null) } : {}),
    };
    const reference = this.#reference(name, bare);
    return types.includes('null') ? { anyOf: [reference, { type: 'null' }], ...own } : { ...reference, ...own };
  }

  #reference(title: string, schema: Json): Json {
    return schemaReference(this.#making.has(title) ? title : this.#keep(title, schema));
  }

  /** The name under which the schema is a component: its title, with a number when that is another's. */
  #keep(title: string, schema: Json): string {
    this.#making.add(title);
    const made = this.#inside(schema, title);
    this.#making.delete(title);
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? title : `${title}${number}`;
      if (this.#open.has(name)) delete made.additionalProperties;
      this.schemas[name] ??= made;
      if (isDeepStrictEqual(this.schemas[name], made)) return name;
      this.taken.add(title);
    }
  }

  #inside(schema: Json, title?: string): Json {
    return Object.fromEntries(
      Object.entries(nullInType(exactDecimals(onePattern(schema))))
        .filter(([key]) => !PRIVATE.has(key))
        .map(([key, value]) => [key, this.#keyword(key, value, title)]),
    );
  }

  #openUp(title: string): void {
    this.#open.add(title);
    const known = this.schemas[title] as Json | undefined;
    if (known) delete known.additionalProperties;
  }

  #keyword(key: string, value: unknown, title?: string): unknown {
    if (DATA.has(key)) return value;
    // Properties may be called like keywords.
    if (key === 'allOf') for (const { title } of value as Titled[]) if (title !== undefined) this.#openUp(title);
    if (key === 'properties')
      return Object.fromEntries(
        Object.entries(value as Json).map(([name, schema]) => [name, this.place(inlineNamed(schema, title, name))]),
      );
    return this.place(value);
  }
}

/** Keywords whose values are data, whatever they look like. */
const DATA: ReadonlySet<string> = new Set(['enum', 'const', 'default', 'example', 'examples', 'required', 'pattern']);
