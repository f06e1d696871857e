import type { Migration } from '@bottlecrm/core';

export const sortAsPeopleRead: Migration = {
  name: '0003-sort-as-people-read',
  tables: ['contacts'],
  up: [
    `DROP INDEX "contacts_email_unique"`,
    `DROP INDEX "contacts_first_name_index"`,
    `DROP INDEX "contacts_last_name_index"`,
    `ALTER TABLE "contacts" DROP COLUMN "email_key"`,
    `ALTER TABLE "contacts" ADD COLUMN "email_key" text COLLATE "C" GENERATED ALWAYS AS (lower((email COLLATE "und-x-icu"))) STORED`,
    `CREATE UNIQUE INDEX "contacts_email_unique" ON public."contacts" USING btree ("org_id", "email_key") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "contacts_first_name_index" ON public."contacts" USING btree ("org_id", first_name COLLATE "und-x-icu", "id")`,
    `CREATE INDEX "contacts_last_name_index" ON public."contacts" USING btree ("org_id", last_name COLLATE "und-x-icu", "id")`,
  ],
  down: [
    `DROP INDEX "contacts_email_unique"`,
    `DROP INDEX "contacts_first_name_index"`,
    `DROP INDEX "contacts_last_name_index"`,
    `ALTER TABLE "contacts" DROP COLUMN "email_key"`,
    `ALTER TABLE "contacts" ADD COLUMN "email_key" text GENERATED ALWAYS AS (lower(email)) STORED`,
    `CREATE UNIQUE INDEX "contacts_email_unique" ON public."contacts" USING btree ("org_id", "email_key") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "contacts_first_name_index" ON public."contacts" USING btree ("org_id", "first_name", "id")`,
    `CREATE INDEX "contacts_last_name_index" ON public."contacts" USING btree ("org_id", "last_name", "id")`,
  ],
};
