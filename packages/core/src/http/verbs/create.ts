import { withArticle } from '../../entity/compile.ts';
import { bareRecord, bodyOf, bodySchema, created, type VerbRoute } from './verb-route.ts';

export const create: VerbRoute = {
  method: 'POST',
  path: '',
  permission: 'create',
  summary: (label) => `Create ${withArticle(label)} record`,
  operation: (identifier) => `create${identifier}`,
  schema: (app, entity) => ({
    body: bodySchema(app, entity, 'create'),
    response: { 201: bareRecord(app, entity) },
  }),
  checks: ['body'],
  async run({ request, reply, verbs }) {
    return created(request, reply, await verbs.create(bodyOf(request), {}, true));
  },
};
