import { type Ctx, sql } from '@bottlecrm/core';

/** A row by column names; null and absent are the same. */
export type Row = Readonly<Record<string, unknown>>;

/** The change log compares the links of one statement with each other: small statements keep that short. */
const ROWS_PER_STATEMENT = 250;

/** Inserts rows of the ctx's organization. Versions and the change log follow, as the database's triggers keep them. */
export async function insertRows(ctx: Ctx, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const names = Object.keys(first);
  const columns = sql.join(names.map((name) => sql.id(name)));
  const values = sql.join(names.map((name) => sql.ref(`r.${name}`)));
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    const part = JSON.stringify(rows.slice(from, from + ROWS_PER_STATEMENT));
    await sql`insert into ${sql.table(table)} (org_id, ${columns}) select ${ctx.org.id}::uuid, ${values}
      from jsonb_populate_recordset(null::${sql.table(table)}, ${part}::jsonb) as r`.execute(ctx.db);
  }
}
