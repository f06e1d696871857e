import type { Migration } from '../database/migration.ts';
import { createCore } from './0001-create-core.ts';

/** Core's migrations, oldest first. */
export const coreMigrations: readonly Migration[] = [createCore];
