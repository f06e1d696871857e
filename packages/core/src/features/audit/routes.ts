import type { FastifyInstance } from 'fastify';
import type { RawBuilder, SqlBool } from 'kysely';
import { sql } from '../../database/sql.ts';
import { Type } from '../../entity/type.ts';
import { AUDIT_EVENTS, type AuditEvent } from '../../http/audit/audit.ts';
import { tenantHandler } from '../../http/handler.ts';
import { problemResponses } from '../../http/problem-schema.ts';
import { pageSchema } from '../../http/verbs/verb-route.ts';
import { type PageRequest, pageOf, pagingParameters } from '../../records/newest-first.ts';

const Id = Type.String({ format: 'uuid' });
const Time = Type.String({ format: 'date-time' });
const NullableId = Type.Unsafe<string | null>({ type: ['string', 'null'], format: 'uuid' });
const NullableText = Type.Unsafe<string | null>({ type: ['string', 'null'] });
const Event = Type.Unsafe<AuditEvent>({ type: 'string', enum: [...AUDIT_EVENTS] });

const AuditEntryResponse = Type.Object(
  {
    id: Id,
    event: Event,
    success: Type.Boolean(),
    userId: NullableId,
    profileId: NullableId,
    ip: NullableText,
    userAgent: NullableText,
    method: NullableText,
    path: Type.Unsafe<string | null>({ type: ['string', 'null'], description: 'Without its query.' }),
    requestId: NullableId,
    details: Type.Record(Type.String(), Type.Unknown({ 'x-open': 'Core alone writes audit entries.' }), {
      description: 'Ids and codes that belong to the event.',
    }),
    at: Time,
  },
  { title: 'AuditEntryResponse', additionalProperties: false },
);
const AuditLogQuery = Type.Object(
  {
    event: Type.Optional(Event),
    success: Type.Optional(Type.Boolean()),
    userId: Type.Optional(Id),
    profileId: Type.Optional(Id),
    from: Type.Optional(Type.String({ format: 'date-time', description: 'The earliest, included.' })),
    to: Type.Optional(Type.String({ format: 'date-time', description: 'The latest, not included.' })),
    ...pagingParameters,
  },
  { title: 'AuditLogQuery', additionalProperties: false },
);

interface AuditFilter {
  readonly event?: string;
  readonly success?: boolean;
  readonly userId?: string;
  readonly profileId?: string;
  readonly from?: string;
  readonly to?: string;
}

const COLUMNS = sql`id, event, success, user_id as "userId", profile_id as "profileId", ip, user_agent as "userAgent", method, path,
  request_id as "requestId", details, at`;

function conditionsOf({ event, success, userId, profileId, from, to }: AuditFilter): RawBuilder<SqlBool>[] {
  return [
    ...(event === undefined ? [] : [sql<SqlBool>`event = ${event}`]),
    ...(success === undefined ? [] : [sql<SqlBool>`success = ${success}`]),
    ...(userId === undefined ? [] : [sql<SqlBool>`user_id = ${userId}`]),
    ...(profileId === undefined ? [] : [sql<SqlBool>`profile_id = ${profileId}`]),
    ...(from === undefined ? [] : [sql<SqlBool>`at >= ${from}::timestamptz`]),
    ...(to === undefined ? [] : [sql<SqlBool>`at < ${to}::timestamptz`]),
  ];
}

/** `GET /audit-log`: what happened to the security of the organization. There is no way to change or remove it. */
export function auditRoutes(app: FastifyInstance): void {
  const schema = {
    operationId: 'listAuditLog',
    summary: 'The security audit log of the organization, the newest first',
    tags: ['Audit log'],
    querystring: AuditLogQuery,
    response: { 200: pageSchema(AuditEntryResponse, 'AuditLogPage'), ...problemResponses },
  };
  app.get(
    '/audit-log',
    { schema, config: { permission: 'auditLog:read', credentials: true } },
    tenantHandler((ctx, request) => {
      const { limit, cursor, ...filter } = request.query as PageRequest & AuditFilter;
      const page = { ...(limit === undefined ? {} : { limit }), ...(cursor === undefined ? {} : { cursor }) };
      const from = { list: 'audit-log', table: 'audit_log', at: 'at' };
      return pageOf<{ id: string }>(ctx, page, { ...from, columns: COLUMNS, conditions: conditionsOf(filter) });
    }),
  );
}
