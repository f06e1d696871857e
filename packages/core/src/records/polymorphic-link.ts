import { v7 as uuidv7 } from 'uuid';
import { column } from '../database/columns.ts';
import { sql } from '../database/sql.ts';
import type { ColumnDef } from '../database/table.ts';
import type { RecordLink } from '../entity/record-link.ts';
import { errors } from '../errors/core-errors.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import { insideOf } from './inside-of.ts';
import { referableIds } from './references.ts';

// No foreign key can hold the link of a row to a record of any entity: these functions do.

/** The columns of a table whose rows belong to records of any entity; its key is `(org_id, id)`. */
export const recordLinkColumns: readonly ColumnDef[] = [
  column('org_id', 'uuid'),
  column('id', 'uuid'),
  column('entity', 'text'),
  column('record_id', 'uuid'),
];

/**
 * Inserts a row that belongs to a record, and answers its id. The record is live and of this organization, and stays so until
 * commit (FOR SHARE). `values` are the other columns by name.
 * @throws {NOT_FOUND} when there is no such record
 */
export async function insertLinked(
  ctx: Ctx,
  table: string,
  { entity, recordId }: RecordLink,
  values: Readonly<Record<string, unknown>>,
): Promise<string> {
  const known = await holdRecord(ctx, { entity, recordId });
  const id = uuidv7();
  const row = { org_id: ctx.org.id, id, entity, record_id: known, ...values };
  await ctx.db.withTables<Record<string, Record<string, unknown>>>().insertInto(table).values(row).execute();
  return id;
}

/** Holds a live record of this organization until commit. @throws {NOT_FOUND} */
async function holdRecord(ctx: Ctx, { entity, recordId }: RecordLink): Promise<string> {
  const inside = insideOf(ctx);
  const [known] = await referableIds(inside, inside.app.model.entity(entity), [recordId]);
  if (known === undefined) throw errors.NOT_FOUND(`There is no such ${entity}.`);
  return known;
}

/**
 * Gives every row of `table` that belongs to a record to another one: for when the first became the second. The app role needs
 * UPDATE on the table. May run twice.
 * @throws {NOT_FOUND} when there is no such record to give them to
 */
export async function moveLinked(ctx: Ctx, table: string, from: RecordLink, to: RecordLink): Promise<void> {
  const recordId = await holdRecord(ctx, to);
  await sql`update ${sql.table(table)} set entity = ${to.entity}, record_id = ${recordId}
    where org_id = ${ctx.org.id} and entity = ${from.entity} and record_id = ${from.recordId}`.execute(ctx.db);
}

/** Removes every row of `table` that belongs to a record, and answers them: for when the record was purged. May run twice. */
export async function removeLinked(
  ctx: Ctx,
  table: string,
  { entity, recordId }: RecordLink,
): Promise<Readonly<Record<string, unknown>>[]> {
  const { rows } = await sql<Record<string, unknown>>`delete from ${sql.table(table)}
    where org_id = ${ctx.org.id} and entity = ${entity} and record_id = ${recordId} returning *`.execute(ctx.db);
  return rows;
}

/** The links of `table` whose record is gone for good: what a purge by other means than the API left behind. */
export async function danglingLinks(ctx: Ctx, table: string, atMost: number): Promise<RecordLink[]> {
  const { app } = insideOf(ctx);
  const found: RecordLink[] = [];
  for (const { name, entity } of app.model.registry.values()) {
    if (found.length >= atMost) break;
    const { rows } = await sql<{
      recordId: string;
    }>`select distinct l.record_id as "recordId" from ${sql.table(table)} l
      where l.org_id = ${ctx.org.id} and l.entity = ${name} and not exists (
        select from ${sql.table(entity.table)} t where t.org_id = l.org_id and t.id = l.record_id)
      limit ${atMost - found.length}`.execute(ctx.db);
    found.push(...rows.map(({ recordId }) => ({ entity: name, recordId })));
  }
  return found;
}
