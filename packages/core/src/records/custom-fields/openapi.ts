import { type CompiledEntity, identifierOf, type Registry } from '../../entity/compile.ts';
import { nullable } from '../../entity/schemas.ts';
import { filterParameter, whereName, whereProperties } from '../filter-schemas.ts';
import { sortParameter } from '../query.ts';
import { sortableNames } from '../sort.ts';
import type { CustomFieldDefinition, CustomFieldSet } from './definitions.ts';
import { CUSTOM_FIELDS_MARK } from './values-schema.ts';

type Json = Record<string, unknown>;
interface Document {
  readonly paths: Record<string, Record<string, { operationId: string; parameters?: Json[] }>>;
  readonly components: { readonly schemas: Record<string, { properties?: Json }> };
}

function valuesSchema(fields: readonly CustomFieldDefinition[], required: boolean): Json {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(fields.map((field) => [field.key, nullable(field.schema)])),
    ...(required ? { required: fields.filter((field) => field.required).map((field) => field.key) } : {}),
  };
}

const filterParameters = (entity: CompiledEntity, fields: readonly CustomFieldDefinition[]): Json[] =>
  fields.flatMap(({ field, label }) =>
    field
      ? [
          {
            name: field.wire,
            in: 'query',
            style: 'deepObject',
            explode: true,
            description: label,
            schema: filterParameter(entity, field),
          },
        ]
      : [],
  );

const operationsOf = (document: Document) => Object.values(document.paths).flatMap((path) => Object.values(path));

/** The schemas of `matchBy`: of an upsert and of a batch. */
const matchByOf = (document: Document, identifier: string): { enum: string[] }[] => {
  const batch = document.components.schemas[`Batch${identifier}Body`]?.properties?.matchBy;
  const upserts = operationsOf(document).filter(({ operationId }) => operationId === `upsert${identifier}`);
  const parameters = upserts.flatMap((one) => (one.parameters ?? []).filter(({ name }) => name === 'matchBy'));
  return [batch, ...parameters.map(({ schema }) => schema)].filter((one) => one !== undefined) as { enum: string[] }[];
};

function typeEntity(document: Document, entity: CompiledEntity, set: CustomFieldSet): void {
  const identifier = identifierOf(entity.entity);
  const all = [...set.values()];
  const active = all.filter((field) => field.isActive);
  const { schemas } = document.components;
  const put = (name: string, values: Json) => {
    const schema = schemas[name];
    if (schema?.properties) schema.properties = { ...schema.properties, customFields: values };
  };
  for (const name of [`${identifier}Response`, `${identifier}WithRelations`]) put(name, valuesSchema(all, false));
  for (const name of [`Create${identifier}Body`, `Replace${identifier}Body`]) put(name, valuesSchema(active, true));
  put(`Update${identifier}Body`, valuesSchema(active, false));
  const where = schemas[whereName(entity)];
  const filtered = all.flatMap(({ field }) => field ?? []);
  if (where) where.properties = { ...where.properties, ...whereProperties(entity, filtered) };
  for (const operation of operationsOf(document)) {
    if (operation.operationId !== `list${identifier}` && operation.operationId !== `get${identifier}Board`) continue;
    operation.parameters = [...(operation.parameters ?? []), ...filterParameters(entity, all)];
    for (const sort of operation.parameters.filter(({ name }) => name === 'sort')) {
      const own = filtered.filter(({ spec }) => spec.sortable).map(({ wire }) => wire);
      sort.schema = sortParameter(entity, [...sortableNames(entity), ...own]);
    }
  }
  const unique = all.flatMap(({ match }) => match?.wire ?? []);
  for (const schema of matchByOf(document, identifier)) schema.enum = [...schema.enum, ...unique];
}

/** Types what a verb's body takes of an entity's custom fields: schemas of `customFieldValuesOf`. */
function typeMarked(schema: unknown, sets: ReadonlyMap<string, CustomFieldSet>): unknown {
  if (Array.isArray(schema)) return schema.map((item) => typeMarked(item, sets));
  if (typeof schema !== 'object' || schema === null) return schema;
  const set = sets.get(String((schema as Json)[CUSTOM_FIELDS_MARK]));
  if (set) {
    const active = [...set.values()].filter((field) => field.isActive);
    return { ...valuesSchema(active, false), [CUSTOM_FIELDS_MARK]: (schema as Json)[CUSTOM_FIELDS_MARK] };
  }
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, typeMarked(value, sets)]));
}

/** The document with an organization's own fields typed. Changes `document`, which must be the caller's own. */
export function typeCustomFields(document: Json, registry: Registry, sets: ReadonlyMap<string, CustomFieldSet>): Json {
  const { components } = document as { components: { schemas: Json } };
  components.schemas = typeMarked(components.schemas, sets) as Json;
  for (const [name, set] of sets) {
    const entity = registry.get(name);
    if (entity) typeEntity(document as unknown as Document, entity, set);
  }
  return document;
}
