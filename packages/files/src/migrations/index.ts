import type { Migration } from '@bottlecrm/core';
import { createFiles } from './0001-create-files.ts';

export const migrations: readonly Migration[] = [createFiles];
