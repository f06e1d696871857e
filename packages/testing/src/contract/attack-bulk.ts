import { internalsOf } from '@bottlecrm/core/internal';
import type { Operation } from './operations.ts';
import { brief, find, type Run, send, succeeded } from './run.ts';

/** Globex acts on everything that a filter finds, as a dry run: only its own is found. */
export async function attackBulk(run: Run, operation: Operation): Promise<void> {
  if (operation.verb !== 'bulk' || operation.entity === undefined) return;
  const table = internalsOf(run.test.app.crm).model.registry.get(operation.entity)?.entity.table;
  const response = await send(run, {
    operation,
    client: run.globex.organization.admin,
    query: { dryRun: 'true', partial: 'true' },
    body: { action: 'delete', filter: {} },
    outsider: true,
  });
  const rows = await run.test.adminSql(
    `select count(*)::int as count from "${table}" where org_id = $1 and deleted_at is null`,
    [run.globex.organization.id],
  );
  const found = response.body?.results?.length;
  if (!succeeded(response)) find(run, 'OPERATION_NOT_DRIVEN', operation, `A filter of all: ${brief(response)}.`);
  else if (found !== rows[0]?.count)
    find(run, 'FOREIGN_RECORD_REACHED', operation, `A filter of all finds ${found} records, of ${rows[0]?.count}.`);
}
