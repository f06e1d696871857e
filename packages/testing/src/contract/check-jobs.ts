import { randomUUID } from 'node:crypto';
import type { JobDefinition } from '@bottlecrm/core';
import { deliver, internalsOf, type Runtime } from '@bottlecrm/core/internal';
import { generate, type Source } from './generate.ts';
import type { Operation } from './operations.ts';
import { fingerprint } from './probe-cascades.ts';
import { rowOf } from './probe-tables.ts';
import { contractSide, newRecord } from './records.ts';
import { referredEntity, referredName } from './references.ts';
import { find, idsIn, type Run } from './run.ts';
import type { Schema } from './schema.ts';
import type { Side } from './side.ts';

type Payload = Readonly<Record<string, unknown>>;
type TableDef = Runtime['model']['tables'][number];

/** A job as something makes it run. */
interface Case {
  /** The job's name, or that of the schedule. */
  readonly subject: string;
  readonly job: string;
  readonly definition: JobDefinition;
  payloadFor(side: Side): Promise<Payload>;
}

/** What waits to be delivered is no effect of a job yet. */
const WAITING = ['outbox'];

function casesOf(run: Run, plugin: string): Case[] {
  const { jobs } = internalsOf(run.test.app.crm).model;
  const declared = [...jobs.jobs].filter(([name]) => jobs.ownerOf('job', name) === plugin);
  const scheduled = [...jobs.schedules].filter(([name]) => jobs.ownerOf('schedule', name) === plugin);
  const occurrence = { name: '2026-11-20T01:00', at: new Date('2026-11-20T01:00:00Z') };
  return [
    ...declared.map(
      ([name, definition]): Case => ({
        subject: name,
        job: name,
        definition,
        payloadFor: (side) => payloadOf(run, side, name, definition),
      }),
    ),
    ...scheduled.map(
      ([name, { job, payload }]): Case => ({
        subject: `schedule ${name}`,
        job,
        definition: jobs.get(job),
        payloadFor: async () => payload?.(occurrence) ?? {},
      }),
    ),
  ];
}

async function payloadOf(run: Run, side: Side, name: string, definition: JobDefinition): Promise<Payload> {
  const given = run.payloads[name];
  if (given) return given(contractSide(run, side));
  return (await generate(definition.payload as Schema, sourceFor(run, side, name))) as Payload;
}

/** Ids for a payload: `id` is of the entity that the job is named after, `messageId` of an entity or a table of that name. */
function sourceFor(run: Run, side: Side, job: string): Source {
  const { crm } = run.test.app;
  const { registry, tables } = internalsOf(crm).model;
  const noun = job.split('.')[0] ?? '';
  const tableOf = (name: string): TableDef | undefined =>
    tables.find(
      (table) =>
        table.name.endsWith(`${name}s`) &&
        ['org_id', 'id'].every((key) => table.columns.some((one) => one.name === key)),
    );
  return {
    marker: side.marker,
    next: () => ++side.count,
    entity: registry.has(noun) ? noun : undefined,
    async reference(property) {
      if (property === 'orgId' || property === 'organizationId') return side.organization.id;
      const name = property === 'id' ? noun : referredName(property);
      if (name === undefined) return undefined;
      const entity = registry.has(name) ? name : referredEntity(crm, { entity: undefined } as Operation, property);
      if (entity !== undefined) return newRecord(run, side, entity);
      const table = tableOf(name);
      const row = table && (await rowOf(run, table, side.organization.id));
      return typeof row?.id === 'string' ? row.id : undefined;
    },
  };
}

/** Runs the plugin's jobs and schedules in one organization, with its own ids and with another's. */
export async function checkJobs(run: Run, plugin: string): Promise<void> {
  for (const one of casesOf(run, plugin)) {
    try {
      await checkCase(run, one);
    } catch (error) {
      find(run, 'JOB_NOT_DRIVEN', one.subject, error instanceof Error ? error.message : String(error));
    }
  }
}

async function checkCase(run: Run, one: Case): Promise<void> {
  const own = await one.payloadFor(run.globex);
  if (one.definition.ofInstallation) {
    await expectRefusal(run, one, own);
    return;
  }
  const foreign = await one.payloadFor(run.acme);
  await watchOther(run, one, foreign, () => start(run, one, foreign).catch(() => undefined));
  await watchOther(run, one, own, () => start(run, one, own));
  if (run.rowSecurity) await checkRepeatable(run, one);
}

async function expectRefusal(run: Run, one: Case, payload: Payload): Promise<void> {
  const ended = await start(run, one, payload).then(
    () => true,
    () => false,
  );
  if (ended)
    find(run, 'JOB_REACHES_ORGANIZATION', one.subject, 'It belongs to the installation, and ran in an organization.');
}

/** One attempt in Globex. */
const start = (run: Run, { job }: Case, payload: Payload, id: string = randomUUID()) =>
  deliver(
    run.test.app.crm,
    {
      orgId: run.globex.organization.id,
      id,
      kind: `job:${job}`,
      payload,
      position: 1,
      createdAt: new Date().toISOString(),
    },
    { attempt: 1, signal: new AbortController().signal },
  );

/** Waits for what is being delivered and drops what waits, so that what changes afterwards is the job's. */
async function rest(run: Run): Promise<void> {
  await run.test.adminSql('update outbox set failed_at = now() where failed_at is null');
}

async function watchOther(run: Run, { subject }: Case, payload: Payload, work: () => Promise<unknown>): Promise<void> {
  const [acme, globex] = [run.acme.organization.id, run.globex.organization.id];
  await rest(run);
  const before = await fingerprint(run, run.test.adminSql, acme, WAITING);
  const words = [run.acme.marker, ...(await ownIds(run, acme, payload))];
  const known = await rowsWith(run, globex, words);
  await work();
  await rest(run);
  const after = await fingerprint(run, run.test.adminSql, acme, WAITING);
  const changed = [...before].find(([table, rows]) => after.get(table) !== rows);
  if (changed) find(run, 'JOB_REACHES_ORGANIZATION', subject, `Rows of ${changed[0]} in another organization changed.`);
  for (const [word, count] of await rowsWith(run, globex, words)) {
    if (count <= (known.get(word) ?? 0)) continue;
    if (word === run.acme.marker)
      find(run, 'JOB_REACHES_ORGANIZATION', subject, 'Its organization has a text of another one.');
    else find(run, 'JOB_TAKES_FOREIGN_ID', subject, `Its organization has the id ${word} of another one.`);
  }
}

/** Ids of a payload that rows of the organization have. */
async function ownIds(run: Run, organizationId: string, payload: Payload): Promise<string[]> {
  const found: string[] = [];
  for (const id of idsIn(JSON.stringify(payload)))
    if (((await rowsWith(run, organizationId, [id])).get(id) ?? 0) > 0) found.push(id);
  return found;
}

/** How many rows of the organization have each word in them. */
async function rowsWith(run: Run, organizationId: string, words: readonly string[]): Promise<Map<string, number>> {
  const bound = internalsOf(run.test.app.crm).model.tables.filter(
    ({ name, columns }) => !WAITING.includes(name) && columns.some((column) => column.name === 'org_id'),
  );
  const parts = bound.map(({ name }) => `select t::text as row from "${name}" t where t.org_id = $1`);
  const rows = await run.test.adminSql(
    `select word, (select count(*)::int from (${parts.join(' union all ')}) as r where position(word in r.row) > 0) as count
     from unnest($2::text[]) as word`,
    [organizationId, words],
  );
  return new Map(rows.map(({ word, count }) => [word, count]));
}

/** What is done once leaves nothing to do for the second time. */
async function checkRepeatable(run: Run, one: Case): Promise<void> {
  const globex = run.globex.organization.id;
  const payload = await one.payloadFor(run.globex);
  const id = randomUUID();
  await start(run, one, payload, id);
  await rest(run);
  const once = await fingerprint(run, run.test.adminSql, globex, WAITING);
  await start(run, one, payload, id);
  await rest(run);
  const twice = await fingerprint(run, run.test.adminSql, globex, WAITING);
  const changed = [...once].find(([table, rows]) => twice.get(table) !== rows);
  if (changed) find(run, 'JOB_NOT_REPEATABLE', one.subject, `The second time changed rows of ${changed[0]}.`);
}
