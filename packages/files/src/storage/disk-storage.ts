import { Readable } from 'node:stream';
import { type Disk, DriveFile } from 'flydrive';
import type { ByteRange, Storage, StoredObject } from './storage.ts';
import { storageProblem } from './storage-problem.ts';

/** What a kind of storage does better than flydrive's common face lets it. */
export interface DiskAbilities {
  write?(key: string, bytes: Readable): Promise<void>;
  read?(key: string, range?: ByteRange): Promise<Readable>;
  readonly check: () => Promise<void>;
  readonly close?: () => void;
}

async function* listed(disk: Disk, directory: string): AsyncIterable<StoredObject> {
  let paginationToken: string | undefined;
  do {
    const page = await disk.listAll(`${directory}/`, {
      recursive: true,
      ...(paginationToken === undefined ? {} : { paginationToken }),
    });
    for (const object of page.objects) {
      if (!(object instanceof DriveFile)) continue;
      const { lastModified } = await object.getMetaData();
      yield { key: object.key, modifiedAt: lastModified };
    }
    ({ paginationToken } = page);
  } while (paginationToken !== undefined);
}

/** Skips to a range where the storage itself cannot. */
async function* within(bytes: Readable, { start, end }: ByteRange): AsyncIterable<Buffer> {
  let at = 0;
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    const part = chunk.subarray(Math.max(0, start - at), Math.max(0, end + 1 - at));
    if (part.length > 0) yield part;
    at += chunk.length;
    if (at > end) return;
  }
}

async function problemsOf<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageProblem(error);
  }
}

/** A storage on a flydrive disk. */
export function diskStorage(disk: Disk, abilities: DiskAbilities): Storage {
  const read = async (key: string, range?: ByteRange): Promise<Readable> => {
    if (abilities.read) return abilities.read(key, range);
    const bytes = await disk.getStream(key);
    return range ? Readable.from(within(bytes, range), { objectMode: false }) : bytes;
  };
  return {
    write: (key, bytes) =>
      problemsOf(() => (abilities.write ? abilities.write(key, bytes) : disk.putStream(key, bytes))),
    read: (key, range) => problemsOf(() => read(key, range)),
    remove: (key) => problemsOf(() => disk.delete(key)),
    async *list(directory) {
      try {
        yield* listed(disk, directory);
      } catch (error) {
        throw storageProblem(error);
      }
    },
    check: () => problemsOf(abilities.check),
    close: () => abilities.close?.(),
  };
}
