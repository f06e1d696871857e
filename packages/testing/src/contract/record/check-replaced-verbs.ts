import type { VerbOverrides } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import type { TestResponse } from '../../client.ts';
import { notDriven } from '../drive.ts';
import type { Operation } from '../operations.ts';
import { bodyFor } from '../records.ts';
import { brief, find, type Request, send, succeeded } from '../run.ts';
import { freshId, make, type Subject, text, type Values } from './subject.ts';

/** One route that writes, and the verb that it must go through. */
interface Way {
  readonly operation: Operation;
  readonly verb: keyof VerbOverrides;
  readonly request: () => Promise<Omit<Request, 'operation' | 'client'>>;
}

/** The present verbs, each of which says that it was asked. */
function listening({ run, entity }: Subject, asked: Set<string>): VerbOverrides {
  const own = internalsOf(run.test.app.crm).model.verbOverrides.get(entity.name) ?? {};
  const plain = entity.entity;
  return {
    async create(ctx, body, route) {
      asked.add('create');
      return own.create ? own.create(ctx, body, route) : ctx.create(plain, body);
    },
    async update(ctx, id, body, route) {
      asked.add('update');
      return own.update ? own.update(ctx, id, body, route) : ctx.update(plain, id, body);
    },
    async delete(ctx, id, route) {
      asked.add('delete');
      await (own.delete ? own.delete(ctx, id, route) : ctx.delete(plain, id));
    },
  };
}

const NEW: Readonly<Record<string, (subject: Subject, body: Values) => Omit<Request, 'operation' | 'client'>>> = {
  create: (_subject, body) => ({ body }),
  upsert: (subject, body) => ({ query: { matchBy: 'externalId' }, body: { ...body, externalId: text(subject) } }),
  batch: (_subject, body) => ({ body: { records: [body] } }),
};

/** A stage with room that the card is not in; undefined when there is none. */
async function otherStage({ run, entity }: Subject, record: Values): Promise<string | undefined> {
  const within = entity.columns.find(({ kind }) => kind === 'rank')?.spec.within ?? '';
  const ranked = entity.byField.get(within);
  const stage = ranked?.shape === 'column' ? ranked.target : undefined;
  const list = run.operations.find((one) => one.entity === stage && one.verb === 'list');
  if (!stage || !list) return undefined;
  const { body } = await send(run, { operation: list, client: run.acme.organization.admin, query: { limit: '100' } });
  const stages = (body?.data ?? []) as { id: string; wipLimit: number | null }[];
  return stages.find(({ id, wipLimit }) => id !== record.stageId && wipLimit === null)?.id;
}

async function waysOf(subject: Subject): Promise<Way[]> {
  const { run, name, verbs } = subject;
  const create = verbs.get('create');
  const newBody = async () => (create ? ((await bodyFor(run, run.acme, create)) as Values) : {});
  const known = async () => {
    const externalId = text(subject);
    await make(subject, { over: { externalId } });
    return externalId;
  };
  const ways: Way[] = [];
  const add = (route: string, verb: Way['verb'], request: Way['request']) => {
    const operation = verbs.get(route);
    if (operation) ways.push({ operation, verb, request });
  };
  if (create)
    for (const [route, asRequest] of Object.entries(NEW))
      add(route, 'create', async () => asRequest(subject, await newBody()));
  for (const route of ['update', 'replace']) {
    const operation = verbs.get(route);
    if (operation)
      add(route, 'update', async () => ({
        params: { id: await freshId(subject, route) },
        body: await bodyFor(run, run.acme, operation),
      }));
  }
  if (create) {
    const matched = async () => ({ externalId: await known(), ...(await keyless(newBody)) });
    add('upsert', 'update', async () => ({ query: { matchBy: 'externalId' }, body: await matched() }));
    add('batch', 'update', async () => ({ body: { matchBy: 'externalId', records: [await matched()] } }));
  }
  const update = verbs.get('update');
  if (update)
    add('bulk', 'update', async () => ({
      body: {
        action: 'update',
        ids: [await freshId(subject, 'update')],
        changes: await bodyFor(run, run.acme, update),
      },
    }));
  add('bulk', 'delete', async () => ({ body: { action: 'delete', ids: [await freshId(subject, 'delete')] } }));
  add('delete', 'delete', async () => ({ params: { id: await freshId(subject, 'delete') } }));
  const move = run.operations.find((one) => one.entity === name && one.verb === 'move' && run.driven.has(one.id));
  if (move && create) {
    const { id, record } = await make(subject);
    const stageId = await otherStage(subject, record);
    if (stageId !== undefined)
      ways.push({ operation: move, verb: 'update', request: async () => ({ params: { id }, body: { stageId } }) });
  }
  return ways;
}

async function keyless(body: () => Promise<Values>): Promise<Values> {
  const { externalId, ...rest } = await body();
  return rest;
}

/** A verb that a host replaces holds for every route that does its work: a rule in it is a rule. */
export async function checkReplacedVerbs(subject: Subject): Promise<void> {
  const { run, name } = subject;
  const { verbOverrides } = internalsOf(run.test.app.crm).model;
  const before = verbOverrides.get(name);
  const client = run.acme.organization.admin;
  for (const { operation, verb, request } of await waysOf(subject)) {
    const asked = new Set<string>();
    const prepared = await request();
    verbOverrides.set(name, listening(subject, asked));
    let answer: TestResponse;
    try {
      answer = await send(run, { operation, client, ...prepared });
    } finally {
      if (before) verbOverrides.set(name, before);
      else verbOverrides.delete(name);
    }
    if (!succeeded(answer)) notDriven(run, operation, `As ${verb}: ${brief(answer)}.`);
    else if (!asked.has(verb))
      find(
        run,
        'REPLACED_VERB_BYPASSED',
        operation,
        `It did not go through the ${verb} that a host may replace: ${JSON.stringify(prepared)}.`,
      );
  }
}
