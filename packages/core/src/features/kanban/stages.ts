import { sql } from '../../database/sql.ts';
import { errors } from '../../errors/core-errors.ts';
import { insideOf } from '../../records/inside-of.ts';
import type { ReadAhead } from '../../records/read-ahead.ts';
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

const stageQuery = (ctx: Ctx, board: Board, id: string) =>
  sql<Stage>`select ${columns(board)} from ${stages(ctx, board)} and s.id = ${id}`;

export async function findStage(ctx: Ctx, board: Board, id: string): Promise<Stage | undefined> {
  const known = knownStage(ctx, board, `stage ${id}`);
  if (known) return known.stage;
  const { rows } = await stageQuery(ctx, board, id).execute(ctx.db);
  return rows[0];
}

/** What was read of a stage before a hook asked for it. */
interface KnownStage {
  readonly place: string;
  readonly stage: Stage | undefined;
  /** Queries that may have changed something until then. */
  readonly changes: number;
}

/** By transaction. */
const ahead = new WeakMap<object, KnownStage>();

const changesOf = (ctx: Ctx): number => insideOf(ctx).opening?.changes ?? 0;

function knownStage(ctx: Ctx, { entity }: Board, what: string): KnownStage | undefined {
  const known = ahead.get(ctx.db);
  return known?.place === `${entity.name} ${what}` && known.changes === changesOf(ctx) ? known : undefined;
}

/** Makes the query of the stage that a new card will enter, named or by its status, to be sent along with others. */
export function readStageAhead(
  ctx: Ctx,
  board: Board,
  { stageId, status }: { readonly stageId: string | undefined; readonly status: string | undefined },
): ReadAhead | undefined {
  if (stageId === undefined && status === undefined) return undefined;
  const what = stageId === undefined ? `status ${status}` : `stage ${stageId}`;
  return {
    query: stageId === undefined ? statusQuery(ctx, board, String(status), undefined) : stageQuery(ctx, board, stageId),
    keep: (rows) => {
      const [stage] = rows as readonly Stage[];
      ahead.set(ctx.db, { place: `${board.entity.name} ${what}`, stage, changes: changesOf(ctx) });
    },
  };
}

/** The first stage that maps to a status, in the given pipeline or else in the default one. */
export async function stageForStatus(
  ctx: Ctx,
  board: Board,
  status: string,
  pipelineId: string | undefined,
): Promise<Stage | undefined> {
  const known = pipelineId === undefined ? knownStage(ctx, board, `status ${status}`) : undefined;
  if (known) return known.stage;
  const { rows } = await statusQuery(ctx, board, status, pipelineId).execute(ctx.db);
  return rows[0];
}

function statusQuery(ctx: Ctx, board: Board, status: string, pipelineId: string | undefined) {
  const pipelines = sql.table(board.pipeline.table);
  const pipeline =
    pipelineId ??
    sql`(select p.id from ${pipelines} p where p.org_id = ${ctx.org.id} and p.is_default and p.deleted_at is null)`;
  return sql<Stage>`select ${columns(board)} from ${stages(ctx, board)}
    and s.pipeline_id = ${pipeline} and s.maps_to_status = ${status} order by s.position, s.id limit 1`;
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
