import type { FastifyInstance, FastifyReply } from 'fastify';
import { identifierOf, labelOf } from '../entity/compile.ts';
import type { Entity, PermissionOf } from '../entity/entity.ts';
import type { FieldMap } from '../entity/field.ts';
import type { RecordVerb } from '../entity/record-verbs.ts';
import type { RecordOf } from '../entity/shapes.ts';
import { type Static, type TObject, type TSchema, Type } from '../entity/type.ts';
import { conditionsOf, type Move } from '../records/moves.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import {
  type Answer,
  type Call,
  type Method,
  type NoProperties,
  type RouteConfig,
  registerRoute,
} from './api-route.ts';
import { IdParams } from './verbs/verb-route.ts';

/** The body of a verb that takes none. */
export const NoBody: NoProperties = Type.Object({}, { title: 'NoBody', additionalProperties: false });

/** What a verb answers: another entity's record, what a schema says, or the record itself. */
type Answers = Entity | TSchema | undefined;

/** What the function behind a verb returns, by what the verb answers. */
export type VerbAnswer<E extends Entity, A extends Answers> =
  A extends Entity<string, FieldMap> ? RecordOf<A> : A extends TSchema ? Answer<A> : RecordOf<E>;

type VerbOf<E extends Entity> = E extends Entity<string, FieldMap, infer V> ? V | RecordVerb : never;

/** A verb is also the word of its permission, unless it names another one of the entity. */
type Named<E extends Entity> =
  | { readonly verb: VerbOf<E>; readonly permission?: PermissionOf<E> }
  | { readonly verb: string; readonly permission: PermissionOf<E> };

interface VerbParts<E extends Entity, P extends TObject, Q extends TObject, B extends TObject, A extends Answers> {
  /** @defaultValue POST */
  readonly method?: Method;
  /** Below the record, or the collection. @defaultValue the verb */
  readonly path?: string;
  /** @defaultValue the verb in camel case and the entity: `convertLead` */
  readonly operationId?: string;
  /** One sentence without a full stop. @defaultValue the move's */
  readonly summary?: string;
  readonly description?: string;
  /** The move that it makes: its summary and its conditions are documented from it. */
  readonly move?: Move<E>;
  /** @defaultValue the record's id; those of the path on a collection */
  readonly params?: P;
  readonly query?: Q;
  /** @defaultValue an empty object */
  readonly body?: B;
  /**
   * An entity: answers 201 with the new record and its address. A schema: answers what it says, `Type.Null()` 204.
   * @defaultValue the record itself, with its ETag
   */
  readonly answers?: A;
  /** Of an answer that a schema describes. @defaultValue 200 */
  readonly status?: 200 | 201 | 202;
  readonly config?: RouteConfig;
}

/** What a verb's request carries besides the id and the body. */
export interface VerbCall<P extends TObject = NoProperties, Q extends TObject = NoProperties> extends Call {
  readonly params: Static<P>;
  readonly query: Static<Q>;
}

/** What `recordVerb` takes: a verb on one record. */
export type RecordVerbRoute<
  E extends Entity,
  P extends TObject,
  Q extends TObject,
  B extends TObject,
  A extends Answers,
> = Named<E> &
  VerbParts<E, P, Q, B, A> & {
    readonly run: (ctx: Ctx, id: string, body: Static<B>, call: VerbCall<P, Q>) => Promise<VerbAnswer<E, A>>;
  };

/** What `collectionVerb` takes: a verb on the records of an entity as a whole. */
export type CollectionVerbRoute<
  E extends Entity,
  P extends TObject,
  Q extends TObject,
  B extends TObject,
  A extends Answers,
> = Named<E> &
  VerbParts<E, P, Q, B, A> & {
    readonly run: (ctx: Ctx, body: Static<B>, call: VerbCall<P, Q>) => Promise<VerbAnswer<E, A>>;
  };

type Row = Record<string, unknown>;
/** Either kind of verb, as it is registered. */
type AnyVerb = Omit<VerbParts<Entity, TObject, TObject, TObject, Answers>, 'move'> & {
  readonly verb: string;
  readonly permission?: string;
  readonly move?: Pick<Move, 'from' | 'guards' | 'summary'>;
};

const camelCase = (verb: string): string => verb.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const isEntity = (answers: Answers): answers is Entity => answers !== undefined && 'verbNames' in answers;

/** Returns what makes the answer of a verb from what its function returned. */
function answering(app: FastifyInstance, entity: Entity, answers: Answers) {
  if (answers !== undefined && !isEntity(answers))
    return { schema: answers, status: undefined, present: (_ctx: Ctx, _reply: Call, answer: unknown) => answer };
  const shown = answers ?? entity;
  return {
    schema: app.crm.schemas(shown.name).record,
    status: answers ? (201 as const) : undefined,
    present: (ctx: Ctx, { request, reply }: Call, answer: unknown) => {
      const record = answer as Row;
      if (answers) {
        const [root = ''] = request.url.split(`/${entity.path}/`);
        reply.header('location', `${root}/${answers.path}/${record.id}`);
      }
      tagVersion(reply, record);
      return ctx.visible(shown, record as never);
    },
  };
}

const tagVersion = (reply: FastifyReply, { version }: Row): void => {
  reply.header('etag', `"${version}"`);
};

interface VerbPlace {
  readonly url: string;
  readonly params: TObject | undefined;
  readonly run: (ctx: Ctx, parts: Call & Row) => Promise<unknown>;
}

function verbRoute(app: FastifyInstance, entity: Entity, route: AnyVerb, { url, params, run }: VerbPlace): void {
  const { verb, move, method = 'POST', answers, query, config = {} } = route;
  const { schema, status = route.status, present } = answering(app, entity, answers);
  const description = route.description ?? (move && conditionsOf(move));
  const takesBody = method !== 'GET' && method !== 'DELETE' && !config.readOnly;
  const body = route.body ?? (takesBody ? NoBody : undefined);
  registerRoute(app, method, url, {
    operationId: route.operationId ?? `${camelCase(verb)}${identifierOf(entity)}`,
    summary: route.summary ?? move?.summary ?? verb,
    ...(description === undefined ? {} : { description }),
    tag: labelOf(entity),
    permission: route.permission ?? `${entity.name}:${verb}`,
    ...(params ? { params } : {}),
    ...(query ? { query } : {}),
    ...(body ? { body } : {}),
    answers: schema,
    ...(status ? { status } : {}),
    config,
    run: async (ctx: Ctx, parts: Call & Row) => present(ctx, parts, await run(ctx, parts)),
  });
}

/**
 * Registers a verb on one record: `POST /<path>/:id/<verb>` under the permission `<entity>:<verb>`. The function behind it locks
 * the record with `ctx.lock`; idempotency, `If-Match`, dry run and retries after deadlocks are those of every write.
 * @example recordVerb(app, lead, { verb: 'convert', summary: '…', body: ConvertLeadBody, answers: ConvertLeadResponse, run: convertLead })
 */
export function recordVerb<
  E extends Entity,
  P extends TObject = typeof IdParams,
  Q extends TObject = NoProperties,
  B extends TObject = NoProperties,
  A extends Answers = undefined,
>(app: FastifyInstance, entity: E, route: RecordVerbRoute<E, P, Q, B, A>): void {
  const verb = route as unknown as AnyVerb & {
    run: (ctx: Ctx, id: string, body: unknown, call: unknown) => Promise<unknown>;
  };
  verbRoute(app, entity, verb, {
    url: `/${entity.path}/:id/${route.path ?? route.verb}`,
    params: verb.params ?? IdParams,
    run: (ctx, parts) => verb.run(ctx, (parts.params as { id: string }).id, parts.body, parts),
  });
}

/** Registers a verb on the collection of an entity: `POST /<path>/<verb>`, otherwise as `recordVerb`. */
export function collectionVerb<
  E extends Entity,
  P extends TObject = NoProperties,
  Q extends TObject = NoProperties,
  B extends TObject = NoProperties,
  A extends Answers = undefined,
>(app: FastifyInstance, entity: E, route: CollectionVerbRoute<E, P, Q, B, A>): void {
  const verb = route as unknown as AnyVerb & { run: (ctx: Ctx, body: unknown, call: unknown) => Promise<unknown> };
  verbRoute(app, entity, verb, {
    url: `/${entity.path}/${route.path ?? route.verb}`,
    params: verb.params,
    run: (ctx, parts) => verb.run(ctx, parts.body, parts),
  });
}
