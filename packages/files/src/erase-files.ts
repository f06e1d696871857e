import type { Crm, Erasure } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import type { FileOptions } from './options.ts';
import { type FileService, fileService } from './service.ts';
import { openStorage } from './storage/open-storage.ts';
import type { Storage } from './storage/storage.ts';

async function withStorage<T>(app: Crm, work: (storage: Storage) => Promise<T>): Promise<T> {
  const running = runningService(app);
  if (running) return work(running.storage);
  // The command line erases without running services.
  const storage = await openStorage(internalsOf(app).model.plugins.get('files')?.options as FileOptions);
  try {
    return await work(storage);
  } finally {
    storage.close();
  }
}

function runningService(app: Crm): FileService | undefined {
  try {
    return fileService(app);
  } catch {
    return undefined;
  }
}

/** Removes every byte of an organization from the storage; its rows go with those of the other tables. May run twice. */
export const removeFilesOf = (app: Crm, orgId: string): Promise<void> =>
  withStorage(app, async (storage) => {
    for await (const { key } of storage.list(orgId)) await storage.remove(key);
  });

export const eraseFiles = ({ app, orgId }: Erasure): Promise<void> => removeFilesOf(app, orgId);
