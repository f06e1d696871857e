import { withArticle } from '../../entity/compile.ts';
import { replaceRecord } from '../../records/replace.ts';
import { bareRecord, bodyOf, bodySchema, IdParams, idOf, type VerbRoute } from './verb-route.ts';

export const update: VerbRoute = {
  method: 'PATCH',
  path: '/:id',
  permission: 'update',
  summary: (label) => `Change part of ${withArticle(label)} record`,
  operation: (identifier) => `update${identifier}`,
  schema: (app, entity) => ({
    params: IdParams,
    body: bodySchema(app, entity, 'update'),
    response: { 200: bareRecord(app, entity) },
  }),
  checks: ['body'],
  run: async ({ request, verbs }) => verbs.update(idOf(request), bodyOf(request), { last: true }),
};

export const replace: VerbRoute = {
  method: 'PUT',
  path: '/:id',
  permission: 'update',
  summary: (label) => `Replace ${withArticle(label)} record: absent optional fields become null`,
  operation: (identifier) => `replace${identifier}`,
  schema: (app, entity) => ({
    params: IdParams,
    body: bodySchema(app, entity, 'replace'),
    response: { 200: bareRecord(app, entity) },
  }),
  checks: ['body'],
  run: async ({ ctx, entity, request, verbs }) =>
    replaceRecord(ctx, entity, idOf(request), bodyOf(request), (id, body, options) =>
      verbs.update(id, body, { ...options, last: true }),
    ),
};
