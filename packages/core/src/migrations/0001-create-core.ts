import type { Migration } from '../database/migration.ts';

export const createCore: Migration = {
  name: '0001-create-core',
  tables: [
    'change_log',
    'custom_fields',
    'document_counters',
    'idempotency_keys',
    'organizations',
    'outbox',
    'profiles',
    'team_members',
    'teams',
    'users',
  ],
  up: [
    `create table "change_log" ("org_id" uuid not null, "id" bigint generated always as identity not null, "tx" bigint not null default ((pg_current_xact_id())::text)::bigint, "entity" text not null, "record_id" uuid not null, "action" text not null, "changes" jsonb not null, "profile_id" uuid null, "request_id" uuid null, "at" timestamptz not null default now(), primary key ("org_id", "id"))`,
    `create table "document_counters" ("org_id" uuid not null, "kind" text not null, "period" text not null default '', "value" bigint not null default 0, primary key ("org_id", "kind", "period"))`,
    `create table "idempotency_keys" ("org_id" uuid not null, "key_hash" text not null, "request_hash" text not null, "status" int not null, "headers" jsonb not null, "body" jsonb null, "created_at" timestamptz not null default now(), primary key ("org_id", "key_hash"))`,
    `create table "organizations" ("id" uuid not null, "name" text not null, "is_active" boolean not null default true, "company_name" text null, "logo_url" text null, "address_line" text null, "city" text null, "state" text null, "postcode" text null, "country" text null, "phone" text null, "email" text null, "website" text null, "tax_id" text null, "default_currency" text not null default 'USD', "default_country" text null, "timezone" text not null default 'UTC', "custom_fields_version" int not null default 0, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "updated_by" uuid null, primary key ("id"))`,
    `create table "custom_fields" ("org_id" uuid not null, "id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "created_by" uuid null, "updated_by" uuid null, "external_id" text null, "version" int not null default 1, "deleted_at" timestamptz null, "entity" text not null, "key" text not null, "key_key" text generated always as ((lower(key))) stored null, "label" text not null, "type" text not null, "options" jsonb null, "target" text null, "required" boolean not null default false, "filterable" boolean not null default false, "unique" boolean not null default false, "position" int not null default 0, "is_active" boolean not null default true, "search_text" text generated always as ((lower(((COALESCE(label, ''::text) || ' '::text) || COALESCE(key, ''::text))))) stored null, primary key ("org_id", "id"))`,
    `create table "outbox" ("org_id" uuid not null, "id" uuid not null default gen_random_uuid(), "kind" text not null, "payload" jsonb not null, "tx" bigint not null default ((pg_current_xact_id())::text)::bigint, "created_at" timestamptz not null default now(), "available_at" timestamptz not null default now(), primary key ("org_id", "id"))`,
    `create table "teams" ("org_id" uuid not null, "id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "created_by" uuid null, "updated_by" uuid null, "external_id" text null, "version" int not null default 1, "deleted_at" timestamptz null, "name" text not null, "name_key" text generated always as ((lower(name))) stored null, "description" text null, "search_text" text generated always as ((lower(COALESCE(name, ''::text)))) stored null, primary key ("org_id", "id"))`,
    `create table "users" ("id" uuid not null, "email" text not null, "email_key" text not null, "name" text null, "avatar_url" text null, "is_active" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), primary key ("id"))`,
    `create table "profiles" ("org_id" uuid not null, "id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "created_by" uuid null, "updated_by" uuid null, "external_id" text null, "version" int not null default 1, "deleted_at" timestamptz null, "user_id" uuid not null, "name" text null, "email" text not null, "email_key" text generated always as ((lower(email))) stored null, "avatar_url" text null, "role" text not null default 'user', "is_active" boolean not null default true, "user_is_active" boolean not null default true, "phone" text null, "phone_e164" text null, "job_title" text null, "joined_at" timestamptz not null, "left_at" timestamptz null, "search_text" text generated always as ((lower(((((COALESCE(name, ''::text) || ' '::text) || COALESCE(email, ''::text)) || ' '::text) || COALESCE(job_title, ''::text))))) stored null, primary key ("org_id", "id"))`,
    `create table "team_members" ("org_id" uuid not null, "team_id" uuid not null, "profile_id" uuid not null, primary key ("org_id", "team_id", "profile_id"))`,
    `alter table "change_log" enable row level security`,
    `alter table "document_counters" enable row level security`,
    `alter table "idempotency_keys" enable row level security`,
    `alter table "organizations" enable row level security`,
    `alter table "custom_fields" enable row level security`,
    `alter table "outbox" enable row level security`,
    `alter table "teams" enable row level security`,
    `alter table "users" enable row level security`,
    `alter table "profiles" enable row level security`,
    `alter table "team_members" enable row level security`,
    `ALTER TABLE "users" ADD CONSTRAINT "users_email_check" CHECK ((char_length(email) <= 254))`,
    `ALTER TABLE "users" ADD CONSTRAINT "users_email_key_check" CHECK ((email_key ~ '^[0-9a-f]{64}$'::text))`,
    `CREATE UNIQUE INDEX "users_email_key_unique" ON public."users" USING btree ("email_key")`,
    `ALTER TABLE "organizations" ADD CONSTRAINT "organizations_name_check" CHECK (((char_length(name) >= 1) AND (char_length(name) <= 255)))`,
    `CREATE INDEX "idempotency_keys_created_at_index" ON public."idempotency_keys" USING btree ("org_id", "created_at")`,
    `ALTER TABLE "change_log" ADD CONSTRAINT "change_log_action_check" CHECK ((action = ANY (ARRAY['create'::text, 'update'::text, 'delete'::text, 'restore'::text, 'purge'::text])))`,
    `CREATE INDEX "change_log_position_index" ON public."change_log" USING btree ("org_id", "tx", "id")`,
    `CREATE INDEX "change_log_record_index" ON public."change_log" USING btree ("org_id", "entity", "record_id", "id")`,
    `CREATE INDEX "outbox_available_at_index" ON public."outbox" USING btree ("available_at", "org_id", "id")`,
    `ALTER TABLE "profiles" ADD CONSTRAINT "profiles_external_id_check" CHECK ((char_length(external_id) <= 255))`,
    `ALTER TABLE "profiles" ADD CONSTRAINT "profiles_name_check" CHECK ((char_length(name) <= 255))`,
    `ALTER TABLE "profiles" ADD CONSTRAINT "profiles_email_check" CHECK ((char_length(email) <= 254))`,
    `ALTER TABLE "profiles" ADD CONSTRAINT "profiles_avatar_url_check" CHECK ((char_length(avatar_url) <= 2048))`,
    `ALTER TABLE "profiles" ADD CONSTRAINT "profiles_role_check" CHECK ((role = ANY (ARRAY['admin'::text, 'sales_manager'::text, 'sales_rep'::text, 'user'::text])))`,
    `ALTER TABLE "profiles" ADD CONSTRAINT "profiles_phone_check" CHECK ((char_length(phone) <= 25))`,
    `ALTER TABLE "profiles" ADD CONSTRAINT "profiles_job_title_check" CHECK ((char_length(job_title) <= 255))`,
    `CREATE UNIQUE INDEX "profiles_user_id_unique" ON public."profiles" USING btree ("org_id", "user_id") WHERE (deleted_at IS NULL)`,
    `CREATE UNIQUE INDEX "profiles_external_id_unique" ON public."profiles" USING btree ("org_id", "external_id") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "profiles_created_at_index" ON public."profiles" USING btree ("org_id", "created_at", "id")`,
    `CREATE INDEX "profiles_name_index" ON public."profiles" USING btree ("org_id", "name", "id")`,
    `CREATE INDEX "profiles_email_index" ON public."profiles" USING btree ("org_id", "email", "id")`,
    `CREATE INDEX "profiles_role_index" ON public."profiles" USING btree ("org_id", "role", "id")`,
    `CREATE INDEX "profiles_joined_at_index" ON public."profiles" USING btree ("org_id", "joined_at", "id")`,
    `CREATE INDEX "profiles_created_by_index" ON public."profiles" USING btree ("org_id", "created_by")`,
    `CREATE INDEX "profiles_search_index" ON public."profiles" USING gin ("org_id", search_text gin_trgm_ops)`,
    `CREATE INDEX "profiles_memberships_index" ON public."profiles" USING btree ("user_id")`,
    `ALTER TABLE "teams" ADD CONSTRAINT "teams_external_id_check" CHECK ((char_length(external_id) <= 255))`,
    `ALTER TABLE "teams" ADD CONSTRAINT "teams_name_check" CHECK ((char_length(name) <= 255))`,
    `ALTER TABLE "teams" ADD CONSTRAINT "teams_description_check" CHECK ((char_length(description) <= 10000))`,
    `CREATE UNIQUE INDEX "teams_name_unique" ON public."teams" USING btree ("org_id", "name_key") WHERE (deleted_at IS NULL)`,
    `CREATE UNIQUE INDEX "teams_external_id_unique" ON public."teams" USING btree ("org_id", "external_id") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "teams_created_at_index" ON public."teams" USING btree ("org_id", "created_at", "id")`,
    `CREATE INDEX "teams_name_index" ON public."teams" USING btree ("org_id", "name", "id")`,
    `CREATE INDEX "teams_created_by_index" ON public."teams" USING btree ("org_id", "created_by")`,
    `CREATE INDEX "teams_search_index" ON public."teams" USING gin ("org_id", search_text gin_trgm_ops)`,
    `CREATE INDEX "team_members_profile_id_index" ON public."team_members" USING btree ("org_id", "profile_id", "team_id")`,
    `ALTER TABLE "custom_fields" ADD CONSTRAINT "custom_fields_external_id_check" CHECK ((char_length(external_id) <= 255))`,
    `ALTER TABLE "custom_fields" ADD CONSTRAINT "custom_fields_entity_check" CHECK ((char_length(entity) <= 64))`,
    `ALTER TABLE "custom_fields" ADD CONSTRAINT "custom_fields_key_check" CHECK ((char_length(key) <= 63))`,
    `ALTER TABLE "custom_fields" ADD CONSTRAINT "custom_fields_label_check" CHECK ((char_length(label) <= 255))`,
    `ALTER TABLE "custom_fields" ADD CONSTRAINT "custom_fields_type_check" CHECK ((type = ANY (ARRAY['text'::text, 'textarea'::text, 'number'::text, 'dropdown'::text, 'multi_select'::text, 'date'::text, 'checkbox'::text, 'url'::text, 'email'::text, 'record'::text])))`,
    `ALTER TABLE "custom_fields" ADD CONSTRAINT "custom_fields_target_check" CHECK ((char_length(target) <= 64))`,
    `ALTER TABLE "custom_fields" ADD CONSTRAINT "custom_fields_position_check" CHECK (((position >= 0) AND (position <= 10000)))`,
    `CREATE UNIQUE INDEX "custom_fields_key_unique" ON public."custom_fields" USING btree ("org_id", "entity", "key_key") WHERE (deleted_at IS NULL)`,
    `CREATE UNIQUE INDEX "custom_fields_external_id_unique" ON public."custom_fields" USING btree ("org_id", "external_id") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "custom_fields_created_at_index" ON public."custom_fields" USING btree ("org_id", "created_at", "id")`,
    `CREATE INDEX "custom_fields_entity_index" ON public."custom_fields" USING btree ("org_id", "entity", "id")`,
    `CREATE INDEX "custom_fields_label_index" ON public."custom_fields" USING btree ("org_id", "label", "id")`,
    `CREATE INDEX "custom_fields_position_index" ON public."custom_fields" USING btree ("org_id", "position", "id")`,
    `CREATE INDEX "custom_fields_created_by_index" ON public."custom_fields" USING btree ("org_id", "created_by")`,
    `CREATE INDEX "custom_fields_search_index" ON public."custom_fields" USING gin ("org_id", search_text gin_trgm_ops)`,
    `ALTER TABLE "profiles" ADD CONSTRAINT "profiles_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `ALTER TABLE "profiles" ADD CONSTRAINT "profiles_user_id_foreign" FOREIGN KEY ("user_id") REFERENCES "users"("id")`,
    `ALTER TABLE "teams" ADD CONSTRAINT "teams_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `ALTER TABLE "team_members" ADD CONSTRAINT "team_members_team_id_foreign" FOREIGN KEY ("org_id", "team_id") REFERENCES "teams"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "team_members" ADD CONSTRAINT "team_members_profile_id_foreign" FOREIGN KEY ("org_id", "profile_id") REFERENCES "profiles"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "custom_fields" ADD CONSTRAINT "custom_fields_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `CREATE POLICY "users_isolation" ON "users" TO "bottlecrm_app", "bottlecrm_owner" USING (CASE WHEN (( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif") IS NULL) THEN ((id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")) OR (email_key = ( SELECT NULLIF(current_setting('app.email_key'::text, true), ''::text) AS "nullif"))) ELSE false END) WITH CHECK (CASE WHEN (( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif") IS NULL) THEN ((id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")) OR (email_key = ( SELECT NULLIF(current_setting('app.email_key'::text, true), ''::text) AS "nullif"))) ELSE false END)`,
    `CREATE POLICY "users_isolation_restrictive" ON "users" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING (CASE WHEN (( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif") IS NULL) THEN ((id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")) OR (email_key = ( SELECT NULLIF(current_setting('app.email_key'::text, true), ''::text) AS "nullif"))) ELSE false END) WITH CHECK (CASE WHEN (( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif") IS NULL) THEN ((id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")) OR (email_key = ( SELECT NULLIF(current_setting('app.email_key'::text, true), ''::text) AS "nullif"))) ELSE false END)`,
    `CREATE POLICY "organizations_isolation" ON "organizations" TO "bottlecrm_app", "bottlecrm_owner" USING (CASE WHEN (( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif") IS NULL) THEN (id IN ( SELECT p.org_id FROM profiles p WHERE (p.user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")))) ELSE (id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")) END) WITH CHECK (CASE WHEN (( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif") IS NULL) THEN false ELSE (id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")) END)`,
    `CREATE POLICY "organizations_isolation_restrictive" ON "organizations" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING (CASE WHEN (( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif") IS NULL) THEN (id IN ( SELECT p.org_id FROM profiles p WHERE (p.user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")))) ELSE (id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")) END) WITH CHECK (CASE WHEN (( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif") IS NULL) THEN false ELSE (id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")) END)`,
    `CREATE POLICY "organizations_isolation_delete" ON "organizations" AS RESTRICTIVE FOR DELETE TO "bottlecrm_app", "bottlecrm_owner" USING ((( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif") IS NOT NULL))`,
    `CREATE POLICY "organizations_system_select" ON "organizations" FOR SELECT TO "bottlecrm_system" USING (true)`,
    `CREATE POLICY "idempotency_keys_isolation" ON "idempotency_keys" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "idempotency_keys_isolation_restrictive" ON "idempotency_keys" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "change_log_isolation" ON "change_log" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "change_log_isolation_restrictive" ON "change_log" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "outbox_isolation" ON "outbox" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "outbox_isolation_restrictive" ON "outbox" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "outbox_system_select" ON "outbox" FOR SELECT TO "bottlecrm_system" USING (true)`,
    `CREATE POLICY "outbox_system_update" ON "outbox" FOR UPDATE TO "bottlecrm_system" USING (true) WITH CHECK (true)`,
    `CREATE POLICY "outbox_system_delete" ON "outbox" FOR DELETE TO "bottlecrm_system" USING (true)`,
    `CREATE POLICY "document_counters_isolation" ON "document_counters" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "document_counters_isolation_restrictive" ON "document_counters" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "profiles_isolation" ON "profiles" TO "bottlecrm_app", "bottlecrm_owner" USING (CASE WHEN (( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif") IS NULL) THEN (user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")) ELSE (org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")) END) WITH CHECK (CASE WHEN (( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif") IS NULL) THEN false ELSE (org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")) END)`,
    `CREATE POLICY "profiles_isolation_restrictive" ON "profiles" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING (CASE WHEN (( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif") IS NULL) THEN (user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")) ELSE (org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")) END) WITH CHECK (CASE WHEN (( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif") IS NULL) THEN false ELSE (org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")) END)`,
    `CREATE POLICY "profiles_isolation_delete" ON "profiles" AS RESTRICTIVE FOR DELETE TO "bottlecrm_app", "bottlecrm_owner" USING ((( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif") IS NOT NULL))`,
    `CREATE POLICY "profiles_search" ON "profiles" FOR SELECT TO "bottlecrm_search" USING (true)`,
    `CREATE POLICY "teams_isolation" ON "teams" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "teams_isolation_restrictive" ON "teams" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "teams_search" ON "teams" FOR SELECT TO "bottlecrm_search" USING (true)`,
    `CREATE POLICY "team_members_isolation" ON "team_members" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "team_members_isolation_restrictive" ON "team_members" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "custom_fields_isolation" ON "custom_fields" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "custom_fields_isolation_restrictive" ON "custom_fields" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "custom_fields_search" ON "custom_fields" FOR SELECT TO "bottlecrm_search" USING (true)`,
    `CREATE OR REPLACE FUNCTION public.bump_version() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization text := nullif(current_setting('app.current_org', true), '');
  current_id bigint := pg_current_xact_id()::text::bigint;
  distance bigint := (OLD.xmin::text::bigint - current_id) & 4294967295;
  ours boolean := distance = 0;
BEGIN
  IF NEW.id IS DISTINCT FROM OLD.id THEN
    RAISE EXCEPTION 'the key of a record cannot be changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF distance > 0 AND distance < 2147483648 THEN
    -- A frozen row may carry an id of the previous round of the counter, which looks like one to come.
    BEGIN
      ours := coalesce(pg_xact_status((current_id + distance)::text::xid8) = 'in progress', false);
    EXCEPTION WHEN invalid_parameter_value THEN
      ours := false;
    END;
  END IF;
  NEW.version := CASE WHEN ours THEN OLD.version ELSE OLD.version + 1 END;
  IF TG_ARGV[0]::boolean THEN
    NEW.updated_at := now();
  END IF;
  IF TG_ARGV[1]::boolean THEN
    NEW.updated_by := CASE WHEN organization IS NULL THEN OLD.updated_by ELSE nullif(current_setting('app.current_profile', true), '')::uuid END;
  END IF;
  RETURN NEW;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.bump_version() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.is_erasing(organization uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $function$
SELECT organization <> '00000000-0000-0000-0000-000000000000'::uuid
   AND NOT EXISTS (SELECT FROM public.organizations o WHERE o.id = organization AND o.is_active)
$function$`,
    'REVOKE ALL ON FUNCTION public.is_erasing(uuid) FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.erase_change_log(max_rows integer) RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  removed integer;
BEGIN
  IF organization IS NULL OR NOT public.is_erasing(organization) THEN
    RAISE EXCEPTION 'only the log of a deactivated organization can be erased' USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  DELETE FROM public.change_log l WHERE l.org_id = organization
    AND l.id IN (SELECT c.id FROM public.change_log c WHERE c.org_id = organization ORDER BY c.id LIMIT max_rows);
  GET DIAGNOSTICS removed = ROW_COUNT;
  RETURN removed;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.erase_change_log(integer) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.erase_change_log(integer) TO bottlecrm_app',
    `CREATE OR REPLACE FUNCTION public.organizations_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  profile uuid := nullif(current_setting('app.current_profile', true), '')::uuid;
  request uuid := nullif(current_setting('app.request_id', true), '')::uuid;
BEGIN
  IF organization IS NULL THEN
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' AND public.is_erasing(organization) THEN
    RETURN NULL;
  END IF;

  IF TG_OP = 'INSERT' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT n.id, 'organization', n.id, 'create', '{}', profile, request FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT o.id, 'organization', o.id, 'purge', '{}', profile, request FROM old_rows o;
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT c.organization, 'organization', c.id, c.action, coalesce(c.changes, '{}'), profile, request FROM (
      SELECT n.id AS organization, n.id, 'update' AS action, (SELECT jsonb_object_agg(f.name, f.change) FROM (VALUES
        ('name', CASE WHEN o.name IS DISTINCT FROM n.name THEN jsonb_build_array(o.name, n.name) END),
        ('isActive', CASE WHEN o.is_active IS DISTINCT FROM n.is_active THEN jsonb_build_array(o.is_active, n.is_active) END),
        ('companyName', CASE WHEN o.company_name IS DISTINCT FROM n.company_name THEN jsonb_build_array(o.company_name, n.company_name) END),
        ('logoUrl', CASE WHEN o.logo_url IS DISTINCT FROM n.logo_url THEN jsonb_build_array(o.logo_url, n.logo_url) END),
        ('addressLine', CASE WHEN o.address_line IS DISTINCT FROM n.address_line THEN jsonb_build_array(o.address_line, n.address_line) END),
        ('city', CASE WHEN o.city IS DISTINCT FROM n.city THEN jsonb_build_array(o.city, n.city) END),
        ('state', CASE WHEN o.state IS DISTINCT FROM n.state THEN jsonb_build_array(o.state, n.state) END),
        ('postcode', CASE WHEN o.postcode IS DISTINCT FROM n.postcode THEN jsonb_build_array(o.postcode, n.postcode) END),
        ('country', CASE WHEN o.country IS DISTINCT FROM n.country THEN jsonb_build_array(o.country, n.country) END),
        ('phone', CASE WHEN o.phone IS DISTINCT FROM n.phone THEN jsonb_build_array(o.phone, n.phone) END),
        ('email', CASE WHEN o.email IS DISTINCT FROM n.email THEN jsonb_build_array(o.email, n.email) END),
        ('website', CASE WHEN o.website IS DISTINCT FROM n.website THEN jsonb_build_array(o.website, n.website) END),
        ('taxId', CASE WHEN o.tax_id IS DISTINCT FROM n.tax_id THEN jsonb_build_array(o.tax_id, n.tax_id) END),
        ('defaultCurrency', CASE WHEN o.default_currency IS DISTINCT FROM n.default_currency THEN jsonb_build_array(o.default_currency, n.default_currency) END),
        ('defaultCountry', CASE WHEN o.default_country IS DISTINCT FROM n.default_country THEN jsonb_build_array(o.default_country, n.default_country) END),
        ('timezone', CASE WHEN o.timezone IS DISTINCT FROM n.timezone THEN jsonb_build_array(o.timezone, n.timezone) END)
      ) f(name, change) WHERE f.change IS NOT NULL) AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.id = o.id
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.organizations_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.profiles_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  profile uuid := nullif(current_setting('app.current_profile', true), '')::uuid;
  request uuid := nullif(current_setting('app.request_id', true), '')::uuid;
BEGIN
  IF organization IS NULL THEN
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' AND public.is_erasing(organization) THEN
    RETURN NULL;
  END IF;

  IF TG_OP = 'INSERT' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT n.org_id, 'profile', n.id, 'create', '{}', profile, request FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT o.org_id, 'profile', o.id, 'purge', '{}', profile, request FROM old_rows o;
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT c.organization, 'profile', c.id, c.action, coalesce(c.changes, '{}'), profile, request FROM (
      SELECT n.org_id AS organization, n.id, CASE WHEN o.deleted_at IS NULL AND n.deleted_at IS NOT NULL THEN 'delete' WHEN o.deleted_at IS NOT NULL AND n.deleted_at IS NULL THEN 'restore' ELSE 'update' END AS action, (SELECT jsonb_object_agg(f.name, f.change) FROM (VALUES
        ('externalId', CASE WHEN o.external_id IS DISTINCT FROM n.external_id THEN jsonb_build_array(o.external_id, n.external_id) END),
        ('deletedAt', CASE WHEN o.deleted_at IS DISTINCT FROM n.deleted_at THEN jsonb_build_array(o.deleted_at, n.deleted_at) END),
        ('userId', CASE WHEN o.user_id IS DISTINCT FROM n.user_id THEN jsonb_build_array(o.user_id, n.user_id) END),
        ('name', CASE WHEN o.name IS DISTINCT FROM n.name THEN jsonb_build_array(o.name, n.name) END),
        ('email', CASE WHEN o.email IS DISTINCT FROM n.email THEN jsonb_build_array(o.email, n.email) END),
        ('avatarUrl', CASE WHEN o.avatar_url IS DISTINCT FROM n.avatar_url THEN jsonb_build_array(o.avatar_url, n.avatar_url) END),
        ('role', CASE WHEN o.role IS DISTINCT FROM n.role THEN jsonb_build_array(o.role, n.role) END),
        ('isActive', CASE WHEN o.is_active IS DISTINCT FROM n.is_active THEN jsonb_build_array(o.is_active, n.is_active) END),
        ('phone', CASE WHEN o.phone IS DISTINCT FROM n.phone THEN jsonb_build_array(o.phone, n.phone) END),
        ('jobTitle', CASE WHEN o.job_title IS DISTINCT FROM n.job_title THEN jsonb_build_array(o.job_title, n.job_title) END),
        ('joinedAt', CASE WHEN o.joined_at IS DISTINCT FROM n.joined_at THEN jsonb_build_array(o.joined_at, n.joined_at) END),
        ('leftAt', CASE WHEN o.left_at IS DISTINCT FROM n.left_at THEN jsonb_build_array(o.left_at, n.left_at) END)
      ) f(name, change) WHERE f.change IS NOT NULL) AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.org_id = o.org_id
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.profiles_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.search_profiles(q text, max_rows integer) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  pattern text := '%' || replace(replace(replace(lower(q), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
BEGIN
  IF organization IS NULL OR q = '' THEN
    RETURN;
  END IF;
  -- The text is put into the statement as a literal: only so does the planner see how rare it is.
  RETURN QUERY EXECUTE format(
    'SELECT t.id FROM public.profiles t WHERE t.org_id = %L::uuid AND t.search_text LIKE %L AND t.deleted_at IS NULL LIMIT %s',
    organization, pattern, coalesce(max_rows::text, 'ALL'));
END
$function$`,
    'REVOKE ALL ON FUNCTION public.search_profiles(text, integer) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.search_profiles(text, integer) TO bottlecrm_app',
    'GRANT CREATE ON SCHEMA public TO bottlecrm_search',
    'ALTER FUNCTION public.search_profiles(text, integer) OWNER TO bottlecrm_search',
    'REVOKE CREATE ON SCHEMA public FROM bottlecrm_search',
    `CREATE OR REPLACE FUNCTION public.teams_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  profile uuid := nullif(current_setting('app.current_profile', true), '')::uuid;
  request uuid := nullif(current_setting('app.request_id', true), '')::uuid;
BEGIN
  IF organization IS NULL THEN
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' AND public.is_erasing(organization) THEN
    RETURN NULL;
  END IF;

  IF TG_OP = 'INSERT' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT n.org_id, 'team', n.id, 'create', '{}', profile, request FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT o.org_id, 'team', o.id, 'purge', '{}', profile, request FROM old_rows o;
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT c.organization, 'team', c.id, c.action, coalesce(c.changes, '{}'), profile, request FROM (
      SELECT n.org_id AS organization, n.id, CASE WHEN o.deleted_at IS NULL AND n.deleted_at IS NOT NULL THEN 'delete' WHEN o.deleted_at IS NOT NULL AND n.deleted_at IS NULL THEN 'restore' ELSE 'update' END AS action, (SELECT jsonb_object_agg(f.name, f.change) FROM (VALUES
        ('externalId', CASE WHEN o.external_id IS DISTINCT FROM n.external_id THEN jsonb_build_array(o.external_id, n.external_id) END),
        ('deletedAt', CASE WHEN o.deleted_at IS DISTINCT FROM n.deleted_at THEN jsonb_build_array(o.deleted_at, n.deleted_at) END),
        ('name', CASE WHEN o.name IS DISTINCT FROM n.name THEN jsonb_build_array(o.name, n.name) END),
        ('description', CASE WHEN o.description IS DISTINCT FROM n.description THEN jsonb_build_array(o.description, n.description) END)
      ) f(name, change) WHERE f.change IS NOT NULL) AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.org_id = o.org_id
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.teams_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.search_teams(q text, max_rows integer) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  pattern text := '%' || replace(replace(replace(lower(q), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
BEGIN
  IF organization IS NULL OR q = '' THEN
    RETURN;
  END IF;
  -- The text is put into the statement as a literal: only so does the planner see how rare it is.
  RETURN QUERY EXECUTE format(
    'SELECT t.id FROM public.teams t WHERE t.org_id = %L::uuid AND t.search_text LIKE %L AND t.deleted_at IS NULL LIMIT %s',
    organization, pattern, coalesce(max_rows::text, 'ALL'));
END
$function$`,
    'REVOKE ALL ON FUNCTION public.search_teams(text, integer) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.search_teams(text, integer) TO bottlecrm_app',
    'GRANT CREATE ON SCHEMA public TO bottlecrm_search',
    'ALTER FUNCTION public.search_teams(text, integer) OWNER TO bottlecrm_search',
    'REVOKE CREATE ON SCHEMA public FROM bottlecrm_search',
    `CREATE OR REPLACE FUNCTION public.team_members_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.teams o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.team_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.teams o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.team_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.team_members_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.team_members_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  profile uuid := nullif(current_setting('app.current_profile', true), '')::uuid;
  request uuid := nullif(current_setting('app.request_id', true), '')::uuid;
BEGIN
  IF organization IS NULL THEN
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' AND public.is_erasing(organization) THEN
    RETURN NULL;
  END IF;

  IF TG_OP = 'INSERT' THEN
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS team_id, NULL::uuid AS profile_id WHERE false), added AS (SELECT t.org_id, t.team_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.team_id AS owner_id FROM removed x UNION SELECT x.org_id, x.team_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'team', d.owner_id, 'update', jsonb_build_object('memberIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.team_members l WHERE l.org_id = c.org_id AND l.team_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.team_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.team_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.team_members l
          WHERE l.org_id = c.org_id AND l.team_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.teams r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.team_id, t.profile_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS team_id, NULL::uuid AS profile_id WHERE false),
    changed AS (SELECT x.org_id, x.team_id AS owner_id FROM removed x UNION SELECT x.org_id, x.team_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'team', d.owner_id, 'update', jsonb_build_object('memberIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.team_members l WHERE l.org_id = c.org_id AND l.team_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.team_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.team_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.team_members l
          WHERE l.org_id = c.org_id AND l.team_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.teams r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.team_id, t.profile_id FROM old_rows t), added AS (SELECT t.org_id, t.team_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.team_id AS owner_id FROM removed x UNION SELECT x.org_id, x.team_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'team', d.owner_id, 'update', jsonb_build_object('memberIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.team_members l WHERE l.org_id = c.org_id AND l.team_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.team_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.team_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.team_members l
          WHERE l.org_id = c.org_id AND l.team_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.teams r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.team_members_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.custom_fields_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  profile uuid := nullif(current_setting('app.current_profile', true), '')::uuid;
  request uuid := nullif(current_setting('app.request_id', true), '')::uuid;
BEGIN
  IF organization IS NULL THEN
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' AND public.is_erasing(organization) THEN
    RETURN NULL;
  END IF;

  IF TG_OP = 'INSERT' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT n.org_id, 'customField', n.id, 'create', '{}', profile, request FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT o.org_id, 'customField', o.id, 'purge', '{}', profile, request FROM old_rows o;
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT c.organization, 'customField', c.id, c.action, coalesce(c.changes, '{}'), profile, request FROM (
      SELECT n.org_id AS organization, n.id, CASE WHEN o.deleted_at IS NULL AND n.deleted_at IS NOT NULL THEN 'delete' WHEN o.deleted_at IS NOT NULL AND n.deleted_at IS NULL THEN 'restore' ELSE 'update' END AS action, (SELECT jsonb_object_agg(f.name, f.change) FROM (VALUES
        ('externalId', CASE WHEN o.external_id IS DISTINCT FROM n.external_id THEN jsonb_build_array(o.external_id, n.external_id) END),
        ('deletedAt', CASE WHEN o.deleted_at IS DISTINCT FROM n.deleted_at THEN jsonb_build_array(o.deleted_at, n.deleted_at) END),
        ('entity', CASE WHEN o.entity IS DISTINCT FROM n.entity THEN jsonb_build_array(o.entity, n.entity) END),
        ('key', CASE WHEN o.key IS DISTINCT FROM n.key THEN jsonb_build_array(o.key, n.key) END),
        ('label', CASE WHEN o.label IS DISTINCT FROM n.label THEN jsonb_build_array(o.label, n.label) END),
        ('type', CASE WHEN o.type IS DISTINCT FROM n.type THEN jsonb_build_array(o.type, n.type) END),
        ('options', CASE WHEN o.options IS DISTINCT FROM n.options THEN jsonb_build_array(o.options, n.options) END),
        ('target', CASE WHEN o.target IS DISTINCT FROM n.target THEN jsonb_build_array(o.target, n.target) END),
        ('required', CASE WHEN o.required IS DISTINCT FROM n.required THEN jsonb_build_array(o.required, n.required) END),
        ('filterable', CASE WHEN o.filterable IS DISTINCT FROM n.filterable THEN jsonb_build_array(o.filterable, n.filterable) END),
        ('unique', CASE WHEN o.unique IS DISTINCT FROM n.unique THEN jsonb_build_array(o.unique, n.unique) END),
        ('position', CASE WHEN o.position IS DISTINCT FROM n.position THEN jsonb_build_array(o.position, n.position) END),
        ('isActive', CASE WHEN o.is_active IS DISTINCT FROM n.is_active THEN jsonb_build_array(o.is_active, n.is_active) END)
      ) f(name, change) WHERE f.change IS NOT NULL) AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.org_id = o.org_id
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.custom_fields_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.search_custom_fields(q text, max_rows integer) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  pattern text := '%' || replace(replace(replace(lower(q), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
BEGIN
  IF organization IS NULL OR q = '' THEN
    RETURN;
  END IF;
  -- The text is put into the statement as a literal: only so does the planner see how rare it is.
  RETURN QUERY EXECUTE format(
    'SELECT t.id FROM public.custom_fields t WHERE t.org_id = %L::uuid AND t.search_text LIKE %L AND t.deleted_at IS NULL LIMIT %s',
    organization, pattern, coalesce(max_rows::text, 'ALL'));
END
$function$`,
    'REVOKE ALL ON FUNCTION public.search_custom_fields(text, integer) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.search_custom_fields(text, integer) TO bottlecrm_app',
    'GRANT CREATE ON SCHEMA public TO bottlecrm_search',
    'ALTER FUNCTION public.search_custom_fields(text, integer) OWNER TO bottlecrm_search',
    'REVOKE CREATE ON SCHEMA public FROM bottlecrm_search',
    `GRANT SELECT ON "users" TO "bottlecrm_app"`,
    `GRANT INSERT ON "users" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "users" TO "bottlecrm_app"`,
    `CREATE TRIGGER organizations_version BEFORE UPDATE ON public.organizations FOR EACH ROW EXECUTE FUNCTION bump_version('true', 'true')`,
    'CREATE TRIGGER organizations_log_insert AFTER INSERT ON public.organizations REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION organizations_log()',
    'CREATE TRIGGER organizations_log_update AFTER UPDATE ON public.organizations REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION organizations_log()',
    'CREATE TRIGGER organizations_log_delete AFTER DELETE ON public.organizations REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION organizations_log()',
    `GRANT SELECT ON "organizations" TO "bottlecrm_app"`,
    `GRANT INSERT ON "organizations" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "organizations" TO "bottlecrm_app"`,
    `GRANT SELECT ("id") ON "organizations" TO "bottlecrm_system"`,
    `GRANT SELECT ("timezone") ON "organizations" TO "bottlecrm_system"`,
    `GRANT SELECT ("is_active") ON "organizations" TO "bottlecrm_system"`,
    `GRANT SELECT ON "idempotency_keys" TO "bottlecrm_app"`,
    `GRANT INSERT ON "idempotency_keys" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "idempotency_keys" TO "bottlecrm_app"`,
    `GRANT DELETE ON "idempotency_keys" TO "bottlecrm_app"`,
    `GRANT SELECT ON "change_log" TO "bottlecrm_app"`,
    `GRANT SELECT ON "outbox" TO "bottlecrm_app"`,
    `GRANT INSERT ON "outbox" TO "bottlecrm_app"`,
    `GRANT DELETE ON "outbox" TO "bottlecrm_app"`,
    `GRANT SELECT ON "outbox" TO "bottlecrm_system"`,
    `GRANT UPDATE ("available_at") ON "outbox" TO "bottlecrm_system"`,
    `GRANT DELETE ON "outbox" TO "bottlecrm_system"`,
    `GRANT SELECT ON "document_counters" TO "bottlecrm_app"`,
    `GRANT INSERT ON "document_counters" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "document_counters" TO "bottlecrm_app"`,
    `GRANT DELETE ON "document_counters" TO "bottlecrm_app"`,
    `CREATE TRIGGER profiles_version BEFORE UPDATE ON public.profiles FOR EACH ROW EXECUTE FUNCTION bump_version('true', 'true')`,
    'CREATE TRIGGER profiles_log_insert AFTER INSERT ON public.profiles REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION profiles_log()',
    'CREATE TRIGGER profiles_log_update AFTER UPDATE ON public.profiles REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION profiles_log()',
    'CREATE TRIGGER profiles_log_delete AFTER DELETE ON public.profiles REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION profiles_log()',
    `GRANT SELECT ON "profiles" TO "bottlecrm_app"`,
    `GRANT INSERT ON "profiles" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "profiles" TO "bottlecrm_app"`,
    `GRANT DELETE ON "profiles" TO "bottlecrm_app"`,
    `GRANT SELECT ("org_id") ON "profiles" TO "bottlecrm_search"`,
    `GRANT SELECT ("id") ON "profiles" TO "bottlecrm_search"`,
    `GRANT SELECT ("search_text") ON "profiles" TO "bottlecrm_search"`,
    `GRANT SELECT ("deleted_at") ON "profiles" TO "bottlecrm_search"`,
    `CREATE TRIGGER teams_version BEFORE UPDATE ON public.teams FOR EACH ROW EXECUTE FUNCTION bump_version('true', 'true')`,
    'CREATE TRIGGER teams_log_insert AFTER INSERT ON public.teams REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION teams_log()',
    'CREATE TRIGGER teams_log_update AFTER UPDATE ON public.teams REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION teams_log()',
    'CREATE TRIGGER teams_log_delete AFTER DELETE ON public.teams REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION teams_log()',
    `GRANT SELECT ON "teams" TO "bottlecrm_app"`,
    `GRANT INSERT ON "teams" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "teams" TO "bottlecrm_app"`,
    `GRANT DELETE ON "teams" TO "bottlecrm_app"`,
    `GRANT SELECT ("org_id") ON "teams" TO "bottlecrm_search"`,
    `GRANT SELECT ("id") ON "teams" TO "bottlecrm_search"`,
    `GRANT SELECT ("search_text") ON "teams" TO "bottlecrm_search"`,
    `GRANT SELECT ("deleted_at") ON "teams" TO "bottlecrm_search"`,
    'CREATE TRIGGER team_members_touch_insert AFTER INSERT ON public.team_members REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION team_members_touch()',
    'CREATE TRIGGER team_members_touch_update AFTER UPDATE ON public.team_members REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION team_members_touch()',
    'CREATE TRIGGER team_members_touch_delete AFTER DELETE ON public.team_members REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION team_members_touch()',
    'CREATE TRIGGER team_members_log_insert AFTER INSERT ON public.team_members REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION team_members_log()',
    'CREATE TRIGGER team_members_log_update AFTER UPDATE ON public.team_members REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION team_members_log()',
    'CREATE TRIGGER team_members_log_delete AFTER DELETE ON public.team_members REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION team_members_log()',
    `GRANT SELECT ON "team_members" TO "bottlecrm_app"`,
    `GRANT INSERT ON "team_members" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "team_members" TO "bottlecrm_app"`,
    `GRANT DELETE ON "team_members" TO "bottlecrm_app"`,
    `CREATE TRIGGER custom_fields_version BEFORE UPDATE ON public.custom_fields FOR EACH ROW EXECUTE FUNCTION bump_version('true', 'true')`,
    'CREATE TRIGGER custom_fields_log_insert AFTER INSERT ON public.custom_fields REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION custom_fields_log()',
    'CREATE TRIGGER custom_fields_log_update AFTER UPDATE ON public.custom_fields REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION custom_fields_log()',
    'CREATE TRIGGER custom_fields_log_delete AFTER DELETE ON public.custom_fields REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION custom_fields_log()',
    `GRANT SELECT ON "custom_fields" TO "bottlecrm_app"`,
    `GRANT INSERT ON "custom_fields" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "custom_fields" TO "bottlecrm_app"`,
    `GRANT DELETE ON "custom_fields" TO "bottlecrm_app"`,
    `GRANT SELECT ("org_id") ON "custom_fields" TO "bottlecrm_search"`,
    `GRANT SELECT ("id") ON "custom_fields" TO "bottlecrm_search"`,
    `GRANT SELECT ("search_text") ON "custom_fields" TO "bottlecrm_search"`,
    `GRANT SELECT ("deleted_at") ON "custom_fields" TO "bottlecrm_search"`,
    `alter table "change_log" force row level security`,
    `alter table "document_counters" force row level security`,
    `alter table "idempotency_keys" force row level security`,
    `alter table "organizations" force row level security`,
    `alter table "custom_fields" force row level security`,
    `alter table "outbox" force row level security`,
    `alter table "teams" force row level security`,
    `alter table "users" force row level security`,
    `alter table "profiles" force row level security`,
    `alter table "team_members" force row level security`,
  ],
  down: [
    `ALTER TABLE "profiles" DROP CONSTRAINT "profiles_org_id_foreign"`,
    `ALTER TABLE "profiles" DROP CONSTRAINT "profiles_user_id_foreign"`,
    `ALTER TABLE "teams" DROP CONSTRAINT "teams_org_id_foreign"`,
    `ALTER TABLE "team_members" DROP CONSTRAINT "team_members_team_id_foreign"`,
    `ALTER TABLE "team_members" DROP CONSTRAINT "team_members_profile_id_foreign"`,
    `ALTER TABLE "custom_fields" DROP CONSTRAINT "custom_fields_org_id_foreign"`,
    `drop table "change_log"`,
    `drop table "document_counters"`,
    `drop table "idempotency_keys"`,
    `drop table "organizations"`,
    `drop table "custom_fields"`,
    `drop table "outbox"`,
    `drop table "teams"`,
    `drop table "users"`,
    `drop table "profiles"`,
    `drop table "team_members"`,
    'DROP FUNCTION public.bump_version()',
    'DROP FUNCTION public.is_erasing(uuid)',
    'DROP FUNCTION public.erase_change_log(integer)',
    'DROP FUNCTION public.organizations_log()',
    'DROP FUNCTION public.profiles_log()',
    'DROP FUNCTION public.search_profiles(text, integer)',
    'DROP FUNCTION public.teams_log()',
    'DROP FUNCTION public.search_teams(text, integer)',
    'DROP FUNCTION public.team_members_touch()',
    'DROP FUNCTION public.team_members_log()',
    'DROP FUNCTION public.custom_fields_log()',
    'DROP FUNCTION public.search_custom_fields(text, integer)',
  ],
};
