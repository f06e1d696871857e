import type { Migration } from '@bottlecrm/core';
import { createFiles } from './0001-create-files.ts';
import { sortAsPeopleRead } from './0002-sort-as-people-read.ts';

export const migrations: readonly Migration[] = [createFiles, sortAsPeopleRead];
