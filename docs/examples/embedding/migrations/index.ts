import type { Migration } from '@bottlecrm/core';
import { createTestDrives } from './0001-create-test-drives.ts';

/** This application's own migrations, oldest first. */
export const migrations: readonly Migration[] = [createTestDrives];
