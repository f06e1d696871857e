import { CRUD_VERBS, internalsOf, type Runtime } from '@bottlecrm/core/internal';
import type { TestClient, TestResponse } from '../../client.ts';
import type { Operation } from '../operations.ts';
import type { ContractReason } from '../reasons.ts';
import { bareBody, driveBody, newRecord } from '../records.ts';
import { brief, find, type Run, send, succeeded } from '../run.ts';
import type { Side } from '../side.ts';

export type CompiledEntity = Runtime['model']['registry'] extends ReadonlyMap<string, infer E> ? E : never;
export type Values = Record<string, unknown>;

/** An entity of the plugin under test, with its record routes that could be driven. */
export interface Subject {
  readonly run: Run;
  readonly name: string;
  readonly entity: CompiledEntity;
  readonly verbs: ReadonlyMap<string, Operation>;
}

/** Every entity that has routes of the record factory. */
export function subjectsOf(run: Run): Subject[] {
  const factory: readonly string[] = CRUD_VERBS;
  return [...internalsOf(run.test.app.crm).model.registry.values()].flatMap((entity) => {
    const operations = run.operations.filter(
      ({ id, entity: name, verb }) => name === entity.name && factory.includes(verb ?? '') && run.driven.has(id),
    );
    const verbs = new Map(operations.map((operation) => [operation.verb ?? '', operation]));
    return verbs.size === 0 ? [] : [{ run, name: entity.name, entity, verbs }];
  });
}

export const has = (subject: Subject, ...verbs: readonly string[]): boolean =>
  verbs.every((verb) => subject.verbs.has(verb));

export interface Ask {
  readonly id?: string;
  readonly client?: TestClient;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const verbOf = (subject: Subject, verb: string): Operation => {
  const operation = subject.verbs.get(verb);
  if (!operation) throw new Error(`${subject.name} has no route to ${verb}.`);
  return operation;
};

/** One request to a record route, as Acme's admin unless said otherwise. */
export function ask(subject: Subject, verb: string, { id, client, ...rest }: Ask = {}): Promise<TestResponse> {
  const { run } = subject;
  return send(run, {
    operation: verbOf(subject, verb),
    client: client ?? run.acme.organization.admin,
    params: id === undefined ? {} : { id },
    ...rest,
  });
}

/** Notes a finding about one of the entity's routes. */
export const fault = (subject: Subject, reason: ContractReason, verb: string, detail: string): void =>
  find(subject.run, reason, subject.verbs.get(verb) ?? subject.name, detail);

export interface Made {
  readonly id: string;
  readonly record: Values;
  readonly sent: Values;
}

/** Creates a record and answers it with its body; `over` is laid over the generated one. */
export async function make(
  subject: Subject,
  { over = {}, client, side = subject.run.acme, forVerb }: MakeOptions = {},
): Promise<Made> {
  const { run } = subject;
  const operation = run.all.find((one) => one.entity === subject.name && one.verb === 'create');
  if (!operation) throw new Error(`There is no route to create a ${subject.name}.`);
  const post = (given: unknown) =>
    send(run, { operation, client: client ?? side.organization.admin, body: { ...(given as Values), ...over } });
  const bare = forVerb !== undefined && run.bare.has(subject.verbs.get(forVerb)?.id ?? '');
  if (bare) {
    const body = await bareBody(run, side, operation);
    const response = await post(body);
    if (succeeded(response)) return madeOf(response, { ...(body as Values), ...over });
  }
  const { response, body, refusals } = await driveBody(run, side, operation, post);
  if (!response || !succeeded(response)) throw new Error(`No ${subject.name} could be made: ${refusals.join(' | ')}`);
  return madeOf(response, { ...(body as Values), ...over });
}

interface MakeOptions {
  readonly over?: Values;
  readonly client?: TestClient;
  readonly side?: Side;
  /** The verb that the record is for: what acts only on a record with little in it gets one. */
  readonly forVerb?: string;
}

const madeOf = ({ body }: TestResponse, sent: Values): Made => ({ id: String(body.id), record: body, sent });

/** The id of a new record that `verb` may act on; for an entity without a create route, one that is there. */
export async function freshId(subject: Subject, verb: string): Promise<string> {
  const { run, name } = subject;
  const bare = run.bare.has(subject.verbs.get(verb)?.id ?? '');
  const id = await newRecord(run, run.acme, name, undefined, undefined, bare);
  if (id === undefined) throw new Error(`No ${name} could be made.`);
  return id;
}

export const text = ({ run }: Subject): string => `${run.acme.marker}${++run.acme.count}`;

/** The records of a list or query. */
export const rowsOf = (response: TestResponse): (Values & { id?: string })[] => response.body?.data ?? [];

export const told = (what: string, response: TestResponse): string => `${what}: ${brief(response)}.`;
