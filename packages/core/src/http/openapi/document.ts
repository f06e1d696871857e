import type { RouteOptions } from 'fastify';
import { tokenScopeOf } from '../../access/token-scopes.ts';
import { identifierOf } from '../../entity/compile.ts';
import { VERSION } from '../../version.ts';
import { browserModeOf } from '../browser-mode.ts';
import type { HttpRuntime } from '../http-runtime.ts';
import { Problem } from '../problem-schema.ts';
import { Components, type Json } from './components.ts';
import { descriptionOf } from './description.ts';
import { exampleOf } from './example.ts';
import { introduction } from './introduction.ts';
import { clashingNames, renameComponents } from './names.ts';
import { parametersOf, SharedParameters } from './parameters.ts';
import { problemComponents, responsesOf } from './responses.ts';
import { shareResponses } from './shared-responses.ts';

interface RouteSchema {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly params?: Json;
  readonly querystring?: Json;
  readonly body?: Json;
}

interface Parts {
  readonly components: Components;
  readonly parameters: SharedParameters;
}

const BEARER = {
  type: 'http',
  scheme: 'bearer',
  description:
    'The access token of a session (a JWT), a personal access token (bcrm_pat_…) or an API key of the organization (bcrm_key_…). The latter two reach operations whose x-token-scope is among their scopes.',
};

/** How a caller says who it is: in browser mode also by cookie. */
function schemesOf(crm: HttpRuntime): Json {
  const mode = browserModeOf(crm);
  if (!mode) return { bearer: BEARER };
  const description =
    'The access token of a session, in browser mode. A write also needs the header X-Session-Mode: cookie.';
  return { bearer: BEARER, cookie: { type: 'apiKey', in: 'cookie', name: mode.names.access, description } };
}

const path = (url: string): string => url.replace(/\/$/, '').replace(/:([A-Za-z]+)/g, '{$1}') || '/';

/** Whether a body may be left out: that of a verb which needs nothing said. Writing a record without one is a mistake. */
const mayBeAbsent = (schema: Json, { config }: RouteOptions): boolean =>
  config?.crm === undefined &&
  config?.multipart === undefined &&
  schema.type === 'object' &&
  ((schema.required ?? []) as unknown[]).length === 0 &&
  !schema['x-published'];

/** Verbs whose body is that of another verb, which shows it. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['replace', 'upsert']);

const parametersIn = ({ params, querystring }: RouteSchema, components: Components): Json[] => [
  ...parametersOf(params, 'path', components),
  ...parametersOf(querystring, 'query', components),
];

/** What PATCH takes as well. @see https://www.rfc-editor.org/rfc/rfc7396 */
const MERGE_PATCH = 'application/merge-patch+json';

function requestBody(route: RouteOptions, schema: Json | undefined, type: string, { components }: Parts): Json {
  if (!schema) return {};
  const hasExample = type === 'application/json' && !SHOWN_ELSEWHERE.has(route.config?.crm?.verb ?? '');
  const placed = components.place(schema);
  const content = {
    [type]: { schema: placed, ...(hasExample ? { example: exampleOf(schema) } : {}) },
    ...(String(route.method) === 'PATCH' ? { [MERGE_PATCH]: { schema: placed } } : {}),
  };
  return { requestBody: { ...(mayBeAbsent(schema, route) ? {} : { required: true }), content } };
}

function operation(crm: HttpRuntime, route: RouteOptions, parts: Parts): Json {
  const scope = route.config?.permission ? tokenScopeOf(crm.model, route.config.permission) : undefined;
  const schema = (route.schema ?? {}) as RouteSchema;
  const { operationId, summary, tags } = schema;
  const { components, parameters } = parts;
  const own = parametersIn(schema, components).map((one) => parameters.share(one));
  const security = route.config?.public ? { security: [] } : {};
  return {
    operationId,
    ...(summary ? { summary } : {}),
    description: descriptionOf(route, scope),
    ...(tags ? { tags } : {}),
    ...(own.length > 0 ? { parameters: own } : {}),
    ...requestBody(route, schema.body, 'application/json', parts),
    ...requestBody(route, route.config?.multipart as Json | undefined, 'multipart/form-data', parts),
    responses: responsesOf(route, components),
    ...security,
    ...(route.config?.permission ? { 'x-permission': route.config.permission } : {}),
    ...(scope ? { 'x-token-scope': scope } : {}),
  };
}

/** The OpenAPI 3.1 document of every route in the CRM's scopes. Routes without an operationId are pages, not API. */
export function openApiDocument(crm: HttpRuntime): Json {
  const components = new Components();
  const described = crm.model.routes.filter(
    ({ schema, method }) => (schema as RouteSchema | undefined)?.operationId && String(method).toLowerCase() !== 'head',
  );
  components.place(Problem);
  const parameters = described.flatMap(({ schema }) => parametersIn(schema as RouteSchema, components));
  const parts = { components, parameters: new SharedParameters(parameters) };
  const paths: Record<string, Json> = {};
  for (const route of described) {
    const at = path(route.url);
    paths[at] = { ...paths[at], [String(route.method).toLowerCase()]: operation(crm, route, parts) };
  }
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'bottlecrm',
      version: VERSION,
      description: introduction(crm.model.prefix),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: Object.keys(schemesOf(crm)).map((scheme) => ({ [scheme]: [] })),
    paths,
    components: {
      schemas: components.schemas,
      parameters: parts.parameters.written,
      responses: problemComponents,
      securitySchemes: schemesOf(crm),
    },
  };
  const ids = described.map(({ schema }) => (schema as RouteSchema).operationId ?? '');
  const names = new Map([
    ...components.twins('Replace', 'Create'),
    ...components.shared([...crm.model.registry.values()].map(({ entity }) => identifierOf(entity))),
    ...clashingNames(Object.keys(components.schemas), ids),
  ]);
  const named = renameComponents(document, names);
  Object.assign(named.components.responses, shareResponses(named.paths, named.components.schemas));
  return named;
}
