import { sql } from 'kysely';
import { errors } from '../errors/core-errors.ts';
import type { BeforeHook } from '../plugin/plugin.ts';

/**
 * An organization keeps an active admin. The admins are locked, so that two of them cannot step down at once.
 * @throws {LAST_ADMIN}
 */
export const keepAnAdmin: BeforeHook = async (ctx, values, current) => {
  const wasAdmin = current?.role === 'admin' && current.isActive === true;
  const staysAdmin = (values.role ?? 'admin') === 'admin' && (values.isActive ?? true) === true;
  if (!wasAdmin || staysAdmin) return;
  const { rows } = await sql<{ id: string }>`select id from profiles where org_id = ${ctx.org.id} and role = 'admin'
    and is_active and user_is_active and deleted_at is null order by id for update`.execute(ctx.db);
  if (!rows.some(({ id }) => id !== current.id)) throw errors.LAST_ADMIN('Make another member admin first.');
};
