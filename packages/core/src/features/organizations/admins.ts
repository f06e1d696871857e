import { sql } from '../../database/sql.ts';
import type { RecordOf } from '../../entity/shapes.ts';
import { errors } from '../../errors/core-errors.ts';
import type { BodyOf } from '../../records/hooks.ts';
import type { Ctx } from '../../tenancy/ctx.ts';
import type { Profile } from '../../tenancy/entities.ts';

type Member = RecordOf<typeof Profile>;

/**
 * An organization keeps an active admin. Whoever ends one's rights holds the lock until commit, so that the next one counts
 * who is left. It is taken after the member's own row, in every request: two admins who step down at once wait for each other
 * in one order, and never for each other's rows.
 * @throws {LAST_ADMIN}
 */
export async function keepAnAdmin(
  ctx: Ctx,
  { role = 'admin', isActive = true }: BodyOf<typeof Profile>,
  current: Member,
): Promise<void> {
  const wasAdmin = current.role === 'admin' && current.isActive;
  const staysAdmin = role === 'admin' && isActive;
  if (!wasAdmin || staysAdmin) return;
  await ctx.holdUntilCommit('admins');
  const { rows } =
    await sql`select from profiles where org_id = ${ctx.org.id} and role = 'admin' and id <> ${current.id}
    and is_active and user_is_active and deleted_at is null limit 1`.execute(ctx.db);
  if (rows.length === 0) throw errors.LAST_ADMIN('Make another member admin first.');
}

/** The same for a member that is removed by `ctx.delete`. */
export const keepAnAdminOnDelete = (ctx: Ctx, current: Member): Promise<void> =>
  keepAnAdmin(ctx, { isActive: false }, current);
