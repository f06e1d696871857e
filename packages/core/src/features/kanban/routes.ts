import type { FastifyInstance } from 'fastify';
import { identifierOf, labelOf, withArticle } from '../../entity/compile.ts';
import type { Entity } from '../../entity/entity.ts';
import { type TSchema, Type } from '../../entity/type.ts';
import { validatedByVerb } from '../../http/crud-routes.ts';
import { tenantHandler } from '../../http/handler.ts';
import { problemResponses } from '../../http/problem-schema.ts';
import { IdParams, idOf, totalsSchema } from '../../http/verbs/verb-route.ts';
import { listQuerySchema, parseListQuery } from '../../records/query.ts';
import { totalNames } from '../../records/totals.ts';
import { queryPointer } from '../../records/where.ts';
import { runtimeOf } from '../features-runtime.ts';
import { readBoard } from './board.ts';
import type { Board } from './define-board.ts';
import { type MoveInput, moveCard } from './move.ts';
import { orderStages } from './order-stages.ts';

type Query = Record<string, string | string[]>;
type ObjectSchema = TSchema & { readonly properties: Record<string, TSchema>; readonly required: readonly string[] };

const Id = Type.String({ format: 'uuid' });
/** List parameters that a board does not take: its order is the rank, its pages are columns. */
const NOT_ON_BOARDS = new Set(['cursor', 'offset', 'sort', 'total', 'include', 'deleted']);

function boardQuerySchema(app: FastifyInstance, entity: Entity): TSchema {
  const { properties } = listQuerySchema(runtimeOf(app).model.entity(entity.name)) as ObjectSchema;
  const kept = Object.entries(properties).filter(([name]) => !NOT_ON_BOARDS.has(name));
  return {
    type: 'object',
    title: `${identifierOf(entity)}BoardQuery`,
    properties: {
      pipelineId: { ...Id, description: 'The default pipeline when absent.' },
      ...Object.fromEntries(kept),
    },
  } as unknown as TSchema;
}

function boardSchema(app: FastifyInstance, { entity, pipeline, stage }: Board): TSchema {
  const column = app.crm.schemas(stage.name).record;
  const names = totalNames(runtimeOf(app).model.entity(entity.name));
  const parts = {
    count: { type: 'integer', description: 'Cards of the stage that match.' },
    cards: { type: 'array', items: app.crm.schemas(entity.name).record },
    nextCursor: { type: ['string', 'null'], description: 'For the list `?stageId=…&sort=rank&cursor=…`.' },
  };
  const stages = {
    ...column,
    title: `${identifierOf(entity)}BoardStage`,
    properties: { ...column.properties, ...parts },
    required: [...column.required, ...Object.keys(parts)],
  };
  return {
    type: 'object',
    title: `${identifierOf(entity)}Board`,
    additionalProperties: false,
    required: ['pipeline', 'stages'],
    properties: {
      pipeline: app.crm.schemas(pipeline.name).record,
      stages: { type: 'array', items: stages },
      ...(names.length > 0 ? { totals: totalsSchema(names) } : {}),
    },
  } as unknown as TSchema;
}

function moveSchema(app: FastifyInstance, { entity, statusField }: Board): TSchema {
  const status = app.crm.schemas(entity.name).update.properties[statusField] ?? Type.String();
  return Type.Object(
    {
      stageId: Type.Optional(Id),
      status: Type.Optional(status),
      afterId: Type.Optional(Type.Unsafe({ ...Id, description: 'Directly behind this card.' })),
      beforeId: Type.Optional(Type.Unsafe({ ...Id, description: 'Directly before this card.' })),
    },
    { title: `Move${identifierOf(entity)}Body`, additionalProperties: false },
  );
}

/** `PUT /<pipelines>/:id/stages/order` of a kanban entity. */
function orderRoute(app: FastifyInstance, board: Board): void {
  const { pipeline, stage } = board;
  const label = labelOf(stage);
  const identifier = identifierOf(stage);
  const record = app.crm.schemas(stage.name).record;
  app.put(
    `/${pipeline.path}/:id/stages/order`,
    {
      schema: {
        operationId: `order${identifier}s`,
        summary: 'Put the stages of a pipeline into an order',
        tags: [label],
        params: IdParams,
        body: Type.Object(
          { ids: Type.Array(Id, { maxItems: 100, uniqueItems: true, description: 'All of its stages, each once.' }) },
          { title: `Order${identifier}sBody`, additionalProperties: false },
        ),
        response: {
          200: Type.Object(
            { data: Type.Array(record) },
            { title: `Ordered${identifier}sResponse`, additionalProperties: false },
          ),
          ...problemResponses,
        },
      },
      config: { permission: `${stage.name}:update`, crm: { entity: pipeline.name, verb: 'order' } },
    },
    tenantHandler(async (ctx, request) => {
      const { ids } = request.body as { ids: string[] };
      const stages = await orderStages(ctx, board, idOf(request), ids);
      return { data: stages.map((one) => ctx.visibleRecord(stage.name, one)) };
    }),
  );
}

/** `GET /<path>/board` and `POST /<path>/:id/move` of a kanban entity, and the order of its stages. */
export function boardRoutes(app: FastifyInstance, board: Board): void {
  const { entity } = board;
  const label = labelOf(entity);
  orderRoute(app, board);
  app.get(
    `/${entity.path}/board`,
    {
      schema: {
        operationId: `get${identifierOf(entity)}Board`,
        summary: `The ${label} board: stages with their first cards`,
        tags: [label],
        querystring: app.crm.lazySchema(() => boardQuerySchema(app, entity)),
        response: { 200: app.crm.lazySchema(() => boardSchema(app, board)), ...problemResponses },
      },
      ...validatedByVerb('querystring'),
      config: { permission: `${entity.name}:read`, crm: { entity: entity.name, verb: 'board' } },
    },
    tenantHandler((ctx, request) => {
      const { pipelineId, ...query } = request.query as Query;
      const { where, search, limit, totals } = parseListQuery(ctx.entity(entity.name), query, NOT_ON_BOARDS);
      const chosen = pipelineId === undefined ? {} : { pipelineId: String(pipelineId) };
      const asked = {
        ...chosen,
        ...(where === undefined ? {} : { where }),
        ...(search === undefined ? {} : { search }),
        ...(limit === undefined ? {} : { limit }),
        ...(totals === undefined ? {} : { totals }),
      };
      return readBoard(ctx, board, asked, queryPointer);
    }),
  );
  app.post(
    `/${entity.path}/:id/move`,
    {
      schema: {
        operationId: `move${identifierOf(entity)}`,
        summary: `Move ${withArticle(label)} on its board`,
        tags: [label],
        params: IdParams,
        body: app.crm.lazySchema(() => moveSchema(app, board)),
        response: { 200: app.crm.schemas(entity.name).record, ...problemResponses },
      },
      config: { permission: `${entity.name}:update`, crm: { entity: entity.name, verb: 'move' } },
    },
    tenantHandler(async (ctx, request) =>
      ctx.visibleRecord(entity.name, await moveCard(ctx, board, idOf(request), request.body as MoveInput)),
    ),
  );
}
