import { crm, identifierOf, serverOptions } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import Fastify, { type FastifyInstance } from 'fastify';
import { createClient, injectTransport, type TestClient } from '../../client.ts';
import { queryFor } from '../drive.ts';
import { type Operation, operationsOf } from '../operations.ts';
import { CONTRACT_REASONS } from '../reasons.ts';
import { bodyFor, recordOf } from '../records.ts';
import { brief, find, type Run, send, succeeded } from '../run.ts';
import { settled } from '../schema.ts';
import { ask, type CompiledEntity, fault, has, make, rowsOf, type Subject, told, type Values } from './subject.ts';

/** What role `user` may not read of one entity: an optional field that lists can filter by, best one that they sort by. */
function hiddenOf(entity: CompiledEntity): string | undefined {
  const own = entity.columns.filter(
    ({ field, kind, spec }) =>
      field in entity.entity.fields && spec.optional && spec.mode === 'write' && spec.filterable && kind !== 'ref',
  );
  const found =
    own.find(({ kind, spec }) => kind === 'text' && spec.sortable) ?? own.find(({ kind }) => kind === 'text');
  return (found ?? own[0])?.wire ?? (entity.byWire.has('externalId') ? 'externalId' : undefined);
}

/** A second application on the same database, where role `user` may not read one field of each entity. */
async function withHiddenFields(run: Run, hidden: ReadonlyMap<string, string>): Promise<FastifyInstance> {
  const { options, model } = internalsOf(run.test.app.crm);
  const fieldAccess = Object.fromEntries(
    [...hidden].map(([name, field]) => {
      const all = [...(model.registry.get(name)?.byWire.keys() ?? [])];
      return [name, { read: { user: all.filter((one) => one !== field) } }];
    }),
  );
  const { systemUrl, ...connection } = options.database ?? {};
  const app = Fastify(serverOptions({ logger: false }));
  await app.register(crm, { ...options, fieldAccess, database: { ...connection, migrateAtStart: false } });
  await app.ready();
  return app;
}

/** A rule hides one field of each entity from role `user`: no answer, filter, order or document of it has the field. */
export async function checkFields(run: Run, subjects: readonly Subject[]): Promise<void> {
  const names = [...internalsOf(run.test.app.crm).model.registry.values()].flatMap((entity): [string, string][] => {
    const field = hiddenOf(entity);
    return field === undefined ? [] : [[entity.name, field]];
  });
  const hidden = new Map(names);
  const app = await withHiddenFields(run, hidden).catch((error: Error) => {
    // An unsafe database is not served from; what is wrong with it has been found.
    if (run.findings.every(({ reason }) => reason in CONTRACT_REASONS)) throw error;
  });
  if (!app) return;
  try {
    const user = createClient(injectTransport(app), app.crm.prefix, run.acme.organization.user.token);
    const described = new Map(operationsOf(app.crm).map((operation) => [operation.id, operation]));
    const asThere = (operation: Operation) => described.get(operation.id) ?? operation;
    const there: Run = { ...run, operations: run.operations.map(asThere) };
    const narrowed = subjects.map((subject) => ({
      ...subject,
      run: there,
      verbs: new Map([...subject.verbs].map(([verb, operation]) => [verb, asThere(operation)])),
    }));
    for (const [at, subject] of narrowed.entries()) await checkEntity(subject, subjects[at] ?? subject, hidden, user);
    await checkDocument(narrowed, hidden, user);
    run.requests = there.requests;
  } finally {
    await app.close();
  }
}

/** A record that role `user` may read: one of its own, where it may make one. */
async function readableId(subject: Subject): Promise<string | undefined> {
  const { run, name } = subject;
  const scope = internalsOf(run.test.app.crm).model.permissions.get(`${name}:create`)?.user ?? 'none';
  if (run.all.some(({ entity, verb }) => entity === name && verb === 'create')) {
    const client = scope === 'none' ? undefined : run.acme.organization.user;
    return (await make(subject, client ? { client } : {})).id;
  }
  return rowsOf(await ask(subject, 'list', { query: { limit: '1' } }))[0]?.id;
}

async function checkEntity(
  subject: Subject,
  plain: Subject,
  hidden: ReadonlyMap<string, string>,
  user: TestClient,
): Promise<void> {
  const { run, name } = subject;
  const field = hidden.get(name);
  const granted = internalsOf(run.test.app.crm).model.permissions.get(`${name}:read`)?.user ?? 'none';
  if (field === undefined || granted === 'none' || !has(subject, 'get', 'list')) return;
  const id = await readableId(plain);
  if (id === undefined) return;
  const seen = await ask(subject, 'get', { id, client: user });
  if (!succeeded(seen)) throw new Error(`Role user cannot read a ${name}: ${brief(seen)}`);
  for (const operation of run.operations) await checkOperation(run, operation, { name, field, id, user });
  await checkIncludes(subject, hidden, user);
  await checkUse(subject, field, user);
}

interface Hidden {
  readonly name: string;
  readonly field: string;
  readonly id: string;
  readonly user: TestClient;
}

/** Any operation of the entity that answers the record, as a dry run where it writes. */
async function checkOperation(run: Run, operation: Operation, { name, field, id, user }: Hidden): Promise<void> {
  const { parameters, entity } = operation;
  const addressed = parameters.length === 0 || (parameters.length === 1 && parameters[0] === 'id');
  if (entity !== name || !addressed || !run.driven.has(operation.id) || operation.isPublic) return;
  if (!operation.writes && operation.permission === undefined) return;
  if (operation.verb === 'delete' || operation.verb === 'restore' || operation.verb === 'bulk') return;
  const names = settled(operation.schema.querystring ?? {}).properties ?? {};
  const query = {
    ...(await queryFor(run, run.acme, operation)),
    ...(operation.writes ? { dryRun: 'true' } : {}),
    ...(operation.verb === 'list' ? { id } : {}),
    ...(operation.verb === undefined && 'limit' in names ? { limit: '100' } : {}),
  };
  const body = operation.verb === 'query' ? { where: { id } } : await bodyFor(run, run.acme, operation);
  if (operation.verb === 'board' && 'pipelineId' in names) Object.assign(query, await boardOf(run, name, id));
  const request = { operation, client: user, params: { id }, query };
  let response = await send(run, { ...request, body });
  // What refers to records that the role does not see may be refused: then each part of the body by itself.
  for (const part of [...Object.entries((body ?? {}) as Values), undefined]) {
    if (succeeded(response) || !operation.writes || operation.schema.body === undefined) break;
    response = await send(run, { ...request, body: part ? Object.fromEntries([part]) : {} });
  }
  if (!succeeded(response)) return;
  // A record that the answer holds is one with this id; what a write makes has an id of its own.
  const own = operation.writes && parameters.length === 0 ? undefined : id;
  if (holds(response.body, field, own ?? response.body?.id))
    find(run, 'HIDDEN_FIELD_SHOWN', operation, `The answer holds ${field} of a ${name}.`);
}

/** The board that shows the record: it is put into a stage first, where it has none. */
async function boardOf(run: Run, name: string, id: string): Promise<{ pipelineId?: string }> {
  const { registry } = internalsOf(run.test.app.crm).model;
  const card = registry.get(name);
  const stage = card?.byWire.get('stageId');
  if (!card || stage?.shape !== 'column' || stage.target === undefined) return {};
  const stageId = await recordOf(run, run.acme, stage.target);
  await run.test.adminSql(`update "${card.entity.table}" set stage_id = $1, rank = 'a0' where id = $2`, [stageId, id]);
  const { table } = registry.get(stage.target)?.entity ?? {};
  const [row] = await run.test.adminSql(`select pipeline_id from "${table}" where id = $1`, [stageId]);
  return { pipelineId: row?.pipeline_id };
}

/** Whether a record with this id, wherever it is in the answer, has the field. */
function holds(value: unknown, field: string, id: unknown): boolean {
  if (Array.isArray(value)) return value.some((one) => holds(one, field, id));
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Values;
  return (record.id === id && field in record) || Object.values(record).some((one) => holds(one, field, id));
}

async function checkIncludes(subject: Subject, hidden: ReadonlyMap<string, string>, user: TestClient): Promise<void> {
  const { entity } = subject;
  const relations = [...entity.columns.filter(({ kind }) => kind === 'ref'), ...entity.links].filter(
    ({ spec }) => spec.mode !== 'hidden',
  );
  for (const { field, target = '' } of relations) {
    const secret = hidden.get(target);
    if (secret === undefined) continue;
    const response = await ask(subject, 'list', { query: { include: field, limit: '100' }, client: user });
    const included = rowsOf(response).flatMap((row): Values[] => [(row[field] ?? []) as Values | Values[]].flat());
    if (included.some((record) => secret in record))
      fault(subject, 'HIDDEN_FIELD_SHOWN', 'list', `include=${field} holds ${secret} of a ${target}.`);
  }
}

async function checkUse(subject: Subject, field: string, user: TestClient): Promise<void> {
  const column = subject.entity.byWire.get(field);
  const queries = [{ [`${field}[isNull]`]: 'false' }, ...(column?.spec.sortable ? [{ sort: field }] : [])];
  for (const query of queries) {
    const answer = await ask(subject, 'list', { query, client: user });
    if (answer.status !== 400) fault(subject, 'HIDDEN_FIELD_USABLE', 'list', told(JSON.stringify(query), answer));
  }
  if (!has(subject, 'query')) return;
  const body = { where: { not: { [field]: { isNull: true } } } };
  const answer = await ask(subject, 'query', { body, client: user });
  if (answer.status !== 400) fault(subject, 'HIDDEN_FIELD_USABLE', 'query', told(JSON.stringify(body), answer));
}

interface Parameter {
  readonly name?: string;
  readonly $ref?: string;
  readonly schema?: { readonly pattern?: string };
}
interface Document {
  readonly paths: Record<string, Record<string, { operationId?: string; parameters?: Parameter[] }>>;
  readonly components: {
    readonly schemas: Record<string, { properties?: Values }>;
    readonly parameters: Record<string, Parameter>;
  };
}

async function checkDocument(
  subjects: readonly Subject[],
  hidden: ReadonlyMap<string, string>,
  user: TestClient,
): Promise<void> {
  const { paths, components } = (await user.get<Document>('/openapi.json')).body;
  const described = new Map(
    Object.values(paths).flatMap((path) => Object.values(path).map((one) => [one.operationId ?? '', one] as const)),
  );
  for (const subject of subjects) {
    const field = hidden.get(subject.name) ?? '';
    const identifier = identifierOf(subject.entity.entity);
    for (const name of [`${identifier}Response`, `${identifier}Where`])
      if (field in (components.schemas[name]?.properties ?? {}))
        fault(subject, 'HIDDEN_FIELD_DESCRIBED', 'get', `The document of role user has ${field} in ${name}.`);
    const listed = described.get(subject.verbs.get('list')?.id ?? '')?.parameters ?? [];
    const parameters = listed.map((one) => components.parameters[one.$ref?.split('/').at(-1) ?? ''] ?? one);
    if (
      parameters.some(({ name, schema }) => name === field || new RegExp(`\\b${field}\\b`).test(schema?.pattern ?? ''))
    )
      fault(subject, 'HIDDEN_FIELD_DESCRIBED', 'list', `The document of role user filters by ${field}.`);
  }
}
