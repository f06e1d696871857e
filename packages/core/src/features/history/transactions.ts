import { sql } from '../../database/sql.ts';
import type { CompiledEntity } from '../../entity/compile.ts';
import type { TenantCtx } from '../../records/tenant-ctx.ts';
import type { Changes, HistoryAction } from './entry.ts';
import { joinChanges } from './join-changes.ts';
import { visibleChanges, visibleNames } from './visible-changes.ts';

/** Where to read the log of a record from. */
export interface LogPosition {
  /** The record's. */
  readonly id: string;
  /** Only entries with a lower number. */
  readonly before?: number;
  /** How many entries a query reads. */
  readonly atOnce: number;
}

interface LogRow {
  readonly number: number;
  readonly tx: number;
  readonly action: HistoryAction;
  readonly changes: string;
  readonly profileId: string | null;
  readonly requestId: string | null;
  readonly at: string;
}

/** What one transaction did to a record, as the caller may see it; `number` is that of its first entry. */
export interface Transaction extends Omit<LogRow, 'changes'> {
  readonly changes: Changes;
}

/**
 * Who changes a record waits for whoever does so at the time: its entries are numbered in the order of its changes. The names are
 * looked for in a CASE, of which the planner expects that half remains: of a bare `?|` it expects nothing, and sorts all entries.
 */
async function readLog(
  ctx: TenantCtx,
  { name }: CompiledEntity,
  names: readonly string[],
  { id, before, atOnce }: LogPosition,
): Promise<LogRow[]> {
  const { rows } =
    await sql<LogRow>`select id as "number", tx, action, changes::text as changes, profile_id as "profileId",
      request_id as "requestId", at from change_log
    where org_id = ${ctx.org.id} and entity = ${name} and record_id = ${id} ${before === undefined ? sql`` : sql`and id < ${before}`}
      and case action when 'update' then changes ?| ${names}::text[] else true end
    order by id desc limit ${atOnce}`.execute(ctx.db);
  return rows;
}

/** The older of two entries of a transaction joins the later. */
const joinOlder = (entity: CompiledEntity, later: Transaction, older: Transaction): Transaction => ({
  ...later,
  number: older.number,
  action: later.action === 'update' ? older.action : later.action,
  changes: joinChanges(entity, older.changes, later.changes),
});

/** A creation is told without values, whatever its transaction went on to change. */
const asTold = (done: Transaction): Transaction => (done.action === 'create' ? { ...done, changes: {} } : done);
const isTold = ({ action, changes }: Transaction): boolean => action !== 'update' || Object.keys(changes).length > 0;

/** What transactions did to a record, the newest first, without those that did nothing that the caller may see. */
export async function* transactionsOf(
  ctx: TenantCtx,
  entity: CompiledEntity,
  from: LogPosition,
): AsyncGenerator<Transaction> {
  const names = visibleNames(ctx, entity);
  const changesOf = visibleChanges(ctx, entity, names);
  let current: Transaction | undefined;
  let position: LogPosition | undefined = from;
  while (position) {
    const rows: LogRow[] = await readLog(ctx, entity, names, position);
    for (const row of rows) {
      const next = { ...row, changes: changesOf(row.changes) };
      if (current?.tx === next.tx) current = joinOlder(entity, current, next);
      else {
        if (current && isTold(current)) yield asTold(current);
        current = next;
      }
    }
    const last = rows.at(-1);
    position = last && rows.length === position.atOnce ? { ...position, before: last.number } : undefined;
  }
  if (current && isTold(current)) yield asTold(current);
}
