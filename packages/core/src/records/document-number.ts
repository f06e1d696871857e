import type { RawBuilder } from 'kysely';
import { sql } from '../database/sql.ts';
import type { Ctx } from '../tenancy/ctx.ts';

/**
 * Makes the query of the next number of a kind of document in the organization, from 1. Whoever asks next waits until this
 * transaction ends, and gets the same number if it was rolled back: there are no gaps. `period` counts on its own, such as a
 * year; it may be an SQL expression.
 */
export const documentNumberQuery = (
  ctx: Ctx,
  kind: string,
  period: string | RawBuilder<string> = '',
): RawBuilder<{ value: string }> =>
  sql<{ value: string }>`insert into document_counters as c (org_id, kind, period, value)
    values (${ctx.org.id}, ${kind}, ${period}, 1)
    on conflict (org_id, kind, period) do update set value = c.value + 1 returning value`;

/** Takes the next number of a kind of document. @see documentNumberQuery */
export async function nextDocumentNumber(ctx: Ctx, kind: string, period = ''): Promise<number> {
  const { rows } = await documentNumberQuery(ctx, kind, period).execute(ctx.db);
  return Number(rows[0]?.value);
}
