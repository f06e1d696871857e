import { sql } from '../../database/sql.ts';
import { type CompiledEntity, identifierOf } from '../../entity/compile.ts';
import { type TSchema, Type } from '../../entity/type.ts';
import { validateBody } from '../../entity/validation.ts';
import { refuse } from '../../errors/refuse.ts';
import { type EachResult, forEachRecord, MAX_RECORDS } from '../../records/each.ts';
import { whereSchema } from '../../records/filter-schemas.ts';
import { lockInOrder, notFound } from '../../records/get.ts';
import { readable } from '../../records/readable.ts';
import { holdReferences } from '../../records/references.ts';
import { restoreRecord } from '../../records/restore.ts';
import type { TenantCtx } from '../../records/tenant-ctx.ts';
import { compileWhere } from '../../records/where.ts';
import { isPartial, ManyQuery, ManyResponse } from './each-schema.ts';
import { bodyOf, bodySchema, type Values, type VerbCall, type VerbRoute } from './verb-route.ts';

const ACTIONS = ['update', 'delete', 'restore'] as const;
type Action = (typeof ACTIONS)[number];

interface BulkBody {
  readonly action: Action;
  readonly ids?: readonly string[];
  readonly filter?: Values;
  readonly changes?: Values;
}

const envelope = (title: string, changes: TSchema) =>
  Type.Object(
    {
      action: Type.Unsafe<Action>({ type: 'string', enum: [...ACTIONS] }),
      ids: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { minItems: 1, uniqueItems: true })),
      filter: Type.Optional(
        Type.Unsafe<Values>({ type: 'object', description: 'Conditions as in `where` of a query; {} matches all.' }),
      ),
      changes: Type.Optional(changes),
    },
    { title, additionalProperties: false },
  );
const Envelope = envelope('BulkBody', Type.Unsafe<Values>({ type: 'object' }));

/** Each way to name records with each kind of change, for OpenAPI. */
function publishedBody(entity: CompiledEntity, changes: TSchema) {
  const identifier = identifierOf(entity.entity);
  const id = { type: 'string', format: 'uuid' };
  const ids = { type: 'array', items: id, minItems: 1, maxItems: MAX_RECORDS, uniqueItems: true };
  const filter = whereSchema(entity);
  const one = (title: string, actions: readonly Action[], parts: object) => ({
    type: 'object',
    title,
    properties: { action: { type: 'string', enum: actions }, ...parts },
    required: ['action', ...Object.keys(parts)],
    additionalProperties: false,
  });
  return {
    title: `Bulk${identifier}Body`,
    oneOf: [
      one(`Update${identifier}ByIds`, ['update'], { ids, changes }),
      one(`Update${identifier}ByFilter`, ['update'], { filter, changes }),
      one('RemoveByIds', ['delete', 'restore'], { ids }),
      one(`Remove${identifier}ByFilter`, ['delete', 'restore'], { filter }),
    ],
  };
}

const tooMany = (pointer: string) => refuse(pointer, `may name at most ${MAX_RECORDS} records: split the request`);

async function idsOf(
  ctx: TenantCtx,
  entity: CompiledEntity,
  { action, ids, filter }: BulkBody,
): Promise<readonly string[]> {
  if ((ids === undefined) === (filter === undefined)) throw refuse('/ids', 'or filter is required, not both');
  if (ids) {
    if (ids.length > MAX_RECORDS) throw tooMany('/ids');
    return ids;
  }
  const conditions = [
    ...readable(ctx, entity, action === 'restore' ? 'only' : undefined),
    ...compileWhere(entity, filter, filterPointer),
  ];
  const { rows } = await sql<{ id: string }>`select t.id from ${sql.table(entity.entity.table)} as t
    where ${sql.join(conditions, sql` and `)} order by t.id limit ${sql.raw(String(MAX_RECORDS + 1))}`.execute(ctx.db);
  if (rows.length > MAX_RECORDS) throw tooMany('/filter');
  return rows.map((row) => row.id);
}

const filterPointer = (field: string, operator?: string) => `/filter/${field}${operator ? `/${operator}` : ''}`;

/** What is wrong with the changes is wrong for every record; what is wrong with a record is told at its id. */
const pointerOf = (index: number, pointer: string): string => (pointer === '' ? `/ids/${index}` : `/changes${pointer}`);

async function apply(
  { ctx, entity, verbs }: VerbCall,
  action: Action,
  id: string,
  changes: Values,
): Promise<Omit<EachResult, 'index'>> {
  if (action === 'delete') {
    await verbs.delete(id);
    return { status: 'deleted', id };
  }
  const record = action === 'restore' ? await restoreRecord(ctx, entity, id) : await verbs.update(id, changes);
  return { status: action === 'restore' ? 'restored' : 'updated', id, version: record.version as number };
}

export const bulk: VerbRoute = {
  method: 'POST',
  path: '/bulk',
  permission: 'bulk',
  summary: (label) => `Update, delete or restore up to ${MAX_RECORDS} ${label} records`,
  operation: (identifier) => `bulk${identifier}`,
  schema: (app, entity) => ({
    querystring: ManyQuery,
    body: app.crm.lazySchema(() => {
      const changes = bodySchema(app, entity, 'update');
      const body = envelope(`Bulk${identifierOf(entity().entity)}Body`, changes);
      return Type.Unsafe({ ...body, 'x-published': publishedBody(entity(), changes) });
    }),
    response: { 200: ManyResponse },
  }),
  checks: ['body'],
  async run(call) {
    const { ctx, entity, request } = call;
    const body = bodyOf(request);
    validateBody(Envelope, body);
    const { action, changes } = body as unknown as BulkBody;
    if ((action === 'update') !== (changes !== undefined)) {
      throw refuse('/changes', action === 'update' ? 'is required' : `is not for ${action}`);
    }
    const ids = await idsOf(ctx, entity, body as unknown as BulkBody);
    if (changes) await holdReferences(ctx, entity, [changes]);
    const known = await lockInOrder(ctx, entity, ids, action === 'restore' ? 'with' : undefined);
    const unknown = (id: string) => (known.has(id.toLowerCase()) ? undefined : notFound(entity));
    const options = { partial: isPartial(request.query), pointerOf, refuse: unknown };
    const results = await forEachRecord(ctx, ids, options, (id) => apply(call, action, id, changes ?? {}));
    return { results };
  },
};
