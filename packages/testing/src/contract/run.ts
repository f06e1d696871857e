import { AsyncLocalStorage } from 'node:async_hooks';
import { internalsOf } from '@bottlecrm/core/internal';
import type { TestClient, TestResponse } from '../client.ts';
import type { TestCrm } from '../create-test-crm.ts';
import { MULTIPART_HEADERS, multipartBody } from '../multipart.ts';
import { declaredFor, validatorOf } from '../response-schema.ts';
import type { Shape } from './generate.ts';
import type { Operation } from './operations.ts';
import type { ContractFinding, ContractReason } from './reasons.ts';
import type { Schema } from './schema.ts';
import type { Side } from './side.ts';

/** What a test gives for an operation whose body or target the schema does not tell. */
export type BodyOverride = Readonly<Record<string, unknown>> | ((side: ContractSide) => unknown);
/** Ids for the path: of `:id` alone, or by parameter. */
export type TargetOverride = (side: ContractSide) => Promise<string | Readonly<Record<string, string>>>;

/** The client that an operation is driven with. */
export type ClientOverride = (side: ContractSide) => Promise<TestClient>;

/** Returns the payload of a job for an organization. */
export type PayloadOverride = (side: ContractSide) => Promise<Readonly<Record<string, unknown>>>;

/** What an override sees of the organization that it writes for. */
export interface ContractSide {
  readonly organization: TestCrm['acme'];
  /** Who makes what is asked for: the admin, or a member that shall act on a record of its own. */
  readonly client: TestClient;
  /** A client with a token of the test's own making. */
  clientWith(token?: string): TestClient;
  /** The id of a record of the entity, the same at each call; made through the API when there is none. */
  record(entity: string): Promise<string>;
  /** The id of a new record of the entity; `body` is laid over the generated one. */
  create(entity: string, body?: Readonly<Record<string, unknown>>): Promise<string>;
  /** A text that occurs nowhere else. */
  text(): string;
}

/** What one request said, so that answers can be searched once it is known what belongs to whom. */
interface Heard {
  readonly operation: Operation;
  readonly ids: readonly string[];
  readonly detail: string;
}

/** A run of the contract: the application, what is known, and what was found. */
export interface Run {
  readonly test: TestCrm;
  readonly acme: Side;
  readonly globex: Side;
  /** The operations of the plugin under test. */
  readonly operations: readonly Operation[];
  /** Every operation of the application, for records that the plugin’s own refer to. */
  readonly all: readonly Operation[];
  readonly bodies: Readonly<Record<string, BodyOverride>>;
  readonly targets: Readonly<Record<string, TargetOverride>>;
  readonly clients: Readonly<Record<string, ClientOverride>>;
  readonly payloads: Readonly<Record<string, PayloadOverride>>;
  /** The shape of the body with which an operation succeeded. */
  readonly shapes: Map<string, Shape>;
  /** Operations that act only on a record with little in it. */
  readonly bare: Set<string>;
  readonly driven: Set<string>;
  readonly findings: ContractFinding[];
  readonly heard: Heard[];
  /** With row security off, findings about another organization are about the query. */
  rowSecurity: boolean;
  requests: number;
}

/** What a finding is called when row security does not hide it. */
const WITHOUT_ROW_SECURITY: Partial<Record<ContractReason, ContractReason>> = {
  JOB_REACHES_ORGANIZATION: 'WRITE_WITHOUT_ORGANIZATION',
  JOB_TAKES_FOREIGN_ID: 'REFERENCE_WITHOUT_ORGANIZATION',
  FOREIGN_RECORD_REACHED: 'WRITE_WITHOUT_ORGANIZATION',
  FOREIGN_RECORD_CHANGED: 'WRITE_WITHOUT_ORGANIZATION',
  FOREIGN_RECORD_SHOWN: 'READ_WITHOUT_ORGANIZATION',
  FOREIGN_ID_DISTINGUISHABLE: 'READ_WITHOUT_ORGANIZATION',
  FOREIGN_REFERENCE_ACCEPTED: 'REFERENCE_WITHOUT_ORGANIZATION',
  FOREIGN_REFERENCE_DISTINGUISHABLE: 'REFERENCE_WITHOUT_ORGANIZATION',
  FOREIGN_VALUE_TAKEN: 'READ_WITHOUT_ORGANIZATION',
  FOREIGN_FILTER_DISTINGUISHABLE: 'LIST_WITHOUT_ORGANIZATION',
  COUNT_WITHOUT_ORGANIZATION: 'LIST_WITHOUT_ORGANIZATION',
};

function reasonNow(run: Run, reason: ContractReason, operation: Operation | undefined): ContractReason {
  if (run.rowSecurity) return reason;
  const named = WITHOUT_ROW_SECURITY[reason] ?? reason;
  if (operation?.method !== 'GET') return named;
  if (named === 'READ_WITHOUT_ORGANIZATION' && operation.parameters.length === 0) return 'LIST_WITHOUT_ORGANIZATION';
  return named === 'WRITE_WITHOUT_ORGANIZATION' ? 'READ_WITHOUT_ORGANIZATION' : named;
}

/** Notes a finding; the same reason is noted once per subject. */
export function find(run: Run, reason: ContractReason, subject: Operation | string, detail: string): void {
  const operation = typeof subject === 'string' ? undefined : subject;
  const finding = { reason: reasonNow(run, reason, operation), subject: operation?.id ?? String(subject), detail };
  const known = run.findings.some((one) => one.reason === finding.reason && one.subject === finding.subject);
  if (!known) run.findings.push(finding);
}

export interface Request {
  readonly operation: Operation;
  readonly client: TestClient;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The answer must hold nothing of Acme. */
  readonly outsider?: boolean;
}

/** The operation whose request is being answered, for what runs on its behalf: a relay beside it has none. */
export const answering = new AsyncLocalStorage<Operation>();

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
export const idsIn = (text: string): string[] => (text.match(UUID) ?? []).map((id) => id.toLowerCase());

/** Each property as a part; those that the route calls binary as files. */
function asMultipart({ schema }: Operation, body: unknown): Buffer {
  const parts = Object.entries(body as Readonly<Record<string, unknown>>).map(([name, value]) => ({
    name,
    content: String(value),
    ...(schema.body?.properties?.[name]?.format === 'binary' ? { filename: `${name}.txt`, type: 'text/plain' } : {}),
  }));
  return multipartBody(parts);
}

/** Sends a request and checks what must hold for every answer. */
export async function send(run: Run, request: Request): Promise<TestResponse> {
  const { operation, client, params = {}, query = {}, body, headers = {} } = request;
  const path = operation.url.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams(query).toString();
  run.requests += 1;
  const response = await answering.run(operation, () =>
    client.request({
      method: operation.method,
      path: search === '' ? path : `${path}?${search}`,
      headers: operation.multipart ? { ...MULTIPART_HEADERS, ...headers } : headers,
      ...(body === undefined ? {} : { body: operation.multipart ? asMultipart(operation, body) : body }),
    }),
  );
  checkAnswer(run, operation, response);
  if (request.outsider) hear(run, request, response);
  return response;
}

/** What an outsider was told, without what it had said itself. */
function hear(run: Run, request: Request, response: TestResponse): void {
  const { operation, params, query, body } = request;
  const said = new Set(idsIn(JSON.stringify([params, query, body])));
  const told = JSON.stringify(essence(response));
  const headers = JSON.stringify([response.headers.location, response.headers.etag]);
  const ids = idsIn(`${told}${headers}`).filter((id) => !said.has(id));
  const detail = `${operation.method} ${operation.url}${query ? ` ${JSON.stringify(query)}` : ''} answered ${response.status}`;
  if (ids.length > 0) run.heard.push({ operation, ids, detail });
  const spoken = JSON.stringify([params, query, body]).includes(run.acme.marker);
  if (told.includes(run.acme.marker) && !spoken)
    find(run, 'FOREIGN_RECORD_SHOWN', operation, `${detail} with another organization’s text.`);
}

/** Looks for Acme's ids in everything that outsiders were told since the last time. */
export async function searchHeard(run: Run): Promise<void> {
  const foreign = await idsOf(run);
  for (const { operation, ids, detail } of run.heard.splice(0)) {
    const shown = ids.find((id) => foreign.has(id));
    if (shown) find(run, 'FOREIGN_RECORD_SHOWN', operation, `${detail} with another organization’s id ${shown}.`);
  }
}

/** Every id of Acme: of its rows, its members and itself. */
async function idsOf(run: Run): Promise<Set<string>> {
  const { test } = run;
  const ids = new Set([test.acme.id, ...test.acme.members.flatMap(({ profileId, userId }) => [profileId, userId])]);
  for (const table of internalsOf(test.app.crm).model.tables) {
    const names = table.columns.map((column) => column.name);
    if (!names.includes('org_id') || !table.columns.some(({ name, type }) => name === 'id' && type === 'uuid'))
      continue;
    const rows = await test.adminSql(`select id from "${table.name}" where org_id = $1`, [test.acme.id]);
    for (const { id } of rows) ids.add(id);
  }
  return ids;
}

/** An answer without what differs from request to request. */
export function essence(response: TestResponse): unknown {
  const { status, headers, body } = response;
  const { instance, requestId, ...rest }: Record<string, unknown> =
    typeof body === 'object' && body !== null ? body : { text: body };
  return { status, type: headers['content-type'], body: rest };
}

/** Whether two answers tell the same, where each may repeat the id that it was asked for. */
export function same(left: TestResponse, leftId: string, right: TestResponse, rightId: string): boolean {
  const plain = (response: TestResponse, id: string) => JSON.stringify(essence(response)).replaceAll(id, '<id>');
  return plain(left, leftId) === plain(right, rightId);
}

export const succeeded = (response: TestResponse): boolean => response.status >= 200 && response.status < 300;

/** An answer in a few words, for a finding. */
export function brief(response: TestResponse): string {
  const { status, body } = response;
  if (status < 400) return String(status);
  const { code, detail, errors } = (body ?? {}) as { code?: string; detail?: string; errors?: unknown };
  return [status, code, detail, errors && JSON.stringify(errors)].filter(Boolean).join(' ').slice(0, 400);
}

function checkAnswer(run: Run, operation: Operation, response: TestResponse): void {
  const { status, headers, body } = response;
  if (status >= 500) {
    const outside = (body as { code?: string } | undefined)?.code === 'CONTEXT_REQUIRED';
    find(run, outside ? 'QUERY_WITHOUT_CONTEXT' : 'SERVER_ERROR', operation, brief(response));
    return;
  }
  if (status >= 400) {
    const problem = body as { code?: unknown; requestId?: unknown; status?: unknown } | undefined;
    const fits =
      typeof problem?.code === 'string' && typeof problem.requestId === 'string' && problem.status === status;
    if (!headers['content-type']?.startsWith('application/problem+json') || !fits)
      find(run, 'RESPONSE_NOT_A_PROBLEM', operation, `${status} was answered as ${headers['content-type']}.`);
  }
  checkEntityTag(run, operation, response);
  const { response: declared = {} } = operation.schema;
  const schema = declaredFor(declared, status);
  if (schema === undefined) {
    if (Object.keys(declared).length > 0)
      find(run, 'RESPONSE_UNDESCRIBED', operation, `There is no schema for ${status}.`);
    return;
  }
  if (status === 204 || status === 304 || operation.method === 'HEAD') return;
  const content = (schema as { content?: Record<string, { schema: Schema }> }).content;
  const plain = content ? content['application/json']?.schema : schema;
  if (plain === undefined) return;
  const validate = validatorOf(plain);
  if (validate(body)) return;
  const errors = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  find(run, 'RESPONSE_MISMATCH', operation, `${status}: ${errors.slice(0, 5).join('; ')}`);
}

const RECORD_VERBS = new Set(['create', 'get', 'update', 'replace', 'upsert', 'restore']);

/** A record's entity tag is its version. */
function checkEntityTag(run: Run, operation: Operation, response: TestResponse): void {
  if (!RECORD_VERBS.has(operation.verb ?? '') || !succeeded(response)) return;
  const { version } = (response.body ?? {}) as { version?: unknown };
  const { etag } = response.headers;
  if (version === undefined || etag !== `"${version}"`)
    find(run, 'ETAG_NOT_VERSION', operation, `Version ${version} was answered with the ETag ${etag}.`);
}
