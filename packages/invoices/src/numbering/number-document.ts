import { type Ctx, caseFolded, type ResolveHook, sql } from '@bottlecrm/core';
import { invoiceErrors } from '../errors.ts';
import type { Estimate } from '../estimates/estimate.ts';
import type { Invoice } from '../invoices/invoice.ts';
import { formatNumber } from './format-number.ts';
import { takeNumber } from './numbering.ts';

type Numbered = typeof Invoice | typeof Estimate;

/** Taken numbers that are passed over before the format is called unfit. */
const MOST_TAKEN = 1000;

async function isTaken(ctx: Ctx, table: string, number: string): Promise<boolean> {
  const { rows } = await sql`select 1 from ${sql.table(table)} where org_id = ${ctx.org.id}
    and number_key = ${caseFolded(number)}`.execute(ctx.db);
  return rows.length > 0;
}

/**
 * Gives a new document its number. The counter is held until the transaction ends. Numbers that documents have from before a
 * change of the format are passed over.
 * @throws {DOCUMENT_NUMBERS_TAKEN}
 */
export const numberDocument =
  ({ name: kind, table }: Numbered): ResolveHook<Numbered, 'create'> =>
  async (ctx, values) => {
    let { numbering, value } = await takeNumber(ctx, kind);
    for (let attempt = 1; ; attempt += 1) {
      const number = formatNumber(numbering, value, ctx.today);
      if (!(await isTaken(ctx, table, number))) {
        values.number = number;
        return;
      }
      if (attempt === MOST_TAKEN)
        throw invoiceErrors.DOCUMENT_NUMBERS_TAKEN(`The next ${MOST_TAKEN} of "${numbering.format}" are.`);
      ({ numbering, value } = await takeNumber(ctx, kind));
    }
  };
