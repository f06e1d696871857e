import type { RawBuilder } from 'kysely';
import { sql } from '../../database/sql.ts';
import { ROLES } from '../../entity/roles.ts';
import { writeAudit } from '../../http/audit/audit.ts';
import { originOfTransaction } from '../../http/audit/origin.ts';
import type { ResolveHook } from '../../records/hooks.ts';
import type { Ctx } from '../../tenancy/ctx.ts';
import type { Profile } from '../../tenancy/entities.ts';
import { rankOf } from './role-rank.ts';

const TOLD = ['role', 'isActive'] as const;

const tell = async (ctx: Ctx, details: Readonly<Record<string, unknown>>): Promise<void> => {
  const who = { userId: ctx.profile?.userId, profileId: ctx.profile?.id };
  await writeAudit(ctx.db, ctx.org.id, { event: 'membership_changed', ...who, details }, originOfTransaction(ctx.db));
};

/** Tells the audit log of a new member, in the transaction that makes it one. */
export const tellNewMember: ResolveHook<typeof Profile, 'create'> = (ctx, values) =>
  tell(ctx, { userId: values.userId, role: [null, values.role] });

/**
 * Tells the audit log what changed of a membership, before and after. Who comes back has not left; who is out takes along the
 * invitations that nobody has answered yet, and who gets another role those that it could not send now.
 */
export const tellMembershipChange: ResolveHook<typeof Profile, 'update'> = async (ctx, values, { current }) => {
  const changes = TOLD.filter((name) => values[name] !== undefined && values[name] !== current[name]);
  if (changes.length === 0) return;
  if (values.isActive === true && current.leftAt !== null) values.leftAt = null;
  if (values.isActive === false) await withdrawInvitationsOf(ctx, current.id);
  else if (values.role !== undefined) await withdrawInvitationsOf(ctx, current.id, rolesAbove(values.role));
  const pairs = Object.fromEntries(changes.map((name) => [name, [current[name], values[name]]]));
  await tell(ctx, { profileId: current.id, userId: current.userId, ...pairs });
};

const rolesAbove = (role: unknown): RawBuilder<unknown> => {
  const above = ROLES.slice(0, Math.max(0, rankOf(role)));
  return sql`and role = any(${above}::text[])`;
};

const withdrawInvitationsOf = (ctx: Ctx, profileId: unknown, which = sql``) =>
  sql`update invitations set revoked_at = now() where org_id = ${ctx.org.id} and invited_by = ${profileId}
    and accepted_at is null and revoked_at is null ${which}`.execute(ctx.db);
