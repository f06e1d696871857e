import { identifierOf, withArticle } from '../../entity/compile.ts';
import { type TSchema, Type } from '../../entity/type.ts';
import { matchBySchema, matchField } from '../../records/match.ts';
import { upsertRecord } from '../../records/upsert.ts';
import { WriteQuery } from '../write-request.ts';
import { bareRecord, bodyOf, bodySchema, created, type VerbRoute } from './verb-route.ts';

const writeProperties = (WriteQuery as TSchema & { properties: Record<string, TSchema> }).properties;

export const upsert: VerbRoute = {
  method: 'PUT',
  path: '',
  permission: 'create',
  summary: (label) => `Create ${withArticle(label)} record, or update the one with the same unique value`,
  operation: (identifier) => `upsert${identifier}`,
  schema: (app, entity) => ({
    querystring: app.crm.lazySchema(() =>
      Type.Object(
        {
          ...writeProperties,
          matchBy: matchBySchema(entity(), 'The unique field that tells records apart.'),
        },
        { additionalProperties: false, title: `Upsert${identifierOf(entity().entity)}Query` },
      ),
    ),
    body: bodySchema(app, entity, 'create'),
    response: { 200: bareRecord(app, entity), 201: bareRecord(app, entity) },
  }),
  checks: ['body'],
  async run({ ctx, entity, request, reply, verbs }) {
    const field = matchField(ctx, entity, (request.query as { matchBy: string }).matchBy, '?matchBy');
    const { created: isNew, record } = await upsertRecord(ctx, entity, { field, body: bodyOf(request), verbs });
    return isNew ? created(request, reply, record) : record;
  },
};
