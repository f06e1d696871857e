import type { Crm } from '@bottlecrm/core';
import type { FastifyBaseLogger } from 'fastify';
import type { FileOptions } from './options.ts';
import { openStorage } from './storage/open-storage.ts';
import type { Storage } from './storage/storage.ts';

/** What runs beside requests: the storage, with the rules for what goes in. */
export interface FileService {
  readonly storage: Storage;
  readonly rules: FileOptions;
  readonly log: FastifyBaseLogger;
}

export const startFiles = async (_app: Crm, rules: FileOptions, log: FastifyBaseLogger): Promise<FileService> => ({
  storage: await openStorage(rules),
  rules,
  log,
});

export const fileService = (app: Pick<Crm, 'service'>): FileService => app.service<FileService>('files');

/** @see PluginDefinition.readiness */
export async function storageReadiness({ storage, log }: FileService): Promise<string | undefined> {
  try {
    await storage.check();
    return undefined;
  } catch (error) {
    log.warn({ err: error }, 'the storage of files cannot be used');
    return 'the storage cannot be reached';
  }
}
