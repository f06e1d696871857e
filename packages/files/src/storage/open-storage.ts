import { Disk } from 'flydrive';
import type { FileOptions } from '../options.ts';
import { diskStorage } from './disk-storage.ts';
import { localStorage } from './local-storage.ts';
import { s3Storage } from './s3-storage.ts';
import type { Storage } from './storage.ts';

/** Outside of any source: what `npm create` and ours ignore in git. */
const DEFAULT_DIRECTORY = '.data/files';

/** The storage that the host chose. @throws Error with a sentence when it chose several, or none that can be used */
export async function openStorage({ directory, s3, driver }: FileOptions): Promise<Storage> {
  if ([directory, s3, driver].filter((one) => one !== undefined).length > 1)
    throw new Error('@bottlecrm/files keeps files in one place: set either directory, s3 or driver.');
  if (s3) return s3Storage(s3);
  if (driver) return diskStorage(new Disk(driver), { check: async () => {} });
  return localStorage(directory ?? process.env.FILES_DIRECTORY ?? DEFAULT_DIRECTORY);
}
