import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileErrors } from '../errors.ts';
import type { FileOptions } from '../options.ts';
import type { Storage } from '../storage/storage.ts';
import { type DetectedType, detectType, UNKNOWN_TYPE } from './content-type.ts';
import { cleanFileName } from './file-name.ts';
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

type Outcome = PromiseSettledResult<unknown>;

const reasonOf = (outcome: Outcome | undefined): unknown =>
  outcome?.status === 'rejected' ? (outcome.reason as unknown) : undefined;

/** What streams are told when the far end went away or stopped reading: never the cause. */
const ECHOES: ReadonlySet<string | undefined> = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR']);
const isEcho = (error: unknown): boolean => ECHOES.has((error as { code?: string }).code);

/** What ended the stream, rather than what its end did to the others. */
function causeOf(sent: unknown, flowing: Outcome | undefined, writing: Outcome | undefined): unknown {
  const told = [sent, reasonOf(flowing), reasonOf(writing)].filter((one) => one !== undefined);
  // Each of the three ends the others with its own error, but for the storage, which may just stop reading.
  return told.find((one) => !isEcho(one)) ?? told[0];
}

/**
 * Streams a file into the storage while counting, hashing and looking at it. What fails leaves no bytes.
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
  let sent: unknown;
  file.bytes.once('error', (error) => {
    sent = error;
  });
  const [flowing, written] = await Promise.allSettled([pipeline(file.bytes, meter), writing]);
  const cause = causeOf(sent, flowing, written);
  if (cause !== undefined) {
    await storage.remove(storageKey).catch(() => {});
    throw cause;
  }
  return { id, storageKey, name, size: meter.size, contentType: type.contentType, sha256: meter.digest() };
}
