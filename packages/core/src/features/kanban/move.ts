import { sql } from '../../database/sql.ts';
import type { CompiledEntity } from '../../entity/compile.ts';
import { refuse, refuseReference } from '../../errors/refuse.ts';
import { checkWritable } from '../../records/body.ts';
import { readPlan } from '../../records/columns.ts';
import { lockRecord } from '../../records/get.ts';
import { insideOf } from '../../records/inside-of.ts';
import { announce } from '../../records/record-event.ts';
import { recordVerbs } from '../../records/record-verbs.ts';
import type { TenantCtx } from '../../records/tenant-ctx.ts';
import type { Ctx } from '../../tenancy/ctx.ts';
import type { Board } from './define-board.ts';
import { lastRank, lockColumn, type Neighbour, rankBeside } from './rank.ts';
import { findStage, stageForStatus } from './stages.ts';

type Values = Record<string, unknown>;

/** Where a card goes: its column, and between which cards. */
export interface MoveInput {
  readonly stageId?: string;
  readonly status?: string;
  readonly afterId?: string;
  readonly beforeId?: string;
}

function neighbourOf(input: MoveInput, id: string): Neighbour | undefined {
  const { afterId, beforeId } = input;
  if (afterId !== undefined && beforeId !== undefined) throw refuse('/beforeId', 'cannot be combined with afterId');
  const neighbour = afterId ?? beforeId;
  if (neighbour === undefined) return undefined;
  const side = afterId === undefined ? 'before' : 'after';
  if (neighbour === id) throw refuse(`/${side}Id`, 'is the moved card itself');
  return { id: neighbour, side };
}

/** The column that the card goes to: named, found by status, or the one that it is in. */
async function columnOf(ctx: TenantCtx, board: Board, current: Values, input: MoveInput): Promise<string> {
  const { stageId, status } = input;
  const present = current.stageId as string | null;
  if (stageId !== undefined) {
    if (stageId !== present && !(await findStage(ctx, board, stageId))) throw refuseReference('/stageId');
    return stageId;
  }
  if (status !== undefined) {
    const stage = present ? await findStage(ctx, board, present) : undefined;
    if (stage?.mapsToStatus === status) return stage.id;
    const target = await stageForStatus(ctx, board, status, stage?.pipelineId);
    if (!target) throw refuse('/status', 'is a status that no stage maps to');
    return target.id;
  }
  if (!present) throw refuse('/stageId', 'is required: the card is in no stage');
  return present;
}

/** The fields that a move sets by name. */
function namedFields({ statusField }: Board, { stageId, status }: MoveInput): Values {
  return { ...(stageId === undefined ? {} : { stageId }), ...(status === undefined ? {} : { [statusField]: status }) };
}

/**
 * Moves a card to a stage, or within its stage, behind or before another card; to the end when no neighbour is named.
 * One row is written.
 * @throws {NOT_FOUND} {FORBIDDEN} {INVALID_REFERENCE} {BOARD_COLUMN_FULL}
 */
export async function moveCard(given: Ctx, board: Board, id: string, input: MoveInput): Promise<Values> {
  const ctx = insideOf(given);
  const entity = ctx.entity(board.entity.name);
  const current = await lockRecord(ctx, entity, id, `${entity.name}:update`);
  const neighbour = neighbourOf(input, id);
  checkWritable(ctx, entity, namedFields(board, input));
  const stageId = await columnOf(ctx, board, current, input);
  await lockColumn(ctx, stageId);
  const rank = await rankFor(ctx, entity, stageId, neighbour, id);
  const { statusField } = board;
  // Within its stage a card changes its rank alone; entering a stage is a change of the record, with all that joins one.
  const within = stageId === current.stageId && (input.status === undefined || input.status === current[statusField]);
  if (within) return writeRank(ctx, entity, id, rank);
  const patch = { stageId, ...(input.status === undefined ? {} : { [statusField]: input.status }) };
  // In the caller's own name: hooks may ask what it may do.
  return recordVerbs(ctx, entity, { verb: 'move' }).update(id, patch, { set: { rank }, fieldsChecked: true });
}

async function rankFor(
  ctx: TenantCtx,
  entity: CompiledEntity,
  stageId: string,
  neighbour: Neighbour | undefined,
  id: string,
): Promise<string> {
  if (!neighbour) return lastRank(ctx, entity.entity, stageId);
  const found = await rankBeside(ctx, entity, stageId, neighbour, id);
  if (found === undefined) throw refuseReference(`/${neighbour.side}Id`);
  if (found === 'elsewhere') throw refuse(`/${neighbour.side}Id`, 'is not a card of that stage');
  return found.rank;
}

async function writeRank(ctx: TenantCtx, entity: CompiledEntity, id: string, rank: string): Promise<Values> {
  const plan = readPlan(entity);
  const { rows } = await sql<Values>`update ${sql.table(entity.entity.table)} as t set rank = ${rank}
    where t.org_id = ${ctx.org.id} and t.id = ${id} returning ${plan.select}`.execute(ctx.db);
  const record = plan.present(rows[0] ?? {}, ctx);
  await announce(ctx, entity, 'updated', record);
  return record;
}
