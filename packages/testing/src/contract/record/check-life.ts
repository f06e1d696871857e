import { ROLES, type Role } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import type { TestMember } from '../../organizations.ts';
import { rowOf } from '../attack-ids.ts';
import { newRecord } from '../records.ts';
import { find, send, succeeded } from '../run.ts';
import { settled } from '../schema.ts';
import { ask, fault, freshId, has, type Made, make, rowsOf, type Subject, text, told, type Values } from './subject.ts';

/** A text of the record by which a search finds it. */
function searchText({ entity }: Subject, record: Values): string | undefined {
  const values = (entity.entity.search ?? []).map((field) => record[field]);
  return values.find((value): value is string => typeof value === 'string' && value.length >= 3);
}

/** The reads that find one record, and whether each does. */
async function findings(subject: Subject, { id, record }: Made): Promise<Record<string, boolean>> {
  const result: Record<string, boolean> = { get: succeeded(await ask(subject, 'get', { id })) };
  const among = (response: Awaited<ReturnType<typeof ask>>) =>
    rowsOf(response).some((row) => row.id === id) || response.body?.page?.total > 0;
  result.list = among(await ask(subject, 'list', { query: { id, total: 'true' } }));
  const search = searchText(subject, record);
  if (search !== undefined) result.search = among(await ask(subject, 'list', { query: { search, id, total: 'true' } }));
  if (has(subject, 'query'))
    result.query = among(await ask(subject, 'query', { body: { where: { id }, total: true } }));
  return result;
}

const named = (found: Record<string, boolean>, wanted: boolean): string[] =>
  Object.keys(found).filter((how) => found[how] === wanted);

/** From creation to purge: where a deleted record is seen, what its unique values are worth, and how it comes back. */
export async function checkLife(subject: Subject): Promise<void> {
  if (!has(subject, 'create', 'get', 'list', 'delete')) return;
  const made = await make(subject, { over: { externalId: text(subject) }, forVerb: 'delete' });
  const missing = named(await findings(subject, made), false);
  if (missing.length > 0)
    fault(subject, 'OWN_RECORD_MISSING', 'list', `A new record is not found by ${missing.join(', ')}.`);
  await ask(subject, 'delete', { id: made.id });
  const shown = named(await findings(subject, made), true);
  if (shown.length > 0) fault(subject, 'DELETED_RECORD_SHOWN', 'delete', `It is still found by ${shown.join(', ')}.`);
  for (const verb of ['update', 'delete'].filter((one) => has(subject, one))) {
    const refused = await ask(subject, verb, { id: made.id, ...(verb === 'update' ? { body: {} } : {}) });
    if (refused.status !== 404) fault(subject, 'DELETED_RECORD_SHOWN', verb, told('It is deleted', refused));
  }
  const deleted = await ask(subject, 'list', { query: { id: made.id, deleted: 'only' } });
  if (!rowsOf(deleted).some(({ id }) => id === made.id))
    fault(subject, 'DELETED_RECORD_LOST', 'list', told('deleted=only does not find it', deleted));
  if (has(subject, 'restore')) await checkRestore(subject, made);
  await checkPurge(subject, made);
}

async function checkRestore(subject: Subject, { id, record, sent }: Made): Promise<void> {
  const usurper = await ask(subject, 'create', { body: sent });
  if (!succeeded(usurper))
    fault(subject, 'DELETED_VALUE_TAKEN', 'create', told('The values of a deleted record', usurper));
  else {
    const refused = await ask(subject, 'restore', { id });
    if (refused.status !== 409) fault(subject, 'RESTORE_NOT_REFUSED', 'restore', told('Its values are taken', refused));
    await ask(subject, 'delete', { id: usurper.body.id });
  }
  const restored = await ask(subject, 'restore', { id });
  const again = await ask(subject, 'get', { id });
  const lost = lostOf(subject, record, again.body ?? {});
  if (!succeeded(restored) || !succeeded(again) || lost.length > 0)
    fault(subject, 'DELETED_RECORD_LOST', 'restore', told(`Without ${lost.join(', ') || 'loss'}`, restored));
  const live = await ask(subject, 'restore', { id });
  if (!succeeded(live) || live.body?.version !== restored.body?.version)
    fault(subject, 'RESTORE_NOT_REPEATABLE', 'restore', told('It is live already', live));
}

/** What the caller had given and is not there any more: texts and relations. */
function lostOf({ entity }: Subject, before: Values, after: Values): string[] {
  const kept = [...entity.columns.filter(({ kind }) => kind === 'text' || kind === 'email'), ...entity.links];
  return kept
    .filter(({ wire, spec }) => spec.mode === 'write' && JSON.stringify(before[wire]) !== JSON.stringify(after[wire]))
    .map(({ wire }) => wire);
}

async function checkPurge(subject: Subject, { id }: Made): Promise<void> {
  const { run, name, entity } = subject;
  const { admin, manager, rep, user } = run.acme.organization;
  const members: Record<Role, TestMember> = { admin, sales_manager: manager, sales_rep: rep, user };
  const granted = internalsOf(run.test.app.crm).model.permissions.get(`${name}:purge`);
  const query = { purge: 'true' };
  if (!granted) return;
  for (const role of ROLES.filter((one) => granted[one] === 'none')) {
    const refused = await ask(subject, 'delete', { id, query, client: members[role] });
    if (refused.status !== 403) fault(subject, 'PURGE_NOT_REFUSED', 'delete', told(`As ${role}`, refused));
  }
  const before = await rowOf(run, name, id);
  const foreign = await ask(subject, 'delete', { id, query, client: run.globex.organization.admin });
  if (foreign.status !== 404) fault(subject, 'FOREIGN_RECORD_REACHED', 'delete', told('A purge', foreign));
  if ((await rowOf(run, name, id)) !== before)
    fault(subject, 'FOREIGN_RECORD_CHANGED', 'delete', `A purge changed the ${name} ${id}.`);
  await ask(subject, 'delete', { id });
  const purged = await ask(subject, 'delete', { id, query });
  // Some records cannot be purged by their nature: the refusal is then a conflict with a name.
  if (purged.status === 409) return;
  const left = [
    { table: entity.entity.table, column: 'id' },
    ...entity.links.map(({ table, ownerColumn }) => ({ table, column: ownerColumn })),
  ];
  const counts = left.map(({ table, column }) => `select '${table}' as name from "${table}" where "${column}" = $1`);
  const rows = await run.test.adminSql(counts.join(' union '), [id]);
  if (!succeeded(purged) || rows.length > 0)
    find(
      run,
      'PURGED_RECORD_LEFT',
      subject.verbs.get('delete') ?? name,
      told(rows.map((row) => row.name).join(', '), purged),
    );
  if (has(subject, 'restore') && (await ask(subject, 'restore', { id })).status !== 404)
    fault(subject, 'PURGED_RECORD_LEFT', 'restore', 'A purged record could be restored.');
}

/** What is deleted cannot be referred to: by any relation that a change may set. */
export async function checkDeletedReferences(subject: Subject): Promise<void> {
  const { run, entity } = subject;
  if (!has(subject, 'update', 'create')) return;
  const { properties = {} } = settled(subject.verbs.get('update')?.schema.body ?? {});
  const { admin } = run.acme.organization;
  const relations = [...entity.columns, ...entity.links].filter(({ wire }) => wire in properties);
  for (const { wire, shape, target } of relations) {
    const remove = run.all.find((one) => one.entity === target && one.verb === 'delete');
    if (!remove || target === undefined) continue;
    const gone = await newRecord(run, run.acme, target, undefined, admin, run.bare.has(remove.id));
    if (gone === undefined) continue;
    if (!succeeded(await send(run, { operation: remove, client: admin, params: { id: gone } }))) continue;
    const id = await freshId(subject, 'update');
    const answer = await ask(subject, 'update', { id, body: { [wire]: shape === 'link' ? [gone] : gone } });
    if (answer.status !== 400) fault(subject, 'DELETED_RECORD_REFERRED', 'update', told(wire, answer));
  }
}
