import { Type } from 'typebox';
import { ROLES } from '../access/roles.ts';
import type { Application } from '../application.ts';
import { errors } from '../errors/core-errors.ts';
import { listMemberships, type User, type UserMembership } from '../tenancy/users.ts';

const Id = Type.String({ format: 'uuid' });
const NullableText = Type.Unsafe<string | null>({ type: ['string', 'null'] });
const RoleName = Type.Unsafe<string>({ type: 'string', enum: [...ROLES] });

export const UserView = Type.Object(
  { id: Id, email: Type.String(), name: NullableText, avatarUrl: NullableText },
  { title: 'UserView', additionalProperties: false },
);
const OrganizationView = Type.Object(
  { id: Id, name: Type.String() },
  { title: 'OrganizationView', additionalProperties: false },
);
const ProfileView = Type.Object({ id: Id, role: RoleName }, { title: 'ProfileView', additionalProperties: false });
const MembershipView = Type.Object(
  { id: Id, name: Type.String(), role: RoleName },
  { title: 'MembershipView', additionalProperties: false },
);

/** Who is signed in and where. `org` and `profile` are absent for a user without an organization. */
export const IdentityResponse = Type.Object(
  {
    user: UserView,
    profile: Type.Optional(ProfileView),
    org: Type.Optional(OrganizationView),
    orgs: Type.Array(MembershipView),
  },
  { title: 'IdentityResponse', additionalProperties: false },
);
export const SessionResponse = Type.Object(
  { accessToken: Type.String(), expiresIn: Type.Integer({ description: 'Seconds.' }), ...IdentityResponse.properties },
  { title: 'SessionResponse', additionalProperties: false },
);

function identityOf(user: User, memberships: readonly UserMembership[], chosen: UserMembership | undefined) {
  const { id, email, name, avatarUrl } = user;
  return {
    user: { id, email, name, avatarUrl },
    ...(chosen
      ? { profile: { id: chosen.profileId, role: chosen.role }, org: { id: chosen.orgId, name: chosen.orgName } }
      : {}),
    orgs: memberships.map((one) => ({ id: one.orgId, name: one.orgName, role: one.role })),
  };
}

/** The identity of a user in one of its organizations. */
export async function identityFor(app: Application, user: User, orgId?: string) {
  const memberships = await listMemberships(app, user.id);
  return identityOf(
    user,
    memberships,
    memberships.find((one) => one.orgId === orgId),
  );
}

/**
 * A session in `orgId`, or in the user's first organization, or in none.
 * @throws {FORBIDDEN} when `orgId` is not one of the user's organizations
 */
export async function sessionFor(app: Application, user: User, orgId?: string) {
  const memberships = await listMemberships(app, user.id);
  const chosen = orgId === undefined ? memberships[0] : memberships.find((one) => one.orgId === orgId);
  if (orgId !== undefined && !chosen) throw errors.FORBIDDEN('You are not a member of this organization.');
  const claims = { userId: user.id, ...(chosen ? { orgId: chosen.orgId, profileId: chosen.profileId } : {}) };
  return {
    accessToken: await app.tokens.sign(claims),
    expiresIn: app.tokens.expiresInSeconds,
    ...identityOf(user, memberships, chosen),
  };
}
