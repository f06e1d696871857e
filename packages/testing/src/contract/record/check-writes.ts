import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { TestResponse } from '../../client.ts';
import { queryFor } from '../drive.ts';
import type { Operation } from '../operations.ts';
import { bodyFor, contractSide, pathFor } from '../records.ts';
import { brief, find, type Request, type Run, send, succeeded } from '../run.ts';
import { writtenBy } from './written.ts';

/** Versions that no record of a test reaches. */
export const STALE = { 'if-match': '"999999"' };

/** Every write: a stale If-Match, a dry run, and the same request twice under one key. */
export async function checkWrites(run: Run, operation: Operation): Promise<void> {
  if (!operation.writes) return;
  const { acme } = run;
  const request: Request = {
    operation,
    client: (await run.clients[operation.id]?.(contractSide(run, acme))) ?? acme.organization.admin,
    params: await pathFor(run, acme, operation),
    query: await queryFor(run, acme, operation),
    body: await bodyFor(run, acme, operation),
  };
  if (operation.parameters.length === 1 && operation.parameters[0] === 'id') await checkStale(run, request);
  // Each with a body of its own: what was written already would be no change.
  await checkDryRun(run, { ...request, body: await bodyFor(run, acme, operation) });
  await checkEmptyBody(run, request);
  await checkRepeat(run, { ...request, body: await bodyFor(run, acme, operation) });
}

/** A factory route answers 412; another may say that it takes no If-Match, but not overlook it. */
async function checkStale(run: Run, request: Request): Promise<void> {
  const { operation } = request;
  const { answer, tables } = await writtenBy(run, () => send(run, { ...request, headers: STALE }));
  const refused = answer.status === 412 || (operation.verb === undefined && answer.status === 400);
  if (!refused || tables.length > 0)
    find(run, 'STALE_WRITE_ACCEPTED', operation, `It was answered with ${brief(answer)}${wrote(tables)}.`);
}

export const wrote = (tables: readonly string[]): string =>
  tables.length > 0 ? ` and wrote ${tables.join(', ')}` : '';

async function checkDryRun(run: Run, request: Request): Promise<void> {
  const { operation, query } = request;
  const dry = { ...request, query: { ...query, dryRun: 'true' } };
  const { answer, tables } = await writtenBy(run, () => send(run, dry));
  if (!succeeded(answer)) find(run, 'DRY_RUN_REFUSED', operation, `It was answered with ${brief(answer)}.`);
  if (tables.length > 0) find(run, 'DRY_RUN_WRITES', operation, `It wrote ${tables.join(', ')}.`);
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** An empty body is none, whatever its content type; and where nothing of it is required, none is as good as {}. */
async function checkEmptyBody(run: Run, request: Request): Promise<void> {
  const { operation, query, client, params = {} } = request;
  const { body } = operation.schema;
  if (operation.multipart || (body && (body.type !== 'object' || (body.required ?? []).length > 0))) return;
  const dry = { ...query, dryRun: 'true' };
  const given = body ? await send(run, { ...request, query: dry, body: {} }) : undefined;
  // What {} is refused for may be what is missing.
  if (given && !succeeded(given)) return;
  for (const headers of [{}, JSON_TYPE, { ...JSON_TYPE, 'content-length': '0' }]) {
    const answer = await send(run, { operation, client, params, query: dry, headers });
    if (!succeeded(answer))
      find(
        run,
        'EMPTY_BODY_REFUSED',
        operation,
        `With ${JSON.stringify(headers)} it was answered with ${brief(answer)}.`,
      );
  }
}

async function checkRepeat(run: Run, request: Request): Promise<void> {
  const { operation } = request;
  const keyed = { ...request, headers: { 'idempotency-key': randomUUID() } };
  const first = await send(run, keyed);
  if (operation.multipart) {
    if (first.status !== 400)
      find(run, 'IDEMPOTENCY_KEY_IGNORED', operation, `An upload with a key was answered with ${brief(first)}.`);
    return;
  }
  if (!succeeded(first)) {
    find(run, 'OPERATION_NOT_DRIVEN', operation, `With an Idempotency-Key it was answered with ${brief(first)}.`);
    return;
  }
  const { answer, tables } = await writtenBy(run, () => send(run, keyed));
  // Who left, by a client of its own, is out: nothing happens twice to it.
  const isOut = operation.id in run.clients && answer.status === 401;
  if ((!isOut && !repeats(first, answer)) || tables.length > 0)
    find(run, 'IDEMPOTENCY_KEY_IGNORED', operation, `The repeat was answered with ${brief(answer)}${wrote(tables)}.`);
}

/** The first answer again; what showed a secret cannot show it twice. */
export function repeats(first: TestResponse, again: TestResponse): boolean {
  if (again.body?.code === 'SECRET_ALREADY_SHOWN') return again.status === 409;
  const kept = ({ status, body, headers }: TestResponse) => [status, body, headers.location, headers.etag];
  return again.headers['idempotency-replayed'] === 'true' && isDeepStrictEqual(kept(first), kept(again));
}
