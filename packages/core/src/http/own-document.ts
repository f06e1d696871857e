import { isInToken } from '../access/token-scopes.ts';
import { typeCustomFields } from '../custom-fields/openapi.ts';
import { labelOf } from '../entity/compile.ts';
import type { TenantCtx } from '../tenancy/tenant-ctx.ts';
import { openApiDocument } from './openapi.ts';

type Json = Record<string, unknown>;
interface Schema {
  properties?: Record<string, unknown>;
  required?: string[];
}
interface Document {
  readonly paths: Record<string, Record<string, { operationId: string; parameters: { name: string }[] }>>;
  readonly components: { readonly schemas: Record<string, Schema> };
}

function without(schema: Schema | undefined, hidden: ReadonlySet<string>): void {
  if (!schema?.properties) return;
  schema.properties = Object.fromEntries(Object.entries(schema.properties).filter(([name]) => !hidden.has(name)));
  if (schema.required) schema.required = schema.required.filter((name) => !hidden.has(name));
}

const fieldOf = (parameter: string): string => parameter.replace(/\[.*$/, '').replace(/\..*$/, '');

/** Takes from the document what the caller's role may not read or write of one entity. */
function hideEntity(document: Document, ctx: TenantCtx, name: string): void {
  const { entity } = ctx.app.entity(name);
  const label = labelOf(entity);
  const hidden = ctx.hiddenFields(name);
  const { schemas } = document.components;
  for (const body of [`Create${label}Body`, `Update${label}Body`, `Replace${label}Body`])
    without(schemas[body], ctx.unwritableFields(name));
  if (hidden.size === 0) return;
  const relations = [...ctx.app.entity(name).byField.values()]
    .filter((field) => hidden.has(field.wire))
    .map((field) => field.field);
  const unseen = new Set([...hidden, ...relations]);
  for (const answer of [`${label}Response`, `${label}WithRelations`]) without(schemas[answer], unseen);
  without(schemas[`Query${label}Body`]?.properties?.where as Schema | undefined, hidden);
  for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path))) {
    if (operation.operationId !== `list${label}` && operation.operationId !== `get${label}Board`) continue;
    operation.parameters = operation.parameters.filter((parameter) => !hidden.has(fieldOf(parameter.name)));
  }
}

/** The document as the caller's organization and role have it: custom fields typed, hidden fields gone. */
export function ownDocument(ctx: TenantCtx): Json {
  const document = structuredClone(openApiDocument(ctx.app));
  const own = new Map([...ctx.customFields].filter(([name]) => isInToken(ctx, name)));
  typeCustomFields(document, ctx.app.registry, own);
  for (const name of ctx.app.registry.keys()) hideEntity(document as unknown as Document, ctx, name);
  return document;
}
