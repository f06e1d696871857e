import { type RecordEventPayload, type RecordHappening, recordEvent } from '../entity/events.ts';
import type { TenantCtx } from './tenant-ctx.ts';

/** Returns whether anybody listens to what happens to an entity's records. */
export const isHeard = (ctx: TenantCtx, entity: { readonly name: string }, happening: RecordHappening): boolean =>
  ctx.app.outbox.isHeard(recordEvent(entity, happening).name);

/** Writes what happened to a record for the handlers of that event. */
export async function announce(
  ctx: TenantCtx,
  entity: { readonly name: string },
  happening: RecordHappening,
  record: Readonly<Record<string, unknown>>,
): Promise<void> {
  const payload = { entity: entity.name, recordId: String(record.id), version: Number(record.version) };
  await ctx.app.outbox.writeEvent(ctx, recordEvent(entity, happening).name, payload satisfies RecordEventPayload);
}
