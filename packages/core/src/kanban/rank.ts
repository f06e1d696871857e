import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { sql } from 'kysely';
import type { Entity } from '../entity/entity.ts';
import type { Ctx } from '../tenancy/ctx.ts';

/** Ranks longer than this are shortened by rebalancing their column. */
export const MAX_RANK_LENGTH = 64;

/** Holds the column until commit: ranks and limits are decided by one transaction at a time. */
export async function lockColumn(ctx: Ctx, stageId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${stageId}, 1))`.execute(ctx.db);
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

async function gapBeside(ctx: Ctx, entity: Entity, stageId: string, neighbour: Neighbour, movedId: string) {
  const { rows: own } = await sql<{
    rank: string;
  }>`select t.rank from ${cards(ctx, entity, stageId)} and t.id = ${neighbour.id}`.execute(ctx.db);
  const rank = own[0]?.rank;
  if (rank === undefined) return undefined;
  const [comparison, order] = neighbour.side === 'after' ? [sql`>`, sql`asc`] : [sql`<`, sql`desc`];
  const { rows } = await sql<{ rank: string }>`select t.rank from ${cards(ctx, entity, stageId)}
    and (t.rank, t.id) ${comparison} (${rank}, ${neighbour.id}::uuid) and t.id <> ${movedId}
    order by t.rank ${order}, t.id ${order} limit 1`.execute(ctx.db);
  const other = rows[0]?.rank ?? null;
  return neighbour.side === 'after' ? { lower: rank, upper: other } : { lower: other, upper: rank };
}

/** Gives the cards of a column short, evenly spread ranks in the order that they have. */
async function rebalance(ctx: Ctx, entity: Entity, stageId: string): Promise<void> {
  const { rows } = await sql<{
    id: string;
  }>`select t.id from ${cards(ctx, entity, stageId)} order by t.rank, t.id`.execute(ctx.db);
  const ids = rows.map((row) => row.id);
  const ranks = generateNKeysBetween(null, null, ids.length);
  await sql`update ${sql.table(entity.table)} t set rank = fresh.rank
    from unnest(${ids}::uuid[], ${ranks}::text[]) as fresh(id, rank)
    where t.org_id = ${ctx.org.id} and t.id = fresh.id`.execute(ctx.db);
}

/**
 * The rank beside a neighbour; undefined when the neighbour is not in the column. The column is rebalanced first when its
 * ranks have grown long or two of them are equal. The caller holds the column (`lockColumn`).
 */
export async function rankBeside(
  ctx: Ctx,
  entity: Entity,
  stageId: string,
  neighbour: Neighbour,
  movedId: string,
): Promise<string | undefined> {
  const gap = await gapBeside(ctx, entity, stageId, neighbour, movedId);
  if (!gap) return undefined;
  if (gap.lower !== gap.upper) {
    const rank = generateKeyBetween(gap.lower, gap.upper);
    if (rank.length <= MAX_RANK_LENGTH) return rank;
  }
  await rebalance(ctx, entity, stageId);
  const fresh = await gapBeside(ctx, entity, stageId, neighbour, movedId);
  return fresh && generateKeyBetween(fresh.lower, fresh.upper);
}
