import type { FastifyContextConfig, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Permissions } from '../entity/roles.ts';
import type { Static, TNull, TObject, TSchema } from '../entity/type.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import { handler } from './handler.ts';
import { problemResponses } from './problem-schema.ts';

/** A method of HTTP that routes answer. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
/** The schema of an object that has no property. */
export type NoProperties = TObject<Record<never, never>>;

/** What a route may say of itself besides its schemas and its permission. */
export type RouteConfig = Pick<FastifyContextConfig, 'answersSecret' | 'readOnly' | 'runsOnce' | 'tokens'>;

type Immutable<T> = T extends readonly (infer I)[]
  ? readonly Immutable<I>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;

/** What the function behind a route returns; nothing for an answer without a body. */
// biome-ignore lint/suspicious/noConfusingVoidType: functions without an answer return Promise<void>
export type Answer<A extends TSchema> = A extends TNull ? null | undefined | void : Immutable<Static<A>>;

/** The request and reply of a route, for headers. */
export interface Call {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** The parts of a request, typed by their schemas. */
export interface Parts<P extends TObject, Q extends TObject, B extends TSchema> extends Call {
  readonly params: Static<P>;
  readonly query: Static<Q>;
  readonly body: Static<B>;
}

/** A route with the schemas that its handler's types follow from. */
export interface ApiRoute<
  W extends string,
  P extends TObject,
  Q extends TObject,
  B extends TSchema,
  A extends TSchema,
> {
  /** Unique in the application: the name of the function in generated clients. */
  readonly operationId: string;
  /** One sentence without a full stop. */
  readonly summary: string;
  readonly description?: string;
  readonly permission: W;
  readonly params?: P;
  /** @defaultValue no parameters but `dryRun` of a write */
  readonly query?: Q;
  readonly body?: B;
  /** The answer; `Type.Null()` for none, with status 204. */
  readonly answers: A;
  /** @defaultValue 200; 204 for no answer */
  readonly status?: 200 | 201 | 202;
  readonly config?: RouteConfig;
  /** Runs in the caller's transaction, with the permission checked. */
  readonly run: (ctx: Ctx, parts: Parts<P, Q, B>) => Promise<Answer<A>>;
}

/** Registers one route; returned by `apiRoutes`. */
export type RegisterRoute<W extends string> = <
  P extends TObject = NoProperties,
  Q extends TObject = NoProperties,
  B extends TSchema = TSchema,
  A extends TSchema = TSchema,
>(
  method: Method,
  url: string,
  route: ApiRoute<W, P, Q, B, A>,
) => void;

const isNothing = (schema: TSchema): boolean => (schema as { type?: unknown }).type === 'null';

/**
 * Returns what registers routes that are about no record, under the words that a plugin's `permissions` declare. The schemas
 * check requests, type `run` and become OpenAPI; an answer carries only what its schema names.
 * @example
 * const route = apiRoutes(app, { tag: 'Mail', permissions: mailPermissions });
 * route('GET', '/mail/messages', { operationId: 'listMailMessages', …, run: (ctx, { query }) => listMailMessages(ctx, query) });
 */
export function apiRoutes<const W extends Permissions>(
  app: FastifyInstance,
  { tag }: { readonly tag: string; readonly permissions: W },
): RegisterRoute<Extract<keyof W, string>> {
  return (method, url, route) => registerRoute(app, method, url, { tag, ...route });
}

type AnyRoute = Omit<ApiRoute<string, TObject, TObject, TSchema, TSchema>, 'run'> & {
  readonly tag: string;
  readonly run: (ctx: Ctx, parts: never) => Promise<unknown>;
};

/** Registers a route from its description: schemas, OpenAPI, permission, transaction, status. */
export function registerRoute(app: FastifyInstance, method: Method, url: string, route: AnyRoute): void {
  const { operationId, summary, description, tag, permission, params, query, body, answers, config = {}, run } = route;
  const status = isNothing(answers) ? 204 : (route.status ?? 200);
  app.route({
    method,
    url,
    schema: {
      operationId,
      summary,
      ...(description === undefined ? {} : { description }),
      tags: [tag],
      ...(params ? { params } : {}),
      ...(query ? { querystring: query } : {}),
      ...(body ? { body } : {}),
      response: { [status]: answers, ...problemResponses },
    },
    config: { permission, ...config },
    handler: handler(async (ctx, request, reply) => {
      reply.code(status);
      const parts = { params: request.params, query: request.query, body: request.body ?? {}, request, reply };
      const answer = await run(ctx, parts as never);
      return status === 204 ? undefined : answer;
    }),
  });
}
