import type { Migration } from '@bottlecrm/core';
import { createComments } from './0001-create-comments.ts';

/** Migrations of comments, oldest first. */
export const commentsMigrations: readonly Migration[] = [createComments];
