import type { Migration } from '@bottlecrm/core';

export const createFiles: Migration = {
  name: '0001-create-files',
  tables: [
    'attachments',
    'custom_fields',
    'document_shared_profiles',
    'document_shared_teams',
    'documents',
    'files',
    'organizations',
    'profiles',
    'teams',
  ],
  up: [
    `create table "files" ("org_id" uuid not null, "id" uuid not null, "storage_key" text not null, "name" text not null, "size" bigint not null, "content_type" text not null, "sha256" text not null, "state" text not null default 'stored', "created_by" uuid null, "created_at" timestamptz not null default now(), primary key ("org_id", "id"))`,
    `create table "attachments" ("org_id" uuid not null, "id" uuid not null, "entity" text not null, "record_id" uuid not null, "file_id" uuid not null, "created_by" uuid null, "created_at" timestamptz not null default now(), primary key ("org_id", "id"))`,
    `create table "documents" ("org_id" uuid not null, "id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "created_by" uuid null, "updated_by" uuid null, "external_id" text null, "version" int not null default 1, "deleted_at" timestamptz null, "custom_fields" jsonb not null default '{}', "title" text not null, "status" text not null default 'active', "file_name" text null, "file_size" int null, "content_type" text null, "sha_256" text null, "search_text" text generated always as ((lower(((COALESCE(title, ''::text) || ' '::text) || COALESCE(file_name, ''::text))))) stored null, primary key ("org_id", "id"))`,
    `create table "document_shared_teams" ("org_id" uuid not null, "document_id" uuid not null, "team_id" uuid not null, primary key ("org_id", "document_id", "team_id"))`,
    `create table "document_shared_profiles" ("org_id" uuid not null, "document_id" uuid not null, "profile_id" uuid not null, primary key ("org_id", "document_id", "profile_id"))`,
    `alter table "files" enable row level security`,
    `alter table "attachments" enable row level security`,
    `alter table "documents" enable row level security`,
    `alter table "document_shared_teams" enable row level security`,
    `alter table "document_shared_profiles" enable row level security`,
    `ALTER TABLE "files" ADD CONSTRAINT "files_state_check" CHECK ((state = ANY (ARRAY['stored'::text, 'removing'::text])))`,
    `CREATE UNIQUE INDEX "files_storage_key_unique" ON public."files" USING btree ("org_id", "storage_key")`,
    `CREATE INDEX "files_state_index" ON public."files" USING btree ("org_id", "state", "size")`,
    `CREATE INDEX "attachments_record_index" ON public."attachments" USING btree ("org_id", "entity", "record_id", "id")`,
    `CREATE UNIQUE INDEX "attachments_file_id_unique" ON public."attachments" USING btree ("org_id", "file_id")`,
    `ALTER TABLE "documents" ADD CONSTRAINT "documents_external_id_check" CHECK ((char_length(external_id) <= 255))`,
    `ALTER TABLE "documents" ADD CONSTRAINT "documents_title_check" CHECK ((char_length(title) <= 255))`,
    `ALTER TABLE "documents" ADD CONSTRAINT "documents_status_check" CHECK ((status = ANY (ARRAY['active'::text, 'inactive'::text])))`,
    `ALTER TABLE "documents" ADD CONSTRAINT "documents_file_name_check" CHECK ((char_length(file_name) <= 255))`,
    `ALTER TABLE "documents" ADD CONSTRAINT "documents_file_size_check" CHECK (((file_size >= 0) AND (file_size <= 2147483647)))`,
    `ALTER TABLE "documents" ADD CONSTRAINT "documents_content_type_check" CHECK ((char_length(content_type) <= 255))`,
    `ALTER TABLE "documents" ADD CONSTRAINT "documents_sha_256_check" CHECK ((char_length(sha_256) <= 64))`,
    `CREATE UNIQUE INDEX "documents_external_id_unique" ON public."documents" USING btree ("org_id", "external_id") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "documents_created_at_index" ON public."documents" USING btree ("org_id", "created_at", "id")`,
    `CREATE INDEX "documents_title_index" ON public."documents" USING btree ("org_id", "title", "id")`,
    `CREATE INDEX "documents_status_index" ON public."documents" USING btree ("org_id", "status", "id")`,
    `CREATE INDEX "documents_created_by_index" ON public."documents" USING btree ("org_id", "created_by")`,
    `CREATE INDEX "documents_search_index" ON public."documents" USING gin ("org_id", search_text gin_trgm_ops)`,
    `CREATE INDEX "document_shared_profiles_profile_id_index" ON public."document_shared_profiles" USING btree ("org_id", "profile_id", "document_id")`,
    `CREATE INDEX "document_shared_teams_team_id_index" ON public."document_shared_teams" USING btree ("org_id", "team_id", "document_id")`,
    `ALTER TABLE "attachments" ADD CONSTRAINT "attachments_file_id_foreign" FOREIGN KEY ("org_id", "file_id") REFERENCES "files"("org_id", "id") ON DELETE RESTRICT`,
    `ALTER TABLE "documents" ADD CONSTRAINT "documents_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `ALTER TABLE "document_shared_profiles" ADD CONSTRAINT "document_shared_profiles_document_id_foreign" FOREIGN KEY ("org_id", "document_id") REFERENCES "documents"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "document_shared_profiles" ADD CONSTRAINT "document_shared_profiles_profile_id_foreign" FOREIGN KEY ("org_id", "profile_id") REFERENCES "profiles"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "document_shared_teams" ADD CONSTRAINT "document_shared_teams_document_id_foreign" FOREIGN KEY ("org_id", "document_id") REFERENCES "documents"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "document_shared_teams" ADD CONSTRAINT "document_shared_teams_team_id_foreign" FOREIGN KEY ("org_id", "team_id") REFERENCES "teams"("org_id", "id") ON DELETE CASCADE`,
    `CREATE POLICY "files_isolation" ON "files" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "files_isolation_restrictive" ON "files" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "attachments_isolation" ON "attachments" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "attachments_isolation_restrictive" ON "attachments" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "documents_isolation" ON "documents" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "documents_isolation_restrictive" ON "documents" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "documents_search" ON "documents" FOR SELECT TO "bottlecrm_search" USING (true)`,
    `CREATE POLICY "document_shared_profiles_isolation" ON "document_shared_profiles" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "document_shared_profiles_isolation_restrictive" ON "document_shared_profiles" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "document_shared_teams_isolation" ON "document_shared_teams" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "document_shared_teams_isolation_restrictive" ON "document_shared_teams" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE OR REPLACE FUNCTION public.documents_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    SELECT n.org_id, 'document', n.id, 'create', '{}', profile, request FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT o.org_id, 'document', o.id, 'purge', '{}', profile, request FROM old_rows o;
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT c.organization, 'document', c.id, c.action, coalesce(c.changes, '{}'), profile, request FROM (
      SELECT n.org_id AS organization, n.id, CASE WHEN o.deleted_at IS NULL AND n.deleted_at IS NOT NULL THEN 'delete' WHEN o.deleted_at IS NOT NULL AND n.deleted_at IS NULL THEN 'restore' ELSE 'update' END AS action, (SELECT jsonb_object_agg(f.name, f.change) FROM (VALUES
        ('externalId', CASE WHEN o.external_id IS DISTINCT FROM n.external_id THEN jsonb_build_array(o.external_id, n.external_id) END),
        ('deletedAt', CASE WHEN o.deleted_at IS DISTINCT FROM n.deleted_at THEN jsonb_build_array(o.deleted_at, n.deleted_at) END),
        ('customFields', CASE WHEN o.custom_fields IS DISTINCT FROM n.custom_fields THEN jsonb_build_array(o.custom_fields, n.custom_fields) END),
        ('title', CASE WHEN o.title IS DISTINCT FROM n.title THEN jsonb_build_array(o.title, n.title) END),
        ('status', CASE WHEN o.status IS DISTINCT FROM n.status THEN jsonb_build_array(o.status, n.status) END),
        ('fileName', CASE WHEN o.file_name IS DISTINCT FROM n.file_name THEN jsonb_build_array(o.file_name, n.file_name) END),
        ('fileSize', CASE WHEN o.file_size IS DISTINCT FROM n.file_size THEN jsonb_build_array(o.file_size, n.file_size) END),
        ('contentType', CASE WHEN o.content_type IS DISTINCT FROM n.content_type THEN jsonb_build_array(o.content_type, n.content_type) END),
        ('sha256', CASE WHEN o.sha_256 IS DISTINCT FROM n.sha_256 THEN jsonb_build_array(o.sha_256, n.sha_256) END)
      ) f(name, change) WHERE f.change IS NOT NULL) AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.org_id = o.org_id
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.documents_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.search_documents(q text, max_rows integer) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  pattern text := '%' || replace(replace(replace(lower(q), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
BEGIN
  IF organization IS NULL OR q = '' THEN
    RETURN;
  END IF;
  -- The text is put into the statement as a literal: only so does the planner see how rare it is.
  RETURN QUERY EXECUTE format(
    'SELECT t.id FROM public.documents t WHERE t.org_id = %L::uuid AND t.search_text LIKE %L AND t.deleted_at IS NULL LIMIT %s',
    organization, pattern, coalesce(max_rows::text, 'ALL'));
END
$function$`,
    'REVOKE ALL ON FUNCTION public.search_documents(text, integer) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.search_documents(text, integer) TO bottlecrm_app',
    'GRANT CREATE ON SCHEMA public TO bottlecrm_search',
    'ALTER FUNCTION public.search_documents(text, integer) OWNER TO bottlecrm_search',
    'REVOKE CREATE ON SCHEMA public FROM bottlecrm_search',
    `CREATE OR REPLACE FUNCTION public.document_shared_profiles_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.documents o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.document_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.documents o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.document_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.document_shared_profiles_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.document_shared_profiles_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS document_id, NULL::uuid AS profile_id WHERE false), added AS (SELECT t.org_id, t.document_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.document_id AS owner_id FROM removed x UNION SELECT x.org_id, x.document_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'document', d.owner_id, 'update', jsonb_build_object('sharedProfileIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.document_shared_profiles l WHERE l.org_id = c.org_id AND l.document_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.document_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.document_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.document_shared_profiles l
          WHERE l.org_id = c.org_id AND l.document_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.documents r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.document_id, t.profile_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS document_id, NULL::uuid AS profile_id WHERE false),
    changed AS (SELECT x.org_id, x.document_id AS owner_id FROM removed x UNION SELECT x.org_id, x.document_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'document', d.owner_id, 'update', jsonb_build_object('sharedProfileIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.document_shared_profiles l WHERE l.org_id = c.org_id AND l.document_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.document_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.document_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.document_shared_profiles l
          WHERE l.org_id = c.org_id AND l.document_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.documents r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.document_id, t.profile_id FROM old_rows t), added AS (SELECT t.org_id, t.document_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.document_id AS owner_id FROM removed x UNION SELECT x.org_id, x.document_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'document', d.owner_id, 'update', jsonb_build_object('sharedProfileIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.document_shared_profiles l WHERE l.org_id = c.org_id AND l.document_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.document_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.document_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.document_shared_profiles l
          WHERE l.org_id = c.org_id AND l.document_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.documents r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.document_shared_profiles_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.document_shared_teams_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.documents o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.document_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.documents o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.document_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.document_shared_teams_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.document_shared_teams_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS document_id, NULL::uuid AS team_id WHERE false), added AS (SELECT t.org_id, t.document_id, t.team_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.document_id AS owner_id FROM removed x UNION SELECT x.org_id, x.document_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'document', d.owner_id, 'update', jsonb_build_object('sharedTeamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.document_shared_teams l WHERE l.org_id = c.org_id AND l.document_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.document_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.document_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.document_shared_teams l
          WHERE l.org_id = c.org_id AND l.document_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.documents r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.document_id, t.team_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS document_id, NULL::uuid AS team_id WHERE false),
    changed AS (SELECT x.org_id, x.document_id AS owner_id FROM removed x UNION SELECT x.org_id, x.document_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'document', d.owner_id, 'update', jsonb_build_object('sharedTeamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.document_shared_teams l WHERE l.org_id = c.org_id AND l.document_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.document_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.document_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.document_shared_teams l
          WHERE l.org_id = c.org_id AND l.document_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.documents r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.document_id, t.team_id FROM old_rows t), added AS (SELECT t.org_id, t.document_id, t.team_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.document_id AS owner_id FROM removed x UNION SELECT x.org_id, x.document_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'document', d.owner_id, 'update', jsonb_build_object('sharedTeamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.document_shared_teams l WHERE l.org_id = c.org_id AND l.document_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.document_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.document_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.document_shared_teams l
          WHERE l.org_id = c.org_id AND l.document_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.documents r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.document_shared_teams_log() FROM PUBLIC',
    `GRANT SELECT ON "files" TO "bottlecrm_app"`,
    `GRANT INSERT ON "files" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "files" TO "bottlecrm_app"`,
    `GRANT DELETE ON "files" TO "bottlecrm_app"`,
    `GRANT SELECT ON "attachments" TO "bottlecrm_app"`,
    `GRANT INSERT ON "attachments" TO "bottlecrm_app"`,
    `GRANT DELETE ON "attachments" TO "bottlecrm_app"`,
    `CREATE TRIGGER documents_version BEFORE UPDATE ON public.documents FOR EACH ROW EXECUTE FUNCTION bump_version('true', 'true')`,
    'CREATE TRIGGER documents_log_insert AFTER INSERT ON public.documents REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION documents_log()',
    'CREATE TRIGGER documents_log_update AFTER UPDATE ON public.documents REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION documents_log()',
    'CREATE TRIGGER documents_log_delete AFTER DELETE ON public.documents REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION documents_log()',
    `GRANT SELECT ON "documents" TO "bottlecrm_app"`,
    `GRANT INSERT ON "documents" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "documents" TO "bottlecrm_app"`,
    `GRANT DELETE ON "documents" TO "bottlecrm_app"`,
    `GRANT SELECT ("org_id") ON "documents" TO "bottlecrm_search"`,
    `GRANT SELECT ("id") ON "documents" TO "bottlecrm_search"`,
    `GRANT SELECT ("search_text") ON "documents" TO "bottlecrm_search"`,
    `GRANT SELECT ("deleted_at") ON "documents" TO "bottlecrm_search"`,
    'CREATE TRIGGER document_shared_profiles_touch_insert AFTER INSERT ON public.document_shared_profiles REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION document_shared_profiles_touch()',
    'CREATE TRIGGER document_shared_profiles_touch_update AFTER UPDATE ON public.document_shared_profiles REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION document_shared_profiles_touch()',
    'CREATE TRIGGER document_shared_profiles_touch_delete AFTER DELETE ON public.document_shared_profiles REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION document_shared_profiles_touch()',
    'CREATE TRIGGER document_shared_profiles_log_insert AFTER INSERT ON public.document_shared_profiles REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION document_shared_profiles_log()',
    'CREATE TRIGGER document_shared_profiles_log_update AFTER UPDATE ON public.document_shared_profiles REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION document_shared_profiles_log()',
    'CREATE TRIGGER document_shared_profiles_log_delete AFTER DELETE ON public.document_shared_profiles REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION document_shared_profiles_log()',
    `GRANT SELECT ON "document_shared_profiles" TO "bottlecrm_app"`,
    `GRANT INSERT ON "document_shared_profiles" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "document_shared_profiles" TO "bottlecrm_app"`,
    `GRANT DELETE ON "document_shared_profiles" TO "bottlecrm_app"`,
    'CREATE TRIGGER document_shared_teams_touch_insert AFTER INSERT ON public.document_shared_teams REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION document_shared_teams_touch()',
    'CREATE TRIGGER document_shared_teams_touch_update AFTER UPDATE ON public.document_shared_teams REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION document_shared_teams_touch()',
    'CREATE TRIGGER document_shared_teams_touch_delete AFTER DELETE ON public.document_shared_teams REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION document_shared_teams_touch()',
    'CREATE TRIGGER document_shared_teams_log_insert AFTER INSERT ON public.document_shared_teams REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION document_shared_teams_log()',
    'CREATE TRIGGER document_shared_teams_log_update AFTER UPDATE ON public.document_shared_teams REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION document_shared_teams_log()',
    'CREATE TRIGGER document_shared_teams_log_delete AFTER DELETE ON public.document_shared_teams REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION document_shared_teams_log()',
    `GRANT SELECT ON "document_shared_teams" TO "bottlecrm_app"`,
    `GRANT INSERT ON "document_shared_teams" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "document_shared_teams" TO "bottlecrm_app"`,
    `GRANT DELETE ON "document_shared_teams" TO "bottlecrm_app"`,
    `alter table "files" force row level security`,
    `alter table "attachments" force row level security`,
    `alter table "documents" force row level security`,
    `alter table "document_shared_teams" force row level security`,
    `alter table "document_shared_profiles" force row level security`,
  ],
  down: [
    `ALTER TABLE "attachments" DROP CONSTRAINT "attachments_file_id_foreign"`,
    `ALTER TABLE "documents" DROP CONSTRAINT "documents_org_id_foreign"`,
    `ALTER TABLE "document_shared_profiles" DROP CONSTRAINT "document_shared_profiles_document_id_foreign"`,
    `ALTER TABLE "document_shared_profiles" DROP CONSTRAINT "document_shared_profiles_profile_id_foreign"`,
    `ALTER TABLE "document_shared_teams" DROP CONSTRAINT "document_shared_teams_document_id_foreign"`,
    `ALTER TABLE "document_shared_teams" DROP CONSTRAINT "document_shared_teams_team_id_foreign"`,
    `drop table "files"`,
    `drop table "attachments"`,
    `drop table "documents"`,
    `drop table "document_shared_teams"`,
    `drop table "document_shared_profiles"`,
    'DROP FUNCTION public.documents_log()',
    'DROP FUNCTION public.search_documents(text, integer)',
    'DROP FUNCTION public.document_shared_profiles_touch()',
    'DROP FUNCTION public.document_shared_profiles_log()',
    'DROP FUNCTION public.document_shared_teams_touch()',
    'DROP FUNCTION public.document_shared_teams_log()',
  ],
};
