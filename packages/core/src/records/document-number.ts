import { sql } from '../database/sql.ts';
import type { Ctx } from '../tenancy/ctx.ts';

/**
 * The next number of a kind of document in the organization, from 1. Whoever asks next waits until this transaction ends, and
 * gets the same number if it was rolled back: there are no gaps. `period` counts on its own, such as a year.
 */
export async function nextDocumentNumber(ctx: Ctx, kind: string, period = ''): Promise<number> {
  const { rows } = await sql<{ value: string }>`insert into document_counters as c (org_id, kind, period, value)
    values (${ctx.org.id}, ${kind}, ${period}, 1)
    on conflict (org_id, kind, period) do update set value = c.value + 1 returning value`.execute(ctx.db);
  return Number(rows[0]?.value);
}
