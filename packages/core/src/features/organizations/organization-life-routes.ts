import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import { sql } from '../../database/sql.ts';
import { ROLES } from '../../entity/roles.ts';
import { Line } from '../../entity/text/line.ts';
import { Type } from '../../entity/type.ts';
import { errors } from '../../errors/core-errors.ts';
import { writeAudit } from '../../http/audit/audit.ts';
import { auditOriginOf, originOfTransaction } from '../../http/audit/origin.ts';
import { authenticateUser } from '../../http/authenticate.ts';
import { tenantHandler } from '../../http/handler.ts';
import { problemResponses } from '../../http/problem-schema.ts';
import { IdParams, NoQuery } from '../../http/verbs/verb-route.ts';
import type { Tables } from '../../tenancy/ctx.ts';
import { inTransaction } from '../../tenancy/transaction.ts';
import { listOrganizationsOf, type User } from '../../tenancy/users.ts';
import { runtimeOf } from '../features-runtime.ts';
import { ERASURE } from './erasure/job.ts';
import { requestErasure } from './erasure/request.ts';

const tags = ['Organization'];
const Nothing = Type.Null({ description: 'No content' });
const Id = Type.String({ format: 'uuid' });
const OwnOrganization = Type.Object(
  {
    id: Id,
    name: Type.String(),
    role: Type.Unsafe<string>({ type: 'string', enum: [...ROLES] }),
    isActive: Type.Boolean({ description: 'A deactivated one lets nobody in; its admins may reactivate or erase it.' }),
  },
  { title: 'OwnOrganization', additionalProperties: false },
);
const OwnOrganizationList = Type.Object(
  { data: Type.Array(OwnOrganization) },
  { title: 'OwnOrganizationList', additionalProperties: false },
);
const EraseOrganizationBody = Type.Object(
  { name: Line({ description: "The organization's name, to be sure that this one is meant." }) },
  { title: 'EraseOrganizationBody', additionalProperties: false },
);
const ErasureResponse = Type.Object(
  { id: Id, status: Type.Unsafe<string>({ type: 'string', enum: ['erasing'] }) },
  { title: 'ErasureResponse', additionalProperties: false },
);

/** `GET /orgs`, `DELETE /org`, and what an admin may do about a deactivated one: `POST /orgs/:id/reactivate` and `/erase`. */
export function organizationLifeRoutes(app: FastifyInstance): void {
  listRoute(app);
  deactivateRoute(app);
  reactivateRoute(app);
  eraseRoute(app);
}

function listRoute(app: FastifyInstance): void {
  const schema = {
    operationId: 'listOwnOrganizations',
    summary: "The caller's organizations, and those it administers that are deactivated",
    tags,
    querystring: NoQuery,
    response: { 200: OwnOrganizationList, ...problemResponses },
  };
  app.get('/orgs', { schema, config: { authenticated: true } }, async (request) => {
    const { user } = await authenticateUser(request);
    return { data: await listOrganizationsOf(runtimeOf(app), user.id) };
  });
}

function deactivateRoute(app: FastifyInstance): void {
  const schema = {
    operationId: 'deleteOrganization',
    summary: 'Deactivate the current organization: everybody is out on their next request',
    description: 'Records stay: an admin reactivates it, or has it erased, which is a step of its own.',
    tags,
    response: { 204: Nothing, ...problemResponses },
  };
  app.delete(
    '/org',
    { schema, config: { permission: 'organization:delete', credentials: true } },
    tenantHandler(async (ctx, _request, reply) => {
      await sql`update organizations set is_active = false where id = ${ctx.org.id}`.execute(ctx.db);
      const who = { userId: ctx.profile?.userId, profileId: ctx.profile?.id };
      const entry = { event: 'organization_changed', ...who, details: { isActive: [true, false] } } as const;
      await writeAudit(ctx.db, ctx.org.id, entry, originOfTransaction(ctx.db));
      reply.code(204);
    }),
  );
}

interface Administered {
  readonly name: string;
  readonly isActive: boolean;
  readonly isSuspended: boolean;
  readonly profileId: string;
}

/** Nobody else learns that the organization exists. @throws {NOT_FOUND} */
async function findAdministered(db: Kysely<Tables>, orgId: string, user: User): Promise<Administered> {
  const { rows } =
    await sql<Administered>`select o.name, o.is_active as "isActive", o.suspended_at is not null as "isSuspended",
      p.id as "profileId"
    from organizations o join profiles p on p.org_id = o.id
    where o.id = ${orgId} and p.user_id = ${user.id} and p.role = 'admin' and p.is_active and p.user_is_active
      and p.deleted_at is null`.execute(db);
  if (!rows[0]) throw errors.NOT_FOUND('There is no such organization of which you are an admin.');
  return rows[0];
}

const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id.toLowerCase();

function reactivateRoute(app: FastifyInstance): void {
  const schema = {
    operationId: 'reactivateOrganization',
    summary: 'Let the members of a deactivated organization in again',
    tags,
    querystring: NoQuery,
    params: IdParams,
    response: { 200: OwnOrganization, ...problemResponses },
  };
  app.post('/orgs/:id/reactivate', { schema, config: { authenticated: true } }, async (request) => {
    const { user } = await authenticateUser(request);
    const id = idOf(request);
    return inTransaction(runtimeOf(app).db, { settings: { organizationId: id }, readOnly: false }, async ({ db }) => {
      const { name, isActive, isSuspended, profileId } = await findAdministered(db, id, user);
      const answer = { id, name, role: 'admin', isActive: true };
      if (isActive) return answer;
      if (isSuspended) throw errors.FORBIDDEN('Whoever runs this installation has closed the organization: ask there.');
      const { numAffectedRows } = await sql`update organizations set is_active = true
        where id = ${id} and erase_requested_at is null and suspended_at is null`.execute(db);
      if (!numAffectedRows) throw errors.ORGANIZATION_ERASING('Its erasure has begun and cannot be undone.');
      const who = { userId: user.id, profileId };
      const entry = { event: 'organization_changed', ...who, details: { isActive: [false, true] } } as const;
      await writeAudit(db, id, entry, auditOriginOf(request));
      return answer;
    });
  });
}

function eraseRoute(app: FastifyInstance): void {
  const schema = {
    operationId: 'eraseOrganization',
    summary: 'Remove a deactivated organization and everything of it, for good',
    description: 'It is done by a job. User accounts stay. Sent again, it goes on where it was interrupted.',
    tags,
    querystring: NoQuery,
    params: IdParams,
    body: EraseOrganizationBody,
    response: { 202: ErasureResponse, ...problemResponses },
  };
  app.post('/orgs/:id/erase', { schema, config: { authenticated: true } }, async (request, reply) => {
    const { user } = await authenticateUser(request);
    const id = idOf(request);
    const opening = { settings: { organizationId: id }, readOnly: true };
    const { name, isActive } = await inTransaction(runtimeOf(app).db, opening, ({ db }) =>
      findAdministered(db, id, user),
    );
    if (isActive) throw errors.ORGANIZATION_ACTIVE('Deactivate the organization first: DELETE /org.');
    if ((request.body as { name: string }).name !== name.trim())
      throw errors.VALIDATION_FAILED({
        errors: [{ pointer: '/name', detail: 'is not the name of this organization' }],
      });
    await requestErasure(runtimeOf(app), id);
    await app.crm.installation((ctx) => ctx.enqueue(ERASURE, { organizationId: id }));
    reply.code(202);
    return { id, status: 'erasing' };
  });
}
