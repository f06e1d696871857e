import { constants } from 'node:fs';
import { access, mkdir, open } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeDirectory } from '@bottlecrm/core';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { diskStorage } from './disk-storage.ts';
import type { Storage } from './storage.ts';

/** Only the user that serves reads other people's files. */
const PRIVATE = 0o700;

const PRIVATE_FILE = 0o600;

/** What is only in memory of the operating system is lost when the power goes: rows are written after this. */
async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a new file. Flydrive would answer an error of the stream while it is still about to make the file: what is removed then
 * comes back.
 */
async function writeFile(path: string, bytes: Readable): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: PRIVATE });
  const handle = await open(path, 'wx', PRIVATE_FILE);
  await pipeline(bytes, handle.createWriteStream({ flush: true }));
  await syncDirectory(dirname(path));
}

/** Keeps files in a directory of this machine. @throws Error when it cannot be made or written to */
export async function localStorage(directory: string): Promise<Storage> {
  const root = resolve(directory);
  const check = () => access(root, constants.R_OK | constants.W_OK | constants.X_OK);
  try {
    makeDirectory(root, PRIVATE);
    await check();
  } catch (error) {
    throw new Error(
      `@bottlecrm/files cannot write to ${root}: make it a directory of the user that serves, or set another (option directory, or FILES_DIRECTORY).`,
      { cause: error },
    );
  }
  const disk = new Disk(new FSDriver({ location: root, visibility: 'private' }));
  return diskStorage(disk, {
    check,
    write: (key, bytes) => writeFile(join(root, key), bytes),
    async read(key, range) {
      const handle = await open(join(root, key), 'r');
      return handle.createReadStream(range);
    },
  });
}
