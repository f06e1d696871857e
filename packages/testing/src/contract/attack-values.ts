import { internalsOf } from '@bottlecrm/core/internal';
import { rowOf } from './attack-ids.ts';
import { queryFor } from './drive.ts';
import type { Operation } from './operations.ts';
import { bodyFor, newRecord } from './records.ts';
import { brief, find, type Run, send, succeeded } from './run.ts';

/**
 * Globex writes the unique values of a record of Acme: they are free in its own organization, so that nobody learns what
 * another has, and nothing of Acme's is taken for its own. A dry run, which leaves no trace of Acme's texts with Globex.
 */
export async function attackValues(run: Run, operation: Operation): Promise<void> {
  const { entity, verb } = operation;
  const compiled = internalsOf(run.test.app.crm).model.registry.get(entity ?? '');
  if ((verb !== 'create' && verb !== 'upsert') || entity === undefined || compiled === undefined) return;
  const target = await newRecord(run, run.acme, entity);
  if (target === undefined) return;
  const before = await rowOf(run, entity, target);
  const row = JSON.parse(before) as Record<string, unknown>;
  const unique = compiled.columns.filter(
    ({ spec, wire, column }) =>
      (spec.unique || wire === 'externalId') &&
      ['write', 'create'].includes(spec.mode) &&
      typeof row[column] === 'string',
  );
  if (unique.length === 0) return;
  const values = Object.fromEntries(unique.map(({ wire, column }) => [wire, row[column]]));
  const body = await bodyFor(run, run.globex, operation);
  const response = await send(run, {
    operation,
    client: run.globex.organization.admin,
    query: { ...(await queryFor(run, run.globex, operation)), dryRun: 'true' },
    body: { ...(body as object), ...values },
    outsider: true,
  });
  const told = `${Object.keys(values).join(', ')} of another organization’s record: ${brief(response)}.`;
  if (!succeeded(response)) find(run, 'FOREIGN_VALUE_TAKEN', operation, told);
  else if (response.body?.id === target) find(run, 'FOREIGN_RECORD_REACHED', operation, told);
}
