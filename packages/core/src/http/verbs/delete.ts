import { withArticle } from '../../entity/compile.ts';
import { type TSchema, Type } from '../../entity/type.ts';
import { lockRecord } from '../../records/get.ts';
import { purgeRecord } from '../../records/purge.ts';
import { replacesDelete } from '../../records/record-verbs.ts';
import { restoreRecord } from '../../records/restore.ts';
import { WriteQuery } from '../write-request.ts';
import { bareRecord, IdParams, idOf, type VerbRoute } from './verb-route.ts';

const DeleteQuery = Type.Object(
  {
    ...(WriteQuery as TSchema & { properties: Record<string, TSchema> }).properties,
    purge: Type.Optional(Type.Boolean({ description: 'Remove the record for good, deleted or not. Admins only.' })),
  },
  { additionalProperties: false, title: 'DeleteQuery' },
);

export const remove: VerbRoute = {
  method: 'DELETE',
  path: '/:id',
  permission: 'delete',
  summary: (label) => `Delete ${withArticle(label)} record; it can be restored, unless it is purged`,
  operation: (identifier) => `delete${identifier}`,
  schema: () => ({
    params: IdParams,
    querystring: DeleteQuery,
    response: { 204: Type.Null({ description: 'Deleted.' }) },
  }),
  checks: [],
  async run({ ctx, entity, request, verbs }) {
    const { purge } = request.query as { purge?: boolean };
    const id = idOf(request);
    if (!purge) return verbs.delete(id);
    // A live record is deleted first where that is not the factory's verb: its rules hold for a purge, too.
    if (replacesDelete(ctx, entity)) {
      ctx.require(`${entity.name}:purge`);
      const { deletedAt } = await lockRecord(ctx, entity, id, `${entity.name}:purge`, 'with');
      if (deletedAt === null) await verbs.delete(id);
    }
    return purgeRecord(ctx, entity, id);
  },
};

export const restore: VerbRoute = {
  method: 'POST',
  path: '/:id/restore',
  permission: 'delete',
  summary: (label) => `Restore a deleted ${label} record; a live one stays as it is`,
  operation: (identifier) => `restore${identifier}`,
  schema: (app, entity) => ({ params: IdParams, response: { 200: bareRecord(app, entity) } }),
  checks: [],
  run: ({ ctx, entity, request }) => restoreRecord(ctx, entity, idOf(request)),
};
