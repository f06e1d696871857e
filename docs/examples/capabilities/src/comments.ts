import {
  type CrmEvent,
  type Ctx,
  insertLinked,
  mintToken,
  parseMinted,
  type RecordEventPayload,
  type RecordLink,
  removeLinked,
  sql,
} from '@bottlecrm/core';

/** A remark about a record, as answers show it. */
export interface Comment {
  readonly id: string;
  readonly text: string;
  /** Profile id; null when it came by its page, or from the system. */
  readonly createdBy: string | null;
}

/** The word of a permission, and of the tokens that open pages. */
export const COMMENT = 'comment';

// #region rows
/** Adds a comment, and answers the token of its page; only a hash of it is kept. @throws {NOT_FOUND} when the record is gone */
export async function addComment(ctx: Ctx, link: RecordLink, text: string): Promise<Comment & { token: string }> {
  const createdBy = ctx.profile?.id ?? null;
  const token = mintToken(COMMENT, ctx.org.id);
  const token_hash = parseMinted(token)?.hash;
  const id = await insertLinked(ctx, 'comments', link, { text, token_hash, created_by: createdBy });
  return { id, text, createdBy, token };
}

/** The newest hundred. Whether the caller may read the record is looked at before. */
export async function listComments(ctx: Ctx, { entity, recordId }: RecordLink): Promise<Comment[]> {
  const { rows } = await sql<Comment>`select id, text, created_by as "createdBy" from comments
    where org_id = ${ctx.org.id} and entity = ${entity} and record_id = ${recordId}
    order by id desc limit 100`.execute(ctx.db);
  return rows;
}

/** Handles `<entity>.purged`. May run twice. */
export async function removeComments(ctx: Ctx, { payload }: CrmEvent<RecordEventPayload>): Promise<void> {
  await removeLinked(ctx, 'comments', payload);
}
// #endregion rows
