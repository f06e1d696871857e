import type { Migration } from '@bottlecrm/core';

export const createPortalLinks: Migration = {
  name: '0002-portal-links',
  tables: ['portal_links', 'organizations'],
  up: [
    `create table "portal_links" ("org_id" uuid not null, "token_hash" text not null, "entity" text not null, "record_id" uuid not null, "created_at" timestamptz not null default now(), "revoked_at" timestamptz null, primary key ("org_id", "token_hash"))`,
    `alter table "portal_links" enable row level security`,
    `create index "portal_links_record_index" on "portal_links" ("org_id", "record_id")`,
    `ALTER TABLE "portal_links" ADD CONSTRAINT "portal_links_entity_check" CHECK ((entity = ANY (ARRAY['invoice'::text, 'estimate'::text])))`,
    `ALTER TABLE "portal_links" ADD CONSTRAINT "portal_links_token_hash_check" CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text))`,
    `ALTER TABLE "portal_links" ADD CONSTRAINT "portal_links_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `CREATE POLICY "portal_links_isolation" ON "portal_links" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "portal_links_isolation_restrictive" ON "portal_links" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `GRANT SELECT ON "portal_links" TO "bottlecrm_app"`,
    `GRANT INSERT ON "portal_links" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "portal_links" TO "bottlecrm_app"`,
    `GRANT DELETE ON "portal_links" TO "bottlecrm_app"`,
    `alter table "portal_links" force row level security`,
  ],
  down: [`drop table "portal_links"`],
};
