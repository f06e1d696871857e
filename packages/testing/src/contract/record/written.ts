import { setTimeout as sleep } from 'node:timers/promises';
import { internalsOf } from '@bottlecrm/core/internal';
import type { Run } from '../run.ts';

const SETTLE_ATTEMPTS = 250;

/** What tells whether anything was written: of each table how many rows, and the last transaction that made one. */
async function stateOf(run: Run): Promise<Map<string, string>> {
  const tables = internalsOf(run.test.app.crm).model.tables.map(
    ({ name }) => `select '${name}' as name, count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) as state,
      count(*)::int as count from "${name}"`,
  );
  for (let attempt = 0; ; attempt += 1) {
    const rows = await run.test.adminSql(tables.join(' union all '));
    // What handlers of events do would look like the request's own doing: it is waited for.
    const pending = rows.find(({ name }) => name === 'outbox')?.count;
    if (!pending || attempt === SETTLE_ATTEMPTS) return new Map(rows.map(({ name, state }) => [name, state]));
    await sleep(20);
  }
}

/** The tables that `work` changed, whatever it was answered. */
export async function writtenBy<T>(run: Run, work: () => Promise<T>): Promise<{ answer: T; tables: string[] }> {
  const before = await stateOf(run);
  const answer = await work();
  const after = await stateOf(run);
  return { answer, tables: [...after.keys()].filter((name) => after.get(name) !== before.get(name)) };
}
