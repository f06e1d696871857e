import { type CompiledEntity, withArticle } from '../../entity/compile.ts';
import { Type } from '../../entity/type.ts';
import { getRecord } from '../../records/get.ts';
import { relationsOf } from '../../records/include.ts';
import { includeParameter } from '../../records/query.ts';
import { Profile } from '../../tenancy/entities.ts';
import { IdParams, idOf, includeOf, recordSchema, type VerbRoute } from './verb-route.ts';

/** Which relations there are is checked when they are read: the refusal names them. */
const includeQuery = (entity: CompiledEntity) => {
  const relations = relationsOf(entity).map((field) => field.field);
  const include = { type: 'string', maxLength: 1000, 'x-published': includeParameter(relations) };
  const properties = relations.length === 0 ? {} : { include: Type.Optional(Type.Unsafe<string>(include)) };
  return Type.Object(properties, { additionalProperties: false, title: 'IncludeQuery' });
};

/** Whether the caller has this very version. @see https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match */
const known = (header: string | undefined, version: unknown): boolean =>
  (header ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === `"${version}"`);

/**
 * Whether a record cannot change without its version. What is computed from the time does, the far side of a relation, links to
 * records that may be deleted, which members are not, and the rank of a card.
 */
const isToldByVersion = ({ columns, computed, links }: CompiledEntity): boolean =>
  computed.length === 0 &&
  columns.every(({ kind }) => kind !== 'rank') &&
  links.every((link) => !link.inverse && link.target === Profile.name);

export const get: VerbRoute = {
  method: 'GET',
  path: '/:id',
  permission: 'read',
  summary: (label) => `Get ${withArticle(label)} record`,
  operation: (identifier) => `get${identifier}`,
  schema: (app, entity) => ({
    params: IdParams,
    querystring: app.crm.lazySchema(() => includeQuery(entity())),
    response: { 200: recordSchema(app, entity), 304: Type.Null({ description: 'Not modified.' }) },
  }),
  checks: [],
  async run({ ctx, entity, request, reply }) {
    const include = includeOf(request);
    const record = await getRecord(ctx, entity, idOf(request), include, { last: true });
    if (include.length > 0 || !isToldByVersion(entity) || !known(request.headers['if-none-match'], record.version))
      return record;
    reply.code(304).header('etag', `"${record.version}"`);
    return undefined;
  },
};
