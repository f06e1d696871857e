import type { Migration } from '../database/migration.ts';

/** Core's migrations, oldest first. */
export const coreMigrations: readonly Migration[] = [];
