import { addMember, type Crm, type Ctx, ensureUser, Team, type User } from '@bottlecrm/core';
import type { DemoOrganization } from './organizations.ts';
import type { Members } from './world.ts';

export type Users = Readonly<Record<keyof Members, User>>;

/** admin@, manager@, rep@ and user@ of the organization: those that are missing are created. */
export async function ensureUsers(app: Crm, { domain, people }: DemoOrganization): Promise<Users> {
  const ensure = (key: keyof Members) => ensureUser(app, { email: `${key}@${domain}`, name: people[key] });
  return {
    admin: await ensure('admin'),
    manager: await ensure('manager'),
    rep: await ensure('rep'),
    user: await ensure('user'),
  };
}

/** Makes them members with the role of their address. `adminId` is the profile of the admin, who is one already. */
export async function addMembers(ctx: Ctx, users: Users, adminId: string): Promise<Members> {
  const manager = await addMember(ctx, users.manager, 'sales_manager');
  const rep = await addMember(ctx, users.rep, 'sales_rep');
  const user = await addMember(ctx, users.user, 'user');
  return { admin: adminId, manager: manager.id, rep: rep.id, user: user.id };
}

export async function addTeams(ctx: Ctx, { manager, rep, user }: Members): Promise<string[]> {
  const teams = [
    { name: 'Enterprise', description: 'Customers with more than 500 employees', memberIds: [manager, rep] },
    { name: 'Mid-market', description: 'Customers with 50 to 500 employees', memberIds: [rep, user] },
    { name: 'Inbound', description: 'First answers to whoever writes or calls', memberIds: [user] },
  ];
  const ids: string[] = [];
  for (const team of teams) ids.push((await ctx.create(Team, team)).id);
  return ids;
}
