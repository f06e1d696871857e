import type { Migration } from '@bottlecrm/core';
import { createMail } from './0001-create-mail.ts';

/** The migrations of mail, oldest first. */
export const migrations: readonly Migration[] = [createMail];
