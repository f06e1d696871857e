import { addMember, ensureUser } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import type { TestResponse } from '../client.ts';
import { generate, isChoice, ladder, type Shape, type Source } from './generate.ts';
import type { Operation } from './operations.ts';
import { parameterEntity, referredEntity } from './references.ts';
import { brief, type ContractSide, type Request, type Run, send, succeeded } from './run.ts';
import type { Schema } from './schema.ts';
import type { Side } from './side.ts';

/** A record of the entity, made through the API when the organization has none; undefined while it is being made. */
export async function recordOf(run: Run, side: Side, entity: string): Promise<string | undefined> {
  const known = side.records.get(entity);
  if (known !== undefined) return known;
  if (side.making.has(entity)) return undefined;
  const made = await newRecord(run, side, entity);
  if (made !== undefined) side.records.set(entity, made);
  return made;
}

/** A new record; for an entity without a create route, one that is there. */
export async function newRecord(
  run: Run,
  side: Side,
  entity: string,
  body?: Readonly<Record<string, unknown>>,
  client: Request['client'] = side.organization.admin,
  bare = false,
): Promise<string | undefined> {
  const operation = run.all.find((one) => one.entity === entity && one.verb === 'create');
  if (entity === 'profile') return client === side.organization.admin ? newMember(run, side) : undefined;
  if (!operation) return existing(run, side, entity);
  const nested = side.making.has(entity);
  side.making.add(entity);
  try {
    const made = bare ? await bareRecord(run, side, operation, client) : undefined;
    if (made !== undefined) return made;
    const answer = await driveBody(run, side, operation, (given) =>
      send(run, {
        operation,
        client,
        body: body && typeof given === 'object' ? { ...given, ...body } : given,
      }),
    );
    return answer.response && succeeded(answer.response) ? String(answer.response.body.id) : undefined;
  } finally {
    if (!nested) side.making.delete(entity);
  }
}

/** A record with nothing but what is required; undefined where that is not enough. */
async function bareRecord(
  run: Run,
  side: Side,
  operation: Operation,
  client: Request['client'],
): Promise<string | undefined> {
  const body = await bareBody(run, side, operation);
  const response = await send(run, { operation, client, body });
  return succeeded(response) ? String(response.body.id) : undefined;
}

/** A body with nothing but what is required. */
export const bareBody = (run: Run, side: Side, operation: Operation): Promise<unknown> =>
  generate(operation.schema.body ?? {}, sourceOf(run, side, operation), { only: new Set() });

async function existing(run: Run, side: Side, entity: string): Promise<string | undefined> {
  const table = internalsOf(run.test.app.crm).model.registry.get(entity)?.entity.table;
  if (table === undefined) return undefined;
  const rows = await run.test.adminSql(
    `select id from "${table}" where org_id = $1 and deleted_at is null order by created_at, id limit 1`,
    [side.organization.id],
  );
  return rows[0]?.id;
}

async function newMember(run: Run, side: Side): Promise<string> {
  const { crm } = run.test.app;
  const number = ++side.count;
  const user = await ensureUser(crm, {
    email: `${side.marker}-member-${number}@example.com`,
    name: `${side.marker} ${number}`,
  });
  const profile = await crm.tenant({ orgId: side.organization.id }, (ctx) => addMember(ctx, user, 'user'));
  return profile.id;
}

/** What the generator draws an organization's values from. */
export const sourceOf = (run: Run, side: Side, operation: Operation): Source => ({
  marker: side.marker,
  next: () => ++side.count,
  entity: [...internalsOf(run.test.app.crm).model.registry.values()].find((one) => one.plugin !== 'core')?.name,
  async reference(property, siblings) {
    const { crm } = run.test.app;
    const named = /^(record|entity|subject)Ids?$/.test(property) ? siblings.entity : undefined;
    if (property === 'orgId') return side.organization.id;
    // What a verb acts on is a record of its own each time.
    if (property === 'ids' && operation.entity !== undefined) return newRecord(run, side, operation.entity);
    const entity = typeof named === 'string' ? named : referredEntity(crm, operation, property);
    return entity === undefined ? undefined : recordOf(run, side, entity);
  },
});

/** Ids for the path of an operation: a record of its own to change, or the one that others read too. */
export async function pathFor(
  run: Run,
  side: Side,
  operation: Operation,
  client?: Request['client'],
): Promise<Record<string, string>> {
  const { crm } = run.test.app;
  const override = run.targets[operation.id];
  if (override) {
    const given = await override(contractSide(run, side, client));
    return typeof given === 'string' ? { [operation.parameters[0] ?? 'id']: given } : { ...given };
  }
  const result: Record<string, string> = {};
  for (const parameter of operation.parameters) {
    const entity = parameterEntity(crm, operation, parameter);
    const id = entity === undefined ? undefined : await targetOf(run, side, operation, entity, client);
    if (id !== undefined) result[parameter] = id;
    else if (client === undefined) throw new Error(`There is no ${entity ?? 'record'} for :${parameter}.`);
  }
  return result;
}

/** A record that the operation may act on: one of its own where it changes it, a deleted one where it restores. */
export async function targetOf(
  run: Run,
  side: Side,
  operation: Operation,
  entity: string,
  client?: Request['client'],
): Promise<string | undefined> {
  if (operation.method === 'GET' && client === undefined) return recordOf(run, side, entity);
  const id = await newRecord(run, side, entity, undefined, client, run.bare.has(operation.id));
  const remove = run.all.find((one) => one.entity === entity && one.verb === 'delete');
  if (operation.verb === 'restore' && remove && id !== undefined)
    await send(run, { operation: remove, client: side.organization.admin, params: { id } });
  return id;
}

/** The face of a side that overrides see. */
export function contractSide(run: Run, side: Side, client: Request['client'] = side.organization.admin): ContractSide {
  const found = (entity: string, id: string | undefined): string => {
    if (id === undefined) throw new Error(`No ${entity} could be made for ${side.organization.name}.`);
    return id;
  };
  return {
    organization: side.organization,
    client,
    clientWith: (token) => run.test.clientWith(token),
    record: async (entity) => found(entity, await recordOf(run, side, entity)),
    create: async (entity, body) => found(entity, await newRecord(run, side, entity, body, client)),
    text: () => `${side.marker}${++side.count}`,
  };
}

const MOST_REPAIRS = 8;

/** How an operation fared: the answer of success, or what the attempts were answered. */
export interface Driven {
  readonly response: TestResponse | undefined;
  readonly body: unknown;
  readonly refusals: readonly string[];
}

type Send = (body: unknown) => Promise<TestResponse>;

/** A body with which the operation is known to succeed, or the likeliest; undefined where it takes none. */
export async function bodyFor(run: Run, side: Side, operation: Operation): Promise<unknown> {
  const schema = operation.schema.body;
  if (operation.id in run.bodies) return overridden(run, side, operation);
  if (schema === undefined) return undefined;
  return generate(schema, sourceOf(run, side, operation), run.shapes.get(operation.id) ?? ladder(schema).at(-1));
}

async function overridden(run: Run, side: Side, operation: Operation): Promise<unknown> {
  const override = run.bodies[operation.id];
  return typeof override === 'function' ? override(contractSide(run, side)) : structuredClone(override);
}

/**
 * Finds a body that the operation accepts: the fullest first, without what a refusal points at, down to what is required.
 * What worked is remembered.
 */
export async function driveBody(run: Run, side: Side, operation: Operation, attempt: Send): Promise<Driven> {
  const schema = operation.schema.body;
  if (operation.id in run.bodies || schema === undefined || run.shapes.has(operation.id)) {
    const body = await bodyFor(run, side, operation);
    const response = await attempt(body);
    if (succeeded(response)) return { response, body, refusals: [] };
    if (operation.id in run.bodies || schema === undefined) return { response, body, refusals: [brief(response)] };
    // What worked before does not any more: a column is full, a name is taken.
  }
  return climbDown(run, side, operation, schema, attempt);
}

async function climbDown(run: Run, side: Side, operation: Operation, schema: Schema, attempt: Send): Promise<Driven> {
  const source = sourceOf(run, side, operation);
  const refusals: string[] = [];
  for (const rung of ladder(schema)) {
    let shape = rung;
    for (let repairs = 0; repairs <= MOST_REPAIRS; repairs += 1) {
      const body = await generate(schema, source, shape);
      const response = await attempt(body);
      if (succeeded(response)) {
        run.shapes.set(operation.id, shape);
        return { response, body, refusals: [] };
      }
      refusals.push(brief(response));
      const repaired = withoutRefused(schema, shape, response);
      if (repaired === undefined) break;
      shape = repaired;
    }
  }
  return { response: undefined, body: undefined, refusals };
}

/** The shape without the optional properties that a refusal points at; undefined when it points at none. */
function withoutRefused(schema: Schema, shape: Shape, response: TestResponse): Shape | undefined {
  const { errors = [] } = (response.body ?? {}) as { errors?: { pointer: string }[] };
  const only = new Set(shape.only);
  const omit = new Set(shape.omit);
  for (const { pointer } of errors) {
    const [, first = '', ...rest] = pointer.split('/');
    const name = rest.findLast((part) => !/^\d+$/.test(part));
    if (first === 'ids' && name !== undefined) omit.add(name);
    else if (name !== undefined) omit.add(pointer.replaceAll(/\/\d+(?=\/|$)/g, '/0').replace(/(\/0)+$/, ''));
    else if (!isChoice(schema)) only.delete(first);
  }
  const same = only.size === (shape.only?.size ?? 0) && omit.size === (shape.omit?.size ?? 0);
  return same ? undefined : { only, omit };
}
