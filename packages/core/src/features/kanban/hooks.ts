import { sql } from '../../database/sql.ts';
import type { Entity } from '../../entity/entity.ts';
import { errors } from '../../errors/core-errors.ts';
import { before, type HookJoin, type ResolveHook, type ResolveInput, resolve } from '../../records/hooks.ts';
import { insideOf } from '../../records/inside-of.ts';
import { readingAhead } from '../../records/read-ahead.ts';
import type { Ctx } from '../../tenancy/ctx.ts';
import { ensureDefaultPipeline } from './default-pipeline.ts';
import type { Board } from './define-board.ts';
import { lastRank, rankAfter } from './rank.ts';
import { enterStage, findStage, readStageAhead, type Stage, stageForStatus } from './stages.ts';

type Row = Readonly<Record<string, unknown>>;
/** Runs before a pipeline, a stage or a card goes or comes back. */
type RowHook = (ctx: Ctx, current: Row) => Promise<void>;

/** What `kanbanFields` make of a record. */
interface Card {
  readonly id?: string;
  readonly stageId?: string | null;
}

// A board refuses an entity without these fields.
const cardOf = (row: Row): Card => row as Card;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const disagree = (status: string) => {
  const detail = `is a stage that maps to another status than ${status}`;
  return errors.VALIDATION_FAILED({ errors: [{ pointer: '/stageId', detail }] });
};

/** The stage that the card shall be in after this change: undefined = where it is, null = none. */
async function targetStage(
  ctx: Ctx,
  board: Board,
  values: Row,
  { body, current }: ResolveInput<Entity>,
): Promise<Stage | null | undefined> {
  const { statusField } = board;
  const sentStage = cardOf(body).stageId;
  const sentStatus = textOf(body[statusField]);
  if (sentStage) {
    const stage = await findStage(ctx, board, sentStage);
    if (stage?.mapsToStatus && sentStatus !== undefined && stage.mapsToStatus !== sentStatus)
      throw disagree(sentStatus);
    return stage;
  }
  if (sentStage === null) return null;
  const status = textOf(values[statusField]);
  if (status === undefined) return undefined;
  const presentId = current && cardOf(current).stageId;
  const present = presentId ? await findStage(ctx, board, presentId) : undefined;
  if (present?.mapsToStatus === status) return undefined;
  return (await stageForStatus(ctx, board, status, present?.pipelineId)) ?? null;
}

/** Keeps stage, status and rank together on every create and update. */
function placeCard(board: Board): ResolveHook<Entity> {
  return async (ctx, values, input) => {
    const { statusField } = board;
    if (!input.current) await ensurePipelineOnce(ctx, board);
    const stage = await targetStage(ctx, board, values, input);
    if (stage === undefined) return;
    if (stage === null) {
      Object.assign(values, { stageId: null, rank: null });
      return;
    }
    if (stage.id === input.current?.stageId) return;
    await enterStage(ctx, board, stage, input.current?.id);
    values.stageId = stage.id;
    // A stage with a limit was locked after it was read: only now are its ranks certain.
    values.rank ??= stage.wipLimit === null ? rankAfter(stage.lastRank) : await lastRank(ctx, board.entity, stage.id);
    if (stage.mapsToStatus) values[statusField] = stage.mapsToStatus;
  };
}

/** The hook on new cards, whose stage is read with the references of the record. */
const placeNewCard = (board: Board): ResolveHook<Entity> =>
  readingAhead(placeCard(board), (ctx, values, { stageId }) => {
    // Without a pipeline there is no stage yet: the hook makes both.
    if (stageId === null || !isEquipped(ctx, board)) return undefined;
    const status = values[board.statusField];
    return readStageAhead(ctx, board, {
      stageId: typeof stageId === 'string' ? stageId : undefined,
      status: typeof status === 'string' ? status : undefined,
    });
  });

const isEquipped = (ctx: Ctx, { entity }: Board): boolean =>
  equipped.get(insideOf(ctx).app)?.has(`${entity.name} ${ctx.org.id}`) === true;

/** By application: entity and organization. */
const equipped = new WeakMap<object, Set<string>>();
/** Transactions that made a pipeline, and may yet be rolled back. */
const making = new WeakSet<object>();

/** An organization older than the plugin gets its pipeline with its first card. Remembered once it is committed. */
async function ensurePipelineOnce(ctx: Ctx, board: Board): Promise<void> {
  const { app } = insideOf(ctx);
  const known = equipped.get(app) ?? new Set<string>();
  equipped.set(app, known);
  const key = `${board.entity.name} ${ctx.org.id}`;
  if (known.has(key)) return;
  const had = await ensureDefaultPipeline(ctx, board);
  if (!had) making.add(ctx.db);
  if (making.has(ctx.db)) return;
  if (known.size > 100_000) known.clear();
  known.add(key);
}

/** Making a pipeline the default takes the mark from the other; the mark itself cannot be dropped. */
function keepOneDefault(board: Board): ResolveHook<Entity> {
  return async (ctx, values, { current }) => {
    const table = sql.table(board.pipeline.table);
    if (values.isDefault === true) {
      await sql`update ${table} set is_default = false where org_id = ${ctx.org.id} and is_default and deleted_at is null
        and id is distinct from ${current?.id ?? null}`.execute(ctx.db);
    }
    const { isDefault, isActive } = { ...current, ...values };
    const dropped = current?.isDefault === true && values.isDefault === false;
    if (dropped || (isDefault === true && isActive === false))
      throw errors.CONFLICT(
        'An organization has one default pipeline, and it is active: make another one the default first.',
      );
  };
}

const keepDefaultPipeline =
  (board: Board): RowHook =>
  async (ctx, current) => {
    if (current.isDefault === true && current.deletedAt === null)
      throw errors.CONFLICT('The default pipeline cannot be deleted: make another one the default first.');
    const stage = sql.table(board.stage.table);
    await refuseWhileUsed(
      ctx,
      board,
      sql`select s.id from ${stage} s where s.org_id = ${ctx.org.id} and s.pipeline_id = ${current.id}`,
    );
  };

const deleteStages =
  (board: Board): RowHook =>
  async (ctx, current) => {
    const stage = sql.table(board.stage.table);
    await sql`update ${stage} set deleted_at = now() where org_id = ${ctx.org.id} and pipeline_id = ${current.id} and deleted_at is null`.execute(
      ctx.db,
    );
  };

/** Stages are part of their pipeline: cards that were deleted lose their place. */
const purgeStages =
  (board: Board): RowHook =>
  async (ctx, current) => {
    const stage = sql.table(board.stage.table);
    await sql`delete from ${stage} where org_id = ${ctx.org.id} and pipeline_id = ${current.id}`.execute(ctx.db);
  };

const keepUsedStage =
  (board: Board): RowHook =>
  async (ctx, current) =>
    refuseWhileUsed(ctx, board, sql`select ${current.id}::uuid`);

async function refuseWhileUsed(ctx: Ctx, board: Board, stageIds: ReturnType<typeof sql>): Promise<void> {
  const { rows } = await sql`select 1 from ${sql.table(board.entity.table)} t where t.org_id = ${ctx.org.id}
    and t.stage_id in (${stageIds}) and t.deleted_at is null limit 1`.execute(ctx.db);
  if (rows.length > 0) throw errors.STILL_REFERENCED('Cards are still in it: move them first.');
}

/** A restored pipeline brings back the stages that went with it. */
const restoreStages =
  (board: Board): RowHook =>
  async (ctx, current) => {
    const stage = sql.table(board.stage.table);
    await sql`update ${stage} set deleted_at = null where org_id = ${ctx.org.id} and pipeline_id = ${current.id}
      and deleted_at = ${current.deletedAt}`.execute(ctx.db);
  };

/** A restored card enters its stage anew; one whose stage is gone comes back in none. */
const returnCard =
  (board: Board): RowHook =>
  async (ctx, current) => {
    const { id, stageId } = cardOf(current);
    if (!stageId) return;
    const stage = await findStage(ctx, board, stageId);
    if (stage) return enterStage(ctx, board, stage, id);
    await sql`update ${sql.table(board.entity.table)} set stage_id = null, rank = null
      where org_id = ${ctx.org.id} and id = ${id}`.execute(ctx.db);
  };

/** A stage stays in its pipeline: its cards would change pipelines unseen. */
const keepPipeline: ResolveHook<Entity> = (_ctx, values, { current }) => {
  if (current && values.pipelineId !== undefined) {
    throw errors.VALIDATION_FAILED({ errors: [{ pointer: '/pipelineId', detail: 'cannot be changed' }] });
  }
};

/** The hooks of a board: on its cards, its pipelines and its stages. */
export function boardHooks(board: Board): readonly HookJoin[] {
  const { entity, pipeline, stage } = board;
  return [
    before(pipeline, ['delete', 'purge'], keepDefaultPipeline(board)),
    before(pipeline, 'delete', deleteStages(board)),
    before(pipeline, 'purge', purgeStages(board)),
    before(pipeline, 'restore', restoreStages(board)),
    before(stage, ['delete', 'purge'], keepUsedStage(board)),
    before(entity, 'restore', returnCard(board)),
    resolve(entity, 'create', placeNewCard(board)),
    resolve(entity, 'update', placeCard(board)),
    resolve(pipeline, ['create', 'update'], keepOneDefault(board)),
    resolve(stage, 'update', keepPipeline),
  ];
}
