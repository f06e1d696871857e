import { type Ctx, documentNumberQuery, refuse, runTogether, sql } from '@bottlecrm/core';
import type { NumberedKind } from '../values.ts';
import { formatNumber, formatProblem, type Numbering } from './format-number.ts';

const PREFIXES: Readonly<Record<NumberedKind, string>> = { invoice: 'INV-', estimate: 'EST-' };
const LONGEST = 64;
const MOST = 9_999_999_999;

const numberingQuery = (ctx: Ctx, kind: NumberedKind) =>
  sql<Numbering>`select prefix, format, restarts_yearly as "restartsYearly" from number_formats
    where org_id = ${ctx.org.id} and kind = ${kind}`;

const standardNumbering = (kind: NumberedKind): Numbering => ({
  prefix: PREFIXES[kind],
  format: '{prefix}{yyyy}-{0000}',
  restartsYearly: true,
});

/** Returns how the organization numbers documents of a kind: its own way, else `INV-2026-0001`. */
export async function getNumbering(ctx: Ctx, kind: NumberedKind): Promise<Numbering> {
  const { rows } = await numberingQuery(ctx, kind).execute(ctx.db);
  return rows[0] ?? standardNumbering(kind);
}

/** Takes the next number of a kind, with how it is written: both in one round trip. */
export async function takeNumber(
  ctx: Ctx,
  kind: NumberedKind,
): Promise<{ readonly numbering: Numbering; readonly value: number }> {
  const period = sql<string>`case when coalesce((select f.restarts_yearly from number_formats f
    where f.org_id = ${ctx.org.id} and f.kind = ${kind}), true) then ${ctx.today.slice(0, 4)}::text else '' end`;
  const [[numbering], [counter]] = await runTogether(ctx.db, [
    numberingQuery(ctx, kind),
    documentNumberQuery(ctx, kind, period),
  ]);
  return { numbering: numbering ?? standardNumbering(kind), value: Number(counter?.value) };
}

/** Documents to come are numbered so; those that have a number keep it. @throws {VALIDATION_FAILED} */
export async function updateNumbering(ctx: Ctx, kind: NumberedKind, patch: Partial<Numbering>): Promise<Numbering> {
  const next = { ...(await getNumbering(ctx, kind)), ...patch };
  const problem = formatProblem(next);
  if (problem) throw refuse('/format', problem);
  if (formatNumber(next, MOST, ctx.today).length > LONGEST)
    throw refuse('/format', `makes numbers of more than ${LONGEST} characters`);
  await sql`insert into number_formats (org_id, kind, prefix, format, restarts_yearly)
    values (${ctx.org.id}, ${kind}, ${next.prefix}, ${next.format}, ${next.restartsYearly})
    on conflict (org_id, kind) do update set prefix = excluded.prefix, format = excluded.format,
      restarts_yearly = excluded.restarts_yearly, updated_at = now()`.execute(ctx.db);
  return next;
}
