import type { Migration } from '../database/migration.ts';

export const spentSecrets: Migration = {
  name: '0004-spent-secrets',
  tables: ['spent_secrets'],
  up: [
    `create table "spent_secrets" ("org_id" uuid not null, "secret_hash" text not null, "expires_at" timestamptz not null, primary key ("org_id", "secret_hash"))`,
    `alter table "spent_secrets" enable row level security`,
    `CREATE INDEX "spent_secrets_expires_at_index" ON public."spent_secrets" USING btree ("org_id", "expires_at")`,
    `CREATE POLICY "spent_secrets_isolation" ON "spent_secrets" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "spent_secrets_isolation_restrictive" ON "spent_secrets" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `GRANT SELECT ON "spent_secrets" TO "bottlecrm_app"`,
    `GRANT INSERT ON "spent_secrets" TO "bottlecrm_app"`,
    `GRANT DELETE ON "spent_secrets" TO "bottlecrm_app"`,
    `alter table "spent_secrets" force row level security`,
  ],
  down: [`drop table "spent_secrets"`],
};
