import { Type } from 'typebox';
import { withArticle } from '../../entity/compile.ts';
import { getRecord } from '../../records/get.ts';
import { IdParams, idOf, includeOf, recordSchema, type VerbRoute } from './verb-route.ts';

const IncludeQuery = Type.Object(
  { include: Type.Optional(Type.String({ maxLength: 1000, description: 'Comma-separated relations.' })) },
  { additionalProperties: false, title: 'IncludeQuery' },
);

/** Whether the caller has this very version. @see https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match */
const known = (header: string | undefined, version: unknown): boolean =>
  (header ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === `"${version}"`);

export const get: VerbRoute = {
  method: 'GET',
  path: '/:id',
  permission: 'read',
  summary: (label) => `Get ${withArticle(label)} record`,
  operation: (label) => `get${label}`,
  schema: (app, entity) => ({
    params: IdParams,
    querystring: IncludeQuery,
    response: { 200: recordSchema(app, entity), 304: Type.Null({ description: 'Not modified.' }) },
  }),
  checks: [],
  async run({ ctx, entity, request, reply }) {
    const include = includeOf(request);
    const record = await getRecord(ctx, entity, idOf(request), include, { last: true });
    // What an include shows, what is computed from the time, and the far side of a relation change without the version.
    const stable = include.length === 0 && entity.computed.length === 0 && !entity.links.some((link) => link.inverse);
    if (!stable || !known(request.headers['if-none-match'], record.version)) return record;
    reply.code(304).header('etag', `"${record.version}"`);
    return undefined;
  },
};
