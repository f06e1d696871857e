import { decodeCursor, encodeCursor } from './cursor.ts';
import type { Transaction } from './database.ts';
import { LEAD, type Lead, presented, READ_SCOPE, todayIn, within } from './lead.ts';
import { notFound } from './problem.ts';

export interface ListQuery {
  readonly limit: string;
  readonly cursor?: string;
  readonly search?: string;
  readonly status?: string;
  readonly source?: string;
  readonly rating?: string;
  readonly 'opportunityAmount[gte]'?: string;
  readonly 'opportunityAmount[lte]'?: string;
}

export async function listLeads({ member, rows }: Transaction, query: ListQuery) {
  const limit = Number(query.limit);
  const values: unknown[] = [member.orgId];
  const where = ['t.org_id = $1', 't.deleted_at IS NULL'];
  const scope = READ_SCOPE[member.role];
  if (scope !== 'all') where.push(within(scope, member, values));
  const add = (condition: (parameter: string) => string, value: unknown) => {
    if (value !== undefined) where.push(condition(`$${values.push(value)}`));
  };
  add((p) => `t.status = ${p}`, query.status);
  add((p) => `t.source = ${p}`, query.source);
  add((p) => `t.rating = ${p}`, query.rating);
  add((p) => `t.opportunity_amount >= ${p}::numeric`, query['opportunityAmount[gte]']);
  add((p) => `t.opportunity_amount <= ${p}::numeric`, query['opportunityAmount[lte]']);
  add((p) => `t.id IN (SELECT search_leads(${p}, NULL))`, query.search?.trim());
  if (query.cursor !== undefined) {
    const [, createdAt, id] = decodeCursor(query.cursor, member.orgId);
    where.push(`(t.created_at, t.id) < ($${values.push(createdAt)}::timestamptz, $${values.push(id)}::uuid)`);
  }
  const found = await rows<Lead>(
    `SELECT ${LEAD} FROM leads t WHERE ${where.join(' AND ')} ORDER BY t.created_at DESC, t.id DESC LIMIT ${limit + 1}`,
    values,
  );
  const today = todayIn(member.timezone);
  const data = found.slice(0, limit).map((row) => presented(row, today));
  const last = data.at(-1);
  const nextCursor =
    found.length > limit && last ? encodeCursor([member.orgId, last.createdAt as string, last.id as string]) : null;
  return { data, page: { limit, nextCursor } };
}

export async function getLead({ member, rows }: Transaction, id: string): Promise<Lead> {
  const values: unknown[] = [member.orgId, id];
  const scope = within(READ_SCOPE[member.role], member, values);
  const [lead] = await rows<Lead>(
    `SELECT ${LEAD} FROM leads t WHERE t.org_id = $1 AND t.id = $2 AND t.deleted_at IS NULL AND ${scope}`,
    values,
  );
  if (!lead) throw notFound();
  return presented(lead, todayIn(member.timezone));
}
