import type { RawBuilder } from 'kysely';
import { sql } from '../database/sql.ts';
import { runTogether } from '../database/together.ts';
import type { CompiledEntity, LinkField } from '../entity/compile.ts';
import { UUID } from '../entity/values.ts';
import { errors } from '../errors/core-errors.ts';
import type { ErrorItem } from '../errors/crm-error.ts';
import { UNUSABLE_REFERENCE } from '../errors/refuse.ts';
import { isLocked } from './locked-records.ts';
import type { ReadAhead } from './read-ahead.ts';
import { lockFor, rememberShared } from './reference-locks.ts';
import type { TenantCtx } from './tenant-ctx.ts';

type Values = Readonly<Record<string, unknown>>;

interface Wanted {
  readonly id: string;
  /** Where the body names it; undefined for what is only held. */
  readonly pointer?: string;
  /** `contact.accountId`: the relation that names it. */
  readonly reference?: string;
  /** The record that is named changes too: its own side of the link is the one that counts versions. */
  readonly changes?: boolean;
}

/** By target entity, in the one order in which every transaction locks: by table, within a table by id. */
type WantedByTarget = ReadonlyMap<string, readonly Wanted[]>;

/** What was held ahead of the record: of each target the ids that a reference may name. */
export type HeldReferences = ReadonlyMap<string, ReadonlySet<string>>;

/** What has more is refused as it is. */
const MOST_LISTED = 1000;

/** A list of a body, which may not have been looked at yet. */
const listed = (value: unknown): unknown[] | undefined =>
  Array.isArray(value) && value.length <= MOST_LISTED ? value : undefined;

/** Every reference in `values` but those that the `current` record links already: they may stay, whatever became of them. */
function wantedBy(ctx: TenantCtx, entity: CompiledEntity, values: Values, current: Values = {}): WantedByTarget {
  const wanted = new Map<string, Wanted[]>();
  const want = (target: string, wire: string, one: Omit<Wanted, 'reference'>) =>
    wanted.set(target, [...(wanted.get(target) ?? []), { ...one, reference: `${entity.name}.${wire}` }]);
  for (const { kind, target, wire } of entity.columns) {
    const value = values[wire];
    if (kind === 'ref' && target && typeof value === 'string') want(target, wire, { pointer: `/${wire}`, id: value });
  }
  for (const { wire, target, inverse } of entity.links) {
    const ids = listed(values[wire]);
    if (!ids) continue;
    const linked = new Set(current[wire] as readonly string[] | undefined);
    for (const [at, id] of ids.entries())
      if (!linked.has(String(id))) want(target, wire, { pointer: `/${wire}/${at}`, id: String(id), changes: inverse });
    if (!inverse) continue;
    const kept = new Set(ids);
    for (const id of linked) if (!kept.has(id)) want(target, wire, { id, changes: true });
  }
  for (const { wire, columns } of entity.lines) {
    const rows = listed(values[wire]);
    if (!rows) continue;
    for (const field of columns) {
      if (field.kind !== 'ref' || !field.target) continue;
      const kept = new Set(((current[wire] ?? []) as Values[]).map((row) => row[field.wire]));
      for (const [at, row] of (rows as (Values | null)[]).entries()) {
        const id = row?.[field.wire];
        if (typeof id === 'string' && !kept.has(id))
          want(field.target, `${wire}.${field.wire}`, { pointer: `/${wire}/${at}/${field.wire}`, id });
      }
    }
  }
  return inOrder(ctx, wanted);
}

function inOrder(ctx: TenantCtx, wanted: WantedByTarget): WantedByTarget {
  const tableOf = (target: string) => ctx.app.model.entity(target).entity.table;
  return new Map([...wanted].sort(([a], [b]) => (tableOf(a) < tableOf(b) ? -1 : 1)));
}

export interface CheckReferencesOptions {
  /** What the record links already: it may stay, whatever became of it. */
  readonly current?: Values | undefined;
  readonly held?: HeldReferences | undefined;
  /** Queries that are sent along. */
  readonly along?: readonly ReadAhead[] | undefined;
}

/**
 * Checks every reference in `values`: the target exists, is live and of this organization, and stays so until commit
 * (FOR SHARE). One query per target entity, all of them in one round trip.
 * @throws {INVALID_REFERENCE} the same for unknown, deleted and foreign ids.
 */
export async function checkReferences(
  ctx: TenantCtx,
  entity: CompiledEntity,
  values: Values,
  { current = {}, held = new Map(), along = [] }: CheckReferencesOptions = {},
): Promise<void> {
  const asked = [...wantedBy(ctx, entity, values, current)].map(([name, list]) => {
    const target = ctx.app.model.entity(name);
    const known = held.get(name);
    const rest = list.filter(({ id }) => !known?.has(id.toLowerCase()) && !isLocked(ctx, target, id));
    return { rest, usable: usableQuery(ctx, target, rest) };
  });
  const sent = asked.flatMap(({ usable }) => usable ?? []);
  const rows = await runTogether(
    ctx.db,
    [...sent, ...along].map(({ query }) => query),
  );
  const usable = sent.map(({ accept }, at) => accept(rows[at] as readonly Usable[]));
  for (const [at, { keep }] of along.entries()) keep(rows[sent.length + at] ?? []);
  const broken = asked.flatMap(({ rest, usable: query }): ErrorItem[] => {
    const ids = query && usable[sent.indexOf(query)];
    return rest.flatMap(({ pointer, id }) =>
      pointer === undefined || ids?.has(id.toLowerCase()) ? [] : [{ pointer, detail: UNUSABLE_REFERENCE }],
    );
  });
  if (broken.length > 0) throw errors.INVALID_REFERENCE({ errors: broken });
}

/**
 * Holds what bodies refer to and what stands before the record itself in the order of locks, so that changes from both sides
 * of a relation wait for each other instead of deadlocking. Without an id: what stands before all records of the entity.
 */
export async function holdReferences(
  ctx: TenantCtx,
  entity: CompiledEntity,
  bodies: readonly Values[],
  id?: string,
): Promise<HeldReferences> {
  if (id !== undefined && !UUID.test(id)) return new Map();
  const { table } = entity.entity;
  const own = id?.toLowerCase() ?? '';
  const ahead = new Map<string, Wanted[]>();
  for (const body of bodies) {
    for (const [target, list] of wantedBy(ctx, entity, body)) {
      const other = ctx.app.model.entity(target).entity.table;
      const before = list.filter((one) => other < table || (other === table && one.id.toLowerCase() < own));
      if (before.length > 0) ahead.set(target, [...(ahead.get(target) ?? []), ...before]);
    }
    for (const link of entity.links)
      if (id !== undefined && link.inverse && link.targetTable < table && listed(body[link.wire]))
        ahead.set(link.target, [...(ahead.get(link.target) ?? []), ...(await linkedNow(ctx, entity, link, id))]);
  }
  const asked = [...inOrder(ctx, ahead)].flatMap(([target, list]) => {
    const usable = usableQuery(ctx, ctx.app.model.entity(target), list);
    return usable ? [{ target, ...usable }] : [];
  });
  const rows = await runTogether(
    ctx.db,
    asked.map(({ query }) => query),
  );
  return new Map(asked.map(({ target, accept }, at) => [target, accept(rows[at] ?? [])]));
}

/** What a record links from the other side before a change: what the change drops is changed, too. */
async function linkedNow(ctx: TenantCtx, entity: CompiledEntity, link: LinkField, ownerId: string): Promise<Wanted[]> {
  const { rows } = await sql<{ id: string }>`select ${sql.id(link.targetColumn)} as id from ${sql.table(link.table)}
    where org_id = ${ctx.org.id} and ${sql.id(link.ownerColumn)} = ${ownerId}`.execute(ctx.db);
  return rows.map(({ id }) => ({ id, reference: `${entity.name}.${link.wire}`, changes: true }));
}

/** Of these ids, those that a reference may name; held until commit. */
export async function referableIds(ctx: TenantCtx, target: CompiledEntity, ids: readonly string[]): Promise<string[]> {
  const usable = usableQuery(
    ctx,
    target,
    ids.map((id) => ({ id })),
  );
  if (!usable) return [];
  const { rows } = await usable.query.execute(ctx.db);
  const known = usable.accept(rows);
  return ids.filter((id) => known.has(id.toLowerCase()));
}

interface Usable {
  readonly id: string;
  readonly usable: boolean;
}

interface UsableQuery {
  readonly query: RawBuilder<Usable>;
  /** Returns the ids that a reference may name, of the rows that the query answered. */
  readonly accept: (rows: readonly Usable[]) => Set<string>;
}

/** Makes the query that holds records, in the order of their ids, and tells which a reference may name; undefined for none. */
function usableQuery(ctx: TenantCtx, target: CompiledEntity, wanted: readonly Wanted[]): UsableQuery | undefined {
  const known = new Map(wanted.flatMap((one) => (UUID.test(one.id) ? [[one.id.toLowerCase(), one] as const] : [])));
  if (known.size === 0) return undefined;
  const only = target.entity.referableWhen ? sql` and (${sql.raw(target.entity.referableWhen)})` : sql``;
  const references = new Set([...known.values()].flatMap(({ reference }) => reference ?? []));
  const lock = [...known.values()].some(({ changes }) => changes) ? 'no key update' : lockFor(ctx, references);
  const query = sql<Usable>`select t.id, (t.deleted_at is null${only}) as usable
    from ${sql.table(target.entity.table)} as t
    where t.org_id = ${ctx.org.id} and t.id = any(${[...known.keys()]}::uuid[])
    order by t.id for ${sql.raw(lock)} of t`;
  const accept = (rows: readonly Usable[]): Set<string> => {
    if (lock === 'share')
      for (const { id } of rows) {
        const reference = known.get(id)?.reference;
        if (reference !== undefined) rememberShared(ctx, target.name, id, reference);
      }
    return new Set(rows.filter(({ usable }) => usable).map(({ id }) => id));
  };
  return { query, accept };
}
