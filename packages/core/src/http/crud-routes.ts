import type { FastifyInstance, RouteOptions } from 'fastify';
import { identifierOf, labelOf } from '../entity/compile.ts';
import type { Entity } from '../entity/entity.ts';
import type { TSchema } from '../entity/type.ts';
import { partValidator } from '../entity/validation.ts';
import { recordVerbs, type VerbOverrides, type WriteRoute } from '../records/record-verbs.ts';
import type { TenantCtx } from '../records/tenant-ctx.ts';
import { tenantHandler } from './handler.ts';
import { runtimeOf } from './http-runtime.ts';
import { problemResponses } from './problem-schema.ts';
import { CRUD_VERBS, type CrudVerb, VERBS } from './verbs/index.ts';

/** A record in an answer names its version, which is its entity tag. */
const versionOf = (answer: unknown): number | undefined => {
  const { id, version } = (answer ?? {}) as { id?: unknown; version?: unknown };
  return typeof id === 'string' && typeof version === 'number' ? version : undefined;
};

const PAGE_VERBS: ReadonlySet<CrudVerb> = new Set(['list', 'query']);

/** Takes from a record, or from each record of a page, what the caller may not read. */
function hideFields(ctx: TenantCtx, entity: string, verb: CrudVerb, answer: unknown): void {
  const records = PAGE_VERBS.has(verb) ? (answer as { data: unknown[] }).data : [answer];
  for (const record of records) if (record) ctx.visibleRecord(entity, record as Record<string, unknown>);
}

/** Leaves request parts to the verb, which checks them after hooks and with better names. */
export function validatedByVerb(...parts: readonly string[]): Pick<RouteOptions, 'validatorCompiler'> {
  return {
    validatorCompiler: ({ schema, httpPart }) =>
      parts.includes(httpPart ?? '') ? () => true : partValidator(schema as TSchema, 'parameters'),
  };
}

/** Registers one verb of the record factory: `verbRoute(app, Lead, 'list')`. */
export function verbRoute(app: FastifyInstance, entity: Entity, verb: CrudVerb): void {
  const route = VERBS[verb];
  const compiled = () => runtimeOf(app).model.entity(entity.name);
  const label = labelOf(entity);
  const { response, ...parts } = route.schema(app, compiled);
  app.route({
    method: route.method,
    url: `/${entity.path}${route.path}`,
    schema: {
      operationId: route.operation(identifierOf(entity)),
      summary: route.summary(label),
      tags: [label],
      ...parts,
      response: { ...response, ...problemResponses },
    },
    config: {
      permission: `${entity.name}:${route.permission}`,
      crm: { entity: entity.name, verb },
      ...(route.readOnly ? { readOnly: true as const } : {}),
    },
    ...validatedByVerb(...route.checks),
    handler: tenantHandler(async (ctx, request, reply) => {
      const own = ctx.entity(entity.name);
      const answer = await route.run({
        ctx,
        entity: own,
        request,
        reply,
        verbs: recordVerbs(ctx, own, { verb: verb as WriteRoute['verb'] }),
      });
      const version = versionOf(answer);
      hideFields(ctx, entity.name, verb, answer);
      if (version !== undefined) reply.header('etag', `"${version}"`);
      if (answer === undefined && reply.statusCode === 200) reply.code(204);
      return answer;
    }),
  });
}

/** Options of `crudRoutes`. */
export interface CrudRoutesOptions {
  readonly only?: readonly CrudVerb[];
  readonly except?: readonly CrudVerb[];
  /** The plugin's own verbs; the host's go before them. */
  readonly verbs?: VerbOverrides;
}

/** Registers the record routes of an entity below its path. */
export function crudRoutes(app: FastifyInstance, entity: Entity, options: CrudRoutesOptions = {}): void {
  const { only = CRUD_VERBS, except = [], verbs = {} } = options;
  runtimeOf(app).model.replaceVerbs(entity.name, verbs);
  for (const verb of CRUD_VERBS) if (only.includes(verb) && !except.includes(verb)) verbRoute(app, entity, verb);
}
