import { ROLES, type Role } from '../../entity/roles.ts';
import { errors } from '../../errors/core-errors.ts';
import type { BeforeHook } from '../../records/hooks.ts';
import { insideOf } from '../../records/inside-of.ts';
import type { Ctx } from '../../tenancy/ctx.ts';
import type { Profile } from '../../tenancy/entities.ts';

/** 0 is the most powerful. */
export const rankOf = (role: unknown): number => ROLES.indexOf(role as Role);

/**
 * A host may let others than admins invite and administer members: none of them hands out, or touches, more than it has.
 * The system may.
 * @throws {FORBIDDEN}
 */
export function checkRank(ctx: Ctx, role: unknown): void {
  const own = insideOf(ctx).role;
  if (own !== undefined && rankOf(role) < rankOf(own)) throw errors.FORBIDDEN('This role is above your own.');
}

/** Neither the member as it is nor the role that it gets may be above the caller. */
export const keepRank: BeforeHook<typeof Profile> = (ctx, values, current) => {
  const asksFor = (['role', 'isActive'] as const).some(
    (name) => values[name] !== undefined && values[name] !== current?.[name],
  );
  if (!asksFor) return;
  if (current) checkRank(ctx, current.role);
  if (values.role !== undefined) checkRank(ctx, values.role);
};
