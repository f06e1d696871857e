import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CrmError, cleanFileName } from '@bottlecrm/core';
import { fileErrors } from '../errors.ts';
import type { FileOptions } from '../options.ts';
import type { Storage } from '../storage/storage.ts';
import { causesOf } from '../storage/storage-problem.ts';
import { type DetectedType, detectType, UNKNOWN_TYPE } from './content-type.ts';
import { Meter } from './meter.ts';
import { checkType } from './type-rules.ts';

/** A file whose bytes are in the storage, and of which no row tells yet. */
export interface ReceivedFile {
  readonly id: string;
  readonly storageKey: string;
  readonly name: string;
  readonly size: number;
  readonly contentType: string;
  /** Hex. */
  readonly sha256: string;
}

export interface IncomingFile {
  readonly bytes: Readable;
  /** As the client says; neither decides where or as what the file is kept. */
  readonly name: string | undefined;
  readonly claimedType: string | undefined;
}

export interface ReceiveOptions {
  readonly storage: Storage;
  readonly rules: FileOptions;
  readonly orgId: string;
  /** What the organization may still store. */
  readonly room: number;
}

/** Nothing in it comes from outside: the organization's id was read in its own transaction. */
const newKey = (orgId: string, id: string): string => `${orgId}/${new Date().getUTCFullYear()}/${id}`;

const mebibytes = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${bytes} bytes` : `${Math.floor((bytes / 1024 / 1024) * 10) / 10} MiB`;

export const tooLarge = (maxFileBytes: number) =>
  fileErrors.FILE_TOO_LARGE(`A file may have at most ${mebibytes(maxFileBytes)}.`);

export const noRoom = () =>
  fileErrors.FILE_QUOTA_EXCEEDED('Delete files that are not needed any more, or have the limit raised.');

/** The client's stream ended before the file did. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
}

/** Tells what befell the client's stream from what the storage did to it. */
async function* fromClient(bytes: Readable): AsyncIterable<Buffer> {
  try {
    yield* bytes as AsyncIterable<Buffer>;
  } catch (error) {
    throw new InterruptedError('The upload was interrupted.', { cause: error });
  }
}

/** What ended the streams, of which each ends the others with its own error: the client, our own refusal, else the storage. */
function causeOf(flowing: PromiseSettledResult<unknown>, writing: PromiseSettledResult<unknown>): unknown {
  const reasons = [writing, flowing].flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  const causes = reasons.flatMap(causesOf);
  const refused = (one: unknown) => one instanceof CrmError && one.code.startsWith('FILE_');
  return causes.find((one) => one instanceof InterruptedError) ?? causes.find(refused) ?? reasons[0];
}

/**
 * Streams a file into the storage while counting, hashing and looking at it. What fails leaves no bytes.
 * @throws InterruptedError when the client's stream fails
 * @throws {FILE_TOO_LARGE} {FILE_QUOTA_EXCEEDED} {FILE_TYPE_REFUSED} {FILE_TYPE_MISMATCH} {STORAGE_FULL} {STORAGE_UNAVAILABLE}
 */
export async function receiveFile(file: IncomingFile, options: ReceiveOptions): Promise<ReceivedFile> {
  const { storage, rules, orgId, room } = options;
  const id = randomUUID();
  const storageKey = newKey(orgId, id);
  const name = cleanFileName(file.name);
  let type: DetectedType = { contentType: UNKNOWN_TYPE, disguised: false };
  const meter = new Meter({
    maxBytes: Math.min(rules.maxFileBytes, room),
    tooLarge: () => (room < rules.maxFileBytes ? noRoom() : tooLarge(rules.maxFileBytes)),
    async inspect(head) {
      type = await detectType(head, name, file.claimedType);
      checkType(type, rules);
    },
  });
  const writing = storage.write(storageKey, meter);
  // A storage that gives up stops reading: what comes then has nowhere to go.
  writing.catch((error: unknown) => meter.destroy(error as Error));
  const [flowing, written] = await Promise.allSettled([pipeline(fromClient(file.bytes), meter), writing]);
  const cause = causeOf(flowing, written);
  if (cause !== undefined) {
    await storage.remove(storageKey).catch(() => {});
    throw cause;
  }
  return { id, storageKey, name, size: meter.size, contentType: type.contentType, sha256: meter.digest() };
}
