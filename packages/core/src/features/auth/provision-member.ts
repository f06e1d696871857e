import type { FastifyRequest } from 'fastify';
import { sql } from '../../database/sql.ts';
import { ROLES, type Role } from '../../entity/roles.ts';
import { CrmError } from '../../errors/crm-error.ts';
import { serveRequest } from '../../http/audit/origin.ts';
import { listMemberships, type User } from '../../tenancy/users.ts';
import { type FeaturesRuntime, runtimeOf } from '../features-runtime.ts';
import { addMember } from '../organizations/organizations.ts';
import type { ExternalIssuer } from './external-options.ts';

/** The user's active profile in an active organization, or undefined. */
export async function findOwnProfile(app: FeaturesRuntime, user: User, orgId: string): Promise<string | undefined> {
  const memberships = await listMemberships(app, user.id);
  return memberships.find((one) => one.orgId === orgId)?.profileId;
}

/** The role that was asked for, or the highest that is allowed. */
function atMost(highest: Role, asked: Role): Role {
  if (!ROLES.includes(asked)) throw new TypeError(`auth.external: mapClaims gives the role "${asked}", which is none.`);
  return ROLES.indexOf(asked) < ROLES.indexOf(highest) ? highest : asked;
}

/**
 * Makes a user a member on first sight. Undefined for somebody who was a member before: who has left or was deactivated comes
 * back by an administrator alone.
 * @throws {UNAUTHENTICATED} when the organization is not active
 */
export async function joinOrganization(
  request: FastifyRequest,
  user: User,
  orgId: string,
  { highestRole = 'user' }: ExternalIssuer,
  asked: Role = 'user',
): Promise<string | undefined> {
  const crm = runtimeOf(request.server);
  try {
    await crm.tenant({ orgId }, async (ctx) => {
      const { rows } = await sql`select id from profiles where org_id = ${ctx.org.id} and user_id = ${user.id}`.execute(
        ctx.db,
      );
      if (rows.length > 0) return;
      serveRequest(ctx.db, request);
      await addMember(ctx, user, atMost(highestRole, asked));
    });
  } catch (error) {
    // Another request of the same user was first.
    if (!(error instanceof CrmError && error.code === 'ALREADY_EXISTS')) throw error;
  }
  return findOwnProfile(crm, user, orgId);
}
