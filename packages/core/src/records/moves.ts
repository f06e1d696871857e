import type { Entity, PermissionOf } from '../entity/entity.ts';
import type { EventDefinition } from '../entity/events.ts';
import type { RecordOf, ServerSetOf, UpdateOf } from '../entity/shapes.ts';
import type { CrmError } from '../errors/crm-error.ts';
import type { Ctx } from '../tenancy/ctx.ts';

/** What must hold of a record besides its status. */
export interface Guard<R = unknown> {
  /** In words for the documentation: `it has lines`. */
  readonly says: string;
  /** Returns what is thrown when it does not hold. `today` is the organization's. */
  problem(record: R, today: string): CrmError | undefined;
}

type StatusOf<E extends Entity> = RecordOf<E> extends { status: infer S extends string } ? S : string;

/** One way from a status of an entity's records to others. */
export interface MoveRule<E extends Entity = Entity> {
  readonly from: readonly StatusOf<E>[];
  /** The first one is set, unless the move's `set` names another. */
  readonly to: readonly StatusOf<E>[];
  /** Who makes it: a member by a verb, the client on its page, a payment, or the clock. @defaultValue 'member' */
  readonly by?: 'member' | 'client' | 'payment' | 'schedule';
  readonly guards?: readonly Guard<RecordOf<E>>[];
  /** The field that keeps when. */
  readonly stamps?: keyof RecordOf<E> & string;
  /** The event that is emitted, with the record's id as `<entity>Id`. */
  readonly event?: EventDefinition;
  /** One sentence without a full stop: the summary of the verb. */
  readonly summary: string;
}

/** A move with the entity that it belongs to. Made with `defineMoves`. */
export interface Move<E extends Entity = Entity> extends MoveRule<E> {
  readonly entity: E;
  readonly verb: string;
  readonly refused: RefusedMove;
}

/** A record that is in none of the statuses that a move starts from. */
export type RefusedMove = (problem: {
  readonly verb: string;
  readonly status: string;
  readonly from: readonly string[];
}) => CrmError;

/**
 * Declares every way from one status of an entity's records to another. Verbs, documentation and tests are made from it.
 * `refused` makes the error for a record whose status a move does not start from.
 * @example
 * const RENTAL_MOVES = defineMoves(Rental, () => rentalErrors.RENTAL_ALREADY_RETURNED(), {
 *   return: { from: ['open'], to: ['returned'], event: rentalReturned, summary: 'Take rented equipment back' },
 * });
 */
export function defineMoves<E extends Entity, const M extends Readonly<Record<string, MoveRule<E>>>>(
  entity: E,
  refused: RefusedMove,
  moves: M,
): { readonly [K in keyof M]: M[K] & Move<E> } {
  const made = Object.entries(moves).map(([verb, rule]) => [verb, { ...rule, entity, verb, refused }]);
  return Object.fromEntries(made);
}

type Row = Readonly<Record<string, unknown>>;

/** Checks that a record may make a move now. @throws what the moves refuse with, and what their guards throw */
export function checkMove<E extends Entity>(ctx: Ctx, move: Move<E>, record: RecordOf<E>): void {
  const { verb, from, refused, guards = [] } = move;
  const status = String((record as Row).status);
  if (!from.some((one) => one === status)) throw refused({ verb, status, from });
  for (const guard of guards) {
    const problem = guard.problem(record, ctx.today);
    if (problem) throw problem;
  }
}

/** What a move stores and tells besides what its declaration says. */
export interface MoveEffects<E extends Entity> {
  /** Further fields, read-only ones too. */
  readonly set?: ServerSetOf<E>;
  /** Further properties of the event's payload. */
  readonly event?: Row;
}

/**
 * Moves a locked record to the status that a move leads to, stamps it and emits the move's event.
 * @throws what `checkMove` throws
 */
export async function makeMove<E extends Entity>(
  ctx: Ctx,
  move: Move<E>,
  record: RecordOf<E>,
  { set, event }: MoveEffects<E> = {},
): Promise<RecordOf<E>> {
  checkMove(ctx, move, record);
  const { entity, to, stamps } = move;
  const id = String((record as Row).id);
  const stamp = stamps ? { [stamps]: ctx.now.toISOString() } : {};
  const changes: Row = { status: to[0], ...stamp, ...set };
  const moved = await ctx.elevated.update(entity, id, {} as UpdateOf<E>, { set: changes as ServerSetOf<E> });
  if (move.event) await ctx.emit(move.event, { [`${entity.name}Id`]: id, ...event });
  return moved;
}

/**
 * Locks a record under a permission and makes a move.
 * @throws {NOT_FOUND} {FORBIDDEN} and what `checkMove` throws
 */
export async function lockAndMove<E extends Entity>(
  ctx: Ctx,
  move: Move<E>,
  id: string,
  permission: PermissionOf<E>,
  effects: MoveEffects<E> = {},
): Promise<RecordOf<E>> {
  return makeMove(ctx, move, await ctx.lock(move.entity, id, permission), effects);
}

const cell = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(' ');

/** Returns moves as a table in Markdown, for documentation. */
export function movesTable(moves: Readonly<Record<string, MoveRule>>): string {
  const rows = Object.entries(moves).map(([verb, { from, to, by = 'member', guards = [], stamps, event }]) => {
    const effects = [...(stamps ? [`\`${stamps}\``] : []), ...(event ? [`\`${event.name}\``] : [])].join(', ');
    return `| \`${verb}\` | ${by} | ${cell(from)} | ${cell(to)} | ${guards.map(({ says }) => says).join('; ')} | ${effects} |`;
  });
  return ['| Move | By | From | To | If | Stamps, announces |', '|---|---|---|---|---|---|', ...rows].join('\n');
}

/** Returns the conditions of a move as a sentence. */
export function conditionsOf({ from, guards = [] }: Pick<MoveRule, 'from' | 'guards'>): string {
  const when = guards.map(({ says }) => says).join(' and ');
  return `From ${from.join(', ')}${when === '' ? '' : `, when ${when}`}.`;
}
