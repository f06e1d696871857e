import type { Migration } from '@bottlecrm/core';

export const sortAsPeopleRead: Migration = {
  name: '0004-sort-as-people-read',
  tables: ['accounts'],
  up: [
    `DROP INDEX "accounts_name_unique"`,
    `DROP INDEX "accounts_name_index"`,
    `ALTER TABLE "accounts" DROP COLUMN "name_key"`,
    `ALTER TABLE "accounts" DROP COLUMN "email_key"`,
    `ALTER TABLE "accounts" ADD COLUMN "name_key" text COLLATE "C" GENERATED ALWAYS AS (lower((name COLLATE "und-x-icu"))) STORED`,
    `ALTER TABLE "accounts" ADD COLUMN "email_key" text COLLATE "C" GENERATED ALWAYS AS (lower((email COLLATE "und-x-icu"))) STORED`,
    `CREATE UNIQUE INDEX "accounts_name_unique" ON public."accounts" USING btree ("org_id", "name_key") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "accounts_name_index" ON public."accounts" USING btree ("org_id", name COLLATE "und-x-icu", "id")`,
  ],
  down: [
    `DROP INDEX "accounts_name_unique"`,
    `DROP INDEX "accounts_name_index"`,
    `ALTER TABLE "accounts" DROP COLUMN "name_key"`,
    `ALTER TABLE "accounts" DROP COLUMN "email_key"`,
    `ALTER TABLE "accounts" ADD COLUMN "name_key" text GENERATED ALWAYS AS (lower(name)) STORED`,
    `ALTER TABLE "accounts" ADD COLUMN "email_key" text GENERATED ALWAYS AS (lower(email)) STORED`,
    `CREATE UNIQUE INDEX "accounts_name_unique" ON public."accounts" USING btree ("org_id", "name_key") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "accounts_name_index" ON public."accounts" USING btree ("org_id", "name", "id")`,
  ],
};
