import type { Migration } from '@bottlecrm/core';

export const createVehicles: Migration = {
  name: '0001-create-vehicles',
  tables: [
    'accounts',
    'custom_fields',
    'organizations',
    'profiles',
    'teams',
    'vehicle_assignees',
    'vehicle_teams',
    'vehicles',
  ],
  up: [
    `create table "vehicles" ("org_id" uuid not null, "id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "created_by" uuid null, "updated_by" uuid null, "external_id" text null, "version" int not null default 1, "deleted_at" timestamptz null, "custom_fields" jsonb not null default '{}', "plate" text not null, "plate_key" text collate "C" generated always as ((lower((plate COLLATE "und-x-icu")))) stored null, "model" text not null, "fuel" text not null, "price" numeric(19,4) null, "currency" text null, "status" text not null default 'available', "sold_on" date null, "account_id" uuid null, "search_text" text generated always as ((lower(((COALESCE(plate, ''::text) || ' '::text) || COALESCE(model, ''::text))))) stored null, primary key ("org_id", "id"))`,
    `create table "vehicle_assignees" ("org_id" uuid not null, "vehicle_id" uuid not null, "profile_id" uuid not null, primary key ("org_id", "vehicle_id", "profile_id"))`,
    `create table "vehicle_teams" ("org_id" uuid not null, "vehicle_id" uuid not null, "team_id" uuid not null, primary key ("org_id", "vehicle_id", "team_id"))`,
    `alter table "vehicles" enable row level security`,
    `alter table "vehicle_assignees" enable row level security`,
    `alter table "vehicle_teams" enable row level security`,
    `ALTER TABLE "vehicles" ADD CONSTRAINT "vehicles_external_id_check" CHECK ((char_length(external_id) <= 255))`,
    `ALTER TABLE "vehicles" ADD CONSTRAINT "vehicles_plate_check" CHECK ((char_length(plate) <= 16))`,
    `ALTER TABLE "vehicles" ADD CONSTRAINT "vehicles_model_check" CHECK ((char_length(model) <= 255))`,
    `ALTER TABLE "vehicles" ADD CONSTRAINT "vehicles_fuel_check" CHECK ((fuel = ANY (ARRAY['petrol'::text, 'diesel'::text, 'electric'::text, 'hybrid'::text])))`,
    `ALTER TABLE "vehicles" ADD CONSTRAINT "vehicles_price_check" CHECK ((price >= (0)::numeric))`,
    `ALTER TABLE "vehicles" ADD CONSTRAINT "vehicles_currency_check" CHECK ((char_length(currency) <= 3))`,
    `ALTER TABLE "vehicles" ADD CONSTRAINT "vehicles_status_check" CHECK ((status = ANY (ARRAY['available'::text, 'sold'::text])))`,
    `ALTER TABLE "vehicles" ADD CONSTRAINT "vehicles_price_currency_check" CHECK (((price IS NULL) OR (currency IS NOT NULL)))`,
    `CREATE UNIQUE INDEX "vehicles_plate_unique" ON public."vehicles" USING btree ("org_id", "plate_key") WHERE (deleted_at IS NULL)`,
    `CREATE UNIQUE INDEX "vehicles_external_id_unique" ON public."vehicles" USING btree ("org_id", "external_id") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "vehicles_created_at_index" ON public."vehicles" USING btree ("org_id", "created_at", "id")`,
    `CREATE INDEX "vehicles_plate_index" ON public."vehicles" USING btree ("org_id", plate COLLATE "und-x-icu", "id")`,
    `CREATE INDEX "vehicles_model_index" ON public."vehicles" USING btree ("org_id", model COLLATE "und-x-icu", "id")`,
    `CREATE INDEX "vehicles_price_index" ON public."vehicles" USING btree ("org_id", "price", "id")`,
    `CREATE INDEX "vehicles_sold_on_index" ON public."vehicles" USING btree ("org_id", "sold_on", "id")`,
    `CREATE INDEX "vehicles_account_id_index" ON public."vehicles" USING btree ("org_id", "account_id")`,
    `CREATE INDEX "vehicles_created_by_index" ON public."vehicles" USING btree ("org_id", "created_by")`,
    `CREATE INDEX "vehicles_search_index" ON public."vehicles" USING gin ("org_id", search_text gin_trgm_ops)`,
    `CREATE INDEX "vehicle_assignees_profile_id_index" ON public."vehicle_assignees" USING btree ("org_id", "profile_id", "vehicle_id")`,
    `CREATE INDEX "vehicle_teams_team_id_index" ON public."vehicle_teams" USING btree ("org_id", "team_id", "vehicle_id")`,
    `ALTER TABLE "vehicles" ADD CONSTRAINT "vehicles_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `ALTER TABLE "vehicles" ADD CONSTRAINT "vehicles_account_id_foreign" FOREIGN KEY ("org_id", "account_id") REFERENCES "accounts"("org_id", "id") ON DELETE SET NULL ("account_id")`,
    `ALTER TABLE "vehicle_assignees" ADD CONSTRAINT "vehicle_assignees_vehicle_id_foreign" FOREIGN KEY ("org_id", "vehicle_id") REFERENCES "vehicles"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "vehicle_assignees" ADD CONSTRAINT "vehicle_assignees_profile_id_foreign" FOREIGN KEY ("org_id", "profile_id") REFERENCES "profiles"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "vehicle_teams" ADD CONSTRAINT "vehicle_teams_vehicle_id_foreign" FOREIGN KEY ("org_id", "vehicle_id") REFERENCES "vehicles"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "vehicle_teams" ADD CONSTRAINT "vehicle_teams_team_id_foreign" FOREIGN KEY ("org_id", "team_id") REFERENCES "teams"("org_id", "id") ON DELETE CASCADE`,
    `CREATE POLICY "vehicles_isolation" ON "vehicles" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "vehicles_isolation_restrictive" ON "vehicles" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "vehicles_search" ON "vehicles" FOR SELECT TO "bottlecrm_search" USING (true)`,
    `CREATE POLICY "vehicle_assignees_isolation" ON "vehicle_assignees" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "vehicle_assignees_isolation_restrictive" ON "vehicle_assignees" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "vehicle_teams_isolation" ON "vehicle_teams" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "vehicle_teams_isolation_restrictive" ON "vehicle_teams" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE OR REPLACE FUNCTION public.vehicles_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    SELECT n.org_id, 'vehicle', n.id, 'create', '{}', profile, request FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT o.org_id, 'vehicle', o.id, 'purge', '{}', profile, request FROM old_rows o;
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT c.organization, 'vehicle', c.id, c.action, coalesce(c.changes, '{}'), profile, request FROM (
      SELECT n.org_id AS organization, n.id, CASE WHEN o.deleted_at IS NULL AND n.deleted_at IS NOT NULL THEN 'delete' WHEN o.deleted_at IS NOT NULL AND n.deleted_at IS NULL THEN 'restore' ELSE 'update' END AS action, (SELECT jsonb_object_agg(f.name, f.change) FROM (VALUES
        ('externalId', CASE WHEN o.external_id IS DISTINCT FROM n.external_id THEN jsonb_build_array(o.external_id, n.external_id) END),
        ('deletedAt', CASE WHEN o.deleted_at IS DISTINCT FROM n.deleted_at THEN jsonb_build_array(o.deleted_at, n.deleted_at) END),
        ('customFields', CASE WHEN o.custom_fields IS DISTINCT FROM n.custom_fields THEN jsonb_build_array(o.custom_fields, n.custom_fields) END),
        ('plate', CASE WHEN o.plate IS DISTINCT FROM n.plate THEN jsonb_build_array(o.plate, n.plate) END),
        ('model', CASE WHEN o.model IS DISTINCT FROM n.model THEN jsonb_build_array(o.model, n.model) END),
        ('fuel', CASE WHEN o.fuel IS DISTINCT FROM n.fuel THEN jsonb_build_array(o.fuel, n.fuel) END),
        ('price', CASE WHEN o.price IS DISTINCT FROM n.price THEN jsonb_build_array(o.price, n.price) END),
        ('currency', CASE WHEN o.currency IS DISTINCT FROM n.currency THEN jsonb_build_array(o.currency, n.currency) END),
        ('status', CASE WHEN o.status IS DISTINCT FROM n.status THEN jsonb_build_array(o.status, n.status) END),
        ('soldOn', CASE WHEN o.sold_on IS DISTINCT FROM n.sold_on THEN jsonb_build_array(o.sold_on, n.sold_on) END),
        ('accountId', CASE WHEN o.account_id IS DISTINCT FROM n.account_id THEN jsonb_build_array(o.account_id, n.account_id) END)
      ) f(name, change) WHERE f.change IS NOT NULL) AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.org_id = o.org_id
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.vehicles_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.search_vehicles(q text, max_rows integer) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  pattern text := '%' || replace(replace(replace(lower(q), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
BEGIN
  IF organization IS NULL OR q = '' THEN
    RETURN;
  END IF;
  -- The text is put into the statement as a literal: only so does the planner see how rare it is.
  RETURN QUERY EXECUTE format(
    'SELECT t.id FROM public.vehicles t WHERE t.org_id = %L::uuid AND t.search_text LIKE %L AND t.deleted_at IS NULL LIMIT %s',
    organization, pattern, coalesce(max_rows::text, 'ALL'));
END
$function$`,
    'REVOKE ALL ON FUNCTION public.search_vehicles(text, integer) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.search_vehicles(text, integer) TO bottlecrm_app',
    'GRANT CREATE ON SCHEMA public TO bottlecrm_search',
    'ALTER FUNCTION public.search_vehicles(text, integer) OWNER TO bottlecrm_search',
    'REVOKE CREATE ON SCHEMA public FROM bottlecrm_search',
    `CREATE OR REPLACE FUNCTION public.vehicle_assignees_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.vehicles o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.vehicle_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.vehicles o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.vehicle_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.vehicle_assignees_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.vehicle_assignees_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS vehicle_id, NULL::uuid AS profile_id WHERE false), added AS (SELECT t.org_id, t.vehicle_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.vehicle_id AS owner_id FROM removed x UNION SELECT x.org_id, x.vehicle_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'vehicle', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.vehicle_assignees l WHERE l.org_id = c.org_id AND l.vehicle_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.vehicle_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.vehicle_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.vehicle_assignees l
          WHERE l.org_id = c.org_id AND l.vehicle_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.vehicles r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.vehicle_id, t.profile_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS vehicle_id, NULL::uuid AS profile_id WHERE false),
    changed AS (SELECT x.org_id, x.vehicle_id AS owner_id FROM removed x UNION SELECT x.org_id, x.vehicle_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'vehicle', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.vehicle_assignees l WHERE l.org_id = c.org_id AND l.vehicle_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.vehicle_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.vehicle_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.vehicle_assignees l
          WHERE l.org_id = c.org_id AND l.vehicle_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.vehicles r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.vehicle_id, t.profile_id FROM old_rows t), added AS (SELECT t.org_id, t.vehicle_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.vehicle_id AS owner_id FROM removed x UNION SELECT x.org_id, x.vehicle_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'vehicle', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.vehicle_assignees l WHERE l.org_id = c.org_id AND l.vehicle_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.vehicle_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.vehicle_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.vehicle_assignees l
          WHERE l.org_id = c.org_id AND l.vehicle_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.vehicles r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.vehicle_assignees_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.vehicle_teams_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.vehicles o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.vehicle_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.vehicles o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.vehicle_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.vehicle_teams_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.vehicle_teams_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS vehicle_id, NULL::uuid AS team_id WHERE false), added AS (SELECT t.org_id, t.vehicle_id, t.team_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.vehicle_id AS owner_id FROM removed x UNION SELECT x.org_id, x.vehicle_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'vehicle', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.vehicle_teams l WHERE l.org_id = c.org_id AND l.vehicle_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.vehicle_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.vehicle_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.vehicle_teams l
          WHERE l.org_id = c.org_id AND l.vehicle_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.vehicles r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.vehicle_id, t.team_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS vehicle_id, NULL::uuid AS team_id WHERE false),
    changed AS (SELECT x.org_id, x.vehicle_id AS owner_id FROM removed x UNION SELECT x.org_id, x.vehicle_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'vehicle', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.vehicle_teams l WHERE l.org_id = c.org_id AND l.vehicle_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.vehicle_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.vehicle_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.vehicle_teams l
          WHERE l.org_id = c.org_id AND l.vehicle_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.vehicles r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.vehicle_id, t.team_id FROM old_rows t), added AS (SELECT t.org_id, t.vehicle_id, t.team_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.vehicle_id AS owner_id FROM removed x UNION SELECT x.org_id, x.vehicle_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'vehicle', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.vehicle_teams l WHERE l.org_id = c.org_id AND l.vehicle_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.vehicle_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.vehicle_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.vehicle_teams l
          WHERE l.org_id = c.org_id AND l.vehicle_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.vehicles r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.vehicle_teams_log() FROM PUBLIC',
    `CREATE TRIGGER vehicles_version BEFORE UPDATE ON public.vehicles FOR EACH ROW EXECUTE FUNCTION bump_version('true', 'true')`,
    'CREATE TRIGGER vehicles_log_insert AFTER INSERT ON public.vehicles REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION vehicles_log()',
    'CREATE TRIGGER vehicles_log_update AFTER UPDATE ON public.vehicles REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION vehicles_log()',
    'CREATE TRIGGER vehicles_log_delete AFTER DELETE ON public.vehicles REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION vehicles_log()',
    `GRANT SELECT ON "vehicles" TO "bottlecrm_app"`,
    `GRANT INSERT ON "vehicles" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "vehicles" TO "bottlecrm_app"`,
    `GRANT DELETE ON "vehicles" TO "bottlecrm_app"`,
    `GRANT SELECT ("org_id") ON "vehicles" TO "bottlecrm_search"`,
    `GRANT SELECT ("id") ON "vehicles" TO "bottlecrm_search"`,
    `GRANT SELECT ("search_text") ON "vehicles" TO "bottlecrm_search"`,
    `GRANT SELECT ("deleted_at") ON "vehicles" TO "bottlecrm_search"`,
    'CREATE TRIGGER vehicle_assignees_touch_insert AFTER INSERT ON public.vehicle_assignees REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION vehicle_assignees_touch()',
    'CREATE TRIGGER vehicle_assignees_touch_update AFTER UPDATE ON public.vehicle_assignees REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION vehicle_assignees_touch()',
    'CREATE TRIGGER vehicle_assignees_touch_delete AFTER DELETE ON public.vehicle_assignees REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION vehicle_assignees_touch()',
    'CREATE TRIGGER vehicle_assignees_log_insert AFTER INSERT ON public.vehicle_assignees REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION vehicle_assignees_log()',
    'CREATE TRIGGER vehicle_assignees_log_update AFTER UPDATE ON public.vehicle_assignees REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION vehicle_assignees_log()',
    'CREATE TRIGGER vehicle_assignees_log_delete AFTER DELETE ON public.vehicle_assignees REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION vehicle_assignees_log()',
    `GRANT SELECT ON "vehicle_assignees" TO "bottlecrm_app"`,
    `GRANT INSERT ON "vehicle_assignees" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "vehicle_assignees" TO "bottlecrm_app"`,
    `GRANT DELETE ON "vehicle_assignees" TO "bottlecrm_app"`,
    'CREATE TRIGGER vehicle_teams_touch_insert AFTER INSERT ON public.vehicle_teams REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION vehicle_teams_touch()',
    'CREATE TRIGGER vehicle_teams_touch_update AFTER UPDATE ON public.vehicle_teams REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION vehicle_teams_touch()',
    'CREATE TRIGGER vehicle_teams_touch_delete AFTER DELETE ON public.vehicle_teams REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION vehicle_teams_touch()',
    'CREATE TRIGGER vehicle_teams_log_insert AFTER INSERT ON public.vehicle_teams REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION vehicle_teams_log()',
    'CREATE TRIGGER vehicle_teams_log_update AFTER UPDATE ON public.vehicle_teams REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION vehicle_teams_log()',
    'CREATE TRIGGER vehicle_teams_log_delete AFTER DELETE ON public.vehicle_teams REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION vehicle_teams_log()',
    `GRANT SELECT ON "vehicle_teams" TO "bottlecrm_app"`,
    `GRANT INSERT ON "vehicle_teams" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "vehicle_teams" TO "bottlecrm_app"`,
    `GRANT DELETE ON "vehicle_teams" TO "bottlecrm_app"`,
    `alter table "vehicles" force row level security`,
    `alter table "vehicle_assignees" force row level security`,
    `alter table "vehicle_teams" force row level security`,
  ],
  down: [
    `ALTER TABLE "vehicles" DROP CONSTRAINT "vehicles_org_id_foreign"`,
    `ALTER TABLE "vehicles" DROP CONSTRAINT "vehicles_account_id_foreign"`,
    `ALTER TABLE "vehicle_assignees" DROP CONSTRAINT "vehicle_assignees_vehicle_id_foreign"`,
    `ALTER TABLE "vehicle_assignees" DROP CONSTRAINT "vehicle_assignees_profile_id_foreign"`,
    `ALTER TABLE "vehicle_teams" DROP CONSTRAINT "vehicle_teams_vehicle_id_foreign"`,
    `ALTER TABLE "vehicle_teams" DROP CONSTRAINT "vehicle_teams_team_id_foreign"`,
    `drop table "vehicles"`,
    `drop table "vehicle_assignees"`,
    `drop table "vehicle_teams"`,
    'DROP FUNCTION public.vehicles_log()',
    'DROP FUNCTION public.search_vehicles(text, integer)',
    'DROP FUNCTION public.vehicle_assignees_touch()',
    'DROP FUNCTION public.vehicle_assignees_log()',
    'DROP FUNCTION public.vehicle_teams_touch()',
    'DROP FUNCTION public.vehicle_teams_log()',
  ],
};
