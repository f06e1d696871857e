import { type BeforeHook, before, resolve } from '../../records/hooks.ts';
import { Profile } from '../../tenancy/entities.ts';
import { keepAnAdmin, keepAnAdminOnDelete } from './admins.ts';
import { tellMembershipChange, tellNewMember } from './membership-changes.ts';
import { keepRank } from './role-rank.ts';

const mayChangeMember: BeforeHook<typeof Profile, 'update'> = async (ctx, values, current) => {
  await keepRank(ctx, values, current);
  await keepAnAdmin(ctx, values, current);
};

/** What holds for memberships, whoever changes them. */
export const memberHooks = [
  before(Profile, 'create', keepRank),
  before(Profile, 'update', mayChangeMember),
  before(Profile, 'delete', keepAnAdminOnDelete),
  resolve(Profile, 'create', tellNewMember),
  resolve(Profile, 'update', tellMembershipChange),
];
