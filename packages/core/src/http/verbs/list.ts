import { identifierOf } from '../../entity/compile.ts';
import { listRecords } from '../../records/list.ts';
import { listQuerySchema, parseListQuery } from '../../records/query.ts';
import { totalNames } from '../../records/totals.ts';
import { queryPointer } from '../../records/where.ts';
import { pageSchema, recordSchema, type VerbRoute } from './verb-route.ts';

export const list: VerbRoute = {
  method: 'GET',
  path: '',
  permission: 'read',
  summary: (label) => `List ${label} records`,
  operation: (identifier) => `list${identifier}`,
  schema: (app, entity) => ({
    querystring: app.crm.lazySchema(() => listQuerySchema(entity())),
    response: {
      200: pageSchema(recordSchema(app, entity), `${identifierOf(entity().entity)}Page`, totalNames(entity())),
    },
  }),
  checks: ['querystring'],
  run: ({ ctx, entity, request }) =>
    listRecords(ctx, entity, parseListQuery(entity, request.query as Record<string, string>), queryPointer, {
      last: true,
    }),
};
