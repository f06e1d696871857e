import type { Ctx, Entity } from '@bottlecrm/core';
import { checkMove, type Move } from './moves.ts';

type Row = Record<string, unknown>;

/** A locked record, read whole. @throws {NOT_FOUND} {FORBIDDEN} */
export async function lockDocument(ctx: Ctx, entity: Entity, id: string, permission: string): Promise<Row> {
  await ctx.requireFor(permission, entity, id);
  return (await ctx.elevated.get(entity, id)) as Row;
}

/**
 * Takes a locked document to the move's status, with its stamp and its event.
 * @throws {DOCUMENT_MOVE_REFUSED} and what the move's guards throw
 */
export async function moveDocument(
  ctx: Ctx,
  entity: Entity,
  record: Row,
  { verb, move, set = {}, event = {} }: { verb: string; move: Move; set?: Row; event?: Row },
): Promise<Row> {
  checkMove(verb, move, record, ctx.today);
  const id = String(record.id);
  const stamp = move.stamps ? { [move.stamps]: ctx.now.toISOString() } : {};
  const changes = { status: move.to[0], ...stamp, ...set };
  const moved = (await ctx.elevated.update(entity, id, {} as never, { set: changes as never })) as Row;
  if (move.event) await ctx.emit(move.event, { [`${entity.name}Id`]: id, ...event });
  return moved;
}
