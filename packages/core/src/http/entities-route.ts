import type { FastifyInstance } from 'fastify';
import { isInToken } from '../access/token-scopes.ts';
import { type CompiledField, labelOf, takesCustomFields } from '../entity/compile.ts';
import { hasDefault } from '../entity/field.ts';
import { Type } from '../entity/type.ts';
import type { CustomFieldDefinition } from '../records/custom-fields/definitions.ts';
import { relationsOf } from '../records/include.ts';
import { operatorsOf } from '../records/operators.ts';
import { sortableNames } from '../records/sort.ts';
import type { TenantCtx } from '../records/tenant-ctx.ts';
import { filterable } from '../records/where.ts';
import { tenantHandler } from './handler.ts';
import { problemResponses } from './problem-schema.ts';

const Texts = Type.Array(Type.String());
const FieldView = Type.Object(
  {
    name: Type.String({ description: 'The property in bodies, answers and filters.' }),
    type: Type.String(),
    label: Type.Optional(Type.String({ description: 'Of a custom field.' })),
    required: Type.Boolean(),
    readOnly: Type.Boolean(),
    unique: Type.Boolean(),
    sortable: Type.Boolean(),
    filters: Type.Array(Type.String(), { description: 'The operators that a filter takes.' }),
    values: Type.Optional(Texts),
    target: Type.Optional(Type.String({ description: 'The entity that values name.' })),
  },
  { title: 'EntityFieldView', additionalProperties: false },
);
const EntityView = Type.Object(
  {
    name: Type.String(),
    label: Type.String(),
    path: Type.String(),
    plugin: Type.String(),
    search: Texts,
    includes: Texts,
    sorts: Texts,
    customFields: Type.Boolean({ description: 'Whether the organization may add fields.' }),
    fields: Type.Array(FieldView),
  },
  { title: 'EntityView', additionalProperties: false },
);
const EntitiesResponse = Type.Object(
  { data: Type.Array(EntityView) },
  { title: 'EntitiesResponse', additionalProperties: false },
);

function fieldView(field: CompiledField) {
  const { spec } = field;
  const readOnly = field.shape === 'computed' || spec.mode === 'read';
  return {
    name: field.wire,
    type: spec.kind,
    required: field.shape === 'column' && !spec.optional && !hasDefault(spec) && !readOnly,
    readOnly,
    unique: spec.unique !== undefined,
    sortable: field.shape === 'column' && spec.sortable,
    filters: filterable(field) ? [...operatorsOf(field)] : [],
    ...(spec.values ? { values: [...spec.values] } : {}),
    ...((field.shape === 'column' || field.shape === 'link') && field.target ? { target: field.target } : {}),
  };
}

function customFieldView({ key, label, type, required, unique, field, options, target }: CustomFieldDefinition) {
  return {
    name: `customFields.${key}`,
    type,
    label,
    required,
    readOnly: false,
    unique,
    sortable: field?.spec.sortable ?? false,
    filters: field ? [...operatorsOf(field)] : [],
    ...(options.length > 0 ? { values: options.map((option) => option.value) } : {}),
    ...(target ? { target } : {}),
  };
}

function entityView(ctx: TenantCtx, name: string) {
  const compiled = ctx.entity(name);
  const { entity, plugin } = compiled;
  const fields = [...compiled.columns, ...compiled.links, ...compiled.lines, ...compiled.computed].filter(
    ({ spec, wire }) => spec.mode !== 'hidden' && compiled.lookup.has(wire),
  );
  return {
    name,
    label: labelOf(entity),
    path: entity.path,
    plugin,
    search: (entity.search ?? []).filter((field) => compiled.lookup.has(field)),
    includes: relationsOf(compiled).map((field) => field.field),
    sorts: sortableNames(compiled),
    customFields: takesCustomFields(entity),
    fields: [
      ...fields.map(fieldView),
      ...(compiled.lookup.has('customFields') ? [...ctx.customFieldsOf(name).values()].map(customFieldView) : []),
    ],
  };
}

/** `GET /entities`: what there is to read, filter and sort by, the organization's own fields included. */
export function entitiesRoute(app: FastifyInstance): void {
  const schema = {
    operationId: 'listEntities',
    summary: 'The entities, their fields, filters and relations',
    tags: ['Metadata'],
    response: { 200: EntitiesResponse, ...problemResponses },
  };
  app.get(
    '/entities',
    { schema, config: { authenticated: true, tokens: true } },
    tenantHandler(async (ctx) => ({
      data: [...ctx.app.model.registry.keys()]
        .filter((name) => isInToken(ctx, name))
        .map((name) => entityView(ctx, name)),
    })),
  );
}
