import type { Migration } from '@bottlecrm/core';

export const createComments: Migration = {
  name: '0001-create-comments',
  tables: ['comments'],
  up: [
    `create table "comments" ("org_id" uuid not null, "id" uuid not null, "entity" text not null, "record_id" uuid not null, "text" text not null, "token_hash" text not null, "created_by" uuid null, "created_at" timestamptz not null default now(), primary key ("org_id", "id"))`,
    `alter table "comments" enable row level security`,
    `CREATE INDEX "comments_record_index" ON public."comments" USING btree ("org_id", "entity", "record_id", "id")`,
    `CREATE UNIQUE INDEX "comments_token_hash_unique" ON public."comments" USING btree ("org_id", "token_hash")`,
    `CREATE POLICY "comments_isolation" ON "comments" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "comments_isolation_restrictive" ON "comments" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `GRANT SELECT ON "comments" TO "bottlecrm_app"`,
    `GRANT INSERT ON "comments" TO "bottlecrm_app"`,
    `GRANT DELETE ON "comments" TO "bottlecrm_app"`,
    `alter table "comments" force row level security`,
  ],
  down: [`drop table "comments"`],
};
