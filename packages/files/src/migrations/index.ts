import type { Migration } from '@bottlecrm/core';
import { createFiles } from './0001-create-files.ts';

/** The migrations of files, oldest first. */
export const migrations: readonly Migration[] = [createFiles];
