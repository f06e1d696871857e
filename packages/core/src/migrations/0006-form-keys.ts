import type { Migration } from '../database/migration.ts';

export const formKeys: Migration = {
  name: '0006-form-keys',
  tables: ['form_key_assignees', 'form_keys', 'organizations', 'profiles'],
  up: [
    `create table "form_keys" ("org_id" uuid not null, "id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "created_by" uuid null, "updated_by" uuid null, "external_id" text null, "version" int not null default 1, "deleted_at" timestamptz null, "title" text not null, "allowed_origins" jsonb not null default '[]', "is_active" boolean not null default true, "hint" text not null, "key_hash" text not null, "last_used_at" timestamptz null, "search_text" text generated always as ((lower(COALESCE(title, ''::text)))) stored null, primary key ("org_id", "id"))`,
    `create table "form_key_assignees" ("org_id" uuid not null, "form_key_id" uuid not null, "profile_id" uuid not null, primary key ("org_id", "form_key_id", "profile_id"))`,
    `alter table "form_keys" enable row level security`,
    `alter table "form_key_assignees" enable row level security`,
    `ALTER TABLE "form_keys" ADD CONSTRAINT "form_keys_external_id_check" CHECK ((char_length(external_id) <= 255))`,
    `ALTER TABLE "form_keys" ADD CONSTRAINT "form_keys_title_check" CHECK ((char_length(title) <= 255))`,
    `ALTER TABLE "form_keys" ADD CONSTRAINT "form_keys_hint_check" CHECK ((char_length(hint) <= 4))`,
    `ALTER TABLE "form_keys" ADD CONSTRAINT "form_keys_key_hash_check" CHECK ((char_length(key_hash) <= 64))`,
    `CREATE UNIQUE INDEX "form_keys_external_id_unique" ON public."form_keys" USING btree ("org_id", "external_id") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "form_keys_created_at_index" ON public."form_keys" USING btree ("org_id", "created_at", "id")`,
    `CREATE INDEX "form_keys_title_index" ON public."form_keys" USING btree ("org_id", "title", "id")`,
    `CREATE INDEX "form_keys_last_used_at_index" ON public."form_keys" USING btree ("org_id", "last_used_at", "id")`,
    `CREATE INDEX "form_keys_created_by_index" ON public."form_keys" USING btree ("org_id", "created_by")`,
    `CREATE INDEX "form_keys_key_hash_index" ON public."form_keys" USING btree ("org_id", "key_hash")`,
    `CREATE INDEX "form_keys_search_index" ON public."form_keys" USING gin ("org_id", search_text gin_trgm_ops)`,
    `CREATE INDEX "form_key_assignees_profile_id_index" ON public."form_key_assignees" USING btree ("org_id", "profile_id", "form_key_id")`,
    `ALTER TABLE "form_keys" ADD CONSTRAINT "form_keys_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `ALTER TABLE "form_key_assignees" ADD CONSTRAINT "form_key_assignees_form_key_id_foreign" FOREIGN KEY ("org_id", "form_key_id") REFERENCES "form_keys"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "form_key_assignees" ADD CONSTRAINT "form_key_assignees_profile_id_foreign" FOREIGN KEY ("org_id", "profile_id") REFERENCES "profiles"("org_id", "id") ON DELETE CASCADE`,
    `CREATE POLICY "form_keys_isolation" ON "form_keys" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "form_keys_isolation_restrictive" ON "form_keys" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "form_keys_search" ON "form_keys" FOR SELECT TO "bottlecrm_search" USING (true)`,
    `CREATE POLICY "form_key_assignees_isolation" ON "form_key_assignees" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "form_key_assignees_isolation_restrictive" ON "form_key_assignees" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE OR REPLACE FUNCTION public.form_keys_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    SELECT n.org_id, 'formKey', n.id, 'create', '{}', profile, request FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT o.org_id, 'formKey', o.id, 'purge', '{}', profile, request FROM old_rows o;
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT c.organization, 'formKey', c.id, c.action, coalesce(c.changes, '{}'), profile, request FROM (
      SELECT n.org_id AS organization, n.id, CASE WHEN o.deleted_at IS NULL AND n.deleted_at IS NOT NULL THEN 'delete' WHEN o.deleted_at IS NOT NULL AND n.deleted_at IS NULL THEN 'restore' ELSE 'update' END AS action, (SELECT jsonb_object_agg(f.name, f.change) FROM (VALUES
        ('externalId', CASE WHEN o.external_id IS DISTINCT FROM n.external_id THEN jsonb_build_array(o.external_id, n.external_id) END),
        ('deletedAt', CASE WHEN o.deleted_at IS DISTINCT FROM n.deleted_at THEN jsonb_build_array(o.deleted_at, n.deleted_at) END),
        ('title', CASE WHEN o.title IS DISTINCT FROM n.title THEN jsonb_build_array(o.title, n.title) END),
        ('allowedOrigins', CASE WHEN o.allowed_origins IS DISTINCT FROM n.allowed_origins THEN jsonb_build_array(o.allowed_origins, n.allowed_origins) END),
        ('isActive', CASE WHEN o.is_active IS DISTINCT FROM n.is_active THEN jsonb_build_array(o.is_active, n.is_active) END),
        ('hint', CASE WHEN o.hint IS DISTINCT FROM n.hint THEN jsonb_build_array(o.hint, n.hint) END)
      ) f(name, change) WHERE f.change IS NOT NULL) AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.org_id = o.org_id
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.form_keys_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.search_form_keys(q text, max_rows integer) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  pattern text := '%' || replace(replace(replace(lower(q), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
BEGIN
  IF organization IS NULL OR q = '' THEN
    RETURN;
  END IF;
  -- The text is put into the statement as a literal: only so does the planner see how rare it is.
  RETURN QUERY EXECUTE format(
    'SELECT t.id FROM public.form_keys t WHERE t.org_id = %L::uuid AND t.search_text LIKE %L AND t.deleted_at IS NULL LIMIT %s',
    organization, pattern, coalesce(max_rows::text, 'ALL'));
END
$function$`,
    'REVOKE ALL ON FUNCTION public.search_form_keys(text, integer) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.search_form_keys(text, integer) TO bottlecrm_app',
    'GRANT CREATE ON SCHEMA public TO bottlecrm_search',
    'ALTER FUNCTION public.search_form_keys(text, integer) OWNER TO bottlecrm_search',
    'REVOKE CREATE ON SCHEMA public FROM bottlecrm_search',
    `CREATE OR REPLACE FUNCTION public.form_key_assignees_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.form_keys o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.form_key_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.form_keys o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.form_key_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.form_key_assignees_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.form_key_assignees_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS form_key_id, NULL::uuid AS profile_id WHERE false), added AS (SELECT t.org_id, t.form_key_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.form_key_id AS owner_id FROM removed x UNION SELECT x.org_id, x.form_key_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'formKey', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.form_key_assignees l WHERE l.org_id = c.org_id AND l.form_key_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.form_key_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.form_key_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.form_key_assignees l
          WHERE l.org_id = c.org_id AND l.form_key_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.form_keys r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.form_key_id, t.profile_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS form_key_id, NULL::uuid AS profile_id WHERE false),
    changed AS (SELECT x.org_id, x.form_key_id AS owner_id FROM removed x UNION SELECT x.org_id, x.form_key_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'formKey', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.form_key_assignees l WHERE l.org_id = c.org_id AND l.form_key_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.form_key_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.form_key_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.form_key_assignees l
          WHERE l.org_id = c.org_id AND l.form_key_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.form_keys r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.form_key_id, t.profile_id FROM old_rows t), added AS (SELECT t.org_id, t.form_key_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.form_key_id AS owner_id FROM removed x UNION SELECT x.org_id, x.form_key_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'formKey', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.form_key_assignees l WHERE l.org_id = c.org_id AND l.form_key_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.form_key_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.form_key_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.form_key_assignees l
          WHERE l.org_id = c.org_id AND l.form_key_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.form_keys r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.form_key_assignees_log() FROM PUBLIC',
    `CREATE TRIGGER form_keys_version BEFORE UPDATE ON public.form_keys FOR EACH ROW WHEN ((NOT (old.last_used_at IS DISTINCT FROM new.last_used_at))) EXECUTE FUNCTION bump_version('true', 'true')`,
    'CREATE TRIGGER form_keys_log_insert AFTER INSERT ON public.form_keys REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION form_keys_log()',
    'CREATE TRIGGER form_keys_log_update AFTER UPDATE ON public.form_keys REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION form_keys_log()',
    'CREATE TRIGGER form_keys_log_delete AFTER DELETE ON public.form_keys REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION form_keys_log()',
    `GRANT SELECT ON "form_keys" TO "bottlecrm_app"`,
    `GRANT INSERT ON "form_keys" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "form_keys" TO "bottlecrm_app"`,
    `GRANT DELETE ON "form_keys" TO "bottlecrm_app"`,
    `GRANT SELECT ("org_id") ON "form_keys" TO "bottlecrm_search"`,
    `GRANT SELECT ("id") ON "form_keys" TO "bottlecrm_search"`,
    `GRANT SELECT ("search_text") ON "form_keys" TO "bottlecrm_search"`,
    `GRANT SELECT ("deleted_at") ON "form_keys" TO "bottlecrm_search"`,
    'CREATE TRIGGER form_key_assignees_touch_insert AFTER INSERT ON public.form_key_assignees REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION form_key_assignees_touch()',
    'CREATE TRIGGER form_key_assignees_touch_update AFTER UPDATE ON public.form_key_assignees REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION form_key_assignees_touch()',
    'CREATE TRIGGER form_key_assignees_touch_delete AFTER DELETE ON public.form_key_assignees REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION form_key_assignees_touch()',
    'CREATE TRIGGER form_key_assignees_log_insert AFTER INSERT ON public.form_key_assignees REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION form_key_assignees_log()',
    'CREATE TRIGGER form_key_assignees_log_update AFTER UPDATE ON public.form_key_assignees REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION form_key_assignees_log()',
    'CREATE TRIGGER form_key_assignees_log_delete AFTER DELETE ON public.form_key_assignees REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION form_key_assignees_log()',
    `GRANT SELECT ON "form_key_assignees" TO "bottlecrm_app"`,
    `GRANT INSERT ON "form_key_assignees" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "form_key_assignees" TO "bottlecrm_app"`,
    `GRANT DELETE ON "form_key_assignees" TO "bottlecrm_app"`,
    `alter table "form_keys" force row level security`,
    `alter table "form_key_assignees" force row level security`,
  ],
  down: [
    `ALTER TABLE "form_keys" DROP CONSTRAINT "form_keys_org_id_foreign"`,
    `ALTER TABLE "form_key_assignees" DROP CONSTRAINT "form_key_assignees_form_key_id_foreign"`,
    `ALTER TABLE "form_key_assignees" DROP CONSTRAINT "form_key_assignees_profile_id_foreign"`,
    `drop table "form_keys"`,
    `drop table "form_key_assignees"`,
    'DROP FUNCTION public.form_keys_log()',
    'DROP FUNCTION public.search_form_keys(text, integer)',
    'DROP FUNCTION public.form_key_assignees_touch()',
    'DROP FUNCTION public.form_key_assignees_log()',
  ],
};
