import { type CompiledEntity, type CompiledField, identifierOf, type LinesField } from './compile.ts';
import { type FieldSpec, hasDefault } from './field.ts';
import { type TSchema, Type } from './type.ts';

type ObjectSchema = TSchema & {
  type: 'object';
  properties: Record<string, TSchema>;
  required: string[];
  additionalProperties: false;
};

/**
 * The wire schemas of one entity. The objects stay the same while plugins register: an extension fills them in place,
 * so routes registered earlier see it.
 */
export interface EntitySchemas {
  readonly create: ObjectSchema;
  readonly update: ObjectSchema;
  readonly replace: ObjectSchema;
  readonly record: ObjectSchema;
}

const UUID_SCHEMA = Type.String({ format: 'uuid' });

/** The schema that also takes null; keeps one `type` keyword, which serializers and readers handle best. */
export function nullable(schema: TSchema): TSchema {
  const plain = schema as { type?: string | string[]; enum?: unknown[] };
  if (plain.type === undefined) return Type.Union([schema, Type.Null()]);
  return Type.Unsafe({
    ...schema,
    type: [...(Array.isArray(plain.type) ? plain.type : [plain.type]), 'null'],
    ...(plain.enum ? { enum: [...plain.enum, null] } : {}),
  });
}

function described(schema: TSchema, { description }: FieldSpec): TSchema {
  return description === undefined ? schema : Type.Unsafe({ ...schema, description });
}

function shown(schema: TSchema, { example }: FieldSpec): TSchema {
  return example === undefined ? schema : Type.Unsafe({ ...schema, examples: [example] });
}

/** Ids of records that a body names. */
const IDS = Type.Array(UUID_SCHEMA, { title: 'Ids', maxItems: 1000, uniqueItems: true });

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const writable = ({ spec }: CompiledField): boolean => spec.mode === 'write' || spec.mode === 'create';

function linesInput(entity: CompiledEntity, field: LinesField): TSchema {
  const columns = field.columns.filter(writable);
  const row = empty(`${identifierOf(entity.entity)}${capital(field.field)}Body`);
  fill(
    row,
    Object.fromEntries(columns.map((column) => [column.wire, inputOf(entity, column)])),
    columns.filter(mandatory).map((column) => column.wire),
  );
  return described(Type.Array(row, { maxItems: field.spec.lines?.max ?? 0 }), field.spec);
}

function linesOutput(entity: CompiledEntity, field: LinesField): TSchema {
  const columns = field.columns.filter(({ spec }) => spec.mode !== 'hidden');
  const row = empty(`${identifierOf(entity.entity)}${capital(field.field)}Response`);
  const position = Type.Integer({ description: 'From 1, in the order of the list.' });
  const properties = Object.fromEntries(columns.map((column) => [column.wire, outputOf(entity, column)]));
  fill(row, { position, ...properties }, ['position', ...Object.keys(properties)]);
  return described(Type.Array(row), field.spec);
}

function inputOf(entity: CompiledEntity, field: CompiledField): TSchema {
  const { spec } = field;
  if (field.shape === 'lines') return linesInput(entity, field);
  if (field.shape === 'link') return described(IDS, spec);
  const schema = spec.kind === 'ref' ? UUID_SCHEMA : (spec.input ?? Type.Unknown());
  return shown(described(spec.optional ? nullable(schema) : schema, spec), spec);
}

function outputOf(entity: CompiledEntity, field: CompiledField): TSchema {
  const { spec } = field;
  if (field.shape === 'lines') return linesOutput(entity, field);
  if (field.shape === 'link') return described(Type.Array(UUID_SCHEMA), spec);
  const schema = spec.kind === 'ref' ? UUID_SCHEMA : (spec.output ?? Type.Unknown());
  return described(spec.optional ? nullable(schema) : schema, spec);
}

const empty = (id: string): ObjectSchema =>
  ({ type: 'object', title: id, properties: {}, required: [], additionalProperties: false }) as never as ObjectSchema;

function fill(schema: ObjectSchema, properties: Record<string, TSchema>, required: string[]): void {
  Object.assign(schema.properties, properties);
  schema.required.splice(0, schema.required.length, ...required);
}

const allFields = (entity: CompiledEntity): CompiledField[] => [
  ...entity.columns,
  ...entity.links,
  ...entity.lines,
  ...entity.computed,
];
const mandatory = (field: CompiledField): boolean =>
  field.shape === 'column' && !field.spec.optional && !hasDefault(field.spec);

export function emptySchemas(entity: CompiledEntity): EntitySchemas {
  const identifier = identifierOf(entity.entity);
  return {
    create: empty(`Create${identifier}Body`),
    update: empty(`Update${identifier}Body`),
    replace: empty(`Replace${identifier}Body`),
    record: empty(`${identifier}Response`),
  };
}

/**
 * Fills `schemas` from the entity as it is now known. Answers need not have `restricted` fields, nor lists the rows of records.
 */
export function fillSchemas(schemas: EntitySchemas, entity: CompiledEntity, restricted: ReadonlySet<string>): void {
  const fields = allFields(entity);
  const creatable = fields.filter((field) => field.shape !== 'computed' && writable(field));
  const updatable = creatable.filter(({ spec }) => spec.mode === 'write');
  const visible = fields.filter(({ spec }) => spec.mode !== 'hidden');
  const inputs = (list: CompiledField[]) =>
    Object.fromEntries(list.map((field) => [field.wire, inputOf(entity, field)]));
  const further = entity.inputs.map(({ wire, spec }) => [wire, described(spec.input ?? Type.Unknown(), spec)]);
  fill(
    schemas.create,
    { ...inputs(creatable), ...Object.fromEntries(further) },
    creatable.filter(mandatory).map((field) => field.wire),
  );
  fill(schemas.update, inputs(updatable), []);
  fill(
    schemas.replace,
    inputs(updatable),
    updatable.filter(mandatory).map((field) => field.wire),
  );
  fill(
    schemas.record,
    Object.fromEntries(visible.map((field) => [field.wire, outputOf(entity, field)])),
    visible.flatMap(({ shape, wire }) => (shape === 'lines' || restricted.has(wire) ? [] : [wire])),
  );
}

/** A record with room for what `include` may add. Included records are open: their own schema is the target's response. */
export function withIncludes(
  entity: CompiledEntity,
  schemas: EntitySchemas,
  target: (name: string) => EntitySchemas,
): TSchema {
  const relations = [...entity.columns.filter((field) => field.kind === 'ref'), ...entity.links].filter(
    ({ spec }) => spec.mode !== 'hidden',
  );
  const included = relations.map((field): [string, TSchema] => {
    const record = target(field.target ?? '').record;
    return [
      field.field,
      field.shape === 'link' ? Type.Array(record) : ({ ...record, type: ['object', 'null'] } as never as TSchema),
    ];
  });
  const title = `${identifierOf(entity.entity)}WithRelations`;
  const added = Object.fromEntries(included);
  return {
    ...schemas.record,
    title,
    properties: { ...schemas.record.properties, ...added },
    // Generators lose the null of properties that come through `allOf`: it is written out, or left out where nothing is added.
    'x-published':
      included.length === 0
        ? schemas.record
        : { ...schemas.record, title, properties: { ...schemas.record.properties, ...added } },
  } as TSchema;
}
