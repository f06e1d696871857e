import { identifierOf } from '../../entity/compile.ts';
import { type TSchema, Type } from '../../entity/type.ts';
import { validateBody } from '../../entity/validation.ts';
import { whereSchema } from '../../records/filter-schemas.ts';
import { LIST_LIMITS, type ListRequest, listRecords } from '../../records/list.ts';
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
      if ((entity().entity.search ?? []).length > 0) return schema;
      const { search, ...properties } = schema.properties;
      return Type.Object(properties, { title, additionalProperties: false });
    }),
    response: { 200: pageSchema(recordSchema(app, entity), `${identifierOf(entity().entity)}Page`) },
  }),
  checks: ['body'],
  readOnly: true,
  async run({ ctx, entity, request }) {
    const body = bodyOf(request);
    validateBody(Envelope, body);
    return listRecords(ctx, entity, body as ListRequest);
  },
};
