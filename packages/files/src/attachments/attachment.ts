import { type Ctx, errors, type RecordLink, sql } from '@bottlecrm/core';

/** A file of a record, as answers show it. */
export interface Attachment {
  readonly id: string;
  readonly entity: string;
  readonly recordId: string;
  readonly name: string;
  readonly size: number;
  /** By its content, not by what the client said. */
  readonly contentType: string;
  /** Hex. */
  readonly sha256: string;
  /** RFC 3339 UTC. */
  readonly createdAt: string;
  /** Profile id; null when the system added it. */
  readonly createdBy: string | null;
}

/** An attachment with where its bytes are. */
export interface StoredAttachment extends Attachment {
  readonly fileId: string;
  readonly storageKey: string;
}

const SELECT = sql`select a.id, a.entity, a.record_id as "recordId", a.file_id as "fileId", a.created_at as "createdAt",
    a.created_by as "createdBy", f.storage_key as "storageKey", f.name, f.size, f.content_type as "contentType", f.sha256
  from attachments a join files f on f.org_id = a.org_id and f.id = a.file_id`;

/** What an answer shows: nothing of the storage. */
export const attachmentView = ({ fileId: _file, storageKey: _key, ...shown }: StoredAttachment): Attachment => shown;

export const noSuchAttachment = () => errors.NOT_FOUND('There is no such attachment.');

/** @throws {NOT_FOUND} when the record has no such attachment; whether the caller may read the record is looked at before */
export async function getAttachment(ctx: Ctx, link: RecordLink, id: string): Promise<StoredAttachment> {
  const { rows } = await sql<StoredAttachment>`${SELECT} where a.org_id = ${ctx.org.id} and a.id = ${id}
    and a.entity = ${link.entity} and a.record_id = ${link.recordId}`.execute(ctx.db);
  if (!rows[0]) throw noSuchAttachment();
  return rows[0];
}

/** Newest first, up to and without `before`. */
export async function listAttachments(
  ctx: Ctx,
  { entity, recordId }: RecordLink,
  { limit, before }: { readonly limit: number; readonly before?: string | undefined },
): Promise<StoredAttachment[]> {
  const position = before === undefined ? sql`` : sql` and a.id < ${before}`;
  const { rows } = await sql<StoredAttachment>`${SELECT} where a.org_id = ${ctx.org.id} and a.entity = ${entity}
    and a.record_id = ${recordId}${position} order by a.id desc limit ${limit}`.execute(ctx.db);
  return rows;
}

/** The attachment that a file belongs to; undefined when it is gone. */
export async function findAttachmentOfFile(ctx: Ctx, fileId: string): Promise<StoredAttachment | undefined> {
  const { rows } =
    await sql<StoredAttachment>`${SELECT} where a.org_id = ${ctx.org.id} and a.file_id = ${fileId}`.execute(ctx.db);
  return rows[0];
}
