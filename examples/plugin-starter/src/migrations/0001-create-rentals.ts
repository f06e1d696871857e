import type { Migration } from '@bottlecrm/core';

export const createRentals: Migration = {
  name: '0001-create-rentals',
  tables: [
    'accounts',
    'custom_fields',
    'organizations',
    'profiles',
    'rental_assignees',
    'rental_teams',
    'rentals',
    'teams',
  ],
  up: [
    `create table "rentals" ("org_id" uuid not null, "id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "created_by" uuid null, "updated_by" uuid null, "external_id" text null, "version" int not null default 1, "deleted_at" timestamptz null, "custom_fields" jsonb not null default '{}', "equipment" text not null, "serial_number" text not null, "serial_number_key" text collate "C" generated always as ((lower((serial_number COLLATE "und-x-icu")))) stored null, "status" text not null default 'open', "daily_rate" numeric(19,4) not null, "currency" text not null, "starts_on" date not null, "due_on" date null, "returned_on" date null, "account_id" uuid not null, "search_text" text generated always as ((lower(((COALESCE(equipment, ''::text) || ' '::text) || COALESCE(serial_number, ''::text))))) stored null, primary key ("org_id", "id"))`,
    `create table "rental_teams" ("org_id" uuid not null, "rental_id" uuid not null, "team_id" uuid not null, primary key ("org_id", "rental_id", "team_id"))`,
    `create table "rental_assignees" ("org_id" uuid not null, "rental_id" uuid not null, "profile_id" uuid not null, primary key ("org_id", "rental_id", "profile_id"))`,
    `alter table "rentals" enable row level security`,
    `alter table "rental_teams" enable row level security`,
    `alter table "rental_assignees" enable row level security`,
    `ALTER TABLE "rentals" ADD CONSTRAINT "rentals_external_id_check" CHECK ((char_length(external_id) <= 255))`,
    `ALTER TABLE "rentals" ADD CONSTRAINT "rentals_equipment_check" CHECK ((char_length(equipment) <= 255))`,
    `ALTER TABLE "rentals" ADD CONSTRAINT "rentals_serial_number_check" CHECK ((char_length(serial_number) <= 64))`,
    `ALTER TABLE "rentals" ADD CONSTRAINT "rentals_status_check" CHECK ((status = ANY (ARRAY['open'::text, 'returned'::text])))`,
    `ALTER TABLE "rentals" ADD CONSTRAINT "rentals_daily_rate_check" CHECK ((daily_rate >= (0)::numeric))`,
    `ALTER TABLE "rentals" ADD CONSTRAINT "rentals_currency_check" CHECK ((char_length(currency) <= 3))`,
    `CREATE UNIQUE INDEX "rentals_serial_number_unique" ON public."rentals" USING btree ("org_id", "serial_number_key") WHERE ((deleted_at IS NULL) AND (status = 'open'::text))`,
    `CREATE UNIQUE INDEX "rentals_external_id_unique" ON public."rentals" USING btree ("org_id", "external_id") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "rentals_created_at_index" ON public."rentals" USING btree ("org_id", "created_at", "id")`,
    `CREATE INDEX "rentals_equipment_index" ON public."rentals" USING btree ("org_id", equipment COLLATE "und-x-icu", "id")`,
    `CREATE INDEX "rentals_status_index" ON public."rentals" USING btree ("org_id", "status", "id")`,
    `CREATE INDEX "rentals_daily_rate_index" ON public."rentals" USING btree ("org_id", "daily_rate", "id")`,
    `CREATE INDEX "rentals_starts_on_index" ON public."rentals" USING btree ("org_id", "starts_on", "id")`,
    `CREATE INDEX "rentals_due_on_index" ON public."rentals" USING btree ("org_id", "due_on", "id")`,
    `CREATE INDEX "rentals_returned_on_index" ON public."rentals" USING btree ("org_id", "returned_on", "id")`,
    `CREATE INDEX "rentals_account_id_index" ON public."rentals" USING btree ("org_id", "account_id")`,
    `CREATE INDEX "rentals_created_by_index" ON public."rentals" USING btree ("org_id", "created_by")`,
    `CREATE INDEX "rentals_search_index" ON public."rentals" USING gin ("org_id", search_text gin_trgm_ops)`,
    `CREATE INDEX "rental_assignees_profile_id_index" ON public."rental_assignees" USING btree ("org_id", "profile_id", "rental_id")`,
    `CREATE INDEX "rental_teams_team_id_index" ON public."rental_teams" USING btree ("org_id", "team_id", "rental_id")`,
    `ALTER TABLE "rentals" ADD CONSTRAINT "rentals_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `ALTER TABLE "rentals" ADD CONSTRAINT "rentals_account_id_foreign" FOREIGN KEY ("org_id", "account_id") REFERENCES "accounts"("org_id", "id")`,
    `ALTER TABLE "rental_assignees" ADD CONSTRAINT "rental_assignees_rental_id_foreign" FOREIGN KEY ("org_id", "rental_id") REFERENCES "rentals"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "rental_assignees" ADD CONSTRAINT "rental_assignees_profile_id_foreign" FOREIGN KEY ("org_id", "profile_id") REFERENCES "profiles"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "rental_teams" ADD CONSTRAINT "rental_teams_rental_id_foreign" FOREIGN KEY ("org_id", "rental_id") REFERENCES "rentals"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "rental_teams" ADD CONSTRAINT "rental_teams_team_id_foreign" FOREIGN KEY ("org_id", "team_id") REFERENCES "teams"("org_id", "id") ON DELETE CASCADE`,
    `CREATE POLICY "rentals_isolation" ON "rentals" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "rentals_isolation_restrictive" ON "rentals" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "rentals_search" ON "rentals" FOR SELECT TO "bottlecrm_search" USING (true)`,
    `CREATE POLICY "rental_assignees_isolation" ON "rental_assignees" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "rental_assignees_isolation_restrictive" ON "rental_assignees" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "rental_teams_isolation" ON "rental_teams" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "rental_teams_isolation_restrictive" ON "rental_teams" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE OR REPLACE FUNCTION public.rentals_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    SELECT n.org_id, 'rental', n.id, 'create', '{}', profile, request FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT o.org_id, 'rental', o.id, 'purge', '{}', profile, request FROM old_rows o;
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT c.organization, 'rental', c.id, c.action, coalesce(c.changes, '{}'), profile, request FROM (
      SELECT n.org_id AS organization, n.id, CASE WHEN o.deleted_at IS NULL AND n.deleted_at IS NOT NULL THEN 'delete' WHEN o.deleted_at IS NOT NULL AND n.deleted_at IS NULL THEN 'restore' ELSE 'update' END AS action, (SELECT jsonb_object_agg(f.name, f.change) FROM (VALUES
        ('externalId', CASE WHEN o.external_id IS DISTINCT FROM n.external_id THEN jsonb_build_array(o.external_id, n.external_id) END),
        ('deletedAt', CASE WHEN o.deleted_at IS DISTINCT FROM n.deleted_at THEN jsonb_build_array(o.deleted_at, n.deleted_at) END),
        ('customFields', CASE WHEN o.custom_fields IS DISTINCT FROM n.custom_fields THEN jsonb_build_array(o.custom_fields, n.custom_fields) END),
        ('equipment', CASE WHEN o.equipment IS DISTINCT FROM n.equipment THEN jsonb_build_array(o.equipment, n.equipment) END),
        ('serialNumber', CASE WHEN o.serial_number IS DISTINCT FROM n.serial_number THEN jsonb_build_array(o.serial_number, n.serial_number) END),
        ('status', CASE WHEN o.status IS DISTINCT FROM n.status THEN jsonb_build_array(o.status, n.status) END),
        ('dailyRate', CASE WHEN o.daily_rate IS DISTINCT FROM n.daily_rate THEN jsonb_build_array(o.daily_rate, n.daily_rate) END),
        ('currency', CASE WHEN o.currency IS DISTINCT FROM n.currency THEN jsonb_build_array(o.currency, n.currency) END),
        ('startsOn', CASE WHEN o.starts_on IS DISTINCT FROM n.starts_on THEN jsonb_build_array(o.starts_on, n.starts_on) END),
        ('dueOn', CASE WHEN o.due_on IS DISTINCT FROM n.due_on THEN jsonb_build_array(o.due_on, n.due_on) END),
        ('returnedOn', CASE WHEN o.returned_on IS DISTINCT FROM n.returned_on THEN jsonb_build_array(o.returned_on, n.returned_on) END),
        ('accountId', CASE WHEN o.account_id IS DISTINCT FROM n.account_id THEN jsonb_build_array(o.account_id, n.account_id) END)
      ) f(name, change) WHERE f.change IS NOT NULL) AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.org_id = o.org_id
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.rentals_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.search_rentals(q text, max_rows integer) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  pattern text := '%' || replace(replace(replace(lower(q), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
BEGIN
  IF organization IS NULL OR q = '' THEN
    RETURN;
  END IF;
  -- The text is put into the statement as a literal: only so does the planner see how rare it is.
  RETURN QUERY EXECUTE format(
    'SELECT t.id FROM public.rentals t WHERE t.org_id = %L::uuid AND t.search_text LIKE %L AND t.deleted_at IS NULL LIMIT %s',
    organization, pattern, coalesce(max_rows::text, 'ALL'));
END
$function$`,
    'REVOKE ALL ON FUNCTION public.search_rentals(text, integer) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.search_rentals(text, integer) TO bottlecrm_app',
    'GRANT CREATE ON SCHEMA public TO bottlecrm_search',
    'ALTER FUNCTION public.search_rentals(text, integer) OWNER TO bottlecrm_search',
    'REVOKE CREATE ON SCHEMA public FROM bottlecrm_search',
    `CREATE OR REPLACE FUNCTION public.rental_assignees_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.rentals o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.rental_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.rentals o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.rental_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.rental_assignees_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.rental_assignees_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS rental_id, NULL::uuid AS profile_id WHERE false), added AS (SELECT t.org_id, t.rental_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.rental_id AS owner_id FROM removed x UNION SELECT x.org_id, x.rental_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'rental', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.rental_assignees l WHERE l.org_id = c.org_id AND l.rental_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.rental_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.rental_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.rental_assignees l
          WHERE l.org_id = c.org_id AND l.rental_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.rentals r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.rental_id, t.profile_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS rental_id, NULL::uuid AS profile_id WHERE false),
    changed AS (SELECT x.org_id, x.rental_id AS owner_id FROM removed x UNION SELECT x.org_id, x.rental_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'rental', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.rental_assignees l WHERE l.org_id = c.org_id AND l.rental_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.rental_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.rental_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.rental_assignees l
          WHERE l.org_id = c.org_id AND l.rental_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.rentals r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.rental_id, t.profile_id FROM old_rows t), added AS (SELECT t.org_id, t.rental_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.rental_id AS owner_id FROM removed x UNION SELECT x.org_id, x.rental_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'rental', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.rental_assignees l WHERE l.org_id = c.org_id AND l.rental_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.rental_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.rental_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.rental_assignees l
          WHERE l.org_id = c.org_id AND l.rental_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.rentals r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.rental_assignees_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.rental_teams_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.rentals o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.rental_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.rentals o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.rental_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.rental_teams_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.rental_teams_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS rental_id, NULL::uuid AS team_id WHERE false), added AS (SELECT t.org_id, t.rental_id, t.team_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.rental_id AS owner_id FROM removed x UNION SELECT x.org_id, x.rental_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'rental', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.rental_teams l WHERE l.org_id = c.org_id AND l.rental_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.rental_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.rental_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.rental_teams l
          WHERE l.org_id = c.org_id AND l.rental_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.rentals r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.rental_id, t.team_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS rental_id, NULL::uuid AS team_id WHERE false),
    changed AS (SELECT x.org_id, x.rental_id AS owner_id FROM removed x UNION SELECT x.org_id, x.rental_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'rental', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.rental_teams l WHERE l.org_id = c.org_id AND l.rental_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.rental_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.rental_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.rental_teams l
          WHERE l.org_id = c.org_id AND l.rental_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.rentals r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.rental_id, t.team_id FROM old_rows t), added AS (SELECT t.org_id, t.rental_id, t.team_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.rental_id AS owner_id FROM removed x UNION SELECT x.org_id, x.rental_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'rental', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.rental_teams l WHERE l.org_id = c.org_id AND l.rental_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.rental_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.rental_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.rental_teams l
          WHERE l.org_id = c.org_id AND l.rental_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.rentals r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.rental_teams_log() FROM PUBLIC',
    `CREATE TRIGGER rentals_version BEFORE UPDATE ON public.rentals FOR EACH ROW EXECUTE FUNCTION bump_version('true', 'true')`,
    'CREATE TRIGGER rentals_log_insert AFTER INSERT ON public.rentals REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION rentals_log()',
    'CREATE TRIGGER rentals_log_update AFTER UPDATE ON public.rentals REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION rentals_log()',
    'CREATE TRIGGER rentals_log_delete AFTER DELETE ON public.rentals REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION rentals_log()',
    `GRANT SELECT ON "rentals" TO "bottlecrm_app"`,
    `GRANT INSERT ON "rentals" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "rentals" TO "bottlecrm_app"`,
    `GRANT DELETE ON "rentals" TO "bottlecrm_app"`,
    `GRANT SELECT ("org_id") ON "rentals" TO "bottlecrm_search"`,
    `GRANT SELECT ("id") ON "rentals" TO "bottlecrm_search"`,
    `GRANT SELECT ("search_text") ON "rentals" TO "bottlecrm_search"`,
    `GRANT SELECT ("deleted_at") ON "rentals" TO "bottlecrm_search"`,
    'CREATE TRIGGER rental_assignees_touch_insert AFTER INSERT ON public.rental_assignees REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION rental_assignees_touch()',
    'CREATE TRIGGER rental_assignees_touch_update AFTER UPDATE ON public.rental_assignees REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION rental_assignees_touch()',
    'CREATE TRIGGER rental_assignees_touch_delete AFTER DELETE ON public.rental_assignees REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION rental_assignees_touch()',
    'CREATE TRIGGER rental_assignees_log_insert AFTER INSERT ON public.rental_assignees REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION rental_assignees_log()',
    'CREATE TRIGGER rental_assignees_log_update AFTER UPDATE ON public.rental_assignees REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION rental_assignees_log()',
    'CREATE TRIGGER rental_assignees_log_delete AFTER DELETE ON public.rental_assignees REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION rental_assignees_log()',
    `GRANT SELECT ON "rental_assignees" TO "bottlecrm_app"`,
    `GRANT INSERT ON "rental_assignees" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "rental_assignees" TO "bottlecrm_app"`,
    `GRANT DELETE ON "rental_assignees" TO "bottlecrm_app"`,
    'CREATE TRIGGER rental_teams_touch_insert AFTER INSERT ON public.rental_teams REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION rental_teams_touch()',
    'CREATE TRIGGER rental_teams_touch_update AFTER UPDATE ON public.rental_teams REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION rental_teams_touch()',
    'CREATE TRIGGER rental_teams_touch_delete AFTER DELETE ON public.rental_teams REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION rental_teams_touch()',
    'CREATE TRIGGER rental_teams_log_insert AFTER INSERT ON public.rental_teams REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION rental_teams_log()',
    'CREATE TRIGGER rental_teams_log_update AFTER UPDATE ON public.rental_teams REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION rental_teams_log()',
    'CREATE TRIGGER rental_teams_log_delete AFTER DELETE ON public.rental_teams REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION rental_teams_log()',
    `GRANT SELECT ON "rental_teams" TO "bottlecrm_app"`,
    `GRANT INSERT ON "rental_teams" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "rental_teams" TO "bottlecrm_app"`,
    `GRANT DELETE ON "rental_teams" TO "bottlecrm_app"`,
    `alter table "rentals" force row level security`,
    `alter table "rental_teams" force row level security`,
    `alter table "rental_assignees" force row level security`,
  ],
  down: [
    `ALTER TABLE "rentals" DROP CONSTRAINT "rentals_org_id_foreign"`,
    `ALTER TABLE "rentals" DROP CONSTRAINT "rentals_account_id_foreign"`,
    `ALTER TABLE "rental_assignees" DROP CONSTRAINT "rental_assignees_rental_id_foreign"`,
    `ALTER TABLE "rental_assignees" DROP CONSTRAINT "rental_assignees_profile_id_foreign"`,
    `ALTER TABLE "rental_teams" DROP CONSTRAINT "rental_teams_rental_id_foreign"`,
    `ALTER TABLE "rental_teams" DROP CONSTRAINT "rental_teams_team_id_foreign"`,
    `drop table "rentals"`,
    `drop table "rental_teams"`,
    `drop table "rental_assignees"`,
    'DROP FUNCTION public.rentals_log()',
    'DROP FUNCTION public.search_rentals(text, integer)',
    'DROP FUNCTION public.rental_assignees_touch()',
    'DROP FUNCTION public.rental_assignees_log()',
    'DROP FUNCTION public.rental_teams_touch()',
    'DROP FUNCTION public.rental_teams_log()',
  ],
};
