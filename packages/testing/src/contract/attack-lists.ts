import type { Crm } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import type { TestResponse } from '../client.ts';
import type { Operation } from './operations.ts';
import { newRecord, recordOf } from './records.ts';
import { queryReferences } from './references.ts';
import { brief, find, type Run, send, succeeded } from './run.ts';
import { queryParameters, type Schema, settled } from './schema.ts';

/** What is asked of a list: in the query string of a GET, in the body of a POST. */
type Asked = Readonly<Record<string, unknown>>;

/** A list answers `data` and `page`. */
function isList(operation: Operation): boolean {
  const { properties = {} } = settled(operation.schema.response?.['200'] ?? {});
  const listing =
    operation.verb === 'list' || operation.verb === 'query' || ('data' in properties && 'page' in properties);
  return listing && (operation.method === 'GET' || operation.schema.body !== undefined);
}

const inBody = (operation: Operation): boolean => operation.method !== 'GET';

function namesOf(operation: Operation): Readonly<Record<string, Schema>> {
  const { body, querystring } = operation.schema;
  return inBody(operation) ? (settled(body ?? {}).properties ?? {}) : queryParameters(querystring);
}

function relationsOf(app: Crm, entity: string | undefined): string[] {
  const compiled = entity === undefined ? undefined : internalsOf(app).model.registry.get(entity);
  return [...(compiled?.byField.values() ?? [])]
    .filter((field) => 'target' in field && field.target !== undefined && field.spec.mode !== 'hidden')
    .map((field) => field.field);
}

/** Ways to ask for a list that could show more than a plain one. */
function variants(run: Run, operation: Operation): Asked[] {
  const { acme, test } = run;
  const names = namesOf(operation);
  const body = inBody(operation);
  const given = (name: string, value: unknown): Asked[] => (name in names ? [{ [name]: value }] : []);
  const limit = 'limit' in names ? { limit: 100 } : {};
  const conditions = settled(names.where ?? {}).properties ?? {};
  const texts = Object.entries(
    internalsOf(run.test.app.crm).model.registry.get(operation.entity ?? '')?.entity.fields ?? {},
  ).flatMap(([name, field]) => (field.spec.kind === 'text' && name in conditions ? [name] : []));
  return [
    {},
    ...given('limit', 100),
    ...given('total', true),
    ...given('deleted', 'with'),
    ...given('deleted', 'only'),
    ...given('search', acme.marker),
    ...Object.keys(names)
      .filter((name) => name.endsWith('[contains]') || name.endsWith('[startsWith]'))
      .map((name) => ({ [name]: acme.marker })),
    ...texts.map((name) => ({ where: { [name]: { contains: acme.marker } } })),
    ...(texts[0]
      ? [{ where: { or: [{ [texts[0]]: { isNull: true } }, { [texts[0]]: { isNull: false } }] }, total: true }]
      : []),
    ...('include' in names
      ? relationsOf(test.app.crm, operation.entity).map((name) => ({ include: body ? [name] : name, ...limit }))
      : []),
  ];
}

function ask(run: Run, operation: Operation, asked: Asked, outsider = true): Promise<TestResponse> {
  const { organization } = outsider ? run.globex : run.acme;
  const query = Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, String(value)]));
  const carried = inBody(operation) ? { body: asked } : { query };
  return send(run, { operation, client: organization.admin, outsider, ...carried });
}

/** Globex lists, counts, searches and includes: Acme is nowhere in it. */
export async function attackList(run: Run, operation: Operation): Promise<void> {
  if (!isList(operation) || operation.parameters.length > 0 || !run.driven.has(operation.id)) return;
  for (const asked of variants(run, operation)) {
    const response = await ask(run, operation, asked);
    const told = JSON.stringify(asked);
    if (!succeeded(response)) {
      find(run, 'OPERATION_NOT_DRIVEN', operation, `${told} was answered with ${brief(response)}.`);
      continue;
    }
    if (asked.total) await checkTotal(run, operation, response);
    if (told.includes(run.acme.marker) && rowsOf(response).length > 0)
      find(run, 'FOREIGN_RECORD_SHOWN', operation, `${told} finds ${rowsOf(response).length} records.`);
  }
  await attackConditions(run, operation);
  if (!run.rowSecurity) return;
  await checkOwn(run, operation);
  await checkCursor(run, operation);
}

const rowsOf = (response: TestResponse): { id?: string }[] => response.body?.data ?? [];

/** Conditions of a body by Acme's ids, as filters of a query string. */
async function attackConditions(run: Run, operation: Operation): Promise<void> {
  const where = namesOf(operation).where;
  if (!inBody(operation) || where === undefined) return;
  const like = { ...operation, schema: { ...operation.schema, querystring: where } };
  for (const { name, entity } of queryReferences(run.test.app.crm, like)) {
    const target = await recordOf(run, run.acme, entity);
    if (target === undefined) continue;
    const response = await ask(run, operation, { where: { [name]: target } });
    if (!succeeded(response) || rowsOf(response).length > 0)
      find(run, 'FOREIGN_FILTER_DISTINGUISHABLE', operation, `where ${name} is a foreign id: ${brief(response)}.`);
  }
}

async function checkTotal(run: Run, operation: Operation, response: TestResponse): Promise<void> {
  const table = internalsOf(run.test.app.crm).model.registry.get(operation.entity ?? '')?.entity.table;
  if (table === undefined || (operation.verb !== 'list' && operation.verb !== 'query')) return;
  const rows = await run.test.adminSql(
    `select count(*)::int as count from "${table}" where org_id = $1 and deleted_at is null`,
    [run.globex.organization.id],
  );
  const total = response.body?.page?.total;
  if (total !== rows[0]?.count)
    find(run, 'COUNT_WITHOUT_ORGANIZATION', operation, `The total is ${total}, of ${rows[0]?.count} records.`);
}

async function checkOwn(run: Run, operation: Operation): Promise<void> {
  if (operation.verb !== 'list' || operation.entity === undefined) return;
  const own = await recordOf(run, run.acme, operation.entity);
  if (own === undefined) return;
  const response = await ask(run, operation, { id: own }, false);
  if (!rowsOf(response).some(({ id }) => id === own))
    find(run, 'OWN_RECORD_MISSING', operation, `?id=${own} was answered with ${brief(response)}.`);
}

/** A cursor is signed for one organization: another's must not even start. */
async function checkCursor(run: Run, operation: Operation): Promise<void> {
  const names = namesOf(operation);
  if (!('cursor' in names && 'limit' in names) || operation.entity === undefined) return;
  for (let made = 0; made < 2; made += 1) await newRecord(run, run.acme, operation.entity);
  const page = await ask(run, operation, { limit: 1 }, false);
  const cursor: string | null | undefined = page.body?.page?.nextCursor;
  if (!cursor) return;
  const foreign = await ask(run, operation, { limit: 1, cursor });
  if (foreign.status !== 400)
    find(run, 'FOREIGN_CURSOR_ACCEPTED', operation, `It was answered with ${brief(foreign)}.`);
}
