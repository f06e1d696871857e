import { withArticle } from '../../entity/compile.ts';
import { createRecord } from '../../records/create.ts';
import { bareRecord, bodyOf, bodySchema, created, type Values, type VerbRoute } from './verb-route.ts';

export const create: VerbRoute = {
  method: 'POST',
  path: '',
  permission: 'create',
  summary: (label) => `Create ${withArticle(label)} record`,
  operation: (label) => `create${label}`,
  schema: (app, entity) => ({
    body: bodySchema(app, entity, 'create'),
    response: { 201: bareRecord(app, entity) },
  }),
  checks: ['body'],
  async run({ ctx, entity, request, reply, own }) {
    const make = own.create ?? ((_ctx, body) => createRecord(ctx, entity, body));
    return created(request, reply, (await make(ctx, bodyOf(request))) as Values);
  },
};
