import type { OutboxRow, PoolClient } from '@bottlecrm/core/internal';
import type { QueuePlan } from './queues.ts';

/** What no process has known for so long ends visibly: a deploy, or its undoing, takes no longer. */
export const UNKNOWN_WAITS_HOURS = 24;

/** Kinds of $1; where $2 lists all that this process knows, also others that have waited for long enough. */
const WANTED = `(o.kind = any ($1::text[]) or (o.kind <> all ($2::text[])
  and o.available_at < now() - interval '${UNKNOWN_WAITS_HOURS} hours'))`;

/** The shared queue takes all that this process knows and no other queue takes. */
function kindParameters({ kinds, isShared }: QueuePlan, known: readonly string[]) {
  return isShared ? [known.filter((kind) => !kinds.includes(kind)), known] : [kinds, null];
}

/** Each organization that has rows, found by skipping through the primary key. */
const ORGANIZATIONS = `with recursive orgs (org_id) as (
    (select org_id from outbox order by org_id limit 1)
    union all
    select (select o.org_id from outbox o where o.org_id > orgs.org_id order by o.org_id limit 1)
      from orgs where orgs.org_id is not null)
  select org_id from orgs where org_id is not null`;

export interface Due {
  readonly orgId: string;
  readonly due: number;
}

/**
 * How many rows of each organization are due, counted up to `most`. Those of one that is deactivated wait until it is
 * reactivated, or go with its erasure.
 */
export async function dueRows(
  client: PoolClient,
  plan: QueuePlan,
  known: readonly string[],
  most: number,
): Promise<Due[]> {
  const { rows } = await client.query<Due>(
    `select orgs.org_id as "orgId", counted.due from (${ORGANIZATIONS}) orgs cross join lateral (
       select count(*)::int as due from (select 1 from outbox o
         where o.org_id = orgs.org_id and o.available_at <= now() and ${WANTED} limit $3) rows) counted
     where counted.due > 0 and not exists (select from organizations g where g.id = orgs.org_id and not g.is_active)`,
    [...kindParameters(plan, known), most],
  );
  return rows;
}

/** The oldest due rows of each organization, as many as it has places; a first row of each before any second. */
export async function claimRows(
  client: PoolClient,
  plan: QueuePlan,
  known: readonly string[],
  places: readonly string[],
): Promise<OutboxRow[]> {
  const counts = new Map<string, number>();
  for (const orgId of places) counts.set(orgId, (counts.get(orgId) ?? 0) + 1);
  const { rows } = await client.query<OutboxRow>(
    `select claimed.* from unnest($3::uuid[], $4::int[]) as place (org_id, slots) cross join lateral (
       select org_id, id, kind, payload, tx, created_at, available_at from outbox o
        where o.org_id = place.org_id and o.available_at <= now() and ${WANTED}
        order by o.id limit place.slots for update skip locked) claimed`,
    [...kindParameters(plan, known), [...counts.keys()], [...counts.values()]],
  );
  const byOrganization = Map.groupBy(rows, (row) => row.org_id);
  return places.flatMap((orgId) => byOrganization.get(orgId)?.splice(0, 1) ?? []);
}

export async function removeRows(client: PoolClient, rows: readonly OutboxRow[]): Promise<void> {
  await client.query(
    `delete from outbox o using unnest($1::uuid[], $2::uuid[]) as done (org_id, id)
      where o.org_id = done.org_id and o.id = done.id`,
    [rows.map((row) => row.org_id), rows.map((row) => row.id)],
  );
}

/** Milliseconds until the next row becomes due; undefined when none waits for its time. */
export async function nextDueInMs(client: PoolClient): Promise<number | undefined> {
  const { rows } = await client.query<{ ms: number | null }>(
    `select ceil(extract(epoch from min(available_at) - now()) * 1000)::float8 as ms from outbox where available_at > now()`,
  );
  return rows[0]?.ms ?? undefined;
}
