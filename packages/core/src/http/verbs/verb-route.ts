import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CompiledEntity } from '../../entity/compile.ts';
import type { RecordVerb } from '../../entity/record-verbs.ts';
import { withIncludes } from '../../entity/schemas.ts';
import { type TSchema, Type } from '../../entity/type.ts';
import { errors } from '../../errors/core-errors.ts';
import type { RecordVerbs } from '../../records/record-verbs.ts';
import type { TenantCtx } from '../../records/tenant-ctx.ts';

export type Values = Record<string, unknown>;

/** One request to a factory route. */
export interface VerbCall {
  readonly ctx: TenantCtx;
  readonly entity: CompiledEntity;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** What writes: replaced verbs hold for every route. */
  readonly verbs: RecordVerbs;
}

/** Everything that one factory route differs in. */
export interface VerbRoute {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below the entity's path. */
  readonly path: string;
  readonly permission: RecordVerb;
  readonly summary: (label: string) => string;
  readonly operation: (identifier: string) => string;
  readonly schema: (app: FastifyInstance, entity: () => CompiledEntity) => Values & { readonly response: Values };
  /** Request parts that the verb itself checks, after hooks and with better names; the schema is then for OpenAPI. */
  readonly checks: readonly ('body' | 'querystring')[];
  /** A read that is sent as POST. */
  readonly readOnly?: true;
  readonly run: (call: VerbCall) => Promise<unknown>;
}

/** The path parameters of a route about one record: `/leads/:id`. */
export const IdParams = Type.Object(
  { id: Type.String({ format: 'uuid' }) },
  { additionalProperties: false, title: 'IdParams' },
);
/** Query parameters of a route that takes none. */
export const NoQuery = Type.Object({}, { additionalProperties: false, title: 'NoQuery' });

export const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id;

/** @throws {VALIDATION_FAILED} for anything but a JSON object */
export function bodyOf(request: FastifyRequest): Values {
  const { body } = request;
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Values;
  throw errors.VALIDATION_FAILED({ errors: [{ pointer: '', detail: 'must be a JSON object' }] });
}

export const includeOf = (request: FastifyRequest): string[] =>
  ((request.query as { include?: string }).include ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Marks the answer as the new record at `url`. */
export function created(request: FastifyRequest, reply: FastifyReply, record: Values): Values {
  const collection = (request.url.split('?')[0] ?? '').replace(/\/$/, '');
  reply.code(201).header('location', `${collection}/${record.id}`);
  return record;
}

/** The record's schema with room for includes; remade when entities change. */
export const recordSchema = (app: FastifyInstance, entity: () => CompiledEntity): TSchema =>
  app.crm.lazySchema(() => withIncludes(entity(), app.crm.schemas(entity().name), (name) => app.crm.schemas(name)));
export const bareRecord = (app: FastifyInstance, entity: () => CompiledEntity): TSchema =>
  app.crm.schemas(entity().name).record;
export const bodySchema = (
  app: FastifyInstance,
  entity: () => CompiledEntity,
  verb: 'create' | 'update' | 'replace',
): TSchema => app.crm.schemas(entity().name)[verb];

/** One is not there whose condition goes by a field that the caller may not see. */
export const totalsSchema = (names: readonly string[]): object => ({
  type: 'object',
  additionalProperties: false,
  required: ['count'],
  properties: Object.fromEntries(names.map((name) => [name, { type: 'integer', minimum: 0 }])),
  description: 'With `totals=true`.',
});

/** Plain JSON schema around the record's own object, which later plugins may still fill. */
export const pageSchema = (record: TSchema, title: string, totals: readonly string[] = []): TSchema =>
  ({
    type: 'object',
    title,
    additionalProperties: false,
    required: ['data', 'page'],
    properties: {
      data: { type: 'array', items: record },
      page: {
        type: 'object',
        title: totals.length > 0 ? `${title}OfList` : 'PageOfList',
        additionalProperties: false,
        required: ['limit', 'nextCursor'],
        properties: {
          limit: { type: 'integer' },
          nextCursor: {
            type: ['string', 'null'],
            description: 'Give it as `cursor` for the next page; null on the last.',
          },
          total: { type: 'integer', description: 'All matches; with `total=true`.' },
          ...(totals.length > 0 ? { totals: totalsSchema(totals) } : {}),
        },
      },
    },
  }) as unknown as TSchema;
