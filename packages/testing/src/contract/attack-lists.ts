import type { Application } from '@bottlecrm/core';
import type { TestResponse } from '../client.ts';
import type { Operation } from './operations.ts';
import { newRecord, recordOf } from './records.ts';
import { brief, find, type Run, send, succeeded } from './run.ts';
import { settled } from './schema.ts';

type Query = Readonly<Record<string, string>>;

/** A list is a factory list, or any GET that answers `data` and `page`. */
function isList(operation: Operation): boolean {
  const { properties = {} } = settled(operation.schema.response?.['200'] ?? {});
  return operation.method === 'GET' && (operation.verb === 'list' || ('data' in properties && 'page' in properties));
}

const parametersOf = (operation: Operation): string[] =>
  Object.keys(settled(operation.schema.querystring ?? {}).properties ?? {});

function relationsOf(app: Application, entity: string | undefined): string[] {
  const compiled = entity === undefined ? undefined : app.registry.get(entity);
  return [...(compiled?.byField.values() ?? [])]
    .filter((field) => 'target' in field && field.target !== undefined && field.spec.mode !== 'hidden')
    .map((field) => field.field);
}

/** Ways to ask for a list that could show more than a plain one. */
function variants(run: Run, operation: Operation): Query[] {
  const { acme, test } = run;
  const names = new Set(parametersOf(operation));
  const given = (name: string, value: string): Query[] => (names.has(name) ? [{ [name]: value }] : []);
  const contains = [...names].filter((name) => name.endsWith('[contains]') || name.endsWith('[startsWith]'));
  return [
    {},
    ...given('limit', '100'),
    ...given('total', 'true'),
    ...given('deleted', 'with'),
    ...given('deleted', 'only'),
    ...given('search', acme.marker),
    ...contains.map((name) => ({ [name]: acme.marker })),
    ...(names.has('include')
      ? relationsOf(test.app.crm, operation.entity).map((name) => ({
          include: name,
          ...(names.has('limit') ? { limit: '100' } : {}),
        }))
      : []),
  ];
}

/** Globex lists, counts, searches and includes: Acme is nowhere in it. */
export async function attackList(run: Run, operation: Operation): Promise<void> {
  if (!isList(operation) || operation.parameters.length > 0 || !run.driven.has(operation.id)) return;
  const { globex } = run;
  const ask = (query: Query) => send(run, { operation, client: globex.organization.admin, query, outsider: true });
  for (const query of variants(run, operation)) {
    const response = await ask(query);
    const asked = JSON.stringify(query);
    if (!succeeded(response)) {
      find(run, 'OPERATION_NOT_DRIVEN', operation, `${asked} was answered with ${brief(response)}.`);
      continue;
    }
    if (query.total) await checkTotal(run, operation, response);
    if (asked.includes(run.acme.marker) && rowsOf(response).length > 0) {
      find(run, 'FOREIGN_RECORD_SHOWN', operation, `${asked} finds ${rowsOf(response).length} records.`);
    }
  }
  if (run.rowSecurity) {
    await checkOwn(run, operation);
    await checkCursor(run, operation);
  }
}

const rowsOf = (response: TestResponse): { id?: string }[] => response.body?.data ?? [];

async function checkTotal(run: Run, operation: Operation, response: TestResponse): Promise<void> {
  const table = run.test.app.crm.registry.get(operation.entity ?? '')?.entity.table;
  if (table === undefined || operation.verb !== 'list') return;
  const rows = await run.test.adminSql(
    `select count(*)::int as count from "${table}" where org_id = $1 and deleted_at is null`,
    [run.globex.organization.id],
  );
  const { total } = response.body.page;
  if (total !== rows[0]?.count)
    find(run, 'COUNT_WITHOUT_ORGANIZATION', operation, `The total is ${total}, of ${rows[0]?.count} records.`);
}

async function checkOwn(run: Run, operation: Operation): Promise<void> {
  if (operation.verb !== 'list' || operation.entity === undefined) return;
  const { acme } = run;
  const own = await recordOf(run, acme, operation.entity);
  if (own === undefined) return;
  const response = await send(run, { operation, client: acme.organization.admin, query: { id: own } });
  if (!rowsOf(response).some(({ id }) => id === own))
    find(run, 'OWN_RECORD_MISSING', operation, `?id=${own} was answered with ${brief(response)}.`);
}

/** A cursor is signed for one organization: another's must not even start. */
async function checkCursor(run: Run, operation: Operation): Promise<void> {
  const names = parametersOf(operation);
  if (!names.includes('cursor') || !names.includes('limit') || operation.entity === undefined) return;
  const { acme, globex } = run;
  for (let made = 0; made < 2; made += 1) await newRecord(run, acme, operation.entity);
  const page = await send(run, { operation, client: acme.organization.admin, query: { limit: '1' } });
  const cursor: string | null | undefined = page.body?.page?.nextCursor;
  if (!cursor) return;
  const query = { limit: '1', cursor };
  const foreign = await send(run, { operation, client: globex.organization.admin, query, outsider: true });
  if (foreign.status !== 400)
    find(run, 'FOREIGN_CURSOR_ACCEPTED', operation, `It was answered with ${brief(foreign)}.`);
}
