import { ROLES } from '../../entity/roles.ts';
import { Type } from '../../entity/type.ts';
import { errors } from '../../errors/core-errors.ts';
import type { RequestOrigin } from '../../http/request-origin.ts';
import { listMemberships, type User, type UserMembership } from '../../tenancy/users.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';
import { type SignInMethod, startSession } from './sessions.ts';

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
  {
    accessToken: Type.Optional(Type.String({ description: 'Absent in browser mode, where it is a cookie.' })),
    refreshToken: Type.Optional(
      Type.String({ description: 'Good for one refresh. Absent in browser mode, where it is a cookie.' }),
    ),
    expiresIn: Type.Integer({ description: 'Seconds until the access token expires.' }),
    ...IdentityResponse.properties,
  },
  { title: 'SessionResponse', additionalProperties: false },
);

/** What becoming a member answers: no tokens to who has an account already and is not signed in with it. */
export const AcceptInvitationResponse = Type.Object(
  {
    ...SessionResponse.properties,
    expiresIn: Type.Optional(
      Type.Integer({
        description: 'Seconds until the access token expires. Absent where nobody is signed in: sign in to go on.',
      }),
    ),
  },
  { title: 'AcceptInvitationResponse', additionalProperties: false },
);

/** A session as it is answered, before its tokens go into the body or into cookies. */
export type SessionAnswer = Awaited<ReturnType<typeof answerOf>>;

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
export async function identityFor(app: FeaturesRuntime, user: User, orgId?: string) {
  const memberships = await listMemberships(app, user.id);
  return identityOf(
    user,
    memberships,
    memberships.find((one) => one.orgId === orgId),
  );
}

/** A user in one of its organizations, and nothing of the others. */
export async function membershipFor(app: FeaturesRuntime, user: User, orgId: string) {
  const memberships = (await listMemberships(app, user.id)).filter((one) => one.orgId === orgId);
  return identityOf(user, memberships, memberships[0]);
}

async function answerOf(
  app: FeaturesRuntime,
  user: User,
  memberships: readonly UserMembership[],
  chosen: UserMembership | undefined,
  session: { readonly id?: string; readonly refreshToken?: string },
  expiresIn: number = app.tokens.expiresInSeconds,
) {
  const claims = {
    userId: user.id,
    ...(session.id ? { sessionId: session.id } : {}),
    ...(chosen ? { orgId: chosen.orgId, profileId: chosen.profileId } : {}),
  };
  return {
    accessToken: await app.tokens.sign(claims, expiresIn),
    ...(session.refreshToken ? { refreshToken: session.refreshToken } : {}),
    expiresIn,
    ...identityOf(user, memberships, chosen),
  };
}

/**
 * Signs a user in on a device: a session in `orgId`, or in the user's first organization, or in none.
 * @throws {FORBIDDEN} when `orgId` is not one of the user's organizations
 */
export async function signIn(
  app: FeaturesRuntime,
  input: { user: User; orgId?: string | undefined; method: SignInMethod; origin: RequestOrigin },
): Promise<SessionAnswer> {
  const { user, orgId, method, origin } = input;
  const memberships = await listMemberships(app, user.id);
  const chosen = orgId === undefined ? memberships[0] : memberships.find((one) => one.orgId === orgId);
  if (orgId !== undefined && !chosen) throw errors.FORBIDDEN('You are not a member of this organization.');
  const organization = chosen ? { organizationId: chosen.orgId } : {};
  return answerOf(app, user, memberships, chosen, await startSession(app, { user, ...organization, method, origin }));
}

/** The answer for a session that goes on: in the organization that it was in, else in the user's first, else in none. */
export async function continueSession(
  app: FeaturesRuntime,
  user: User,
  session: { readonly id: string; readonly organizationId: string | null; readonly refreshToken?: string },
): Promise<SessionAnswer> {
  const memberships = await listMemberships(app, user.id);
  const chosen = memberships.find((one) => one.orgId === session.organizationId) ?? memberships[0];
  return answerOf(app, user, memberships, chosen, session);
}

/**
 * An access token without a session, which ends by expiring, or with the membership: for tools and tests.
 * @param expiresIn In seconds. @defaultValue `auth.accessTokenSeconds`
 * @throws {FORBIDDEN} when `orgId` is not one of the user's organizations
 */
export async function sessionFor(
  app: FeaturesRuntime,
  user: User,
  orgId?: string,
  expiresIn?: number,
): Promise<SessionAnswer> {
  const memberships = await listMemberships(app, user.id);
  const chosen = orgId === undefined ? memberships[0] : memberships.find((one) => one.orgId === orgId);
  if (orgId !== undefined && !chosen) throw errors.FORBIDDEN('You are not a member of this organization.');
  return answerOf(app, user, memberships, chosen, {}, expiresIn);
}
