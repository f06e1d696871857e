import type { Migration } from '@bottlecrm/core';

export const createContacts: Migration = {
  name: '0001-create-contacts',
  tables: [
    'accounts',
    'contact_accounts',
    'contact_assignees',
    'contact_teams',
    'contacts',
    'custom_fields',
    'organizations',
    'profiles',
    'teams',
  ],
  up: [
    `create table "contacts" ("org_id" uuid not null, "id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "created_by" uuid null, "updated_by" uuid null, "external_id" text null, "version" int not null default 1, "deleted_at" timestamptz null, "custom_fields" jsonb not null default '{}', "first_name" text not null, "last_name" text not null, "email" text null, "email_key" text generated always as ((lower(email))) stored null, "phone" text null, "phone_e164" text null, "organization" text null, "title" text null, "department" text null, "do_not_call" boolean not null default false, "linkedin_url" text null, "address_line" text null, "city" text null, "state" text null, "postcode" text null, "country" text null, "description" text null, "is_active" boolean not null default true, "account_id" uuid null, "search_text" text generated always as ((lower(((((((((COALESCE(first_name, ''::text) || ' '::text) || COALESCE(last_name, ''::text)) || ' '::text) || COALESCE(email, ''::text)) || ' '::text) || COALESCE(phone, ''::text)) || ' '::text) || COALESCE(organization, ''::text))))) stored null, primary key ("org_id", "id"))`,
    `create table "contact_accounts" ("org_id" uuid not null, "contact_id" uuid not null, "account_id" uuid not null, primary key ("org_id", "contact_id", "account_id"))`,
    `create table "contact_teams" ("org_id" uuid not null, "contact_id" uuid not null, "team_id" uuid not null, primary key ("org_id", "contact_id", "team_id"))`,
    `create table "contact_assignees" ("org_id" uuid not null, "contact_id" uuid not null, "profile_id" uuid not null, primary key ("org_id", "contact_id", "profile_id"))`,
    `alter table "contacts" enable row level security`,
    `alter table "contact_accounts" enable row level security`,
    `alter table "contact_teams" enable row level security`,
    `alter table "contact_assignees" enable row level security`,
    `ALTER TABLE "contacts" ADD CONSTRAINT "contacts_external_id_check" CHECK ((char_length(external_id) <= 255))`,
    `ALTER TABLE "contacts" ADD CONSTRAINT "contacts_first_name_check" CHECK ((char_length(first_name) <= 255))`,
    `ALTER TABLE "contacts" ADD CONSTRAINT "contacts_last_name_check" CHECK ((char_length(last_name) <= 255))`,
    `ALTER TABLE "contacts" ADD CONSTRAINT "contacts_email_check" CHECK ((char_length(email) <= 254))`,
    `ALTER TABLE "contacts" ADD CONSTRAINT "contacts_phone_check" CHECK ((char_length(phone) <= 25))`,
    `ALTER TABLE "contacts" ADD CONSTRAINT "contacts_organization_check" CHECK ((char_length(organization) <= 255))`,
    `ALTER TABLE "contacts" ADD CONSTRAINT "contacts_title_check" CHECK ((char_length(title) <= 255))`,
    `ALTER TABLE "contacts" ADD CONSTRAINT "contacts_department_check" CHECK ((char_length(department) <= 255))`,
    `ALTER TABLE "contacts" ADD CONSTRAINT "contacts_linkedin_url_check" CHECK ((char_length(linkedin_url) <= 2048))`,
    `ALTER TABLE "contacts" ADD CONSTRAINT "contacts_address_line_check" CHECK ((char_length(address_line) <= 255))`,
    `ALTER TABLE "contacts" ADD CONSTRAINT "contacts_city_check" CHECK ((char_length(city) <= 255))`,
    `ALTER TABLE "contacts" ADD CONSTRAINT "contacts_state_check" CHECK ((char_length(state) <= 255))`,
    `ALTER TABLE "contacts" ADD CONSTRAINT "contacts_postcode_check" CHECK ((char_length(postcode) <= 64))`,
    `ALTER TABLE "contacts" ADD CONSTRAINT "contacts_country_check" CHECK ((char_length(country) <= 2))`,
    `ALTER TABLE "contacts" ADD CONSTRAINT "contacts_description_check" CHECK ((char_length(description) <= 10000))`,
    `CREATE UNIQUE INDEX "contacts_email_unique" ON public."contacts" USING btree ("org_id", "email_key") WHERE (deleted_at IS NULL)`,
    `CREATE UNIQUE INDEX "contacts_external_id_unique" ON public."contacts" USING btree ("org_id", "external_id") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "contacts_created_at_index" ON public."contacts" USING btree ("org_id", "created_at", "id")`,
    `CREATE INDEX "contacts_first_name_index" ON public."contacts" USING btree ("org_id", "first_name", "id")`,
    `CREATE INDEX "contacts_last_name_index" ON public."contacts" USING btree ("org_id", "last_name", "id")`,
    `CREATE INDEX "contacts_account_id_index" ON public."contacts" USING btree ("org_id", "account_id")`,
    `CREATE INDEX "contacts_created_by_index" ON public."contacts" USING btree ("org_id", "created_by")`,
    `CREATE INDEX "contacts_search_index" ON public."contacts" USING gin ("org_id", search_text gin_trgm_ops)`,
    `CREATE INDEX "contact_accounts_account_id_index" ON public."contact_accounts" USING btree ("org_id", "account_id", "contact_id")`,
    `CREATE INDEX "contact_assignees_profile_id_index" ON public."contact_assignees" USING btree ("org_id", "profile_id", "contact_id")`,
    `CREATE INDEX "contact_teams_team_id_index" ON public."contact_teams" USING btree ("org_id", "team_id", "contact_id")`,
    `ALTER TABLE "contacts" ADD CONSTRAINT "contacts_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `ALTER TABLE "contacts" ADD CONSTRAINT "contacts_account_id_foreign" FOREIGN KEY ("org_id", "account_id") REFERENCES "accounts"("org_id", "id") ON DELETE SET NULL ("account_id")`,
    `ALTER TABLE "contact_accounts" ADD CONSTRAINT "contact_accounts_contact_id_foreign" FOREIGN KEY ("org_id", "contact_id") REFERENCES "contacts"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "contact_accounts" ADD CONSTRAINT "contact_accounts_account_id_foreign" FOREIGN KEY ("org_id", "account_id") REFERENCES "accounts"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "contact_assignees" ADD CONSTRAINT "contact_assignees_contact_id_foreign" FOREIGN KEY ("org_id", "contact_id") REFERENCES "contacts"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "contact_assignees" ADD CONSTRAINT "contact_assignees_profile_id_foreign" FOREIGN KEY ("org_id", "profile_id") REFERENCES "profiles"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "contact_teams" ADD CONSTRAINT "contact_teams_contact_id_foreign" FOREIGN KEY ("org_id", "contact_id") REFERENCES "contacts"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "contact_teams" ADD CONSTRAINT "contact_teams_team_id_foreign" FOREIGN KEY ("org_id", "team_id") REFERENCES "teams"("org_id", "id") ON DELETE CASCADE`,
    `CREATE POLICY "contacts_isolation" ON "contacts" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "contacts_isolation_restrictive" ON "contacts" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "contacts_search" ON "contacts" FOR SELECT TO "bottlecrm_search" USING (true)`,
    `CREATE POLICY "contact_accounts_isolation" ON "contact_accounts" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "contact_accounts_isolation_restrictive" ON "contact_accounts" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "contact_assignees_isolation" ON "contact_assignees" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "contact_assignees_isolation_restrictive" ON "contact_assignees" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "contact_teams_isolation" ON "contact_teams" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "contact_teams_isolation_restrictive" ON "contact_teams" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE OR REPLACE FUNCTION public.contacts_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    SELECT n.org_id, 'contact', n.id, 'create', '{}', profile, request FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT o.org_id, 'contact', o.id, 'purge', '{}', profile, request FROM old_rows o;
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT c.organization, 'contact', c.id, c.action, coalesce(c.changes, '{}'), profile, request FROM (
      SELECT n.org_id AS organization, n.id, CASE WHEN o.deleted_at IS NULL AND n.deleted_at IS NOT NULL THEN 'delete' WHEN o.deleted_at IS NOT NULL AND n.deleted_at IS NULL THEN 'restore' ELSE 'update' END AS action, (SELECT jsonb_object_agg(f.name, f.change) FROM (VALUES
        ('externalId', CASE WHEN o.external_id IS DISTINCT FROM n.external_id THEN jsonb_build_array(o.external_id, n.external_id) END),
        ('deletedAt', CASE WHEN o.deleted_at IS DISTINCT FROM n.deleted_at THEN jsonb_build_array(o.deleted_at, n.deleted_at) END),
        ('customFields', CASE WHEN o.custom_fields IS DISTINCT FROM n.custom_fields THEN jsonb_build_array(o.custom_fields, n.custom_fields) END),
        ('firstName', CASE WHEN o.first_name IS DISTINCT FROM n.first_name THEN jsonb_build_array(o.first_name, n.first_name) END),
        ('lastName', CASE WHEN o.last_name IS DISTINCT FROM n.last_name THEN jsonb_build_array(o.last_name, n.last_name) END),
        ('email', CASE WHEN o.email IS DISTINCT FROM n.email THEN jsonb_build_array(o.email, n.email) END),
        ('phone', CASE WHEN o.phone IS DISTINCT FROM n.phone THEN jsonb_build_array(o.phone, n.phone) END),
        ('organization', CASE WHEN o.organization IS DISTINCT FROM n.organization THEN jsonb_build_array(o.organization, n.organization) END),
        ('title', CASE WHEN o.title IS DISTINCT FROM n.title THEN jsonb_build_array(o.title, n.title) END),
        ('department', CASE WHEN o.department IS DISTINCT FROM n.department THEN jsonb_build_array(o.department, n.department) END),
        ('doNotCall', CASE WHEN o.do_not_call IS DISTINCT FROM n.do_not_call THEN jsonb_build_array(o.do_not_call, n.do_not_call) END),
        ('linkedinUrl', CASE WHEN o.linkedin_url IS DISTINCT FROM n.linkedin_url THEN jsonb_build_array(o.linkedin_url, n.linkedin_url) END),
        ('addressLine', CASE WHEN o.address_line IS DISTINCT FROM n.address_line THEN jsonb_build_array(o.address_line, n.address_line) END),
        ('city', CASE WHEN o.city IS DISTINCT FROM n.city THEN jsonb_build_array(o.city, n.city) END),
        ('state', CASE WHEN o.state IS DISTINCT FROM n.state THEN jsonb_build_array(o.state, n.state) END),
        ('postcode', CASE WHEN o.postcode IS DISTINCT FROM n.postcode THEN jsonb_build_array(o.postcode, n.postcode) END),
        ('country', CASE WHEN o.country IS DISTINCT FROM n.country THEN jsonb_build_array(o.country, n.country) END),
        ('description', CASE WHEN o.description IS DISTINCT FROM n.description THEN jsonb_build_array(o.description, n.description) END),
        ('isActive', CASE WHEN o.is_active IS DISTINCT FROM n.is_active THEN jsonb_build_array(o.is_active, n.is_active) END),
        ('accountId', CASE WHEN o.account_id IS DISTINCT FROM n.account_id THEN jsonb_build_array(o.account_id, n.account_id) END)
      ) f(name, change) WHERE f.change IS NOT NULL) AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.org_id = o.org_id
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.contacts_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.search_contacts(q text, max_rows integer) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  pattern text := '%' || replace(replace(replace(lower(q), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
BEGIN
  IF organization IS NULL OR q = '' THEN
    RETURN;
  END IF;
  -- The text is put into the statement as a literal: only so does the planner see how rare it is.
  RETURN QUERY EXECUTE format(
    'SELECT t.id FROM public.contacts t WHERE t.org_id = %L::uuid AND t.search_text LIKE %L AND t.deleted_at IS NULL LIMIT %s',
    organization, pattern, coalesce(max_rows::text, 'ALL'));
END
$function$`,
    'REVOKE ALL ON FUNCTION public.search_contacts(text, integer) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.search_contacts(text, integer) TO bottlecrm_app',
    'GRANT CREATE ON SCHEMA public TO bottlecrm_search',
    'ALTER FUNCTION public.search_contacts(text, integer) OWNER TO bottlecrm_search',
    'REVOKE CREATE ON SCHEMA public FROM bottlecrm_search',
    `CREATE OR REPLACE FUNCTION public.contact_accounts_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.contacts o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.contact_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.contacts o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.contact_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.contact_accounts_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.contact_accounts_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS contact_id, NULL::uuid AS account_id WHERE false), added AS (SELECT t.org_id, t.contact_id, t.account_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.contact_id AS owner_id FROM removed x UNION SELECT x.org_id, x.contact_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'contact', d.owner_id, 'update', jsonb_build_object('accountIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.account_id ORDER BY b.account_id) FROM (
          (SELECT l.account_id FROM public.contact_accounts l WHERE l.org_id = c.org_id AND l.contact_id = c.owner_id
           EXCEPT SELECT a.account_id FROM added a WHERE a.contact_id = c.owner_id)
          UNION SELECT x.account_id FROM removed x WHERE x.contact_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.account_id ORDER BY l.account_id) FROM public.contact_accounts l
          WHERE l.org_id = c.org_id AND l.contact_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.contacts r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.contact_id, t.account_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS contact_id, NULL::uuid AS account_id WHERE false),
    changed AS (SELECT x.org_id, x.contact_id AS owner_id FROM removed x UNION SELECT x.org_id, x.contact_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'contact', d.owner_id, 'update', jsonb_build_object('accountIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.account_id ORDER BY b.account_id) FROM (
          (SELECT l.account_id FROM public.contact_accounts l WHERE l.org_id = c.org_id AND l.contact_id = c.owner_id
           EXCEPT SELECT a.account_id FROM added a WHERE a.contact_id = c.owner_id)
          UNION SELECT x.account_id FROM removed x WHERE x.contact_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.account_id ORDER BY l.account_id) FROM public.contact_accounts l
          WHERE l.org_id = c.org_id AND l.contact_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.contacts r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.contact_id, t.account_id FROM old_rows t), added AS (SELECT t.org_id, t.contact_id, t.account_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.contact_id AS owner_id FROM removed x UNION SELECT x.org_id, x.contact_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'contact', d.owner_id, 'update', jsonb_build_object('accountIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.account_id ORDER BY b.account_id) FROM (
          (SELECT l.account_id FROM public.contact_accounts l WHERE l.org_id = c.org_id AND l.contact_id = c.owner_id
           EXCEPT SELECT a.account_id FROM added a WHERE a.contact_id = c.owner_id)
          UNION SELECT x.account_id FROM removed x WHERE x.contact_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.account_id ORDER BY l.account_id) FROM public.contact_accounts l
          WHERE l.org_id = c.org_id AND l.contact_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.contacts r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.contact_accounts_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.contact_assignees_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.contacts o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.contact_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.contacts o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.contact_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.contact_assignees_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.contact_assignees_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS contact_id, NULL::uuid AS profile_id WHERE false), added AS (SELECT t.org_id, t.contact_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.contact_id AS owner_id FROM removed x UNION SELECT x.org_id, x.contact_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'contact', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.contact_assignees l WHERE l.org_id = c.org_id AND l.contact_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.contact_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.contact_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.contact_assignees l
          WHERE l.org_id = c.org_id AND l.contact_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.contacts r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.contact_id, t.profile_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS contact_id, NULL::uuid AS profile_id WHERE false),
    changed AS (SELECT x.org_id, x.contact_id AS owner_id FROM removed x UNION SELECT x.org_id, x.contact_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'contact', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.contact_assignees l WHERE l.org_id = c.org_id AND l.contact_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.contact_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.contact_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.contact_assignees l
          WHERE l.org_id = c.org_id AND l.contact_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.contacts r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.contact_id, t.profile_id FROM old_rows t), added AS (SELECT t.org_id, t.contact_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.contact_id AS owner_id FROM removed x UNION SELECT x.org_id, x.contact_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'contact', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.contact_assignees l WHERE l.org_id = c.org_id AND l.contact_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.contact_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.contact_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.contact_assignees l
          WHERE l.org_id = c.org_id AND l.contact_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.contacts r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.contact_assignees_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.contact_teams_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.contacts o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.contact_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.contacts o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.contact_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.contact_teams_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.contact_teams_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS contact_id, NULL::uuid AS team_id WHERE false), added AS (SELECT t.org_id, t.contact_id, t.team_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.contact_id AS owner_id FROM removed x UNION SELECT x.org_id, x.contact_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'contact', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.contact_teams l WHERE l.org_id = c.org_id AND l.contact_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.contact_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.contact_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.contact_teams l
          WHERE l.org_id = c.org_id AND l.contact_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.contacts r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.contact_id, t.team_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS contact_id, NULL::uuid AS team_id WHERE false),
    changed AS (SELECT x.org_id, x.contact_id AS owner_id FROM removed x UNION SELECT x.org_id, x.contact_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'contact', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.contact_teams l WHERE l.org_id = c.org_id AND l.contact_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.contact_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.contact_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.contact_teams l
          WHERE l.org_id = c.org_id AND l.contact_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.contacts r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.contact_id, t.team_id FROM old_rows t), added AS (SELECT t.org_id, t.contact_id, t.team_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.contact_id AS owner_id FROM removed x UNION SELECT x.org_id, x.contact_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'contact', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.contact_teams l WHERE l.org_id = c.org_id AND l.contact_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.contact_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.contact_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.contact_teams l
          WHERE l.org_id = c.org_id AND l.contact_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.contacts r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.contact_teams_log() FROM PUBLIC',
    `CREATE TRIGGER contacts_version BEFORE UPDATE ON public.contacts FOR EACH ROW EXECUTE FUNCTION bump_version('true', 'true')`,
    'CREATE TRIGGER contacts_log_insert AFTER INSERT ON public.contacts REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION contacts_log()',
    'CREATE TRIGGER contacts_log_update AFTER UPDATE ON public.contacts REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION contacts_log()',
    'CREATE TRIGGER contacts_log_delete AFTER DELETE ON public.contacts REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION contacts_log()',
    `GRANT SELECT ON "contacts" TO "bottlecrm_app"`,
    `GRANT INSERT ON "contacts" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "contacts" TO "bottlecrm_app"`,
    `GRANT DELETE ON "contacts" TO "bottlecrm_app"`,
    `GRANT SELECT ("org_id") ON "contacts" TO "bottlecrm_search"`,
    `GRANT SELECT ("id") ON "contacts" TO "bottlecrm_search"`,
    `GRANT SELECT ("search_text") ON "contacts" TO "bottlecrm_search"`,
    `GRANT SELECT ("deleted_at") ON "contacts" TO "bottlecrm_search"`,
    'CREATE TRIGGER contact_accounts_touch_insert AFTER INSERT ON public.contact_accounts REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION contact_accounts_touch()',
    'CREATE TRIGGER contact_accounts_touch_update AFTER UPDATE ON public.contact_accounts REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION contact_accounts_touch()',
    'CREATE TRIGGER contact_accounts_touch_delete AFTER DELETE ON public.contact_accounts REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION contact_accounts_touch()',
    'CREATE TRIGGER contact_accounts_log_insert AFTER INSERT ON public.contact_accounts REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION contact_accounts_log()',
    'CREATE TRIGGER contact_accounts_log_update AFTER UPDATE ON public.contact_accounts REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION contact_accounts_log()',
    'CREATE TRIGGER contact_accounts_log_delete AFTER DELETE ON public.contact_accounts REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION contact_accounts_log()',
    `GRANT SELECT ON "contact_accounts" TO "bottlecrm_app"`,
    `GRANT INSERT ON "contact_accounts" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "contact_accounts" TO "bottlecrm_app"`,
    `GRANT DELETE ON "contact_accounts" TO "bottlecrm_app"`,
    'CREATE TRIGGER contact_assignees_touch_insert AFTER INSERT ON public.contact_assignees REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION contact_assignees_touch()',
    'CREATE TRIGGER contact_assignees_touch_update AFTER UPDATE ON public.contact_assignees REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION contact_assignees_touch()',
    'CREATE TRIGGER contact_assignees_touch_delete AFTER DELETE ON public.contact_assignees REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION contact_assignees_touch()',
    'CREATE TRIGGER contact_assignees_log_insert AFTER INSERT ON public.contact_assignees REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION contact_assignees_log()',
    'CREATE TRIGGER contact_assignees_log_update AFTER UPDATE ON public.contact_assignees REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION contact_assignees_log()',
    'CREATE TRIGGER contact_assignees_log_delete AFTER DELETE ON public.contact_assignees REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION contact_assignees_log()',
    `GRANT SELECT ON "contact_assignees" TO "bottlecrm_app"`,
    `GRANT INSERT ON "contact_assignees" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "contact_assignees" TO "bottlecrm_app"`,
    `GRANT DELETE ON "contact_assignees" TO "bottlecrm_app"`,
    'CREATE TRIGGER contact_teams_touch_insert AFTER INSERT ON public.contact_teams REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION contact_teams_touch()',
    'CREATE TRIGGER contact_teams_touch_update AFTER UPDATE ON public.contact_teams REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION contact_teams_touch()',
    'CREATE TRIGGER contact_teams_touch_delete AFTER DELETE ON public.contact_teams REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION contact_teams_touch()',
    'CREATE TRIGGER contact_teams_log_insert AFTER INSERT ON public.contact_teams REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION contact_teams_log()',
    'CREATE TRIGGER contact_teams_log_update AFTER UPDATE ON public.contact_teams REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION contact_teams_log()',
    'CREATE TRIGGER contact_teams_log_delete AFTER DELETE ON public.contact_teams REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION contact_teams_log()',
    `GRANT SELECT ON "contact_teams" TO "bottlecrm_app"`,
    `GRANT INSERT ON "contact_teams" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "contact_teams" TO "bottlecrm_app"`,
    `GRANT DELETE ON "contact_teams" TO "bottlecrm_app"`,
    `alter table "contacts" force row level security`,
    `alter table "contact_accounts" force row level security`,
    `alter table "contact_teams" force row level security`,
    `alter table "contact_assignees" force row level security`,
  ],
  down: [
    `ALTER TABLE "contacts" DROP CONSTRAINT "contacts_org_id_foreign"`,
    `ALTER TABLE "contacts" DROP CONSTRAINT "contacts_account_id_foreign"`,
    `ALTER TABLE "contact_accounts" DROP CONSTRAINT "contact_accounts_contact_id_foreign"`,
    `ALTER TABLE "contact_accounts" DROP CONSTRAINT "contact_accounts_account_id_foreign"`,
    `ALTER TABLE "contact_assignees" DROP CONSTRAINT "contact_assignees_contact_id_foreign"`,
    `ALTER TABLE "contact_assignees" DROP CONSTRAINT "contact_assignees_profile_id_foreign"`,
    `ALTER TABLE "contact_teams" DROP CONSTRAINT "contact_teams_contact_id_foreign"`,
    `ALTER TABLE "contact_teams" DROP CONSTRAINT "contact_teams_team_id_foreign"`,
    `drop table "contacts"`,
    `drop table "contact_accounts"`,
    `drop table "contact_teams"`,
    `drop table "contact_assignees"`,
    'DROP FUNCTION public.contacts_log()',
    'DROP FUNCTION public.search_contacts(text, integer)',
    'DROP FUNCTION public.contact_accounts_touch()',
    'DROP FUNCTION public.contact_accounts_log()',
    'DROP FUNCTION public.contact_assignees_touch()',
    'DROP FUNCTION public.contact_assignees_log()',
    'DROP FUNCTION public.contact_teams_touch()',
    'DROP FUNCTION public.contact_teams_log()',
  ],
};
