import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { TestResponse } from '../../client.ts';
import { bodyFor } from '../records.ts';
import { brief, succeeded } from '../run.ts';
import { queryParameters } from '../schema.ts';
import { wrote } from './check-writes.ts';
import { ask, fault, freshId, has, make, rowsOf, type Subject, text, told, type Values } from './subject.ts';
import { writtenBy } from './written.ts';

const TOO_MANY = 501;

/** Filters that a record's own values meet: by each of its fields that both a list and a query take. */
function filtersOf(subject: Subject, record: Values): Values[] {
  const names = queryParameters(subject.verbs.get('list')?.schema.querystring);
  const single = Object.entries(record).filter(
    ([name, value]) => name in names && (typeof value === 'string' || typeof value === 'boolean') && value !== '',
  );
  return [{}, ...single.map(([name, value]) => ({ [name]: value }))];
}

/** A query is the list with a body: the same filter finds the same records in the same order. */
export async function checkQuery(subject: Subject): Promise<void> {
  if (!has(subject, 'list', 'query', 'create')) return;
  const { id, record } = await make(subject);
  for (const filter of filtersOf(subject, record)) {
    const strings = Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, String(value)]));
    const listed = await ask(subject, 'list', { query: { ...strings, limit: '100', total: 'true' } });
    const queried = await ask(subject, 'query', { body: { where: filter, limit: 100, total: true } });
    const told = `${JSON.stringify(filter)}: ${brief(listed)} and ${brief(queried)}`;
    if (!succeeded(listed) || !isDeepStrictEqual(plain(listed), plain(queried)))
      fault(subject, 'QUERY_DIFFERS_FROM_LIST', 'query', told);
    const all = listed.body?.page?.nextCursor === null;
    if (all && !rowsOf(listed).some((row) => row.id === id)) fault(subject, 'OWN_RECORD_MISSING', 'list', told);
  }
}

/** The page without its cursor, which no two answers share. */
const plain = ({ status, body }: TestResponse) => [status, body?.data, body?.page?.total];

/** Twice the same external id is one record. */
export async function checkUpsert(subject: Subject): Promise<void> {
  const create = subject.verbs.get('create');
  if (!create || !has(subject, 'upsert', 'get')) return;
  const { run } = subject;
  const query = { matchBy: 'externalId' };
  const body = { ...((await bodyFor(run, run.acme, create)) as Values), externalId: text(subject) };
  const first = await ask(subject, 'upsert', { query, body });
  const second = await ask(subject, 'upsert', { query, body });
  const same = first.body?.id !== undefined && first.body.id === second.body?.id;
  if (first.status !== 201 || second.status !== 200 || !same)
    fault(subject, 'UPSERT_NOT_ONE_RECORD', 'upsert', `${brief(first)}, then ${brief(second)}.`);
}

/** What became of each record, without what differs from run to run. */
const statusesOf = (response: TestResponse): string =>
  ((response.body?.results ?? []) as { status: string }[]).map(({ status }) => status).join(' ');

interface Expected {
  readonly what: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body: Values;
  /** The statuses of the results; undefined where all of it is to be refused. */
  readonly results?: string;
  /** Whether it only answers what would be. */
  readonly dry?: boolean;
}

async function expectResults(subject: Subject, verb: 'batch' | 'bulk', expected: Expected): Promise<void> {
  const { what, query = {}, body, results, dry = false } = expected;
  const asked = { query: { ...query, ...(dry ? { dryRun: 'true' } : {}) }, body };
  const { answer, tables } = await writtenBy(subject.run, () => ask(subject, verb, asked));
  const right = results === undefined ? answer.status === 400 : statusesOf(answer) === results;
  if (dry && tables.length > 0) fault(subject, 'DRY_RUN_WRITES', verb, `${what} wrote ${tables.join(', ')}.`);
  const reason = verb === 'batch' ? 'BATCH_RESULT_WRONG' : 'BULK_RESULT_WRONG';
  if (!right || (results === undefined && tables.length > 0))
    fault(subject, reason, verb, `${told(what, answer)} ${statusesOf(answer)}${wrote(tables)}`);
}

const partial = { partial: 'true' };

async function refusesMore(subject: Subject, verb: 'batch' | 'bulk', body: Values): Promise<void> {
  const answer = await ask(subject, verb, { query: partial, body });
  if (answer.status !== 400) fault(subject, 'TOO_MANY_RECORDS_ACCEPTED', verb, told(`${TOO_MANY} records`, answer));
}

/** All or nothing, unless `partial`. */
export async function checkBatch(subject: Subject): Promise<void> {
  const create = subject.verbs.get('create');
  if (!create || !has(subject, 'batch')) return;
  const { run } = subject;
  const good = { ...((await bodyFor(run, run.acme, create)) as Values), externalId: text(subject) };
  const records = [good, { unknownProperty: '1' }];
  const matchBy = 'externalId';
  await expectResults(subject, 'batch', { what: 'One of two is wrong', body: { records } });
  await expectResults(subject, 'batch', {
    what: 'One of two is wrong, partial',
    query: partial,
    body: { records },
    results: 'created failed',
  });
  await expectResults(subject, 'batch', {
    what: 'A match',
    body: { matchBy, records: [{ ...good, externalId: good.externalId }] },
    results: 'updated',
  });
  await refusesMore(subject, 'batch', { records: Array.from({ length: TOO_MANY }, () => ({})) });
}

/** Each action by ids and by a filter, each id with its own result. */
export async function checkBulk(subject: Subject): Promise<void> {
  const update = subject.verbs.get('update');
  if (!update || !has(subject, 'bulk', 'create', 'delete', 'restore')) return;
  const { run } = subject;
  const ids = [await freshId(subject, 'delete'), await freshId(subject, 'delete')];
  const [one = ''] = ids;
  const mixed = [one, randomUUID()];
  const filter = { id: { in: ids } };
  const changes = await bodyFor(run, run.acme, update);
  const steps: Expected[] = [
    { what: 'A deletion with an unknown id', body: { action: 'delete', ids: mixed } },
    { what: 'A tried deletion', body: { action: 'delete', ids }, results: 'deleted deleted', dry: true },
    {
      what: 'A partial deletion',
      query: partial,
      body: { action: 'delete', ids: mixed },
      results: 'deleted failed',
    },
    { what: 'A tried restoration', body: { action: 'restore', ids: [one] }, results: 'restored', dry: true },
    { what: 'A restoration', body: { action: 'restore', ids: [one] }, results: 'restored' },
    { what: 'A deletion by filter', body: { action: 'delete', filter }, results: 'deleted deleted' },
    { what: 'A restoration by filter', body: { action: 'restore', filter }, results: 'restored restored' },
    { what: 'A change', body: { action: 'update', ids: [one], changes }, results: 'updated' },
    { what: 'A change of nothing', body: { action: 'update', ids: [one] } },
  ];
  for (const step of steps) await expectResults(subject, 'bulk', step);
  const tooMany = Array.from({ length: TOO_MANY }, () => randomUUID());
  await refusesMore(subject, 'bulk', { action: 'delete', ids: tooMany });
}
