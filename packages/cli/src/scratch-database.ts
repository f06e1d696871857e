import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@bottlecrm/core';
import { database } from '@bottlecrm/core/internal';

/** Runs `work` with the owner's connection to an empty database that exists only meanwhile, on a server of its own. */
export async function withScratchDatabase<T>(work: (ownerUrl: string) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bottlecrm-scratch-'));
  const server = await startEmbeddedPostgres({ dataDir, persistent: false, fsync: false });
  try {
    const { ownerUrl } = await database.setupDatabase({ adminUrl: server.url });
    return await work(ownerUrl);
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
