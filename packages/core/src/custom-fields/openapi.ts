import { type CompiledEntity, labelOf, type Registry } from '../entity/compile.ts';
import { nullable } from '../entity/schemas.ts';
import { LIST_OPERATORS, operatorsOf } from '../records/operators.ts';
import type { CustomFieldDefinition, CustomFieldSet } from './definitions.ts';

type Json = Record<string, unknown>;
interface Document {
  readonly paths: Record<string, Record<string, { operationId: string; parameters: Json[] }>>;
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

const filterParameters = (fields: readonly CustomFieldDefinition[]): Json[] =>
  fields.flatMap(({ field, label }) =>
    field
      ? operatorsOf(field).map((operator) => ({
          name: operator === 'eq' ? field.wire : `${field.wire}[${operator}]`,
          in: 'query',
          required: false,
          description: `${label}: ${operator}${LIST_OPERATORS.has(operator) ? ', comma-separated' : ''}`,
          schema: { type: 'string' },
        }))
      : [],
  );

function typeEntity(document: Document, entity: CompiledEntity, set: CustomFieldSet): void {
  const label = labelOf(entity.entity);
  const all = [...set.values()];
  const active = all.filter((field) => field.isActive);
  const { schemas } = document.components;
  const put = (name: string, values: Json) => {
    const schema = schemas[name];
    if (schema?.properties) schema.properties = { ...schema.properties, customFields: values };
  };
  for (const name of [`${label}Response`, `${label}WithRelations`]) put(name, valuesSchema(all, false));
  for (const name of [`Create${label}Body`, `Replace${label}Body`]) put(name, valuesSchema(active, true));
  put(`Update${label}Body`, valuesSchema(active, false));
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path)) {
      if (operation.operationId === `list${label}` || operation.operationId === `get${label}Board`) {
        operation.parameters = [...operation.parameters, ...filterParameters(all)];
      }
    }
  }
}

/** The document with an organization's own fields typed. Changes `document`, which must be the caller's own. */
export function typeCustomFields(document: Json, registry: Registry, sets: ReadonlyMap<string, CustomFieldSet>): Json {
  for (const [name, set] of sets) {
    const entity = registry.get(name);
    if (entity) typeEntity(document as unknown as Document, entity, set);
  }
  return document;
}
