import type { SqlBool } from 'kysely';
import { sql } from '../../database/sql.ts';
import { runTogether } from '../../database/together.ts';
import type { CompiledEntity } from '../../entity/compile.ts';
import { UUID } from '../../entity/values.ts';
import { readPlan } from '../../records/columns.ts';
import { encodeCursor } from '../../records/cursor.ts';
import { notFound } from '../../records/get.ts';
import { LIST_LIMITS, type ListRequest, listConditions } from '../../records/list.ts';
import { readable } from '../../records/readable.ts';
import { parseSort, sortText } from '../../records/sort.ts';
import type { TenantCtx } from '../../records/tenant-ctx.ts';
import { countTotals } from '../../records/totals.ts';
import type { Pointer } from '../../records/where.ts';
import type { Board } from './define-board.ts';

type Row = Record<string, unknown>;

export interface BoardRequest extends Pick<ListRequest, 'where' | 'search' | 'limit' | 'totals'> {
  /** @defaultValue the default pipeline */
  readonly pipelineId?: string;
}

interface Chosen {
  readonly pipeline: Row;
  readonly stages: Row[];
}

/** The pipeline of a board and its stages in order. @throws {NOT_FOUND} */
async function chosenOf(ctx: TenantCtx, board: Board, id: string | undefined): Promise<Chosen> {
  const pipeline = ctx.app.model.entity(board.pipeline.name);
  const stage = ctx.app.model.entity(board.stage.name);
  if (id !== undefined && (!UUID.test(id) || ctx.scope(`${pipeline.name}:read`) === 'none')) throw notFound(pipeline);
  const conditions =
    id === undefined
      ? [sql`t.org_id = ${ctx.org.id}`, sql`t.is_default`, sql`t.deleted_at is null`]
      : [sql`t.id = ${id}`, ...readable(ctx, pipeline)];
  const from = sql`from ${sql.table(pipeline.entity.table)} t where ${sql.join(conditions, sql` and `)}`;
  const [found, stages] = await runTogether(ctx.db, [
    sql<Row>`select ${readPlan(pipeline).select} ${from}`,
    sql<Row>`select ${readPlan(stage).select} from ${sql.table(stage.entity.table)} t
      where t.org_id = ${ctx.org.id} and t.pipeline_id = (select t.id ${from}) and t.deleted_at is null
      order by t.position, t.id`,
  ]);
  if (!found[0]) throw notFound(pipeline);
  return {
    pipeline: readPlan(pipeline).present(found[0], ctx),
    stages: stages.map((row) => readPlan(stage).present(row, ctx)),
  };
}

/**
 * A board: the stages of one pipeline in order, each with its number of cards and the first `limit` of them by rank.
 * The rest of a column is the list `?stageId=…&sort=rank&cursor=<nextCursor>`. Four queries in two round trips, whatever the number of
 * stages, and one for totals.
 */
export async function readBoard(ctx: TenantCtx, board: Board, request: BoardRequest, pointer: Pointer) {
  const { pipeline, stage } = board;
  const entity = ctx.entity(board.entity.name);
  ctx.require(`${entity.name}:read`);
  const limit = request.limit ?? LIST_LIMITS.defaultLimit;
  const conditions = listConditions(ctx, entity, { ...request, limit }, pointer);
  const { pipeline: chosen, stages } = await chosenOf(ctx, board, request.pipelineId);
  const ids = stages.map((one) => one.id as string);
  const onBoard = [...conditions, sql<SqlBool>`t.stage_id = any(${ids}::uuid[])`];
  const totals = request.totals ? { totals: await countTotals(ctx, entity, onBoard) } : {};
  const { cards, counts } = await cardsOf(ctx, entity, conditions, ids, limit);
  const keys = parseSort(ctx.app.model.entity(entity.name), ['rank']);
  // Whoever may not read ranks cannot go on in a list sorted by them.
  const pageable = entity.lookup.has('rank');
  return {
    pipeline: ctx.visibleRecord(pipeline.name, chosen),
    ...totals,
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

type Conditions = ReturnType<typeof listConditions>;

interface Cards {
  readonly cards: Row[];
  /** By stage. */
  readonly counts: ReadonlyMap<string, number>;
}

async function cardsOf(
  ctx: TenantCtx,
  entity: CompiledEntity,
  conditions: Conditions,
  stageIds: string[],
  limit: number,
): Promise<Cards> {
  const plan = readPlan(entity);
  ctx.endWithNextQuery?.();
  const [cards, counts] = await runTogether(ctx.db, [
    sql<Row>`select c.* from unnest(${stageIds}::uuid[]) as s(id) cross join lateral (
      select ${plan.selectListed()} from ${sql.table(entity.entity.table)} t
      where t.stage_id = s.id and ${sql.join(conditions, sql` and `)}
      order by t.rank, t.id limit ${sql.raw(String(limit + 1))}) c`,
    sql<{ id: string; count: number }>`select t.stage_id as id, count(*) as count
      from ${sql.table(entity.entity.table)} t
      where t.stage_id = any(${stageIds}::uuid[]) and ${sql.join(conditions, sql` and `)} group by t.stage_id`,
  ]);
  return {
    cards: cards.map((row) => plan.present(row, ctx)),
    counts: new Map(counts.map(({ id, count }) => [id, count])),
  };
}
