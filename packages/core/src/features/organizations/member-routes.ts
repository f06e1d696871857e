import type { FastifyInstance } from 'fastify';
import { nullable } from '../../entity/schemas.ts';
import { type TSchema, Type } from '../../entity/type.ts';
import { errors } from '../../errors/core-errors.ts';
import { blankIsNull } from '../../http/blank-fields.ts';
import { tenantHandler } from '../../http/handler.ts';
import { problemResponses } from '../../http/problem-schema.ts';
import { IdParams } from '../../http/verbs/verb-route.ts';
import type { TenantCtx } from '../../records/tenant-ctx.ts';
import { updateRecord } from '../../records/update.ts';
import { Profile } from '../../tenancy/entities.ts';
import { deactivateMember } from './deactivate-member.ts';

const Nothing = Type.Null({ description: 'No content' });
const { phone, jobTitle } = Profile.fields;

/** Of a membership, what is its member's own business. */
const UpdateOwnProfileBody = Type.Object(
  {
    phone: Type.Optional(nullable(phone.spec.input as TSchema)),
    jobTitle: Type.Optional(nullable(jobTitle.spec.input as TSchema)),
  },
  { title: 'UpdateOwnProfileBody', additionalProperties: false },
);

/** @throws {FORBIDDEN} for an API key, which is nobody. */
function ownProfileId(ctx: TenantCtx): string {
  if (!ctx.profile) throw errors.FORBIDDEN('An API key has no profile.');
  return ctx.profile.id;
}

/** `DELETE /members/:id`, `PATCH /members/me`, `POST /org/leave`. */
export function memberRoutes(app: FastifyInstance): void {
  const tags = ['Member'];
  const remove = {
    operationId: 'deleteMember',
    summary: 'End a membership; inviting again reopens the same profile',
    description:
      'The member is out on its next request, its personal tokens sleep, and invitations that it sent and nobody has accepted are withdrawn. What it is assigned to stays readable.',
    tags,
    params: IdParams,
    response: { 204: Nothing, ...problemResponses },
  };
  app.delete(
    '/members/:id',
    { schema: remove, config: { permission: 'profile:delete', credentials: true } },
    tenantHandler(async (ctx, request, reply) => {
      await deactivateMember(ctx, (request.params as { id: string }).id, 'profile:delete');
      reply.code(204);
    }),
  );
  const own = {
    operationId: 'updateOwnProfile',
    summary: "Change the caller's own phone and job title here",
    tags,
    body: UpdateOwnProfileBody,
    response: { 200: app.crm.schemas(Profile.name).record, ...problemResponses },
  };
  app.patch(
    '/members/me',
    {
      schema: own,
      preValidation: blankIsNull('phone', 'jobTitle'),
      config: { permission: 'profile:updateOwn', credentials: true },
    },
    tenantHandler(async (ctx, request) => {
      const body = request.body as Record<string, unknown>;
      const options = { permission: 'profile:updateOwn' };
      const profile = await updateRecord(ctx, ctx.entity(Profile.name), ownProfileId(ctx), body, options);
      return ctx.visibleRecord(Profile.name, profile);
    }),
  );
  const leave = {
    operationId: 'leaveOrganization',
    summary: 'Leave the current organization',
    tags: ['Organization'],
    response: { 204: Nothing, ...problemResponses },
  };
  app.post(
    '/org/leave',
    { schema: leave, config: { permission: 'organization:leave', credentials: true } },
    tenantHandler(async (ctx, _request, reply) => {
      await deactivateMember(ctx, ownProfileId(ctx), 'organization:leave');
      reply.code(204);
    }),
  );
}
