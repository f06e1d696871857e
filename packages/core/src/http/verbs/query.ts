import { identifierOf } from '../../entity/compile.ts';
import { type TSchema, Type } from '../../entity/type.ts';
import { validateBody } from '../../entity/validation.ts';
import { errors } from '../../errors/core-errors.ts';
import { whereSchema } from '../../records/filter-schemas.ts';
import { LIST_LIMITS, type ListRequest, listRecords } from '../../records/list.ts';
import { totalNames } from '../../records/totals.ts';
import { bodyOf, pageSchema, recordSchema, type VerbRoute } from './verb-route.ts';

const names = (title: string, description: string) =>
  Type.Optional(Type.Array(Type.String({ maxLength: 100 }), { title, maxItems: 50, description }));
const { maxLimit, maxOffset, maxSearchLength } = LIST_LIMITS;

/** The envelope of a query; `where` is checked name by name when it is compiled. */
const envelope = (title: string, where: TSchema) =>
  Type.Object(
    {
      where: Type.Optional(where),
      search: Type.Optional(Type.String({ minLength: 1, maxLength: maxSearchLength })),
      sort: names('SortNames', 'Fields; `-` for descending.'),
      include: names('RelationNames', 'Relations.'),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: maxLimit })),
      cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 2000 })),
      offset: Type.Optional(Type.Integer({ minimum: 0, maximum: maxOffset })),
      total: Type.Optional(Type.Boolean()),
      totals: Type.Optional(Type.Boolean()),
      deleted: Type.Optional(Type.Unsafe<'only' | 'with'>({ type: 'string', enum: ['only', 'with'] })),
    },
    { title, additionalProperties: false },
  );
const Envelope = envelope('QueryBody', Type.Unsafe<object>({ type: 'object' }));

export const query: VerbRoute = {
  method: 'POST',
  path: '/query',
  permission: 'read',
  summary: (label) => `Query ${label} records: the list with nested conditions in a body`,
  operation: (identifier) => `query${identifier}`,
  schema: (app, entity) => ({
    body: app.crm.lazySchema(() => {
      const title = `Query${identifierOf(entity().entity)}Body`;
      const schema = envelope(title, whereSchema(entity()) as unknown as TSchema);
      const { search, totals, ...properties } = schema.properties;
      const offered = {
        ...properties,
        ...((entity().entity.search ?? []).length > 0 ? { search } : {}),
        ...(totalNames(entity()).length > 0 ? { totals } : {}),
      };
      return Type.Object(offered, { title, additionalProperties: false });
    }),
    response: {
      200: pageSchema(recordSchema(app, entity), `${identifierOf(entity().entity)}Page`, totalNames(entity())),
    },
  }),
  checks: ['body'],
  readOnly: true,
  async run({ ctx, entity, request }) {
    const body = bodyOf(request);
    validateBody(Envelope, body);
    if ('totals' in body && totalNames(entity).length === 0)
      throw errors.VALIDATION_FAILED({ errors: [{ pointer: '/totals', detail: 'is not offered by this list' }] });
    return listRecords(ctx, entity, body as ListRequest);
  },
};
