import { sql } from '../../database/sql.ts';
import type { CompiledEntity } from '../../entity/compile.ts';
import { readPlan } from '../../records/columns.ts';
import { encodeCursor } from '../../records/cursor.ts';
import { getRecord, notFound } from '../../records/get.ts';
import { LIST_LIMITS, type ListRequest, listConditions } from '../../records/list.ts';
import { parseSort, sortText } from '../../records/sort.ts';
import type { TenantCtx } from '../../records/tenant-ctx.ts';
import type { Pointer } from '../../records/where.ts';
import type { Board } from './define-board.ts';

type Row = Record<string, unknown>;

export interface BoardRequest extends Pick<ListRequest, 'where' | 'search' | 'limit'> {
  /** @defaultValue the default pipeline */
  readonly pipelineId?: string;
}

async function pipelineOf(ctx: TenantCtx, pipeline: CompiledEntity, id: string | undefined): Promise<Row> {
  if (id !== undefined) return getRecord(ctx, pipeline, id);
  const plan = readPlan(pipeline);
  const { rows } = await sql<Row>`select ${plan.select} from ${sql.table(pipeline.entity.table)} t
    where t.org_id = ${ctx.org.id} and t.is_default and t.deleted_at is null`.execute(ctx.db);
  if (!rows[0]) throw notFound(pipeline);
  return plan.present(rows[0], ctx);
}

/**
 * A board: the stages of one pipeline in order, each with its number of cards and the first `limit` of them by rank.
 * The rest of a column is the list `?stageId=…&sort=rank&cursor=<nextCursor>`. Four queries, whatever the number of stages.
 */
export async function readBoard(ctx: TenantCtx, board: Board, request: BoardRequest, pointer: Pointer) {
  const { pipeline, stage } = board;
  const entity = ctx.entity(board.entity.name);
  ctx.require(`${entity.name}:read`);
  const limit = request.limit ?? LIST_LIMITS.defaultLimit;
  const conditions = listConditions(ctx, entity, { ...request, limit }, pointer);
  const chosen = await pipelineOf(ctx, ctx.app.entity(pipeline.name), request.pipelineId);
  const stages = await stagesOf(ctx, ctx.app.entity(stage.name), chosen.id as string);
  const ids = stages.map((one) => one.id as string);
  const cards = await cardsOf(ctx, entity, conditions, ids, limit);
  const counts = await countsOf(ctx, entity, conditions, ids);
  const keys = parseSort(ctx.app.entity(entity.name), ['rank']);
  // Whoever may not read ranks cannot go on in a list sorted by them.
  const pageable = entity.lookup.has('rank');
  return {
    pipeline: ctx.visibleRecord(pipeline.name, chosen),
    stages: stages.map((one) => {
      const own = cards.filter((card) => card.stageId === one.id);
      const last = own.at(limit - 1);
      const scope = { organizationId: ctx.org.id, entity: entity.name, sort: sortText(keys) };
      const values = [last?.rank as string, last?.id as string];
      const nextCursor = pageable && own.length > limit ? encodeCursor(ctx.app.cursorKey, { ...scope, values }) : null;
      return {
        ...ctx.visibleRecord(stage.name, { ...one }),
        count: counts.get(one.id as string) ?? 0,
        cards: own.slice(0, limit).map((card) => ctx.visibleRecord(entity.name, card)),
        nextCursor,
      };
    }),
  };
}

async function stagesOf(ctx: TenantCtx, stage: CompiledEntity, pipelineId: string): Promise<Row[]> {
  const plan = readPlan(stage);
  const { rows } = await sql<Row>`select ${plan.select} from ${sql.table(stage.entity.table)} t
    where t.org_id = ${ctx.org.id} and t.pipeline_id = ${pipelineId} and t.deleted_at is null
    order by t.position, t.id`.execute(ctx.db);
  return rows.map((row) => plan.present(row, ctx));
}

type Conditions = ReturnType<typeof listConditions>;

async function cardsOf(
  ctx: TenantCtx,
  entity: CompiledEntity,
  conditions: Conditions,
  stageIds: string[],
  limit: number,
): Promise<Row[]> {
  const plan = readPlan(entity);
  const { rows } = await sql<Row>`select c.* from unnest(${stageIds}::uuid[]) as s(id) cross join lateral (
      select ${plan.selectListed()} from ${sql.table(entity.entity.table)} t
      where t.stage_id = s.id and ${sql.join(conditions, sql` and `)}
      order by t.rank, t.id limit ${sql.raw(String(limit + 1))}) c`.execute(ctx.db);
  return rows.map((row) => plan.present(row, ctx));
}

async function countsOf(
  ctx: TenantCtx,
  entity: CompiledEntity,
  conditions: Conditions,
  stageIds: string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`select t.stage_id as id, count(*) as count
    from ${sql.table(entity.entity.table)} t
    where t.stage_id = any(${stageIds}::uuid[]) and ${sql.join(conditions, sql` and `)} group by t.stage_id`.execute(
    ctx.db,
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}
