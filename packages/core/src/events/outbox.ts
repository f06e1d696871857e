import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { CompiledEntity } from '../entity/compile.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import type { TenantCtx } from '../tenancy/tenant-ctx.ts';
import type { RecordHappening } from './event.ts';

/** Wakes relays when the transaction commits; says nothing of what there is. */
export const OUTBOX_CHANNEL = 'bottlecrm_outbox';

/** Writes an effect with the change that causes it: it leaves after commit, or never was. */
export async function writeOutbox(ctx: Ctx, kind: string, payload: Readonly<Record<string, unknown>>): Promise<void> {
  await sql`with effect as (
      insert into outbox (org_id, id, kind, payload) values (${ctx.org.id}, ${uuidv7()}, ${kind}, ${JSON.stringify(payload)}::jsonb))
    select pg_notify(${OUTBOX_CHANNEL}, '')`.execute(ctx.db);
}

/** Tells whoever listens what happened to a record; writes nothing when nobody does. */
export async function announce(
  ctx: TenantCtx,
  entity: CompiledEntity,
  happening: RecordHappening,
  record: Readonly<Record<string, unknown>>,
): Promise<void> {
  const name = `${entity.name}.${happening}`;
  if (!ctx.app.listens(name)) return;
  await writeOutbox(ctx, name, { entity: entity.name, recordId: record.id, version: record.version });
}
