import { addMember, type Crm, createOrganization, ensureUser, type Role } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import type { TestClient } from './client.ts';

/** A member of a test organization, and a client that speaks in its name. */
export interface TestMember extends TestClient {
  readonly role: Role;
  readonly profileId: string;
  readonly userId: string;
  readonly email: string;
  /** An access token, good for 15 minutes. */
  readonly token: string;
}

/** An organization with a member of each role. */
export interface TestOrganization {
  readonly id: string;
  readonly name: string;
  readonly admin: TestMember;
  readonly manager: TestMember;
  readonly rep: TestMember;
  readonly user: TestMember;
  /** A second member with the role `user`, for "mine, not yours". */
  readonly otherUser: TestMember;
  readonly members: readonly TestMember[];
}

const MEMBERS = {
  admin: 'admin',
  manager: 'sales_manager',
  rep: 'sales_rep',
  user: 'user',
  otherUser: 'user',
} as const satisfies Record<string, Role>;

/** Creates an organization with its five members; addresses are `<member>@<name>.test`. */
export async function createTestOrganization(
  app: Crm,
  name: string,
  clientOf: (token: string) => TestClient,
): Promise<TestOrganization> {
  const domain = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.test`;
  const userOf = (key: string) =>
    ensureUser(app, { email: `${key.toLowerCase()}@${domain}`, name: `${key} of ${name}` });
  const { id, owner } = await createOrganization(app, { name, owner: await userOf('admin') });
  const made: Record<string, TestMember> = {};
  for (const [key, role] of Object.entries(MEMBERS)) {
    const user = await userOf(key);
    const profile =
      key === 'admin' && owner ? owner : await app.tenant({ orgId: id }, (ctx) => addMember(ctx, user, role));
    const token = await internalsOf(app).tokens.sign({ userId: user.id, orgId: id, profileId: profile.id });
    made[key] = { ...clientOf(token), role, profileId: profile.id, userId: user.id, email: user.email, token };
  }
  const members = made as Record<keyof typeof MEMBERS, TestMember>;
  return { id, name, ...members, members: Object.values(members) };
}
