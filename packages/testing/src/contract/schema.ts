/** The JSON schema keywords that the suite reads. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly contentMediaType?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
}

/** One schema in place of a choice: the first that is not null, and all parts of an `allOf` together. */
export function settled(schema: Schema): Schema {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) {
    const { anyOf, oneOf, ...rest } = schema;
    return settled({ ...rest, ...(choices.find((one) => one.type !== 'null') ?? choices[0]) });
  }
  if (schema.allOf) {
    const { allOf, ...rest } = schema;
    const parts = [rest, ...allOf.map(settled)];
    return {
      ...Object.assign({}, ...parts),
      properties: Object.assign({}, ...parts.map((part) => part.properties)),
      required: parts.flatMap((part) => part.required ?? []),
    };
  }
  return schema;
}

/** The parameters of a query string by name: an object's parts are `name[part]`, and `name` is its `eq`. */
export function queryParameters(schema: Schema | undefined): Readonly<Record<string, Schema>> {
  const { properties = {} } = settled(schema ?? {});
  const entries = Object.entries(properties).flatMap(([name, property]): [string, Schema][] => {
    if (property.type !== 'object' || !property.properties) return [[name, property]];
    return Object.entries(property.properties).map(([part, value]) => [
      part === 'eq' ? name : `${name}[${part}]`,
      value,
    ]);
  });
  return Object.fromEntries(entries);
}

/** The schema's type; of several, the first that is not null. */
export function typeOf(schema: Schema): string | undefined {
  if (typeof schema.type === 'string') return schema.type;
  const named = schema.type?.find((one) => one !== 'null') ?? schema.type?.[0];
  if (named !== undefined) return named;
  if (schema.properties) return 'object';
  return schema.items ? 'array' : undefined;
}
