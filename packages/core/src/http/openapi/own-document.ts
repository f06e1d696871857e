import { isInToken } from '../../access/token-scopes.ts';
import { identifierOf, takesCustomFields } from '../../entity/compile.ts';
import { typeCustomFields } from '../../records/custom-fields/openapi.ts';
import { whereName } from '../../records/filter-schemas.ts';
import { relationsOf } from '../../records/include.ts';
import { includeParameter, searchText, sortParameter } from '../../records/query.ts';
import type { TenantCtx } from '../../records/tenant-ctx.ts';
import type { HttpRuntime } from '../http-runtime.ts';
import type { Json } from './components.ts';
import { openApiDocument } from './document.ts';

interface Schema {
  properties?: Record<string, unknown>;
  required?: string[];
}
interface Parameter {
  readonly name?: string;
  /** One that many operations share. */
  readonly $ref?: string;
  readonly schema?: object;
}
interface Operation {
  readonly operationId: string;
  parameters?: Parameter[];
  readonly requestBody?: { readonly content: Record<string, { example?: unknown }> };
}
interface Document {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, Schema>; readonly parameters: Record<string, Parameter> };
}

const fieldOf = (name: string): string => name.replace(/\..*$/, '');

function without(schema: Schema | undefined, hidden: ReadonlySet<string>): void {
  if (!schema?.properties) return;
  schema.properties = Object.fromEntries(
    Object.entries(schema.properties).filter(([name]) => !hidden.has(name) && !hidden.has(fieldOf(name))),
  );
  if (schema.required) schema.required = schema.required.filter((name) => !hidden.has(name));
}

const hasKey = (value: unknown, keys: ReadonlySet<string>): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(([key, inner]) => keys.has(key) || hasKey(inner, keys));

/** An operation without the examples of bodies that have some properties, at whatever depth: a batch has whole records. */
function withoutExample(operation: Operation, hidden: ReadonlySet<string>): void {
  for (const content of Object.values(operation.requestBody?.content ?? {}))
    if (hasKey(content.example, hidden)) delete content.example;
}

const sharedName = ({ $ref = '' }: Parameter): string => $ref.split('/').at(-1) ?? '';

/** Parameters of a list or a read without what the caller may not see: neither in their names nor in what they take. */
function narrow({ components }: Document, operation: Operation, ctx: TenantCtx, name: string): void {
  const hidden = ctx.hiddenFields(name);
  const caller = ctx.entity(name);
  const sortable = [...caller.lookup.values()].filter(
    (field) => field.shape === 'column' && field.spec.sortable && field.spec.mode !== 'hidden',
  );
  const sort = () =>
    sortParameter(
      caller,
      sortable.map(({ wire }) => wire),
    );
  const include = () => includeParameter(relationsOf(caller).map(({ field }) => field));
  operation.parameters = (operation.parameters ?? []).flatMap((given) => {
    const one = components.parameters[sharedName(given)] ?? given;
    if (hidden.has(fieldOf(one.name ?? ''))) return [];
    if (one.name === 'search') return [{ ...one, description: searchText(caller) }];
    if (one.name === 'sort') return [{ ...one, schema: sort() }];
    return one.name === 'include' ? [{ ...one, schema: include() }] : [given];
  });
}

const schemasIn = (part: unknown): string[] =>
  Array.from(JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g), ([, name = '']) => name);

/** Takes out shared parameters and schemas that nothing has any more: their names tell, too. */
function dropUnused({ components, ...document }: Document): void {
  const { schemas, ...shared } = components;
  const { paths } = document;
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  const parameters = new Set(operations.flatMap(({ parameters = [] }) => parameters.map(sharedName)));
  for (const name of Object.keys(shared.parameters)) if (!parameters.has(name)) delete shared.parameters[name];
  const used = new Set(schemasIn([document, shared]));
  // A set's loop comes to what is added meanwhile.
  for (const name of used) for (const inner of schemasIn(schemas[name] ?? {})) used.add(inner);
  for (const name of Object.keys(schemas)) if (!used.has(name)) delete schemas[name];
}

/** Takes from the document what the caller's role may not read or write of one entity. */
function hideEntity(document: Document, ctx: TenantCtx, name: string): void {
  const compiled = ctx.app.model.entity(name);
  const identifier = identifierOf(compiled.entity);
  const hidden = ctx.hiddenFields(name);
  const unwritable = ctx.unwritableFields(name);
  const { schemas } = document.components;
  for (const verb of ['Create', 'Update', 'Replace']) without(schemas[`${verb}${identifier}Body`], unwritable);
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  const has = (verb: string, { operationId }: Operation) => operationId === verb.replace('*', identifier);
  for (const operation of operations)
    if (['create*', 'update*', 'replace*', 'upsert*', 'batch*', 'bulk*'].some((verb) => has(verb, operation)))
      withoutExample(operation, unwritable);
  if (hidden.size === 0) return;
  const relations = [...compiled.byField.values()].filter(({ wire }) => hidden.has(wire)).map(({ field }) => field);
  const unseen = new Set([...hidden, ...relations]);
  const answers = [schemas[`${identifier}Response`], schemas[`${identifier}WithRelations`]];
  for (const answer of answers) without(answer, unseen);
  without(schemas[whereName(compiled)], hidden);
  for (const operation of operations)
    if (['list*', 'get*', 'get*Board'].some((verb) => has(verb, operation))) narrow(document, operation, ctx, name);
}

/** The document as the caller's organization and role have it: custom fields typed, hidden fields gone. */
export function ownDocument(runtime: HttpRuntime, ctx: TenantCtx): Json {
  const document = structuredClone(openApiDocument(runtime));
  const own = new Map(
    [...ctx.app.model.registry]
      .filter(([name, { entity }]) => takesCustomFields(entity) && isInToken(ctx, name))
      .filter(([name]) => !ctx.hiddenFields(name).has('customFields'))
      .map(([name]) => [name, ctx.customFieldsOf(name)] as const),
  );
  typeCustomFields(document, ctx.app.model.registry, own);
  for (const name of ctx.app.model.registry.keys()) hideEntity(document as unknown as Document, ctx, name);
  dropUnused(document as unknown as Document);
  return document;
}
