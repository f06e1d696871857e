import type { Migration } from '@bottlecrm/core';

export const createAccounts: Migration = {
  name: '0001-create-accounts',
  tables: ['account_assignees', 'account_teams', 'accounts', 'custom_fields', 'organizations', 'profiles', 'teams'],
  up: [
    `create table "accounts" ("org_id" uuid not null, "id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "created_by" uuid null, "updated_by" uuid null, "external_id" text null, "version" int not null default 1, "deleted_at" timestamptz null, "custom_fields" jsonb not null default '{}', "name" text not null, "name_key" text generated always as ((lower(name))) stored null, "email" text null, "email_key" text generated always as ((lower(email))) stored null, "phone" text null, "phone_e164" text null, "website" text null, "industry" text null, "number_of_employees" int null, "annual_revenue" numeric(19,4) null, "currency" text null, "address_line" text null, "city" text null, "state" text null, "postcode" text null, "country" text null, "description" text null, "is_active" boolean not null default true, "search_text" text generated always as ((lower(((((((COALESCE(name, ''::text) || ' '::text) || COALESCE(email, ''::text)) || ' '::text) || COALESCE(phone, ''::text)) || ' '::text) || COALESCE(website, ''::text))))) stored null, primary key ("org_id", "id"))`,
    `create table "account_teams" ("org_id" uuid not null, "account_id" uuid not null, "team_id" uuid not null, primary key ("org_id", "account_id", "team_id"))`,
    `create table "account_assignees" ("org_id" uuid not null, "account_id" uuid not null, "profile_id" uuid not null, primary key ("org_id", "account_id", "profile_id"))`,
    `alter table "accounts" enable row level security`,
    `alter table "account_teams" enable row level security`,
    `alter table "account_assignees" enable row level security`,
    `ALTER TABLE "accounts" ADD CONSTRAINT "accounts_external_id_check" CHECK ((char_length(external_id) <= 255))`,
    `ALTER TABLE "accounts" ADD CONSTRAINT "accounts_name_check" CHECK ((char_length(name) <= 255))`,
    `ALTER TABLE "accounts" ADD CONSTRAINT "accounts_email_check" CHECK ((char_length(email) <= 254))`,
    `ALTER TABLE "accounts" ADD CONSTRAINT "accounts_phone_check" CHECK ((char_length(phone) <= 25))`,
    `ALTER TABLE "accounts" ADD CONSTRAINT "accounts_website_check" CHECK ((char_length(website) <= 2048))`,
    `ALTER TABLE "accounts" ADD CONSTRAINT "accounts_industry_check" CHECK ((industry = ANY (ARRAY['advertising'::text, 'agriculture'::text, 'apparel'::text, 'automotive'::text, 'banking'::text, 'biotechnology'::text, 'building_materials'::text, 'chemical'::text, 'computer'::text, 'education'::text, 'electronics'::text, 'energy'::text, 'entertainment'::text, 'finance'::text, 'food_beverage'::text, 'grocery'::text, 'healthcare'::text, 'insurance'::text, 'legal'::text, 'manufacturing'::text, 'publishing'::text, 'real_estate'::text, 'service'::text, 'software'::text, 'sports'::text, 'technology'::text, 'telecommunications'::text, 'television'::text, 'transportation'::text, 'venture_capital'::text])))`,
    `ALTER TABLE "accounts" ADD CONSTRAINT "accounts_number_of_employees_check" CHECK (((number_of_employees >= 0) AND (number_of_employees <= 2147483647)))`,
    `ALTER TABLE "accounts" ADD CONSTRAINT "accounts_annual_revenue_check" CHECK ((annual_revenue >= (0)::numeric))`,
    `ALTER TABLE "accounts" ADD CONSTRAINT "accounts_currency_check" CHECK ((char_length(currency) <= 3))`,
    `ALTER TABLE "accounts" ADD CONSTRAINT "accounts_address_line_check" CHECK ((char_length(address_line) <= 255))`,
    `ALTER TABLE "accounts" ADD CONSTRAINT "accounts_city_check" CHECK ((char_length(city) <= 255))`,
    `ALTER TABLE "accounts" ADD CONSTRAINT "accounts_state_check" CHECK ((char_length(state) <= 255))`,
    `ALTER TABLE "accounts" ADD CONSTRAINT "accounts_postcode_check" CHECK ((char_length(postcode) <= 64))`,
    `ALTER TABLE "accounts" ADD CONSTRAINT "accounts_country_check" CHECK ((char_length(country) <= 2))`,
    `ALTER TABLE "accounts" ADD CONSTRAINT "accounts_description_check" CHECK ((char_length(description) <= 10000))`,
    `CREATE UNIQUE INDEX "accounts_name_unique" ON public."accounts" USING btree ("org_id", "name_key") WHERE (deleted_at IS NULL)`,
    `CREATE UNIQUE INDEX "accounts_external_id_unique" ON public."accounts" USING btree ("org_id", "external_id") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "accounts_created_at_index" ON public."accounts" USING btree ("org_id", "created_at", "id")`,
    `CREATE INDEX "accounts_name_index" ON public."accounts" USING btree ("org_id", "name", "id")`,
    `CREATE INDEX "accounts_number_of_employees_index" ON public."accounts" USING btree ("org_id", "number_of_employees", "id")`,
    `CREATE INDEX "accounts_annual_revenue_index" ON public."accounts" USING btree ("org_id", "annual_revenue", "id")`,
    `CREATE INDEX "accounts_created_by_index" ON public."accounts" USING btree ("org_id", "created_by")`,
    `CREATE INDEX "accounts_search_index" ON public."accounts" USING gin ("org_id", search_text gin_trgm_ops)`,
    `CREATE INDEX "account_assignees_profile_id_index" ON public."account_assignees" USING btree ("org_id", "profile_id", "account_id")`,
    `CREATE INDEX "account_teams_team_id_index" ON public."account_teams" USING btree ("org_id", "team_id", "account_id")`,
    `ALTER TABLE "accounts" ADD CONSTRAINT "accounts_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `ALTER TABLE "account_assignees" ADD CONSTRAINT "account_assignees_account_id_foreign" FOREIGN KEY ("org_id", "account_id") REFERENCES "accounts"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "account_assignees" ADD CONSTRAINT "account_assignees_profile_id_foreign" FOREIGN KEY ("org_id", "profile_id") REFERENCES "profiles"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "account_teams" ADD CONSTRAINT "account_teams_account_id_foreign" FOREIGN KEY ("org_id", "account_id") REFERENCES "accounts"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "account_teams" ADD CONSTRAINT "account_teams_team_id_foreign" FOREIGN KEY ("org_id", "team_id") REFERENCES "teams"("org_id", "id") ON DELETE CASCADE`,
    `CREATE POLICY "accounts_isolation" ON "accounts" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "accounts_isolation_restrictive" ON "accounts" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "accounts_search" ON "accounts" FOR SELECT TO "bottlecrm_search" USING (true)`,
    `CREATE POLICY "account_assignees_isolation" ON "account_assignees" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "account_assignees_isolation_restrictive" ON "account_assignees" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "account_teams_isolation" ON "account_teams" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "account_teams_isolation_restrictive" ON "account_teams" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE OR REPLACE FUNCTION public.accounts_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    SELECT n.org_id, 'account', n.id, 'create', '{}', profile, request FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT o.org_id, 'account', o.id, 'purge', '{}', profile, request FROM old_rows o;
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT c.organization, 'account', c.id, c.action, coalesce(c.changes, '{}'), profile, request FROM (
      SELECT n.org_id AS organization, n.id, CASE WHEN o.deleted_at IS NULL AND n.deleted_at IS NOT NULL THEN 'delete' WHEN o.deleted_at IS NOT NULL AND n.deleted_at IS NULL THEN 'restore' ELSE 'update' END AS action, (SELECT jsonb_object_agg(f.name, f.change) FROM (VALUES
        ('externalId', CASE WHEN o.external_id IS DISTINCT FROM n.external_id THEN jsonb_build_array(o.external_id, n.external_id) END),
        ('deletedAt', CASE WHEN o.deleted_at IS DISTINCT FROM n.deleted_at THEN jsonb_build_array(o.deleted_at, n.deleted_at) END),
        ('customFields', CASE WHEN o.custom_fields IS DISTINCT FROM n.custom_fields THEN jsonb_build_array(o.custom_fields, n.custom_fields) END),
        ('name', CASE WHEN o.name IS DISTINCT FROM n.name THEN jsonb_build_array(o.name, n.name) END),
        ('email', CASE WHEN o.email IS DISTINCT FROM n.email THEN jsonb_build_array(o.email, n.email) END),
        ('phone', CASE WHEN o.phone IS DISTINCT FROM n.phone THEN jsonb_build_array(o.phone, n.phone) END),
        ('website', CASE WHEN o.website IS DISTINCT FROM n.website THEN jsonb_build_array(o.website, n.website) END),
        ('industry', CASE WHEN o.industry IS DISTINCT FROM n.industry THEN jsonb_build_array(o.industry, n.industry) END),
        ('numberOfEmployees', CASE WHEN o.number_of_employees IS DISTINCT FROM n.number_of_employees THEN jsonb_build_array(o.number_of_employees, n.number_of_employees) END),
        ('annualRevenue', CASE WHEN o.annual_revenue IS DISTINCT FROM n.annual_revenue THEN jsonb_build_array(o.annual_revenue, n.annual_revenue) END),
        ('currency', CASE WHEN o.currency IS DISTINCT FROM n.currency THEN jsonb_build_array(o.currency, n.currency) END),
        ('addressLine', CASE WHEN o.address_line IS DISTINCT FROM n.address_line THEN jsonb_build_array(o.address_line, n.address_line) END),
        ('city', CASE WHEN o.city IS DISTINCT FROM n.city THEN jsonb_build_array(o.city, n.city) END),
        ('state', CASE WHEN o.state IS DISTINCT FROM n.state THEN jsonb_build_array(o.state, n.state) END),
        ('postcode', CASE WHEN o.postcode IS DISTINCT FROM n.postcode THEN jsonb_build_array(o.postcode, n.postcode) END),
        ('country', CASE WHEN o.country IS DISTINCT FROM n.country THEN jsonb_build_array(o.country, n.country) END),
        ('description', CASE WHEN o.description IS DISTINCT FROM n.description THEN jsonb_build_array(o.description, n.description) END),
        ('isActive', CASE WHEN o.is_active IS DISTINCT FROM n.is_active THEN jsonb_build_array(o.is_active, n.is_active) END)
      ) f(name, change) WHERE f.change IS NOT NULL) AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.org_id = o.org_id
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.accounts_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.search_accounts(q text, max_rows integer) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  pattern text := '%' || replace(replace(replace(lower(q), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
BEGIN
  IF organization IS NULL OR q = '' THEN
    RETURN;
  END IF;
  -- The text is put into the statement as a literal: only so does the planner see how rare it is.
  RETURN QUERY EXECUTE format(
    'SELECT t.id FROM public.accounts t WHERE t.org_id = %L::uuid AND t.search_text LIKE %L AND t.deleted_at IS NULL LIMIT %s',
    organization, pattern, coalesce(max_rows::text, 'ALL'));
END
$function$`,
    'REVOKE ALL ON FUNCTION public.search_accounts(text, integer) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.search_accounts(text, integer) TO bottlecrm_app',
    'GRANT CREATE ON SCHEMA public TO bottlecrm_search',
    'ALTER FUNCTION public.search_accounts(text, integer) OWNER TO bottlecrm_search',
    'REVOKE CREATE ON SCHEMA public FROM bottlecrm_search',
    `CREATE OR REPLACE FUNCTION public.account_assignees_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.accounts o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.account_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.accounts o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.account_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.account_assignees_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.account_assignees_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS account_id, NULL::uuid AS profile_id WHERE false), added AS (SELECT t.org_id, t.account_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.account_id AS owner_id FROM removed x UNION SELECT x.org_id, x.account_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'account', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.account_assignees l WHERE l.org_id = c.org_id AND l.account_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.account_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.account_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.account_assignees l
          WHERE l.org_id = c.org_id AND l.account_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.accounts r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.account_id, t.profile_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS account_id, NULL::uuid AS profile_id WHERE false),
    changed AS (SELECT x.org_id, x.account_id AS owner_id FROM removed x UNION SELECT x.org_id, x.account_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'account', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.account_assignees l WHERE l.org_id = c.org_id AND l.account_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.account_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.account_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.account_assignees l
          WHERE l.org_id = c.org_id AND l.account_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.accounts r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.account_id, t.profile_id FROM old_rows t), added AS (SELECT t.org_id, t.account_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.account_id AS owner_id FROM removed x UNION SELECT x.org_id, x.account_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'account', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.account_assignees l WHERE l.org_id = c.org_id AND l.account_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.account_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.account_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.account_assignees l
          WHERE l.org_id = c.org_id AND l.account_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.accounts r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.account_assignees_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.account_teams_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.accounts o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.account_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.accounts o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.account_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.account_teams_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.account_teams_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS account_id, NULL::uuid AS team_id WHERE false), added AS (SELECT t.org_id, t.account_id, t.team_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.account_id AS owner_id FROM removed x UNION SELECT x.org_id, x.account_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'account', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.account_teams l WHERE l.org_id = c.org_id AND l.account_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.account_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.account_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.account_teams l
          WHERE l.org_id = c.org_id AND l.account_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.accounts r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.account_id, t.team_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS account_id, NULL::uuid AS team_id WHERE false),
    changed AS (SELECT x.org_id, x.account_id AS owner_id FROM removed x UNION SELECT x.org_id, x.account_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'account', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.account_teams l WHERE l.org_id = c.org_id AND l.account_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.account_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.account_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.account_teams l
          WHERE l.org_id = c.org_id AND l.account_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.accounts r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.account_id, t.team_id FROM old_rows t), added AS (SELECT t.org_id, t.account_id, t.team_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.account_id AS owner_id FROM removed x UNION SELECT x.org_id, x.account_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'account', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.account_teams l WHERE l.org_id = c.org_id AND l.account_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.account_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.account_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.account_teams l
          WHERE l.org_id = c.org_id AND l.account_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.accounts r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.account_teams_log() FROM PUBLIC',
    `CREATE TRIGGER accounts_version BEFORE UPDATE ON public.accounts FOR EACH ROW EXECUTE FUNCTION bump_version('true', 'true')`,
    'CREATE TRIGGER accounts_log_insert AFTER INSERT ON public.accounts REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION accounts_log()',
    'CREATE TRIGGER accounts_log_update AFTER UPDATE ON public.accounts REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION accounts_log()',
    'CREATE TRIGGER accounts_log_delete AFTER DELETE ON public.accounts REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION accounts_log()',
    `GRANT SELECT ON "accounts" TO "bottlecrm_app"`,
    `GRANT INSERT ON "accounts" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "accounts" TO "bottlecrm_app"`,
    `GRANT DELETE ON "accounts" TO "bottlecrm_app"`,
    `GRANT SELECT ("org_id") ON "accounts" TO "bottlecrm_search"`,
    `GRANT SELECT ("id") ON "accounts" TO "bottlecrm_search"`,
    `GRANT SELECT ("search_text") ON "accounts" TO "bottlecrm_search"`,
    `GRANT SELECT ("deleted_at") ON "accounts" TO "bottlecrm_search"`,
    'CREATE TRIGGER account_assignees_touch_insert AFTER INSERT ON public.account_assignees REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION account_assignees_touch()',
    'CREATE TRIGGER account_assignees_touch_update AFTER UPDATE ON public.account_assignees REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION account_assignees_touch()',
    'CREATE TRIGGER account_assignees_touch_delete AFTER DELETE ON public.account_assignees REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION account_assignees_touch()',
    'CREATE TRIGGER account_assignees_log_insert AFTER INSERT ON public.account_assignees REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION account_assignees_log()',
    'CREATE TRIGGER account_assignees_log_update AFTER UPDATE ON public.account_assignees REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION account_assignees_log()',
    'CREATE TRIGGER account_assignees_log_delete AFTER DELETE ON public.account_assignees REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION account_assignees_log()',
    `GRANT SELECT ON "account_assignees" TO "bottlecrm_app"`,
    `GRANT INSERT ON "account_assignees" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "account_assignees" TO "bottlecrm_app"`,
    `GRANT DELETE ON "account_assignees" TO "bottlecrm_app"`,
    'CREATE TRIGGER account_teams_touch_insert AFTER INSERT ON public.account_teams REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION account_teams_touch()',
    'CREATE TRIGGER account_teams_touch_update AFTER UPDATE ON public.account_teams REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION account_teams_touch()',
    'CREATE TRIGGER account_teams_touch_delete AFTER DELETE ON public.account_teams REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION account_teams_touch()',
    'CREATE TRIGGER account_teams_log_insert AFTER INSERT ON public.account_teams REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION account_teams_log()',
    'CREATE TRIGGER account_teams_log_update AFTER UPDATE ON public.account_teams REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION account_teams_log()',
    'CREATE TRIGGER account_teams_log_delete AFTER DELETE ON public.account_teams REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION account_teams_log()',
    `GRANT SELECT ON "account_teams" TO "bottlecrm_app"`,
    `GRANT INSERT ON "account_teams" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "account_teams" TO "bottlecrm_app"`,
    `GRANT DELETE ON "account_teams" TO "bottlecrm_app"`,
    `alter table "accounts" force row level security`,
    `alter table "account_teams" force row level security`,
    `alter table "account_assignees" force row level security`,
  ],
  down: [
    `ALTER TABLE "accounts" DROP CONSTRAINT "accounts_org_id_foreign"`,
    `ALTER TABLE "account_assignees" DROP CONSTRAINT "account_assignees_account_id_foreign"`,
    `ALTER TABLE "account_assignees" DROP CONSTRAINT "account_assignees_profile_id_foreign"`,
    `ALTER TABLE "account_teams" DROP CONSTRAINT "account_teams_account_id_foreign"`,
    `ALTER TABLE "account_teams" DROP CONSTRAINT "account_teams_team_id_foreign"`,
    `drop table "accounts"`,
    `drop table "account_teams"`,
    `drop table "account_assignees"`,
    'DROP FUNCTION public.accounts_log()',
    'DROP FUNCTION public.search_accounts(text, integer)',
    'DROP FUNCTION public.account_assignees_touch()',
    'DROP FUNCTION public.account_assignees_log()',
    'DROP FUNCTION public.account_teams_touch()',
    'DROP FUNCTION public.account_teams_log()',
  ],
};
