import { type Ctx, type DeriveHook, type Entity, nextDocumentNumber, sql } from '@bottlecrm/core';
import { NumberFormat } from '../number-format.ts';
import type { NumberedKind } from '../values.ts';
import { formatNumber, type Numbering } from './format-number.ts';

const PREFIXES: Readonly<Record<NumberedKind, string>> = { invoice: 'INV-', estimate: 'EST-' };

async function numberingOf(ctx: Ctx, kind: NumberedKind): Promise<Numbering> {
  const own = await ctx.elevated.find(NumberFormat, { kind });
  return own ?? { prefix: PREFIXES[kind], format: '{prefix}{yyyy}-{0000}', restartsYearly: true };
}

async function isTaken(ctx: Ctx, table: string, number: string): Promise<boolean> {
  const { rows } = await sql`select 1 from ${sql.table(table)} where org_id = ${ctx.org.id}
    and number_key = lower(${number})`.execute(ctx.db);
  return rows.length > 0;
}

/**
 * Gives a new document its number. The counter is held until the transaction ends. Numbers that documents have from before a
 * change of the format are passed over.
 */
export const numberDocument =
  (kind: NumberedKind, entity: Entity): DeriveHook =>
  async (ctx, values) => {
    const numbering = await numberingOf(ctx, kind);
    const period = numbering.restartsYearly ? ctx.today.slice(0, 4) : '';
    for (;;) {
      const number = formatNumber(numbering, await nextDocumentNumber(ctx, kind, period), ctx.today);
      if (await isTaken(ctx, entity.table, number)) continue;
      values.number = number;
      return;
    }
  };
