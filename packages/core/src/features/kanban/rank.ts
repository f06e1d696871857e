import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { sql } from '../../database/sql.ts';
import type { CompiledEntity } from '../../entity/compile.ts';
import type { Entity } from '../../entity/entity.ts';
import { readable } from '../../records/readable.ts';
import type { TenantCtx } from '../../records/tenant-ctx.ts';
import type { Ctx } from '../../tenancy/ctx.ts';

/** Ranks longer than this are shortened by rebalancing their column. */
export const MAX_RANK_LENGTH = 64;

/** Holds the column until commit: ranks and limits are decided by one transaction at a time. */
export async function lockColumn(ctx: Ctx, stageId: string): Promise<void> {
  await ctx.holdUntilCommit('stage', stageId.toLowerCase());
}

const cards = (ctx: Ctx, entity: Entity, stageId: string) =>
  sql`${sql.table(entity.table)} t where t.org_id = ${ctx.org.id} and t.stage_id = ${stageId} and t.rank is not null`;

export const rankAfter = (rank: string | null): string => generateKeyBetween(rank, null);

/** The rank behind the last card of a column. Deleted cards keep their ranks: they may be restored. */
export async function lastRank(ctx: Ctx, entity: Entity, stageId: string): Promise<string> {
  const { rows } = await sql<{
    rank: string;
  }>`select t.rank from ${cards(ctx, entity, stageId)} order by t.rank desc limit 1`.execute(ctx.db);
  return rankAfter(rows[0]?.rank ?? null);
}

/** Where a card goes: directly after or before a neighbour of its column. */
export interface Neighbour {
  readonly id: string;
  readonly side: 'after' | 'before';
}

interface Gap {
  readonly lower: string | null;
  readonly upper: string | null;
}

/** The ranks around the place beside a neighbour, in one query; undefined when the caller may not read the neighbour. */
async function gapBeside(
  ctx: TenantCtx,
  entity: CompiledEntity,
  stageId: string,
  neighbour: Neighbour,
  movedId: string,
): Promise<Gap | 'elsewhere' | undefined> {
  const [comparison, order] = neighbour.side === 'after' ? [sql`>`, sql`asc`] : [sql`<`, sql`desc`];
  const next = sql`select c.rank from ${sql.table(entity.entity.table)} c
    where c.org_id = t.org_id and c.stage_id = t.stage_id and c.rank is not null
      and (c.rank, c.id) ${comparison} (t.rank, t.id) and c.id <> ${movedId}
    order by c.rank ${order}, c.id ${order} limit 1`;
  const { rows } = await sql<{ stageId: string | null; rank: string; next: string | null }>`select
    t.stage_id as "stageId", t.rank, (${next}) as next from ${sql.table(entity.entity.table)} t
    where ${sql.join([sql`t.id = ${neighbour.id}`, ...readable(ctx, entity)], sql` and `)}`.execute(ctx.db);
  const [row] = rows;
  if (!row) return undefined;
  if (row.stageId !== stageId) return 'elsewhere';
  return neighbour.side === 'after' ? { lower: row.rank, upper: row.next } : { lower: row.next, upper: row.rank };
}

/** Whether another transaction holds a card of the column: it may be waiting for the column, which the caller holds. */
async function isCardHeld(ctx: Ctx, entity: Entity, stageId: string): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`with free as (
      select t.id from ${cards(ctx, entity, stageId)} for no key update skip locked)
    select (select count(*) from free) < (select count(*) from ${cards(ctx, entity, stageId)}) as held`.execute(ctx.db);
  return rows[0]?.held === true;
}

/**
 * Gives the cards of a column short, evenly spread ranks in the order that they have: no change of theirs, so no version is
 * raised. The one that moves gets its rank afterwards, which is a change.
 */
async function rebalance(ctx: Ctx, entity: Entity, stageId: string, movedId: string): Promise<void> {
  const { rows } = await sql<{
    id: string;
  }>`select t.id from ${cards(ctx, entity, stageId)} and t.id <> ${movedId} order by t.rank, t.id`.execute(ctx.db);
  const ids = rows.map((row) => row.id);
  const ranks = generateNKeysBetween(null, null, ids.length);
  await sql`set local app.rebalancing = 'on'`.execute(ctx.db);
  await sql`update ${sql.table(entity.table)} t set rank = fresh.rank
    from unnest(${ids}::uuid[], ${ranks}::text[]) as fresh(id, rank)
    where t.org_id = ${ctx.org.id} and t.id = fresh.id and t.rank is distinct from fresh.rank`.execute(ctx.db);
  await sql`set local app.rebalancing = 'off'`.execute(ctx.db);
}

/**
 * The rank beside a neighbour; `elsewhere` when that is in another column, undefined when the caller may not read it. The
 * column is rebalanced first when its ranks have grown long, unless others hold cards of it, or two of them are equal. The caller holds the column.
 */
export async function rankBeside(
  ctx: TenantCtx,
  entity: CompiledEntity,
  stageId: string,
  neighbour: Neighbour,
  movedId: string,
): Promise<{ readonly rank: string } | 'elsewhere' | undefined> {
  const gap = await gapBeside(ctx, entity, stageId, neighbour, movedId);
  if (gap === undefined || gap === 'elsewhere') return gap;
  if (gap.lower !== gap.upper) {
    const rank = generateKeyBetween(gap.lower, gap.upper);
    // To wait for a card whose holder waits for the column would be a deadlock: a later move makes the ranks short.
    if (rank.length <= MAX_RANK_LENGTH || (await isCardHeld(ctx, entity.entity, stageId))) return { rank };
  }
  await rebalance(ctx, entity.entity, stageId, movedId);
  const fresh = await gapBeside(ctx, entity, stageId, neighbour, movedId);
  if (fresh === undefined || fresh === 'elsewhere') return fresh;
  return { rank: generateKeyBetween(fresh.lower, fresh.upper) };
}
