import type { Migration } from '@bottlecrm/core';

export const createTestDrives: Migration = {
  name: '0001-create-test-drives',
  tables: ['leads', 'test_drives'],
  up: [
    `create table "test_drives" ("org_id" uuid not null, "id" uuid not null, "lead_id" uuid not null, "slot" timestamptz not null, primary key ("org_id", "id"))`,
    `CREATE UNIQUE INDEX "test_drives_slot_unique" ON public."test_drives" USING btree ("org_id", "slot")`,
    `ALTER TABLE "test_drives" ADD CONSTRAINT "test_drives_lead_id_foreign" FOREIGN KEY ("org_id", "lead_id") REFERENCES "leads"("org_id", "id") ON DELETE CASCADE`,
  ],
  down: [`ALTER TABLE "test_drives" DROP CONSTRAINT "test_drives_lead_id_foreign"`, `drop table "test_drives"`],
};
