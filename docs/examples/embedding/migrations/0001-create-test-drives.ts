import type { Migration } from '@bottlecrm/core';

export const createTestDrives: Migration = {
  name: '0001-create-test-drives',
  tables: ['leads', 'test_drives'],
  up: [
    `create table "test_drives" ("org_id" uuid not null, "id" uuid not null, "lead_id" uuid not null, "slot" timestamptz not null, primary key ("org_id", "id"))`,
    `alter table "test_drives" enable row level security`,
    `CREATE UNIQUE INDEX "test_drives_slot_unique" ON public."test_drives" USING btree ("org_id", "slot")`,
    `ALTER TABLE "test_drives" ADD CONSTRAINT "test_drives_lead_id_foreign" FOREIGN KEY ("org_id", "lead_id") REFERENCES "leads"("org_id", "id") ON DELETE CASCADE`,
    `CREATE POLICY "test_drives_isolation" ON "test_drives" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "test_drives_isolation_restrictive" ON "test_drives" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `GRANT SELECT ON "test_drives" TO "bottlecrm_app"`,
    `GRANT INSERT ON "test_drives" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "test_drives" TO "bottlecrm_app"`,
    `GRANT DELETE ON "test_drives" TO "bottlecrm_app"`,
    `alter table "test_drives" force row level security`,
  ],
  down: [`ALTER TABLE "test_drives" DROP CONSTRAINT "test_drives_lead_id_foreign"`, `drop table "test_drives"`],
};
