import { identifierOf } from '../../entity/compile.ts';
import { type TSchema, Type } from '../../entity/type.ts';
import { validateBody } from '../../entity/validation.ts';
import { forEachRecord, MAX_RECORDS } from '../../records/each.ts';
import { findMatchValue, lockMatches, matchBySchema, matchField } from '../../records/match.ts';
import { holdReferences } from '../../records/references.ts';
import { upsertRecord } from '../../records/upsert.ts';
import { isPartial, ManyQuery, ManyResponse } from './each-schema.ts';
import { bodyOf, bodySchema, type Values, type VerbRoute } from './verb-route.ts';

const envelope = (title: string, record: TSchema, matchBy: TSchema) =>
  Type.Object(
    { matchBy: Type.Optional(matchBy), records: Type.Array(record, { minItems: 1, maxItems: MAX_RECORDS }) },
    { title, additionalProperties: false },
  );
const Envelope = envelope('BatchBody', Type.Unsafe<Values>({ type: 'object' }), Type.String());

const pointerOf = (index: number, pointer: string): string => `/records/${index}${pointer}`;

export const batch: VerbRoute = {
  method: 'POST',
  path: '/batch',
  permission: 'create',
  summary: (label) => `Create up to ${MAX_RECORDS} ${label} records, or update those that match`,
  operation: (identifier) => `batch${identifier}`,
  schema: (app, entity) => ({
    querystring: ManyQuery,
    body: app.crm.lazySchema(() => {
      const matchBy = matchBySchema(entity(), 'Update what matches by this field.');
      const record = bodySchema(app, entity, 'create');
      return envelope(`Batch${identifierOf(entity().entity)}Body`, record, matchBy);
    }),
    response: { 200: ManyResponse },
  }),
  checks: ['body'],
  async run({ ctx, entity, request, verbs }) {
    const body = bodyOf(request);
    validateBody(Envelope, body);
    const { matchBy, records } = body as { matchBy?: string; records: Values[] };
    const field = matchBy === undefined ? undefined : matchField(ctx, entity, matchBy, '/matchBy');
    if (field) {
      const values = records.flatMap((record) => findMatchValue(field, record) ?? []);
      await lockMatches(ctx, entity, field, values);
      await holdReferences(ctx, entity, records);
    }
    const results = await forEachRecord(
      ctx,
      records,
      { partial: isPartial(request.query), pointerOf },
      async (record) => {
        const { created, record: saved } = field
          ? await upsertRecord(ctx, entity, { field, body: record, verbs })
          : { created: true, record: await verbs.create(record) };
        return { status: created ? 'created' : 'updated', id: saved.id as string, version: saved.version as number };
      },
    );
    return { results };
  },
};
