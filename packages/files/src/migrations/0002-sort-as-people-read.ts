import type { Migration } from '@bottlecrm/core';

export const sortAsPeopleRead: Migration = {
  name: '0002-sort-as-people-read',
  tables: ['documents'],
  up: [
    `DROP INDEX "documents_title_index"`,
    `CREATE INDEX "documents_title_index" ON public."documents" USING btree ("org_id", title COLLATE "und-x-icu", "id")`,
  ],
  down: [
    `DROP INDEX "documents_title_index"`,
    `CREATE INDEX "documents_title_index" ON public."documents" USING btree ("org_id", "title", "id")`,
  ],
};
