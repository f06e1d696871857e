import type { BeforeHook, PluginDefinition } from '../../crm/plugin/plugin.ts';
import { keepAnAdmin, keepAnAdminOnDelete } from './admins.ts';
import { tellMembershipChange, tellNewMember } from './membership-changes.ts';
import { keepRank } from './role-rank.ts';

const mayChangeMember: BeforeHook = async (ctx, values, current) => {
  await keepRank(ctx, values, current);
  await keepAnAdmin(ctx, values, current);
};

/** What holds for memberships, whoever changes them. */
export const memberHooks = {
  before: { 'profile.create': keepRank, 'profile.update': mayChangeMember, 'profile.delete': keepAnAdminOnDelete },
  derive: { 'profile.create': tellNewMember, 'profile.update': tellMembershipChange },
} satisfies Pick<PluginDefinition, 'before' | 'derive'>;
