import { CrmError, type Ctx, type OpenRequest, type TablesOf } from '@bottlecrm/core';
import type { FastifyRequest } from 'fastify';
import { roomFor, takeRoom } from '../quota.ts';
import { fileService } from '../service.ts';
import type { filesTable } from '../tables.ts';
import { drainRefused } from './drain.ts';
import { OVERHEAD_BYTES, readOnePart } from './read-part.ts';
import { type IncomingFile, noRoom, type ReceivedFile, receiveFile, tooLarge } from './receive-file.ts';

export interface Upload<T> {
  /** Whether the caller may; asked before the first byte and again when all have come. */
  readonly allow: (ctx: Ctx) => Promise<unknown>;
  /** Writes what refers to the file, whose row is there. */
  readonly keep: (ctx: Ctx, file: ReceivedFile) => Promise<T>;
}

/** An honest client says how much it will send: then nothing of it is read. */
function refuseEarly(request: FastifyRequest, room: number, maxFileBytes: number): void {
  const length = Number(request.headers['content-length'] ?? 0);
  if (length <= Math.min(room, maxFileBytes) + OVERHEAD_BYTES) return;
  throw room < maxFileBytes ? noRoom() : tooLarge(maxFileBytes);
}

const insertFile = (ctx: Ctx, { id, storageKey, name, size, contentType, sha256 }: ReceivedFile) =>
  ctx.db
    .withTables<TablesOf<typeof filesTable>>()
    .insertInto('files')
    .values({
      org_id: ctx.org.id,
      id,
      storage_key: storageKey,
      name,
      size,
      content_type: contentType,
      sha256,
      created_by: ctx.profile?.id ?? null,
    })
    .execute();

interface Taken {
  readonly file: ReceivedFile;
  readonly discard: (file: ReceivedFile) => Promise<void>;
}

/** The bytes of a request's file, in the storage; what is refused is not read any further. */
async function takeFile(open: OpenRequest, request: FastifyRequest, allow: Upload<unknown>['allow']): Promise<Taken> {
  const { storage, rules, log } = fileService(request.server.crm);
  const discard = ({ storageKey }: ReceivedFile) =>
    storage.remove(storageKey).catch((error: unknown) => {
      log.warn({ err: error, storageKey }, 'bytes of a refused upload are left for the sweep');
    });
  try {
    const { orgId, room } = await open.tenant(async (ctx) => {
      await allow(ctx);
      return { orgId: ctx.org.id, room: await roomFor(ctx, rules.maxOrganizationBytes) };
    });
    refuseEarly(request, room, rules.maxFileBytes);
    const receive = (incoming: IncomingFile) => receiveFile(incoming, { storage, rules, orgId, room });
    return { file: await readOnePart(request, receive, discard), discard };
  } catch (error) {
    drainRefused(request);
    throw error;
  }
}

/**
 * Takes the file of a request: one transaction looks whether the caller may, none is open while the bytes flow, another one
 * writes the rows. Bytes whose rows were not written are removed; after a crash in between, the sweep does it.
 */
export async function uploadFile<T>(
  open: OpenRequest,
  request: FastifyRequest,
  { allow, keep }: Upload<T>,
): Promise<T> {
  const { maxOrganizationBytes } = fileService(request.server.crm).rules;
  const { file, discard } = await takeFile(open, request, allow);
  try {
    const kept = await open.tenant(async (ctx) => {
      await allow(ctx);
      await takeRoom(ctx, file.size, maxOrganizationBytes);
      await insertFile(ctx, file);
      return keep(ctx, file);
    });
    if (open.dryRun) await discard(file);
    return kept;
  } catch (error) {
    // A connection that is lost at COMMIT does not say whether the rows are there: then the sweep decides.
    const unknown = error instanceof CrmError && error.code === 'UNAVAILABLE';
    if (!unknown) await discard(file);
    throw error;
  }
}
