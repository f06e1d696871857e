import { generateKeyBetween } from 'fractional-indexing';
import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from './database.ts';
import {
  COLUMNS,
  LEAD,
  type Lead,
  LINK_NAMES,
  LINKS,
  presented,
  READ_SCOPE,
  todayIn,
  UPDATE_SCOPE,
  WRITABLE,
  within,
} from './lead.ts';
import { forbidden, invalid, notFound, Problem } from './problem.ts';
import { getLead } from './read-leads.ts';

type Body = Record<string, unknown>;
type LinkName = (typeof LINK_NAMES)[number];

const WRITABLE_NAMES = Object.keys(WRITABLE) as (keyof typeof WRITABLE)[];

/** Strings are trimmed; '' is null, as forms send it. */
function cleaned(body: Body): Body {
  const result: Body = {};
  for (const name in body) {
    const value = body[name];
    if (typeof value === 'string') {
      const trimmed = value.trim();
      if (trimmed.includes('\u0000')) throw invalid(`/${name}`, 'must not contain NUL');
      result[name] = trimmed === '' ? null : trimmed;
    } else result[name] = typeof value === 'number' && name === 'opportunityAmount' ? String(value) : value;
  }
  return result;
}

function e164(body: Body): string | null {
  if (typeof body.phone !== 'string') return null;
  return parsePhoneNumber(body.phone, (body.country as CountryCode | undefined) ?? undefined)?.number ?? null;
}

/** Every named record exists, is live, of this organization, and stays so until commit. */
async function checkReferences({ member, rows }: Transaction, body: Body): Promise<void> {
  for (const name of LINK_NAMES) {
    const ids = body[name] as string[] | undefined;
    if (!ids?.length) continue;
    const { target, usable } = LINKS[name];
    const found = await rows(
      `SELECT t.id FROM ${target} t WHERE t.org_id = $1 AND t.id = ANY ($2::uuid[]) AND t.deleted_at IS NULL${usable} ORDER BY t.id FOR SHARE OF t`,
      [member.orgId, ids],
    );
    if (found.length !== ids.length) throw new Problem(400, 'INVALID_REFERENCE');
  }
}

interface Place {
  readonly id: string;
  readonly status: string | null;
  readonly wipLimit: number | null;
  readonly lastRank: string | null;
}

const STAGE = `SELECT s.id, s.maps_to_status AS status, s.wip_limit AS "wipLimit",
  (SELECT t.rank FROM leads t WHERE t.org_id = $1 AND t.stage_id = s.id AND t.rank IS NOT NULL ORDER BY t.rank DESC LIMIT 1) AS "lastRank"
  FROM lead_stages s WHERE s.org_id = $1 AND s.deleted_at IS NULL`;
const STAGE_BY_ID = `${STAGE} AND s.id = $2`;
const STAGE_BY_STATUS = `${STAGE} AND s.maps_to_status = $2 AND s.pipeline_id = coalesce(
  (SELECT c.pipeline_id FROM lead_stages c WHERE c.org_id = $1 AND c.id = $3),
  (SELECT p.id FROM lead_pipelines p WHERE p.org_id = $1 AND p.is_default AND p.deleted_at IS NULL)) ORDER BY s.position, s.id LIMIT 1`;

/** Stage, status and rank of a card belong together: sets them in `values` from what the body sends. */
async function placeCard({ member, rows }: Transaction, values: Body, current?: Lead): Promise<void> {
  const { stageId, status } = values;
  if (stageId === undefined && (status === undefined || (current && status === current.status))) return;
  if (stageId === null) {
    values.rank = null;
    return;
  }
  const [place] = stageId
    ? await rows<Place>(STAGE_BY_ID, [member.orgId, stageId])
    : await rows<Place>(STAGE_BY_STATUS, [member.orgId, status, current?.stageId ?? null]);
  if (!place && stageId) throw new Problem(400, 'INVALID_REFERENCE');
  if (place && status !== undefined && place.status !== null && place.status !== status)
    throw invalid('/stageId', 'maps to another status');
  if (place && place.id === current?.stageId) return;
  if (place?.wipLimit != null) await makeRoom({ member, rows }, place);
  values.stageId = place?.id ?? null;
  values.rank = place ? generateKeyBetween(place.lastRank, null) : null;
  if (place?.status) values.status = place.status;
}

async function makeRoom({ member, rows }: Transaction, { id, wipLimit }: Place): Promise<void> {
  await rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [id]);
  const [count] = await rows<{ cards: number }>(
    'SELECT count(*)::int AS cards FROM leads WHERE org_id = $1 AND stage_id = $2 AND deleted_at IS NULL',
    [member.orgId, id],
  );
  if ((count?.cards ?? 0) >= (wipLimit ?? 0)) throw new Problem(409, 'BOARD_COLUMN_FULL');
}

const INSERTED = [...WRITABLE_NAMES.map((name) => WRITABLE[name]), 'phone_e164', 'rank'];
const INSERT = `INSERT INTO leads AS t (org_id, id, created_by, updated_by, ${INSERTED.join(', ')})
  VALUES ($1, $2, $3, $3, ${INSERTED.map((_, at) => `$${at + 4}`).join(', ')}) RETURNING ${COLUMNS}`;

/** The insert of a lead and of its links as one statement. */
function insertWith(links: readonly LinkName[], parameters: number): string {
  if (links.length === 0) return INSERT;
  const parts = links.map((name, at) => {
    const { table, column } = LINKS[name];
    return `${table} AS (INSERT INTO ${table} (org_id, lead_id, ${column}) SELECT $1, $2, unnest($${parameters + at + 1}::uuid[]))`;
  });
  return `WITH made AS (${INSERT}), ${parts.join(', ')} SELECT * FROM made`;
}

export async function createLead(transaction: Transaction, input: Body): Promise<Lead> {
  const { member, rows } = transaction;
  const body = cleaned(input);
  if (body.status === 'converted') throw invalid('/status', 'is set by converting the lead');
  if (!(body.title ?? body.companyName ?? body.lastName ?? body.email)) throw invalid('', 'needs a name');
  await checkReferences(transaction, body);
  body.status ??= 'assigned';
  await placeCard(transaction, body);
  const links = LINK_NAMES.filter((name) => (body[name] as string[] | undefined)?.length);
  const columns = [...WRITABLE_NAMES.map((name) => body[name] ?? null), e164(body), body.rank ?? null];
  const values = [member.orgId, uuidv7(), member.profileId, ...columns];
  const [lead] = await rows<Lead>(insertWith(links, values.length), [...values, ...links.map((name) => body[name])]);
  if (!lead) throw new Error('The insert answered no row.');
  for (const name of LINK_NAMES) lead[name] = [...((body[name] as string[] | undefined) ?? [])].sort();
  return presented(lead, todayIn(member.timezone));
}

/** Locks the lead and reads what the rules of a change need: its links only when they are about to change. */
async function lock({ member, rows }: Transaction, id: string, body: Body): Promise<Lead> {
  const columns = LINK_NAMES.some((name) => body[name] !== undefined) ? LEAD : COLUMNS;
  const values: unknown[] = [member.orgId, id];
  const readable = within(READ_SCOPE[member.role], member, values);
  const changeable = within(UPDATE_SCOPE[member.role], member, values);
  const [lead] = await rows<Lead>(
    `SELECT ${columns}, ${changeable} AS may FROM leads t WHERE t.org_id = $1 AND t.id = $2 AND t.deleted_at IS NULL AND ${readable} FOR UPDATE OF t`,
    values,
  );
  if (!lead) throw notFound();
  if (!lead.may) throw forbidden();
  return lead;
}

const comparable = (name: string, value: unknown): unknown =>
  name === 'opportunityAmount' && value !== null ? Number(value) : value;

async function changeLinks({ member, rows }: Transaction, current: Lead, body: Body): Promise<void> {
  for (const name of LINK_NAMES) {
    const after = body[name] as string[] | undefined;
    if (!after) continue;
    const before = current[name] as string[];
    const { table, column } = LINKS[name];
    const removed = before.filter((one) => !after.includes(one));
    const added = after.filter((one) => !before.includes(one));
    const target = [member.orgId, current.id];
    if (removed.length > 0)
      await rows(`DELETE FROM ${table} WHERE org_id = $1 AND lead_id = $2 AND ${column} = ANY ($3::uuid[])`, [
        ...target,
        removed,
      ]);
    if (added.length > 0)
      await rows(`INSERT INTO ${table} (org_id, lead_id, ${column}) SELECT $1, $2, unnest($3::uuid[])`, [
        ...target,
        added,
      ]);
  }
}

export async function updateLead(transaction: Transaction, id: string, input: Body): Promise<Lead> {
  const { member, rows } = transaction;
  const body = cleaned(input);
  const current = await lock(transaction, id, body);
  if (body.status === 'converted' && current.status !== 'converted')
    throw invalid('/status', 'is set by converting the lead');
  if (current.status === 'converted' && ((body.status ?? 'converted') !== 'converted' || body.stageId)) {
    throw new Problem(409, 'LEAD_ALREADY_CONVERTED');
  }
  const after = { ...current, ...body };
  if (!(after.title ?? after.companyName ?? after.lastName ?? after.email)) throw invalid('', 'needs a name');
  await checkReferences(transaction, body);
  await placeCard(transaction, body, current);
  await changeLinks(transaction, current, body);
  const names = WRITABLE_NAMES.filter(
    (name) => body[name] !== undefined && comparable(name, body[name]) !== comparable(name, current[name]),
  );
  if (names.length === 0) return getLead(transaction, id);
  const values: unknown[] = [member.orgId, id];
  const sets = names.map((name) => `${WRITABLE[name]} = $${values.push(body[name])}`);
  if (names.includes('phone')) sets.push(`phone_e164 = $${values.push(e164({ ...current, ...body }))}`);
  if (body.rank !== undefined) sets.push(`rank = $${values.push(body.rank)}`);
  const [lead] = await rows<Lead>(
    `UPDATE leads t SET ${sets.join(', ')} WHERE t.org_id = $1 AND t.id = $2 RETURNING ${LEAD}`,
    values,
  );
  if (!lead) throw notFound();
  return presented(lead, todayIn(member.timezone));
}
