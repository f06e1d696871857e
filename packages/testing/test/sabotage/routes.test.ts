import { handler, NoQuery, problemResponses, sql, Type } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { beforeAll, expect, it } from 'vitest';
import { checkPluginContract } from '../../src/index.ts';
import { bySubject, Note, notesPlugin } from './notes.ts';

type Count = { count: number };
const config = { permission: 'note:read' };
const params = Type.Object({ id: Type.String({ format: 'uuid' }) }, { additionalProperties: false });
const counts = (operationId: string) => ({
  operationId,
  summary: 'A number',
  querystring: NoQuery,
  response: { 200: Type.Object({ count: Type.Integer() }, { additionalProperties: false }), ...problemResponses },
});
const lists = (operationId: string) => ({
  operationId,
  summary: 'Some values',
  querystring: NoQuery,
  response: { 200: Type.Object({ data: Type.Array(Type.String()) }), ...problemResponses },
});
const WriteQuery = Type.Object({ dryRun: Type.Optional(Type.Boolean()) }, { additionalProperties: false });
const idOf = (request: FastifyRequest) => (request.params as { id: string }).id;
const countAll = sql<Count>`select count(*)::int as count from notes`;

/** Knows who asks, and nothing more. In a hook: before a plain handler core looks at the caller. */
const withoutCtx = (app: FastifyInstance) => ({
  onRequest: async (request: FastifyRequest, reply: FastifyReply) => {
    await internalsOf(app.crm).tokens.verify((request.headers.authorization ?? '').replace(/^Bearer /, ''));
    return reply.send({ count: 1 });
  },
  handler: async () => ({ count: 1 }),
});

function sabotagedRoutes(app: FastifyInstance): void {
  app.get(
    '/notes/open',
    { schema: counts('withoutPermission') },
    handler(async (ctx) => ({ count: await ctx.count(Note) })),
  );
  app.get(
    '/notes/raw',
    { schema: counts('rawQuery'), config },
    handler(async () => (await countAll.execute(internalsOf(app.crm).db)).rows[0]),
  );
  app.get(
    '/notes/swallowed',
    { schema: counts('swallowedRawQuery'), config },
    handler(async () => {
      const { rows } = await countAll.execute(internalsOf(app.crm).db).catch(() => ({ rows: [{ count: 0 }] }));
      return rows[0];
    }),
  );
  app.get(
    '/notes/second',
    { schema: counts('secondContext'), config },
    handler(async (ctx) => ({ count: await app.crm.tenant({ orgId: ctx.org.id }, (other) => other.count(Note)) })),
  );
  app.get(
    '/notes/careless-ids',
    { schema: lists('carelessList'), config },
    handler(async (ctx) => {
      const { rows } = await sql<{ id: string }>`select id from notes`.execute(ctx.db);
      return { data: rows.map(({ id }) => id) };
    }),
  );
  app.get(
    '/notes/careful-ids',
    { schema: lists('carefulList'), config },
    handler(async (ctx) => {
      const { rows } = await sql<{ id: string }>`select id from notes t
        where org_id = ${ctx.org.id} and ${ctx.readable(Note)}`.execute(ctx.db);
      return { data: rows.map(({ id }) => id) };
    }),
  );
  app.get(
    '/notes/all-ids',
    { schema: lists('scopelessList'), config },
    handler(async (ctx) => {
      const { rows } = await sql<{ id: string }>`select id from notes where org_id = ${ctx.org.id}`.execute(ctx.db);
      return { data: rows.map(({ id }) => id) };
    }),
  );
  app.get(
    '/notes/number',
    { schema: counts('scopelessCount'), config },
    handler(async (ctx) => {
      const { rows } = await sql<Count>`select count(*)::int as count from notes where org_id = ${ctx.org.id}`.execute(
        ctx.db,
      );
      return rows[0];
    }),
  );
  app.get(
    '/notes/rows',
    {
      schema: {
        operationId: 'openAnswer',
        summary: 'Answer rows',
        querystring: NoQuery,
        response: { 200: Type.Object({ data: Type.Array(Type.Unknown()) }), ...problemResponses },
      },
      config,
    },
    handler(async () => ({ data: [] })),
  );
  app.get(
    '/notes/:id/length',
    { schema: { ...counts('carelessRead'), params }, config },
    handler(async (ctx, request) => {
      const id = idOf(request);
      const { rows } = await sql<Count>`select length(title) as count from notes where id = ${id}`.execute(ctx.db);
      return rows[0] ?? ctx.get(Note, id);
    }),
  );
  app.post(
    '/notes/:id/shout',
    { schema: { ...counts('carelessWrite'), querystring: WriteQuery, params }, config: { permission: 'note:delete' } },
    handler(async (ctx, request) => {
      const id = idOf(request);
      const { rows } = await sql<Count>`update notes set title = upper(title) where id = ${id}
        returning length(title) as count`.execute(ctx.db);
      return rows[0] ?? ctx.get(Note, id);
    }),
  );
  app.post(
    '/notes/guess',
    {
      schema: {
        operationId: 'takesAnything',
        summary: 'Take anything',
        body: Type.Object({ notebookId: Type.String({ format: 'uuid' }), text: Type.Optional(Type.String()) }),
        response: { 200: Type.Object({}), ...problemResponses },
      },
      config,
    },
    handler(async () => ({})),
  );
  app.get(
    '/notes/telling/:id',
    { schema: { ...counts('tellingRefusal'), params }, config },
    handler(async (ctx, request) => {
      const id = idOf(request);
      const { rows } =
        await sql<Count>`select 1 as count from notes where org_id = ${ctx.org.id} and id = ${id}`.execute(ctx.db);
      return rows[0] ?? { count: 0 };
    }),
  );
  app.get('/notes/undescribed', { config: { permission: 'notebook:create' }, ...withoutCtx(app) });
  app.get('/notes/unchecked', {
    schema: counts('uncheckedPermission'),
    config: { permission: 'notebook:create' },
    ...withoutCtx(app),
  });
  app.get(
    '/notes/mismatch',
    { schema: counts('wrongAnswer'), config, serializerCompiler: () => JSON.stringify },
    handler(async () => ({ count: 'many' })),
  );
  app.get(
    '/notes/crash',
    { schema: counts('crashes'), config },
    handler(async () => Promise.reject(new Error('unforeseen'))),
  );
  app.get(
    '/notes/never',
    { schema: counts('neverSucceeds'), config },
    handler(async (ctx) => ctx.get(Note, '00000000-0000-4000-8000-000000000000')),
  );
  app.get(
    '/notes/brief',
    { schema: { ...counts('withoutSummary'), summary: '' }, config },
    handler(async () => ({ count: 1 })),
  );
  app.get(
    '/notes/odd',
    { schema: counts('odd name'), config },
    handler(async () => ({ count: 1 })),
  );
  const titled = (title: string, count = Type.Integer()) =>
    Type.Object({ count }, { title, additionalProperties: false });
  app.get(
    '/notes/odd-title',
    { schema: { ...counts('oddTitle'), response: { 200: titled('Notes of one'), ...problemResponses } }, config },
    handler(async () => ({ count: 1 })),
  );
  for (const [at, count] of [Type.Integer(), Type.Integer({ minimum: 0 })].entries())
    app.get(
      `/notes/counted-${at}`,
      {
        schema: { ...counts(`counted${at}`), response: { 200: titled('NoteCount', count), ...problemResponses } },
        config,
      },
      handler(async () => ({ count: 1 })),
    );
  const many = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`p${at}`, Type.Optional(Type.Boolean())]));
  app.get(
    '/notes/many',
    {
      schema: { ...counts('manyParameters'), querystring: Type.Object(many, { additionalProperties: false }) },
      config,
    },
    handler(async () => ({ count: 1 })),
  );
  for (const url of ['/notes/one', '/notes/two'])
    app.get(
      url,
      { schema: counts('sameName'), config },
      handler(async () => ({ count: 1 })),
    );
}

let found: Record<string, string[]>;
beforeAll(async () => {
  found = bySubject(await checkPluginContract(await notesPlugin(sabotagedRoutes)));
});

const EXPECTED: Readonly<Record<string, readonly [what: string, reasons: readonly string[]]>> = {
  withoutPermission: ['a route without a permission', ['ROUTE_WITHOUT_PERMISSION']],
  rawQuery: ['a raw query without a ctx', ['QUERY_WITHOUT_CONTEXT']],
  swallowedRawQuery: ['a raw query without a ctx whose error is swallowed', ['QUERY_WITHOUT_CONTEXT']],
  secondContext: ['a handler that opens a context of its own', ['CONTEXT_OPENED_BY_HANDLER', 'ROLE_REACHES_TOO_FAR']],
  scopelessList: ['a list that ignores the scope of its permission', ['ROLE_REACHES_TOO_FAR']],
  scopelessCount: ['a count that ignores the scope of its permission', ['ROLE_REACHES_TOO_FAR']],
  openAnswer: ['an answer that may be anything', ['RESPONSE_TOO_OPEN']],
  carelessList: ['a list without its organization predicate', ['LIST_WITHOUT_ORGANIZATION', 'ROLE_REACHES_TOO_FAR']],
  carelessRead: [
    'a read without its organization predicate',
    ['READ_WITHOUT_ORGANIZATION', 'ROLE_ANSWER_WRONG', 'ROLE_REACHES_TOO_FAR'],
  ],
  carelessWrite: [
    'a write without its organization predicate',
    ['ROLE_ANSWER_WRONG', 'ROLE_REACHES_TOO_FAR', 'WRITE_WITHOUT_ORGANIZATION'],
  ],
  takesAnything: [
    'a body that takes anything',
    [
      'BODY_TAKES_ORGANIZATION',
      'BODY_TAKES_UNKNOWN_PROPERTY',
      'FOREIGN_REFERENCE_ACCEPTED',
      'REFERENCE_WITHOUT_ORGANIZATION',
      'TEXT_WITHOUT_RULE',
    ],
  ],
  tellingRefusal: [
    'a route that answers for an id which is not there',
    ['FOREIGN_ID_NOT_FOUND_MISSING', 'ROLE_REACHES_TOO_FAR'],
  ],
  'GET /api/notes/undescribed': [
    'a route that nobody described',
    [
      'MIXED_TOKEN_ACCEPTED',
      'QUERY_TAKES_UNKNOWN_PARAMETER',
      'ROLE_NOT_REFUSED',
      'ROUTE_WITHOUT_OPERATION_ID',
      'ROUTE_WITHOUT_RESPONSE_SCHEMA',
      'TOKEN_NOT_REFUSED',
      'TOKEN_REFUSED',
    ],
  ],
  uncheckedPermission: [
    'a permission that nobody checks',
    ['MIXED_TOKEN_ACCEPTED', 'QUERY_TAKES_UNKNOWN_PARAMETER', 'ROLE_NOT_REFUSED', 'TOKEN_NOT_REFUSED', 'TOKEN_REFUSED'],
  ],
  wrongAnswer: ['an answer that is not as declared', ['RESPONSE_MISMATCH']],
  crashes: ['a handler that fails', ['SERVER_ERROR']],
  neverSucceeds: ['an operation that cannot be driven, by its name', ['OPERATION_NOT_DRIVEN']],
  'odd name': ['a name that is no identifier', ['DOCUMENT_NAME_INVALID']],
  'Notes of one': ['a title that is no identifier', ['DOCUMENT_NAME_INVALID']],
  NoteCount: ['two schemas of one title', ['SCHEMA_TITLE_TAKEN']],
  manyParameters: ['more query parameters than clients can pass', ['TOO_MANY_PARAMETERS']],
  withoutSummary: ['a route without a summary', ['OPERATION_UNDESCRIBED']],
  'openapi.json': ['a document with one name for two operations', ['DOCUMENT_INVALID']],
  sameName: ['two routes of one name', ['OPERATION_ID_TAKEN']],
};

for (const [subject, [what, reasons]] of Object.entries(EXPECTED)) {
  it(`finds ${what}`, () => expect(found[subject]).toEqual(reasons));
}

it('finds nothing else: not on the careful list, nor on the record routes', () => {
  expect(Object.keys(found).sort()).toEqual(Object.keys(EXPECTED).sort());
});
