import { randomUUID } from 'node:crypto';
import { internalsOf } from '@bottlecrm/core/internal';
import { queryFor } from './drive.ts';
import type { Operation } from './operations.ts';
import { bodyFor, pathFor, targetOf } from './records.ts';
import { parameterEntity } from './references.ts';
import { brief, find, type Run, same, send, succeeded } from './run.ts';

/** A row as the database has it, whoever may see it. */
export async function rowOf(run: Run, entity: string, id: string): Promise<string> {
  const table = internalsOf(run.test.app.crm).model.registry.get(entity)?.entity.table;
  if (table === undefined) return '';
  const rows = await run.test.adminSql(`select to_jsonb(t)::text as row from "${table}" t where id = $1`, [id]);
  return String(rows[0]?.row);
}

/** Globex puts Acme's ids into the path: each must look like an id that never was. */
export async function attackIds(run: Run, operation: Operation): Promise<void> {
  const { acme, globex, test } = run;
  for (const parameter of operation.parameters) {
    const entity = parameterEntity(test.app.crm, operation, parameter);
    if (entity === undefined) continue;
    const target = await targetOf(run, acme, operation, entity);
    if (target === undefined) continue;
    const before = await rowOf(run, entity, target);
    const own = await pathFor(run, globex, operation);
    const nobody = randomUUID();
    const query = await queryFor(run, globex, operation);
    const body = await bodyFor(run, globex, operation);
    const request = { operation, client: globex.organization.admin, query, body, outsider: true };
    const foreign = await send(run, { ...request, params: { ...own, [parameter]: target } });
    const missing = await send(run, { ...request, params: { ...own, [parameter]: nobody } });
    const told = `:${parameter} of another organization answered ${brief(foreign)}, an unknown one ${brief(missing)}.`;
    const equal = same(foreign, target, missing, nobody);
    if (!equal)
      find(run, succeeded(foreign) ? 'FOREIGN_RECORD_REACHED' : 'FOREIGN_ID_DISTINGUISHABLE', operation, told);
    else if (foreign.status !== 404 && foreign.status < 500) find(run, 'FOREIGN_ID_NOT_FOUND_MISSING', operation, told);
    if ((await rowOf(run, entity, target)) !== before)
      find(run, 'FOREIGN_RECORD_CHANGED', operation, `The ${entity} ${target} is not what it was.`);
  }
}
