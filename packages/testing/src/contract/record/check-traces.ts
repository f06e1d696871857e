import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { recordEvent } from '@bottlecrm/core/internal';
import { bodyFor } from '../records.ts';
import { type Run, succeeded } from '../run.ts';
import { ask, fault, freshId, has, make, type Subject, text, type Values } from './subject.ts';

interface Logged {
  readonly action: string;
  readonly changes: Record<string, [unknown, unknown]>;
  readonly profile_id: string | null;
  readonly request_id: string | null;
}

const logOf = ({ run, name }: Subject, id: string): Promise<Logged[]> =>
  run.test.adminSql(
    'select action, changes, profile_id, request_id from change_log where entity = $1 and record_id = $2 order by id',
    [name, id],
  ) as Promise<unknown> as Promise<Logged[]>;

/** Texts that differ: their stored form is what answers show. */
function changedTexts({ entity }: Subject, before: Values, after: Values): string[] {
  return entity.columns
    .filter(({ kind, wire, spec }) => kind === 'text' && spec.mode !== 'hidden' && before[wire] !== after[wire])
    .map(({ wire }) => wire);
}

/** Each write leaves who, in which request, and what was before: through the API and through SQL alike. */
export async function checkChangeLog(subject: Subject): Promise<void> {
  const { run, entity } = subject;
  const update = subject.verbs.get('update');
  if (!update || !has(subject, 'create', 'get', 'delete')) return;
  const { id } = await make(subject, { forVerb: 'delete' });
  const before: Values = (await ask(subject, 'get', { id })).body;
  await ask(subject, 'update', {
    id,
    body: { ...((await bodyFor(run, run.acme, update)) as Values), externalId: text(subject) },
  });
  const after: Values = (await ask(subject, 'get', { id })).body;
  const external = text(subject);
  await run.test.sql(run.acme.organization, `update "${entity.entity.table}" set external_id = $1 where id = $2`, [
    external,
    id,
  ]);
  const raised = (await ask(subject, 'get', { id })).body;
  if (raised.version !== Number(after.version) + 1)
    fault(subject, 'VERSION_NOT_RAISED', 'update', `SQL took version ${after.version} to ${raised.version}.`);
  const other = await freshId(subject, 'delete');
  await ask(subject, 'delete', { id: other });

  const log = await logOf(subject, id);
  const deletion = (await logOf(subject, other)).filter(({ action }) => action === 'delete');
  const [creation] = log.filter(({ action }) => action === 'create');
  const updates = log.filter(({ action }) => action === 'update');
  const wrong: string[] = [];
  if (!byAdmin(subject, creation)) wrong.push('a creation');
  if (!byAdmin(subject, deletion[0])) wrong.push('a deletion');
  for (const wire of changedTexts(subject, before, after)) {
    const entry = updates.find(({ changes }) => isDeepStrictEqual(changes[wire], [before[wire], after[wire]]));
    if (!byAdmin(subject, entry)) wrong.push(`a change of ${wire}`);
  }
  const bySql = updates.find(({ changes }) => isDeepStrictEqual(changes.externalId, [after.externalId, external]));
  if (!bySql?.request_id) wrong.push('an update by SQL');
  const change = updates.find(({ changes }) => changes.externalId?.[1] === after.externalId);
  const requests = [creation, change, bySql, deletion[0]].map((entry) => entry?.request_id);
  if (new Set(requests).size !== requests.length) wrong.push('its own request of each');
  if (wrong.length > 0) fault(subject, 'CHANGE_NOT_LOGGED', 'update', `There is not ${wrong.join(', ')}.`);
}

const byAdmin = ({ run }: Subject, entry: Logged | undefined): boolean =>
  entry?.profile_id === run.acme.organization.admin.profileId && entry.request_id !== null;

const ATTEMPTS = 500;

/** A handler hears of what was created, and not of what was only tried. Last of all: handlers stay. */
export async function checkEvents(run: Run, subjects: readonly Subject[]): Promise<void> {
  const heard = new Set<string>();
  const created = new Map<string, Subject>();
  const tried = new Map<string, Subject>();
  for (const subject of subjects) {
    const create = subject.verbs.get('create');
    if (!create) continue;
    run.test.app.crm.on(recordEvent(subject, 'created'), (_ctx, { payload }) => void heard.add(payload.recordId));
    const body = () => bodyFor(run, run.acme, create);
    const dry = await ask(subject, 'create', { body: await body(), query: { dryRun: 'true' } });
    const made = await ask(subject, 'create', { body: await body() });
    if (succeeded(dry)) tried.set(dry.body.id, subject);
    if (succeeded(made)) created.set(made.body.id, subject);
  }
  for (let attempt = 0; attempt < ATTEMPTS && [...created.keys()].some((id) => !heard.has(id)); attempt += 1)
    await sleep(20);
  for (const [id, subject] of created)
    if (!heard.has(id)) fault(subject, 'EVENT_MISSING', 'create', `${subject.name}.created of ${id} was not heard.`);
  for (const [id, subject] of tried)
    if (heard.has(id)) fault(subject, 'EVENT_OF_DRY_RUN', 'create', `${subject.name}.created of ${id} was heard.`);
}
