import type { FastifyInstance } from 'fastify';
import { identifierOf, labelOf, withArticle } from '../../entity/compile.ts';
import type { Entity } from '../../entity/entity.ts';
import { Type } from '../../entity/type.ts';
import { tenantHandler } from '../../http/handler.ts';
import { problemResponses } from '../../http/problem-schema.ts';
import { IdParams, idOf, pageSchema } from '../../http/verbs/verb-route.ts';
import { type PageRequest, pagingParameters } from '../../records/newest-first.ts';
import { HISTORY_ACTIONS, type HistoryAction } from './entry.ts';
import { listHistory } from './list-history.ts';

const NullableId = { type: ['string', 'null'], format: 'uuid' };

const HistoryEntryResponse = Type.Object(
  {
    id: Type.String({ description: 'Opaque.' }),
    action: Type.Unsafe<HistoryAction>({ type: 'string', enum: [...HISTORY_ACTIONS] }),
    changes: Type.Record(
      Type.String(),
      Type.Array(Type.Unknown({ 'x-open': 'Values as reads show them, by the same field rules.' }), {
        minItems: 2,
        maxItems: 2,
      }),
      {
        description:
          'By property, its value before and after as a read shows it; `customFields.<key>` for custom fields, and of rows those that differ. Empty for a creation.',
      },
    ),
    profileId: Type.Optional(
      Type.Unsafe<string | null>({
        ...NullableId,
        description: 'Null: the system, an API key or somebody outside. Absent when the caller may not read it.',
      }),
    ),
    requestId: Type.Unsafe<string | null>(NullableId),
    at: Type.String({ format: 'date-time' }),
  },
  { title: 'HistoryEntryResponse', additionalProperties: false },
);
const HistoryQuery = Type.Object(pagingParameters, { title: 'HistoryQuery', additionalProperties: false });

/** Registers `GET /<path>/:id/history`: what was done to a record, for whoever may read it. */
export function historyRoute(app: FastifyInstance, entity: Entity): void {
  const label = labelOf(entity);
  app.get(
    `/${entity.path}/:id/history`,
    {
      schema: {
        operationId: `list${identifierOf(entity)}History`,
        summary: `The history of ${withArticle(label)} record, newest first`,
        tags: [label],
        params: IdParams,
        querystring: HistoryQuery,
        response: { 200: pageSchema(HistoryEntryResponse, 'HistoryPage'), ...problemResponses },
      },
      config: { permission: `${entity.name}:read`, crm: { entity: entity.name, verb: 'history' } },
    },
    tenantHandler((ctx, request) => listHistory(ctx, entity, idOf(request), request.query as PageRequest)),
  );
}
