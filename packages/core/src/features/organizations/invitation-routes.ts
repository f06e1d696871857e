import type { FastifyInstance } from 'fastify';
import { f } from '../../entity/f.ts';
import { ROLES, type Role } from '../../entity/roles.ts';
import { Type } from '../../entity/type.ts';
import { tenantHandler } from '../../http/handler.ts';
import { problemResponses } from '../../http/problem-schema.ts';
import { IdParams, pageSchema } from '../../http/verbs/verb-route.ts';
import { type PageRequest, pageOf, pagingParameters } from '../../records/newest-first.ts';
import {
  hasStatus,
  INVITATION_COLUMNS,
  INVITATION_STATUSES,
  type Invitation,
  type InvitationStatus,
  inviteMember,
  resendInvitation,
  revokeInvitation,
} from './invitations.ts';

const Nothing = Type.Null({ description: 'No content' });
const Id = Type.String({ format: 'uuid' });
const Time = Type.String({ format: 'date-time' });
const NullableTime = Type.Unsafe<string | null>({ type: ['string', 'null'], format: 'date-time' });
const RoleName = Type.Unsafe<Role>({ type: 'string', enum: [...ROLES] });
const Status = Type.Unsafe<InvitationStatus>({ type: 'string', enum: [...INVITATION_STATUSES] });

const InvitationResponse = Type.Object(
  {
    id: Id,
    email: Type.String({ description: 'In lower case.' }),
    role: RoleName,
    status: Status,
    invitedBy: Type.Unsafe<string | null>({ type: ['string', 'null'], format: 'uuid', description: 'A profile.' }),
    createdAt: Time,
    expiresAt: Time,
    acceptedAt: NullableTime,
    revokedAt: NullableTime,
  },
  { title: 'InvitationResponse', additionalProperties: false },
);
const InviteMemberBody = Type.Object(
  { email: f.email().spec.input ?? Type.String(), role: RoleName },
  { title: 'InviteMemberBody', additionalProperties: false },
);
const ListQuery = Type.Object(
  { status: Type.Optional(Status), ...pagingParameters },
  { title: 'InvitationListQuery', additionalProperties: false },
);

const tags = ['Invitation'];
/** Whoever may invite, may see and withdraw. Tokens and API keys may not: an invitation is a way in. */
const config = { permission: 'member:invite', credentials: true } as const;
const idOf = (params: unknown): string => (params as { id: string }).id;

/** Inviting, and what became of it. Accepting has a room of its own. */
export function invitationRoutes(app: FastifyInstance): void {
  const invite = {
    operationId: 'inviteMember',
    summary: 'Invite an address; an invitation that it has not answered is renewed',
    description: 'The link is mailed, is good for seven days and once. Nobody can give a role above its own.',
    tags,
    body: InviteMemberBody,
    response: { 201: InvitationResponse, ...problemResponses },
  };
  app.post(
    '/members/invite',
    { schema: invite, config },
    tenantHandler(async (ctx, request, reply) => {
      const invitation = await inviteMember(ctx, request.body as Pick<Invitation, 'email' | 'role'>);
      reply.code(201);
      return invitation;
    }),
  );
  listRoute(app);
  const resend = {
    operationId: 'resendInvitation',
    summary: 'Mail an invitation again, with a new link and a new term',
    tags,
    params: IdParams,
    response: { 200: InvitationResponse, ...problemResponses },
  };
  app.post(
    '/invitations/:id/resend',
    { schema: resend, config },
    tenantHandler((ctx, { params }) => resendInvitation(ctx, idOf(params))),
  );
  const revoke = {
    operationId: 'revokeInvitation',
    summary: 'Withdraw an invitation: its link is void',
    tags,
    params: IdParams,
    response: { 204: Nothing, ...problemResponses },
  };
  app.delete(
    '/invitations/:id',
    { schema: revoke, config },
    tenantHandler(async (ctx, { params }, reply) => {
      await revokeInvitation(ctx, idOf(params));
      reply.code(204);
    }),
  );
}

function listRoute(app: FastifyInstance): void {
  const list = {
    operationId: 'listInvitations',
    summary: 'The invitations of the organization, the newest first',
    tags,
    querystring: ListQuery,
    response: { 200: pageSchema(InvitationResponse, 'InvitationPage'), ...problemResponses },
  };
  app.get(
    '/invitations',
    { schema: list, config },
    tenantHandler((ctx, request) => {
      const { status, ...page } = request.query as PageRequest & { status?: InvitationStatus };
      const conditions = status === undefined ? [] : [hasStatus(status)];
      const from = { list: 'invitations', table: 'invitations', at: 'created_at' };
      return pageOf<Invitation>(ctx, page, { ...from, columns: INVITATION_COLUMNS, conditions });
    }),
  );
}
