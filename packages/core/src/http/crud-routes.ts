import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { type TSchema, Type } from 'typebox';
import { type CompiledEntity, labelOf } from '../entity/compile.ts';
import type { Entity } from '../entity/entity.ts';
import { withIncludes } from '../entity/schemas.ts';
import { errors } from '../errors/core-errors.ts';
import { createRecord } from '../records/create.ts';
import { deleteRecord } from '../records/delete.ts';
import { getRecord } from '../records/get.ts';
import { listRecords } from '../records/list.ts';
import { listQuerySchema, parseListQuery } from '../records/query.ts';
import { updateRecord } from '../records/update.ts';
import { queryPointer } from '../records/where.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import type { TenantCtx } from '../tenancy/tenant-ctx.ts';
import { tenantHandler } from './handler.ts';
import { problemResponses } from './problem-schema.ts';
import { partValidator } from './validation.ts';

type Values = Record<string, unknown>;
type Compiled = () => CompiledEntity;

export const CRUD_VERBS = ['list', 'create', 'get', 'update', 'replace', 'delete'] as const;
export type CrudVerb = (typeof CRUD_VERBS)[number];

export const IdParams = Type.Object(
  { id: Type.String({ format: 'uuid' }) },
  { additionalProperties: false, title: 'IdParams' },
);
/** The query of a route that takes no parameters: any is refused. */
export const NoQuery = Type.Object({}, { additionalProperties: false, title: 'NoQuery' });
const includeQuery = Type.Object(
  { include: Type.Optional(Type.String({ description: 'Comma-separated relations.' })) },
  { additionalProperties: false, title: 'IncludeQuery' },
);

/** A plugin's own verb in place of the factory's; the route, its schema and its permission stay. */
export interface VerbOverrides {
  readonly create?: (ctx: Ctx, body: Values) => Promise<unknown>;
  readonly update?: (ctx: Ctx, id: string, body: Values) => Promise<unknown>;
  readonly delete?: (ctx: Ctx, id: string) => Promise<void>;
}

/** Everything that one factory route differs in. */
interface VerbRoute {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: '' | '/:id';
  readonly permission: 'read' | 'create' | 'update' | 'delete';
  readonly summary: (label: string) => string;
  readonly operation: (label: string) => string;
  readonly schema: (app: FastifyInstance, entity: Compiled) => Record<string, unknown>;
  readonly run: (
    ctx: TenantCtx,
    entity: CompiledEntity,
    request: FastifyRequest,
    own: VerbOverrides,
    created: (url: string) => void,
  ) => Promise<unknown>;
}

const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id;
const bodyOf = (request: FastifyRequest): Values => (request.body ?? {}) as Values;
const includeOf = (request: FastifyRequest): string[] =>
  ((request.query as { include?: string }).include ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const recordSchema = (app: FastifyInstance, entity: Compiled) =>
  app.crm.lazySchema(() => withIncludes(entity(), app.crm.schemas(entity().name), (name) => app.crm.schemas(name)));
const bareRecord = (app: FastifyInstance, entity: Compiled): TSchema => app.crm.schemas(entity().name).record;
const bodySchema = (app: FastifyInstance, entity: Compiled, verb: 'create' | 'update' | 'replace'): TSchema =>
  app.crm.schemas(entity().name)[verb];

/** Plain JSON schema around the record's own object, which later plugins may still fill. */
const pageSchema = (record: TSchema, title: string): TSchema =>
  ({
    type: 'object',
    title,
    additionalProperties: false,
    required: ['data', 'page'],
    properties: {
      data: { type: 'array', items: record },
      page: {
        type: 'object',
        additionalProperties: false,
        required: ['limit', 'nextCursor'],
        properties: {
          limit: { type: 'integer' },
          nextCursor: {
            type: ['string', 'null'],
            description: 'Give it as `cursor` for the next page; null on the last.',
          },
          total: { type: 'integer', description: 'All matches; with `total=true`.' },
        },
      },
    },
  }) as TSchema;

const VERBS: Readonly<Record<CrudVerb, VerbRoute>> = {
  list: {
    method: 'GET',
    path: '',
    permission: 'read',
    summary: (label) => `List ${label} records`,
    operation: (label) => `list${label}`,
    schema: (app, entity) => ({
      querystring: app.crm.lazySchema(() => listQuerySchema(entity())),
      response: { 200: pageSchema(recordSchema(app, entity), `${labelOf(entity().entity)}Page`) },
    }),
    run: (ctx, entity, request) =>
      listRecords(ctx, entity, parseListQuery(entity, request.query as Record<string, string>), queryPointer),
  },
  create: {
    method: 'POST',
    path: '',
    permission: 'create',
    summary: (label) => `Create a ${label} record`,
    operation: (label) => `create${label}`,
    schema: (app, entity) => ({
      querystring: NoQuery,
      body: bodySchema(app, entity, 'create'),
      response: { 201: bareRecord(app, entity) },
    }),
    async run(ctx, entity, request, own, created) {
      const create = own.create ?? ((_ctx, body) => createRecord(ctx, entity, body));
      const record = (await create(ctx, bodyOf(request))) as Values;
      created(`${request.url.split('?')[0]?.replace(/\/$/, '')}/${record.id}`);
      return record;
    },
  },
  get: {
    method: 'GET',
    path: '/:id',
    permission: 'read',
    summary: (label) => `Get a ${label} record`,
    operation: (label) => `get${label}`,
    schema: (app, entity) => ({
      params: IdParams,
      querystring: includeQuery,
      response: { 200: recordSchema(app, entity) },
    }),
    run: (ctx, entity, request) => getRecord(ctx, entity, idOf(request), includeOf(request)),
  },
  update: {
    method: 'PATCH',
    path: '/:id',
    permission: 'update',
    summary: (label) => `Change part of a ${label} record`,
    operation: (label) => `update${label}`,
    schema: (app, entity) => ({
      params: IdParams,
      querystring: NoQuery,
      body: bodySchema(app, entity, 'update'),
      response: { 200: bareRecord(app, entity) },
    }),
    run(ctx, entity, request, own) {
      const update = own.update ?? ((_ctx, id, body) => updateRecord(ctx, entity, id, body));
      return update(ctx, idOf(request), bodyOf(request));
    },
  },
  replace: {
    method: 'PUT',
    path: '/:id',
    permission: 'update',
    summary: (label) => `Replace a ${label} record: absent optional fields become null`,
    operation: (label) => `replace${label}`,
    schema: (app, entity) => ({
      params: IdParams,
      querystring: NoQuery,
      body: bodySchema(app, entity, 'replace'),
      response: { 200: bareRecord(app, entity) },
    }),
    run: (ctx, entity, request) => updateRecord(ctx, entity, idOf(request), bodyOf(request), { replace: true }),
  },
  delete: {
    method: 'DELETE',
    path: '/:id',
    permission: 'delete',
    summary: (label) => `Delete a ${label} record`,
    operation: (label) => `delete${label}`,
    schema: () => ({
      params: IdParams,
      querystring: NoQuery,
      response: { 204: Type.Null({ description: 'Deleted.' }) },
    }),
    run(ctx, entity, request, own) {
      const remove = own.delete ?? ((_ctx, id) => deleteRecord(ctx, entity, id));
      return remove(ctx, idOf(request));
    },
  },
};

/** Registers one verb of the record factory: `verbRoute(app, Lead, 'list')`. */
export function verbRoute(app: FastifyInstance, entity: Entity, verb: CrudVerb, overrides: VerbOverrides = {}): void {
  const route = VERBS[verb];
  const compiled = () => app.crm.entity(entity.name);
  const label = labelOf(entity);
  const options: RouteOptions = {
    method: route.method,
    url: `/${entity.path}${route.path}`,
    schema: {
      operationId: route.operation(label),
      summary: route.summary(label),
      tags: [label],
      ...route.schema(app, compiled),
    },
    config: { permission: `${entity.name}:${route.permission}`, crm: { entity: entity.name, verb } },
    // The verb itself validates bodies, after the hooks that may change them.
    ...(route.method === 'POST' || route.method === 'PATCH' || route.method === 'PUT'
      ? { preValidation: requireObject }
      : {}),
    handler: tenantHandler(async (ctx, request, reply) => {
      const answer = await route.run(ctx, compiled(), request, overrides, (url) =>
        reply.code(201).header('location', url),
      );
      if (answer === undefined) reply.code(204);
      return answer;
    }),
  };
  const schema = options.schema as { response: Record<string, unknown>; body?: unknown; querystring?: unknown };
  Object.assign(schema.response, problemResponses);
  app.route({ ...options, ...validatedByVerb(verb === 'list' ? 'querystring' : 'body') });
}

/** Leaves request parts to the verb, which checks them after hooks and with better names; the schemas are for OpenAPI. */
export function validatedByVerb(
  ...parts: readonly ('body' | 'querystring')[]
): Pick<RouteOptions, 'validatorCompiler'> {
  return {
    validatorCompiler: ({ schema, httpPart }) =>
      parts.some((part) => part === httpPart) ? () => true : partValidator(schema as TSchema, 'parameters'),
  };
}

async function requireObject(request: FastifyRequest): Promise<void> {
  const { body } = request;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw errors.VALIDATION_FAILED({ errors: [{ pointer: '', detail: 'must be a JSON object' }] });
  }
}

export interface CrudRoutesOptions {
  readonly only?: readonly CrudVerb[];
  readonly except?: readonly CrudVerb[];
  readonly verbs?: VerbOverrides;
}

/** Registers the record routes of an entity below its path. */
export function crudRoutes(app: FastifyInstance, entity: Entity, options: CrudRoutesOptions = {}): void {
  const { only = CRUD_VERBS, except = [], verbs = {} } = options;
  for (const verb of CRUD_VERBS) if (only.includes(verb) && !except.includes(verb)) verbRoute(app, entity, verb, verbs);
}
