import { generate } from './generate.ts';
import type { Operation } from './operations.ts';
import { contractSide, driveBody, pathFor, sourceOf } from './records.ts';
import { find, type Run, send, succeeded } from './run.ts';
import { settled } from './schema.ts';
import type { Side } from './side.ts';

/** Required query parameters, each with a value. */
export async function queryFor(run: Run, side: Side, operation: Operation): Promise<Record<string, string>> {
  const schema = settled(operation.schema.querystring ?? {});
  if ((schema.required ?? []).length === 0) return {};
  const only = new Set(schema.required);
  const made = (await generate(schema, sourceOf(run, side, operation), { only })) as Record<string, unknown>;
  // Which fields are unique is the organization's own matter, and not in the schema; this one every record has.
  if ('matchBy' in made) made.matchBy = 'externalId';
  return Object.fromEntries(Object.entries(made).map(([name, value]) => [name, String(value)]));
}

/** Makes the operation succeed for an organization's admin, and says so when it does not. */
export async function driveOperation(run: Run, side: Side, operation: Operation): Promise<void> {
  try {
    const refusals = await attemptOperation(run, side, operation);
    if (refusals.length === 0) return;
    // What refuses a record that has everything may take one that has little: the default one, a converted one.
    run.bare.add(operation.id);
    const again = operation.parameters.length > 0 ? await attemptOperation(run, side, operation) : refusals;
    if (again.length === 0) return;
    run.bare.delete(operation.id);
    notDriven(run, operation, [...new Set(refusals)].join(' | '));
  } catch (error) {
    notDriven(run, operation, error instanceof Error ? error.message : String(error));
  }
}

/** The refusals of every body that was tried; none when one succeeded. */
async function attemptOperation(run: Run, side: Side, operation: Operation): Promise<readonly string[]> {
  const outsider = side === run.globex;
  const usual = operation.isPublic ? run.test.anonymous : side.organization.admin;
  const client = (await run.clients[operation.id]?.(contractSide(run, side))) ?? usual;
  const params = await pathFor(run, side, operation);
  const query = await queryFor(run, side, operation);
  const { response, refusals } = await driveBody(run, side, operation, (body) =>
    send(run, { operation, client, params, query, body, outsider }),
  );
  if (!response || !succeeded(response)) return refusals;
  run.driven.add(operation.id);
  return [];
}

/** A request that failed for a reason with a name of its own is not noted twice. */
export function notDriven(run: Run, operation: Operation, why: string): void {
  const explained = run.findings.some(
    ({ reason, subject }) =>
      subject === operation.id && (reason === 'SERVER_ERROR' || reason === 'QUERY_WITHOUT_CONTEXT'),
  );
  if (!explained) find(run, 'OPERATION_NOT_DRIVEN', operation, why);
}
