import { sql } from '../../database/sql.ts';
import { errors } from '../../errors/core-errors.ts';
import type { Ctx } from '../../tenancy/ctx.ts';
import type { Board } from './define-board.ts';
import { lockColumn } from './rank.ts';

/** What placing a card needs to know of a stage. */
export interface Stage {
  readonly id: string;
  readonly pipelineId: string;
  readonly mapsToStatus: string | null;
  readonly wipLimit: number | null;
  /** The highest rank in it, as when the stage was read. */
  readonly lastRank: string | null;
}

const columns = (board: Board) => sql`s.id, s.pipeline_id as "pipelineId", s.maps_to_status as "mapsToStatus",
  s.wip_limit as "wipLimit", (select t.rank from ${sql.table(board.entity.table)} t where t.org_id = s.org_id and t.stage_id = s.id
    and t.rank is not null order by t.rank desc limit 1) as "lastRank"`;
const stages = (ctx: Ctx, board: Board) =>
  sql`${sql.table(board.stage.table)} s where s.org_id = ${ctx.org.id} and s.deleted_at is null`;

export async function findStage(ctx: Ctx, board: Board, id: string): Promise<Stage | undefined> {
  const { rows } = await sql<Stage>`select ${columns(board)} from ${stages(ctx, board)} and s.id = ${id}`.execute(
    ctx.db,
  );
  return rows[0];
}

/** The first stage that maps to a status, in the given pipeline or else in the default one. */
export async function stageForStatus(
  ctx: Ctx,
  board: Board,
  status: string,
  pipelineId: string | undefined,
): Promise<Stage | undefined> {
  const pipelines = sql.table(board.pipeline.table);
  const pipeline =
    pipelineId ??
    sql`(select p.id from ${pipelines} p where p.org_id = ${ctx.org.id} and p.is_default and p.deleted_at is null)`;
  const { rows } = await sql<Stage>`select ${columns(board)} from ${stages(ctx, board)}
    and s.pipeline_id = ${pipeline} and s.maps_to_status = ${status} order by s.position, s.id limit 1`.execute(ctx.db);
  return rows[0];
}

/**
 * Makes room for a card that enters a stage with a limit: holds the column and counts, not counting the card itself.
 * @throws {BOARD_COLUMN_FULL}
 */
export async function enterStage(ctx: Ctx, board: Board, stage: Stage, cardId: string | undefined): Promise<void> {
  if (stage.wipLimit === null) return;
  await lockColumn(ctx, stage.id);
  const others = cardId === undefined ? sql`` : sql` and t.id <> ${cardId}`;
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(board.entity.table)} t
    where t.org_id = ${ctx.org.id} and t.stage_id = ${stage.id} and t.deleted_at is null${others}`.execute(ctx.db);
  if ((rows[0]?.count ?? 0) >= stage.wipLimit) {
    throw errors.BOARD_COLUMN_FULL(`The stage takes at most ${stage.wipLimit} cards: move one out first.`);
  }
}
