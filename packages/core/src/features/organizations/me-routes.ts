import type { FastifyInstance } from 'fastify';
import { sql } from '../../database/sql.ts';
import { snake } from '../../entity/compile.ts';
import { f } from '../../entity/f.ts';
import { nullable } from '../../entity/schemas.ts';
import { Line } from '../../entity/text/line.ts';
import { Type } from '../../entity/type.ts';
import { UUID } from '../../entity/values.ts';
import { authenticateUser } from '../../http/authenticate.ts';
import { blankIsNull } from '../../http/blank-fields.ts';
import { problemResponses } from '../../http/problem-schema.ts';
import { NoQuery } from '../../http/verbs/verb-route.ts';
import { inTransaction } from '../../tenancy/transaction.ts';
import { findUser, type User } from '../../tenancy/users.ts';
import { IdentityResponse, identityFor } from '../auth/session.ts';
import { type FeaturesRuntime, runtimeOf } from '../features-runtime.ts';
import { inEachMembership } from './memberships.ts';

/** What of a user is the user's own business. The address is not among it: it is how one signs in. */
const UpdateMeBody = Type.Object(
  {
    name: Type.Optional(nullable(Line())),
    avatarUrl: Type.Optional(nullable(f.url().spec.input ?? Type.String())),
  },
  { title: 'UpdateMeBody', additionalProperties: false },
);

type UserChange = Partial<Record<'name' | 'avatarUrl', string | null>>;

/** `PATCH /me`. */
export function meRoutes(app: FastifyInstance): void {
  const schema = {
    operationId: 'updateMe',
    summary: "Change the caller's own name and picture, in every organization",
    tags: ['Auth'],
    querystring: NoQuery,
    body: UpdateMeBody,
    response: { 200: IdentityResponse, ...problemResponses },
  };
  const preValidation = blankIsNull('name', 'avatarUrl');
  app.patch('/me', { schema, preValidation, config: { authenticated: true } }, async (request) => {
    const { caller, user } = await authenticateUser(request);
    const changed = await updateUser(runtimeOf(app), user, request.body as UserChange, request.id);
    return identityFor(runtimeOf(app), changed, caller.orgId);
  });
}

/** Changes the user, then the copies that its colleagues see, organization by organization. Repeating it completes it. */
async function updateUser(app: FeaturesRuntime, user: User, change: UserChange, requestId: string): Promise<User> {
  const entries = Object.entries(change);
  if (entries.length === 0) return user;
  const assignments = () => sql.join(entries.map(([name, value]) => sql`${sql.id(snake(name))} = ${value}`));
  await inTransaction(app.db, { settings: { userId: user.id }, readOnly: false }, ({ db }) =>
    sql`update users set ${assignments()}, updated_at = now() where id = ${user.id}`.execute(db),
  );
  await inEachMembership(
    app,
    user.id,
    ({ db, orgId, profileId }) =>
      sql`update profiles set ${assignments()} where org_id = ${orgId} and id = ${profileId}`.execute(db),
    { asMember: true, ...(UUID.test(requestId) ? { requestId } : {}) },
  );
  return (await findUser(app, user.id)) ?? user;
}
