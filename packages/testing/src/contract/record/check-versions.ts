import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { TestResponse } from '../../client.ts';
import { bodyFor, recordOf } from '../records.ts';
import { succeeded } from '../run.ts';
import { settled } from '../schema.ts';
import { wrote } from './check-writes.ts';
import { ask, fault, freshId, has, type Subject, told, type Values } from './subject.ts';
import { writtenBy } from './written.ts';

/** A record without what every write changes. */
function content(record: Values): Values {
  const { version, updatedAt, updatedBy, ...rest } = record;
  return rest;
}

const tag = (version: unknown): string => `"${version}"`;

/** `answer` is of a change to `before`: its version is one more where anything differs, and the same where nothing does. */
export function checkRaised(subject: Subject, verb: string, before: Values, answer: TestResponse, what: string): void {
  const differs = !isDeepStrictEqual(content(before), content(answer.body));
  const expected = Number(before.version) + (differs ? 1 : 0);
  if (answer.body.version === expected) return;
  const detail = `${what} took version ${before.version} to ${answer.body.version}, not ${expected}.`;
  fault(subject, 'VERSION_NOT_RAISED', verb, detail);
}

/** Entity tags: a change counts, the right If-Match passes, and what the caller has is not sent again. */
export async function checkVersions(subject: Subject): Promise<void> {
  if (!has(subject, 'get', 'update')) return;
  const { run } = subject;
  const update = subject.verbs.get('update');
  if (!update) return;
  const id = await freshId(subject, 'update');
  const before: Values = (await ask(subject, 'get', { id })).body;
  const body = await bodyFor(run, run.acme, update);
  const changed = await ask(subject, 'update', { id, body, headers: { 'if-match': tag(before.version) } });
  if (!succeeded(changed)) {
    fault(subject, 'CONDITIONAL_WRITE_REFUSED', 'update', told('The present version', changed));
    return;
  }
  checkRaised(subject, 'update', before, changed, 'A change');
  const stale = await ask(subject, 'update', { id, body, headers: { 'if-match': tag(before.version) } });
  if (changed.body.version !== before.version && stale.status !== 412)
    fault(subject, 'STALE_WRITE_ACCEPTED', 'update', told('The version before', stale));
  await checkLinks(subject, id);
  await checkCached(subject, id);
}

/** A changed relation is a change of the record. */
async function checkLinks(subject: Subject, id: string): Promise<void> {
  const { run, entity } = subject;
  const { properties = {} } = settled(subject.verbs.get('update')?.schema.body ?? {});
  for (const { wire, target, inverse } of entity.links) {
    if (inverse || !(wire in properties)) continue;
    const before: Values = (await ask(subject, 'get', { id })).body;
    const other = await recordOf(run, run.acme, target);
    const had = (before[wire] ?? []) as string[];
    if (other === undefined) continue;
    const after = had.includes(other) ? had.filter((one) => one !== other) : [...had, other];
    const answer = await ask(subject, 'update', { id, body: { [wire]: after } });
    if (succeeded(answer)) checkRaised(subject, 'update', before, answer, `${wire} alone`);
    const seen = await ask(subject, 'get', { id });
    if (succeeded(answer) && seen.body.version !== answer.body.version)
      fault(subject, 'VERSION_NOT_RAISED', 'update', `It answered another version than a read does, for ${wire}.`);
  }
}

/**
 * 304 for what cannot have changed without its version: not for what is computed from the time, the far side of a link, links to
 * records that may be deleted, and cards.
 */
async function checkCached(subject: Subject, id: string): Promise<void> {
  const { entity } = subject;
  const ranked = entity.columns.some(({ kind }) => kind === 'rank');
  const links = entity.links.every(({ inverse, target }) => !inverse && target === 'profile');
  const stable = entity.computed.length === 0 && !ranked && links;
  const { version } = (await ask(subject, 'get', { id })).body;
  const cached = await ask(subject, 'get', { id, headers: { 'if-none-match': tag(version) } });
  if (cached.status !== (stable ? 304 : 200))
    fault(subject, 'CACHED_ANSWER_WRONG', 'get', told('The present version', cached));
  const old = await ask(subject, 'get', { id, headers: { 'if-none-match': tag(Number(version) - 1) } });
  if (old.status !== 200) fault(subject, 'CACHED_ANSWER_WRONG', 'get', told('Another version', old));
  const [link] = entity.links;
  if (!link) return;
  const query = { include: link.field };
  const included = await ask(subject, 'get', { id, query, headers: { 'if-none-match': tag(version) } });
  if (included.status !== 200) fault(subject, 'CACHED_ANSWER_WRONG', 'get', told('With an include', included));
}

/** One key, another body, another organization, and a request that failed. */
export async function checkKeys(subject: Subject): Promise<void> {
  const create = subject.verbs.get('create');
  if (!create) return;
  const { run } = subject;
  const headers = { 'idempotency-key': randomUUID() };
  const body = (await bodyFor(run, run.acme, create)) as Values;
  const { answer: wrong, tables } = await writtenBy(run, () =>
    ask(subject, 'create', { body: { ...body, unknownProperty: '1' }, headers }),
  );
  const first = await ask(subject, 'create', { body, headers });
  if (succeeded(wrong) || !succeeded(first) || tables.length > 0)
    fault(subject, 'FAILED_REQUEST_KEPT', 'create', `${told('Mended after a refusal', first)}${wrote(tables)}`);
  const other = await ask(subject, 'create', { body: await bodyFor(run, run.acme, create), headers });
  if (other.status !== 422 || other.body?.code !== 'IDEMPOTENCY_KEY_REUSED')
    fault(subject, 'IDEMPOTENCY_KEY_TAKES_OTHER_BODY', 'create', told('Another body', other));
  const client = run.globex.organization.admin;
  const foreign = await ask(subject, 'create', { body: await bodyFor(run, run.globex, create), headers, client });
  if (!succeeded(foreign) || foreign.headers['idempotency-replayed'] || foreign.body.id === first.body?.id)
    fault(subject, 'IDEMPOTENCY_KEY_SHARED', 'create', told('The key of another organization', foreign));
}
