import type { RouteOptions } from 'fastify';
import { tokenScopeOf } from '../access/token-scopes.ts';
import type { Application } from '../application.ts';
import { browserModeOf } from '../auth/browser-mode.ts';
import { VERSION } from '../version.ts';

type Json = Record<string, unknown>;

interface RouteSchema {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly params?: Json;
  readonly querystring?: Json;
  readonly body?: Json;
  readonly response?: Readonly<Record<string, Json>>;
}

const REFERENCE = '#/components/schemas/';
const BEARER = {
  type: 'http',
  scheme: 'bearer',
  description:
    'The access token of a session (a JWT), a personal access token (bcrm_pat_…) or an API key of the organization (bcrm_key_…). The latter two reach operations whose x-token-scope is among their scopes.',
};

/** How a caller says who it is: in browser mode also by cookie. */
function schemesOf(crm: Application): Json {
  const mode = browserModeOf(crm);
  if (!mode) return { bearer: BEARER };
  const description =
    'The access token of a session, in browser mode. A write also needs the header X-Session-Mode: cookie.';
  return { bearer: BEARER, cookie: { type: 'apiKey', in: 'cookie', name: mode.names.access, description } };
}

/** Moves titled object schemas to components, so that each is written once. A title names one schema. */
class Components {
  readonly schemas: Json = {};

  place(schema: unknown): unknown {
    if (Array.isArray(schema)) return schema.map((item) => this.place(item));
    if (typeof schema !== 'object' || schema === null) return schema;
    const { title, type } = schema as { title?: string; type?: unknown };
    const orNull = Array.isArray(type) && type.includes('object') && type.includes('null');
    if (title === undefined || !(type === 'object' || orNull)) return this.#inside(schema);
    if (!(title in this.schemas)) {
      this.schemas[title] = {};
      this.schemas[title] = this.#inside({ ...schema, type: 'object' });
    }
    const reference = { $ref: REFERENCE + title };
    return orNull ? { anyOf: [reference, { type: 'null' }] } : reference;
  }

  #inside(schema: object): Json {
    return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, this.place(value)]));
  }
}

const path = (url: string): string => url.replace(/\/$/, '').replace(/:([A-Za-z]+)/g, '{$1}') || '/';

function parameters(schema: Json | undefined, place: 'path' | 'query', components: Components): Json[] {
  const { properties = {}, required = [] } = (schema ?? {}) as { properties?: Json; required?: string[] };
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = property as Json;
    return {
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      ...(description === undefined ? {} : { description }),
      schema: components.place(rest),
    };
  });
}

function responses(schema: RouteSchema, components: Components): Json {
  return Object.fromEntries(
    Object.entries(schema.response ?? {}).map(([status, body]) => {
      const description = (body.description as string | undefined) ?? (status === 'default' ? 'An error' : 'Success');
      if (body.type === 'null') return [status, { description }];
      if (body.content) return [status, { description, content: components.place(body.content) }];
      const type = status === 'default' ? 'application/problem+json' : 'application/json';
      return [status, { description, content: { [type]: { schema: components.place(body) } } }];
    }),
  );
}

const requestBody = (schema: Json | undefined, type: string, components: Components): Json =>
  schema ? { requestBody: { required: true, content: { [type]: { schema: components.place(schema) } } } } : {};

function operation(crm: Application, route: RouteOptions, components: Components): Json {
  const scope = route.config?.permission ? tokenScopeOf(crm, route.config.permission) : undefined;
  const schema = (route.schema ?? {}) as RouteSchema;
  const { operationId, summary, description, tags } = schema;
  return {
    operationId,
    ...(summary ? { summary } : {}),
    ...(description ? { description } : {}),
    ...(tags ? { tags } : {}),
    parameters: [
      ...parameters(schema.params, 'path', components),
      ...parameters(schema.querystring, 'query', components),
    ],
    ...requestBody(schema.body, 'application/json', components),
    ...requestBody(route.config?.multipart as Json | undefined, 'multipart/form-data', components),
    responses: responses(schema, components),
    security: route.config?.public ? [] : Object.keys(schemesOf(crm)).map((scheme) => ({ [scheme]: [] })),
    ...(route.config?.permission ? { 'x-permission': route.config.permission } : {}),
    ...(scope ? { 'x-token-scope': scope } : {}),
  };
}

/** The OpenAPI 3.1 document of every route in the CRM's scopes. Routes without an operationId are pages, not API. */
export function openApiDocument(crm: Application): Json {
  const components = new Components();
  const paths: Record<string, Json> = {};
  for (const route of crm.routes) {
    const { operationId } = (route.schema ?? {}) as RouteSchema;
    const method = String(route.method).toLowerCase();
    if (!operationId || method === 'head') continue;
    const at = path(route.url);
    paths[at] = { ...paths[at], [method]: operation(crm, route, components) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'bottlecrm', version: VERSION, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: components.schemas,
      securitySchemes: schemesOf(crm),
    },
  };
}
