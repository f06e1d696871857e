import { lockRecord } from '../../records/get.ts';
import type { TenantCtx } from '../../records/tenant-ctx.ts';
import { updateRecord } from '../../records/update.ts';
import { Profile } from '../../tenancy/entities.ts';

/**
 * Ends a membership. The profile stays, and with it what it is assigned to; the member is out on its next request.
 * @throws {NOT_FOUND} {FORBIDDEN} {LAST_ADMIN}
 */
export async function deactivateMember(ctx: TenantCtx, id: string, permission: string): Promise<void> {
  const entity = ctx.entity(Profile.name);
  const current = await lockRecord(ctx, entity, id, permission);
  if (!current.isActive && current.leftAt !== null) return;
  const set = { leftAt: ctx.now.toISOString() };
  await updateRecord(ctx, entity, id, { isActive: false }, { set, permission, fieldsChecked: true });
}
