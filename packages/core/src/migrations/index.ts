import type { Migration } from '../database/migration.ts';
import { createCore } from './0001-create-core.ts';

/** The migrations of core, oldest first. */
export const coreMigrations: readonly Migration[] = [createCore];
