import type { Migration } from '@bottlecrm/core';

export const createLeads: Migration = {
  name: '0001-create-leads',
  tables: [
    'accounts',
    'contacts',
    'custom_fields',
    'lead_assignees',
    'lead_contacts',
    'lead_pipelines',
    'lead_stages',
    'lead_teams',
    'leads',
    'organizations',
    'profiles',
    'teams',
  ],
  up: [
    `create table "lead_pipelines" ("org_id" uuid not null, "id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "created_by" uuid null, "updated_by" uuid null, "external_id" text null, "version" int not null default 1, "deleted_at" timestamptz null, "name" text not null, "name_key" text generated always as ((lower(name))) stored null, "description" text null, "is_default" boolean not null default false, "is_active" boolean not null default true, primary key ("org_id", "id"))`,
    `create table "lead_stages" ("org_id" uuid not null, "id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "created_by" uuid null, "updated_by" uuid null, "external_id" text null, "version" int not null default 1, "deleted_at" timestamptz null, "pipeline_id" uuid not null, "name" text not null, "name_key" text generated always as ((lower(name))) stored null, "position" int not null default 0, "color" text not null default '#64748B', "type" text not null, "maps_to_status" text null, "wip_limit" int null, "win_probability" int null, primary key ("org_id", "id"))`,
    `create table "leads" ("org_id" uuid not null, "id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "created_by" uuid null, "updated_by" uuid null, "external_id" text null, "version" int not null default 1, "deleted_at" timestamptz null, "custom_fields" jsonb not null default '{}', "title" text null, "salutation" text null, "first_name" text null, "last_name" text null, "email" text null, "email_key" text generated always as ((lower(email))) stored null, "phone" text null, "phone_e164" text null, "job_title" text null, "company_name" text null, "website" text null, "linkedin_url" text null, "status" text not null default 'assigned', "source" text null, "industry" text null, "rating" text null, "opportunity_amount" numeric(19,4) null, "currency" text null, "probability" int null, "close_date" date null, "address_line" text null, "city" text null, "state" text null, "postcode" text null, "country" text null, "last_contacted_on" date null, "next_follow_up_on" date null, "description" text null, "stage_id" uuid null, "rank" text collate "C" null, "converted_at" timestamptz null, "converted_account_id" uuid null, "converted_contact_id" uuid null, "converted_opportunity_id" uuid null, "search_text" text generated always as ((lower(((((((((((COALESCE(title, ''::text) || ' '::text) || COALESCE(first_name, ''::text)) || ' '::text) || COALESCE(last_name, ''::text)) || ' '::text) || COALESCE(company_name, ''::text)) || ' '::text) || COALESCE(email, ''::text)) || ' '::text) || COALESCE(phone, ''::text))))) stored null, primary key ("org_id", "id"))`,
    `create table "lead_contacts" ("org_id" uuid not null, "lead_id" uuid not null, "contact_id" uuid not null, primary key ("org_id", "lead_id", "contact_id"))`,
    `create table "lead_teams" ("org_id" uuid not null, "lead_id" uuid not null, "team_id" uuid not null, primary key ("org_id", "lead_id", "team_id"))`,
    `create table "lead_assignees" ("org_id" uuid not null, "lead_id" uuid not null, "profile_id" uuid not null, primary key ("org_id", "lead_id", "profile_id"))`,
    `alter table "lead_pipelines" enable row level security`,
    `alter table "lead_stages" enable row level security`,
    `alter table "leads" enable row level security`,
    `alter table "lead_contacts" enable row level security`,
    `alter table "lead_teams" enable row level security`,
    `alter table "lead_assignees" enable row level security`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_external_id_check" CHECK ((char_length(external_id) <= 255))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_title_check" CHECK ((char_length(title) <= 255))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_salutation_check" CHECK ((char_length(salutation) <= 64))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_first_name_check" CHECK ((char_length(first_name) <= 255))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_last_name_check" CHECK ((char_length(last_name) <= 255))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_email_check" CHECK ((char_length(email) <= 254))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_phone_check" CHECK ((char_length(phone) <= 25))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_job_title_check" CHECK ((char_length(job_title) <= 255))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_company_name_check" CHECK ((char_length(company_name) <= 255))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_website_check" CHECK ((char_length(website) <= 2048))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_linkedin_url_check" CHECK ((char_length(linkedin_url) <= 2048))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_status_check" CHECK ((status = ANY (ARRAY['assigned'::text, 'in_process'::text, 'converted'::text, 'recycled'::text, 'closed'::text])))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_source_check" CHECK ((source = ANY (ARRAY['call'::text, 'email'::text, 'existing_customer'::text, 'partner'::text, 'public_relations'::text, 'campaign'::text, 'website'::text, 'other'::text])))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_industry_check" CHECK ((industry = ANY (ARRAY['advertising'::text, 'agriculture'::text, 'apparel'::text, 'automotive'::text, 'banking'::text, 'biotechnology'::text, 'building_materials'::text, 'chemical'::text, 'computer'::text, 'education'::text, 'electronics'::text, 'energy'::text, 'entertainment'::text, 'finance'::text, 'food_beverage'::text, 'grocery'::text, 'healthcare'::text, 'insurance'::text, 'legal'::text, 'manufacturing'::text, 'publishing'::text, 'real_estate'::text, 'service'::text, 'software'::text, 'sports'::text, 'technology'::text, 'telecommunications'::text, 'television'::text, 'transportation'::text, 'venture_capital'::text])))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_rating_check" CHECK ((rating = ANY (ARRAY['hot'::text, 'warm'::text, 'cold'::text])))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_opportunity_amount_check" CHECK ((opportunity_amount >= (0)::numeric))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_currency_check" CHECK ((char_length(currency) <= 3))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_probability_check" CHECK (((probability >= 0) AND (probability <= 100)))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_address_line_check" CHECK ((char_length(address_line) <= 255))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_city_check" CHECK ((char_length(city) <= 255))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_state_check" CHECK ((char_length(state) <= 255))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_postcode_check" CHECK ((char_length(postcode) <= 64))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_country_check" CHECK ((char_length(country) <= 2))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_description_check" CHECK ((char_length(description) <= 10000))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_identity_check" CHECK ((num_nonnulls(title, company_name, last_name, email) > 0))`,
    `CREATE UNIQUE INDEX "leads_email_unique" ON public."leads" USING btree ("org_id", "email_key") WHERE ((deleted_at IS NULL) AND (status <> ALL (ARRAY['converted'::text, 'closed'::text])))`,
    `CREATE UNIQUE INDEX "leads_external_id_unique" ON public."leads" USING btree ("org_id", "external_id") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "leads_created_at_index" ON public."leads" USING btree ("org_id", "created_at", "id")`,
    `CREATE INDEX "leads_title_index" ON public."leads" USING btree ("org_id", "title", "id")`,
    `CREATE INDEX "leads_first_name_index" ON public."leads" USING btree ("org_id", "first_name", "id")`,
    `CREATE INDEX "leads_last_name_index" ON public."leads" USING btree ("org_id", "last_name", "id")`,
    `CREATE INDEX "leads_email_index" ON public."leads" USING btree ("org_id", "email", "id")`,
    `CREATE INDEX "leads_company_name_index" ON public."leads" USING btree ("org_id", "company_name", "id")`,
    `CREATE INDEX "leads_status_index" ON public."leads" USING btree ("org_id", "status", "id")`,
    `CREATE INDEX "leads_opportunity_amount_index" ON public."leads" USING btree ("org_id", "opportunity_amount", "id")`,
    `CREATE INDEX "leads_close_date_index" ON public."leads" USING btree ("org_id", "close_date", "id")`,
    `CREATE INDEX "leads_last_contacted_on_index" ON public."leads" USING btree ("org_id", "last_contacted_on", "id")`,
    `CREATE INDEX "leads_next_follow_up_on_index" ON public."leads" USING btree ("org_id", "next_follow_up_on", "id")`,
    `CREATE INDEX "leads_stage_id_index" ON public."leads" USING btree ("org_id", "stage_id")`,
    `CREATE INDEX "leads_converted_account_id_index" ON public."leads" USING btree ("org_id", "converted_account_id")`,
    `CREATE INDEX "leads_converted_contact_id_index" ON public."leads" USING btree ("org_id", "converted_contact_id")`,
    `CREATE INDEX "leads_created_by_index" ON public."leads" USING btree ("org_id", "created_by")`,
    `CREATE INDEX "leads_stage_id_rank_index" ON public."leads" USING btree ("org_id", "stage_id", "rank")`,
    `CREATE INDEX "leads_search_index" ON public."leads" USING gin ("org_id", search_text gin_trgm_ops)`,
    `CREATE INDEX "lead_contacts_contact_id_index" ON public."lead_contacts" USING btree ("org_id", "contact_id", "lead_id")`,
    `CREATE INDEX "lead_assignees_profile_id_index" ON public."lead_assignees" USING btree ("org_id", "profile_id", "lead_id")`,
    `CREATE INDEX "lead_teams_team_id_index" ON public."lead_teams" USING btree ("org_id", "team_id", "lead_id")`,
    `ALTER TABLE "lead_pipelines" ADD CONSTRAINT "lead_pipelines_external_id_check" CHECK ((char_length(external_id) <= 255))`,
    `ALTER TABLE "lead_pipelines" ADD CONSTRAINT "lead_pipelines_name_check" CHECK ((char_length(name) <= 255))`,
    `ALTER TABLE "lead_pipelines" ADD CONSTRAINT "lead_pipelines_description_check" CHECK ((char_length(description) <= 10000))`,
    `CREATE UNIQUE INDEX "lead_pipelines_name_unique" ON public."lead_pipelines" USING btree ("org_id", "name_key") WHERE (deleted_at IS NULL)`,
    `CREATE UNIQUE INDEX "lead_pipelines_is_default_unique" ON public."lead_pipelines" USING btree ("org_id", "is_default") WHERE ((deleted_at IS NULL) AND is_default)`,
    `CREATE UNIQUE INDEX "lead_pipelines_external_id_unique" ON public."lead_pipelines" USING btree ("org_id", "external_id") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "lead_pipelines_created_at_index" ON public."lead_pipelines" USING btree ("org_id", "created_at", "id")`,
    `CREATE INDEX "lead_pipelines_name_index" ON public."lead_pipelines" USING btree ("org_id", "name", "id")`,
    `CREATE INDEX "lead_pipelines_created_by_index" ON public."lead_pipelines" USING btree ("org_id", "created_by")`,
    `ALTER TABLE "lead_stages" ADD CONSTRAINT "lead_stages_external_id_check" CHECK ((char_length(external_id) <= 255))`,
    `ALTER TABLE "lead_stages" ADD CONSTRAINT "lead_stages_name_check" CHECK ((char_length(name) <= 255))`,
    `ALTER TABLE "lead_stages" ADD CONSTRAINT "lead_stages_position_check" CHECK (((position >= 0) AND (position <= 10000)))`,
    `ALTER TABLE "lead_stages" ADD CONSTRAINT "lead_stages_color_check" CHECK ((char_length(color) <= 7))`,
    `ALTER TABLE "lead_stages" ADD CONSTRAINT "lead_stages_type_check" CHECK ((type = ANY (ARRAY['open'::text, 'won'::text, 'lost'::text])))`,
    `ALTER TABLE "lead_stages" ADD CONSTRAINT "lead_stages_maps_to_status_check" CHECK ((maps_to_status = ANY (ARRAY['assigned'::text, 'in_process'::text, 'recycled'::text, 'closed'::text])))`,
    `ALTER TABLE "lead_stages" ADD CONSTRAINT "lead_stages_wip_limit_check" CHECK (((wip_limit >= 1) AND (wip_limit <= 100000)))`,
    `ALTER TABLE "lead_stages" ADD CONSTRAINT "lead_stages_win_probability_check" CHECK (((win_probability >= 0) AND (win_probability <= 100)))`,
    `CREATE UNIQUE INDEX "lead_stages_name_unique" ON public."lead_stages" USING btree ("org_id", "pipeline_id", "name_key") WHERE (deleted_at IS NULL)`,
    `CREATE UNIQUE INDEX "lead_stages_external_id_unique" ON public."lead_stages" USING btree ("org_id", "external_id") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "lead_stages_created_at_index" ON public."lead_stages" USING btree ("org_id", "created_at", "id")`,
    `CREATE INDEX "lead_stages_name_index" ON public."lead_stages" USING btree ("org_id", "name", "id")`,
    `CREATE INDEX "lead_stages_position_index" ON public."lead_stages" USING btree ("org_id", "position", "id")`,
    `CREATE INDEX "lead_stages_pipeline_id_index" ON public."lead_stages" USING btree ("org_id", "pipeline_id")`,
    `CREATE INDEX "lead_stages_created_by_index" ON public."lead_stages" USING btree ("org_id", "created_by")`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_stage_id_foreign" FOREIGN KEY ("org_id", "stage_id") REFERENCES "lead_stages"("org_id", "id") ON DELETE SET NULL ("stage_id")`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_converted_account_id_foreign" FOREIGN KEY ("org_id", "converted_account_id") REFERENCES "accounts"("org_id", "id") ON DELETE SET NULL ("converted_account_id")`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_converted_contact_id_foreign" FOREIGN KEY ("org_id", "converted_contact_id") REFERENCES "contacts"("org_id", "id") ON DELETE SET NULL ("converted_contact_id")`,
    `ALTER TABLE "lead_contacts" ADD CONSTRAINT "lead_contacts_lead_id_foreign" FOREIGN KEY ("org_id", "lead_id") REFERENCES "leads"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "lead_contacts" ADD CONSTRAINT "lead_contacts_contact_id_foreign" FOREIGN KEY ("org_id", "contact_id") REFERENCES "contacts"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "lead_assignees" ADD CONSTRAINT "lead_assignees_lead_id_foreign" FOREIGN KEY ("org_id", "lead_id") REFERENCES "leads"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "lead_assignees" ADD CONSTRAINT "lead_assignees_profile_id_foreign" FOREIGN KEY ("org_id", "profile_id") REFERENCES "profiles"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "lead_teams" ADD CONSTRAINT "lead_teams_lead_id_foreign" FOREIGN KEY ("org_id", "lead_id") REFERENCES "leads"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "lead_teams" ADD CONSTRAINT "lead_teams_team_id_foreign" FOREIGN KEY ("org_id", "team_id") REFERENCES "teams"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "lead_pipelines" ADD CONSTRAINT "lead_pipelines_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `ALTER TABLE "lead_stages" ADD CONSTRAINT "lead_stages_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `ALTER TABLE "lead_stages" ADD CONSTRAINT "lead_stages_pipeline_id_foreign" FOREIGN KEY ("org_id", "pipeline_id") REFERENCES "lead_pipelines"("org_id", "id")`,
    `CREATE POLICY "leads_isolation" ON "leads" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "leads_isolation_restrictive" ON "leads" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "leads_search" ON "leads" FOR SELECT TO "bottlecrm_search" USING (true)`,
    `CREATE POLICY "lead_contacts_isolation" ON "lead_contacts" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "lead_contacts_isolation_restrictive" ON "lead_contacts" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "lead_assignees_isolation" ON "lead_assignees" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "lead_assignees_isolation_restrictive" ON "lead_assignees" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "lead_teams_isolation" ON "lead_teams" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "lead_teams_isolation_restrictive" ON "lead_teams" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "lead_pipelines_isolation" ON "lead_pipelines" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "lead_pipelines_isolation_restrictive" ON "lead_pipelines" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "lead_stages_isolation" ON "lead_stages" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "lead_stages_isolation_restrictive" ON "lead_stages" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE OR REPLACE FUNCTION public.leads_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    SELECT n.org_id, 'lead', n.id, 'create', '{}', profile, request FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT o.org_id, 'lead', o.id, 'purge', '{}', profile, request FROM old_rows o;
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT c.organization, 'lead', c.id, c.action, coalesce(c.changes, '{}'), profile, request FROM (
      SELECT n.org_id AS organization, n.id, CASE WHEN o.deleted_at IS NULL AND n.deleted_at IS NOT NULL THEN 'delete' WHEN o.deleted_at IS NOT NULL AND n.deleted_at IS NULL THEN 'restore' ELSE 'update' END AS action, (SELECT jsonb_object_agg(f.name, f.change) FROM (VALUES
        ('externalId', CASE WHEN o.external_id IS DISTINCT FROM n.external_id THEN jsonb_build_array(o.external_id, n.external_id) END),
        ('deletedAt', CASE WHEN o.deleted_at IS DISTINCT FROM n.deleted_at THEN jsonb_build_array(o.deleted_at, n.deleted_at) END),
        ('customFields', CASE WHEN o.custom_fields IS DISTINCT FROM n.custom_fields THEN jsonb_build_array(o.custom_fields, n.custom_fields) END),
        ('title', CASE WHEN o.title IS DISTINCT FROM n.title THEN jsonb_build_array(o.title, n.title) END),
        ('salutation', CASE WHEN o.salutation IS DISTINCT FROM n.salutation THEN jsonb_build_array(o.salutation, n.salutation) END),
        ('firstName', CASE WHEN o.first_name IS DISTINCT FROM n.first_name THEN jsonb_build_array(o.first_name, n.first_name) END),
        ('lastName', CASE WHEN o.last_name IS DISTINCT FROM n.last_name THEN jsonb_build_array(o.last_name, n.last_name) END),
        ('email', CASE WHEN o.email IS DISTINCT FROM n.email THEN jsonb_build_array(o.email, n.email) END),
        ('phone', CASE WHEN o.phone IS DISTINCT FROM n.phone THEN jsonb_build_array(o.phone, n.phone) END),
        ('jobTitle', CASE WHEN o.job_title IS DISTINCT FROM n.job_title THEN jsonb_build_array(o.job_title, n.job_title) END),
        ('companyName', CASE WHEN o.company_name IS DISTINCT FROM n.company_name THEN jsonb_build_array(o.company_name, n.company_name) END),
        ('website', CASE WHEN o.website IS DISTINCT FROM n.website THEN jsonb_build_array(o.website, n.website) END),
        ('linkedinUrl', CASE WHEN o.linkedin_url IS DISTINCT FROM n.linkedin_url THEN jsonb_build_array(o.linkedin_url, n.linkedin_url) END),
        ('status', CASE WHEN o.status IS DISTINCT FROM n.status THEN jsonb_build_array(o.status, n.status) END),
        ('source', CASE WHEN o.source IS DISTINCT FROM n.source THEN jsonb_build_array(o.source, n.source) END),
        ('industry', CASE WHEN o.industry IS DISTINCT FROM n.industry THEN jsonb_build_array(o.industry, n.industry) END),
        ('rating', CASE WHEN o.rating IS DISTINCT FROM n.rating THEN jsonb_build_array(o.rating, n.rating) END),
        ('opportunityAmount', CASE WHEN o.opportunity_amount IS DISTINCT FROM n.opportunity_amount THEN jsonb_build_array(o.opportunity_amount, n.opportunity_amount) END),
        ('currency', CASE WHEN o.currency IS DISTINCT FROM n.currency THEN jsonb_build_array(o.currency, n.currency) END),
        ('probability', CASE WHEN o.probability IS DISTINCT FROM n.probability THEN jsonb_build_array(o.probability, n.probability) END),
        ('closeDate', CASE WHEN o.close_date IS DISTINCT FROM n.close_date THEN jsonb_build_array(o.close_date, n.close_date) END),
        ('addressLine', CASE WHEN o.address_line IS DISTINCT FROM n.address_line THEN jsonb_build_array(o.address_line, n.address_line) END),
        ('city', CASE WHEN o.city IS DISTINCT FROM n.city THEN jsonb_build_array(o.city, n.city) END),
        ('state', CASE WHEN o.state IS DISTINCT FROM n.state THEN jsonb_build_array(o.state, n.state) END),
        ('postcode', CASE WHEN o.postcode IS DISTINCT FROM n.postcode THEN jsonb_build_array(o.postcode, n.postcode) END),
        ('country', CASE WHEN o.country IS DISTINCT FROM n.country THEN jsonb_build_array(o.country, n.country) END),
        ('lastContactedOn', CASE WHEN o.last_contacted_on IS DISTINCT FROM n.last_contacted_on THEN jsonb_build_array(o.last_contacted_on, n.last_contacted_on) END),
        ('nextFollowUpOn', CASE WHEN o.next_follow_up_on IS DISTINCT FROM n.next_follow_up_on THEN jsonb_build_array(o.next_follow_up_on, n.next_follow_up_on) END),
        ('description', CASE WHEN o.description IS DISTINCT FROM n.description THEN jsonb_build_array(o.description, n.description) END),
        ('stageId', CASE WHEN o.stage_id IS DISTINCT FROM n.stage_id THEN jsonb_build_array(o.stage_id, n.stage_id) END),
        ('convertedAt', CASE WHEN o.converted_at IS DISTINCT FROM n.converted_at THEN jsonb_build_array(o.converted_at, n.converted_at) END),
        ('convertedAccountId', CASE WHEN o.converted_account_id IS DISTINCT FROM n.converted_account_id THEN jsonb_build_array(o.converted_account_id, n.converted_account_id) END),
        ('convertedContactId', CASE WHEN o.converted_contact_id IS DISTINCT FROM n.converted_contact_id THEN jsonb_build_array(o.converted_contact_id, n.converted_contact_id) END),
        ('convertedOpportunityId', CASE WHEN o.converted_opportunity_id IS DISTINCT FROM n.converted_opportunity_id THEN jsonb_build_array(o.converted_opportunity_id, n.converted_opportunity_id) END)
      ) f(name, change) WHERE f.change IS NOT NULL) AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.org_id = o.org_id
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.leads_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.search_leads(q text, max_rows integer) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  pattern text := '%' || replace(replace(replace(lower(q), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
BEGIN
  IF organization IS NULL OR q = '' THEN
    RETURN;
  END IF;
  -- The text is put into the statement as a literal: only so does the planner see how rare it is.
  RETURN QUERY EXECUTE format(
    'SELECT t.id FROM public.leads t WHERE t.org_id = %L::uuid AND t.search_text LIKE %L AND t.deleted_at IS NULL LIMIT %s',
    organization, pattern, coalesce(max_rows::text, 'ALL'));
END
$function$`,
    'REVOKE ALL ON FUNCTION public.search_leads(text, integer) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.search_leads(text, integer) TO bottlecrm_app',
    'GRANT CREATE ON SCHEMA public TO bottlecrm_search',
    'ALTER FUNCTION public.search_leads(text, integer) OWNER TO bottlecrm_search',
    'REVOKE CREATE ON SCHEMA public FROM bottlecrm_search',
    `CREATE OR REPLACE FUNCTION public.lead_contacts_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.leads o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.lead_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.leads o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.lead_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.lead_contacts_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.lead_contacts_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS lead_id, NULL::uuid AS contact_id WHERE false), added AS (SELECT t.org_id, t.lead_id, t.contact_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.lead_id AS owner_id FROM removed x UNION SELECT x.org_id, x.lead_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'lead', d.owner_id, 'update', jsonb_build_object('contactIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.contact_id ORDER BY b.contact_id) FROM (
          (SELECT l.contact_id FROM public.lead_contacts l WHERE l.org_id = c.org_id AND l.lead_id = c.owner_id
           EXCEPT SELECT a.contact_id FROM added a WHERE a.lead_id = c.owner_id)
          UNION SELECT x.contact_id FROM removed x WHERE x.lead_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.contact_id ORDER BY l.contact_id) FROM public.lead_contacts l
          WHERE l.org_id = c.org_id AND l.lead_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.leads r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.lead_id, t.contact_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS lead_id, NULL::uuid AS contact_id WHERE false),
    changed AS (SELECT x.org_id, x.lead_id AS owner_id FROM removed x UNION SELECT x.org_id, x.lead_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'lead', d.owner_id, 'update', jsonb_build_object('contactIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.contact_id ORDER BY b.contact_id) FROM (
          (SELECT l.contact_id FROM public.lead_contacts l WHERE l.org_id = c.org_id AND l.lead_id = c.owner_id
           EXCEPT SELECT a.contact_id FROM added a WHERE a.lead_id = c.owner_id)
          UNION SELECT x.contact_id FROM removed x WHERE x.lead_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.contact_id ORDER BY l.contact_id) FROM public.lead_contacts l
          WHERE l.org_id = c.org_id AND l.lead_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.leads r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.lead_id, t.contact_id FROM old_rows t), added AS (SELECT t.org_id, t.lead_id, t.contact_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.lead_id AS owner_id FROM removed x UNION SELECT x.org_id, x.lead_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'lead', d.owner_id, 'update', jsonb_build_object('contactIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.contact_id ORDER BY b.contact_id) FROM (
          (SELECT l.contact_id FROM public.lead_contacts l WHERE l.org_id = c.org_id AND l.lead_id = c.owner_id
           EXCEPT SELECT a.contact_id FROM added a WHERE a.lead_id = c.owner_id)
          UNION SELECT x.contact_id FROM removed x WHERE x.lead_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.contact_id ORDER BY l.contact_id) FROM public.lead_contacts l
          WHERE l.org_id = c.org_id AND l.lead_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.leads r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.lead_contacts_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.lead_assignees_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.leads o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.lead_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.leads o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.lead_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.lead_assignees_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.lead_assignees_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS lead_id, NULL::uuid AS profile_id WHERE false), added AS (SELECT t.org_id, t.lead_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.lead_id AS owner_id FROM removed x UNION SELECT x.org_id, x.lead_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'lead', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.lead_assignees l WHERE l.org_id = c.org_id AND l.lead_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.lead_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.lead_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.lead_assignees l
          WHERE l.org_id = c.org_id AND l.lead_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.leads r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.lead_id, t.profile_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS lead_id, NULL::uuid AS profile_id WHERE false),
    changed AS (SELECT x.org_id, x.lead_id AS owner_id FROM removed x UNION SELECT x.org_id, x.lead_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'lead', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.lead_assignees l WHERE l.org_id = c.org_id AND l.lead_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.lead_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.lead_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.lead_assignees l
          WHERE l.org_id = c.org_id AND l.lead_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.leads r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.lead_id, t.profile_id FROM old_rows t), added AS (SELECT t.org_id, t.lead_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.lead_id AS owner_id FROM removed x UNION SELECT x.org_id, x.lead_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'lead', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.lead_assignees l WHERE l.org_id = c.org_id AND l.lead_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.lead_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.lead_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.lead_assignees l
          WHERE l.org_id = c.org_id AND l.lead_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.leads r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.lead_assignees_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.lead_teams_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.leads o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.lead_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.leads o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.lead_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.lead_teams_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.lead_teams_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS lead_id, NULL::uuid AS team_id WHERE false), added AS (SELECT t.org_id, t.lead_id, t.team_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.lead_id AS owner_id FROM removed x UNION SELECT x.org_id, x.lead_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'lead', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.lead_teams l WHERE l.org_id = c.org_id AND l.lead_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.lead_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.lead_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.lead_teams l
          WHERE l.org_id = c.org_id AND l.lead_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.leads r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.lead_id, t.team_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS lead_id, NULL::uuid AS team_id WHERE false),
    changed AS (SELECT x.org_id, x.lead_id AS owner_id FROM removed x UNION SELECT x.org_id, x.lead_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'lead', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.lead_teams l WHERE l.org_id = c.org_id AND l.lead_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.lead_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.lead_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.lead_teams l
          WHERE l.org_id = c.org_id AND l.lead_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.leads r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.lead_id, t.team_id FROM old_rows t), added AS (SELECT t.org_id, t.lead_id, t.team_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.lead_id AS owner_id FROM removed x UNION SELECT x.org_id, x.lead_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'lead', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.lead_teams l WHERE l.org_id = c.org_id AND l.lead_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.lead_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.lead_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.lead_teams l
          WHERE l.org_id = c.org_id AND l.lead_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.leads r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.lead_teams_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.lead_pipelines_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    SELECT n.org_id, 'leadPipeline', n.id, 'create', '{}', profile, request FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT o.org_id, 'leadPipeline', o.id, 'purge', '{}', profile, request FROM old_rows o;
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT c.organization, 'leadPipeline', c.id, c.action, coalesce(c.changes, '{}'), profile, request FROM (
      SELECT n.org_id AS organization, n.id, CASE WHEN o.deleted_at IS NULL AND n.deleted_at IS NOT NULL THEN 'delete' WHEN o.deleted_at IS NOT NULL AND n.deleted_at IS NULL THEN 'restore' ELSE 'update' END AS action, (SELECT jsonb_object_agg(f.name, f.change) FROM (VALUES
        ('externalId', CASE WHEN o.external_id IS DISTINCT FROM n.external_id THEN jsonb_build_array(o.external_id, n.external_id) END),
        ('deletedAt', CASE WHEN o.deleted_at IS DISTINCT FROM n.deleted_at THEN jsonb_build_array(o.deleted_at, n.deleted_at) END),
        ('name', CASE WHEN o.name IS DISTINCT FROM n.name THEN jsonb_build_array(o.name, n.name) END),
        ('description', CASE WHEN o.description IS DISTINCT FROM n.description THEN jsonb_build_array(o.description, n.description) END),
        ('isDefault', CASE WHEN o.is_default IS DISTINCT FROM n.is_default THEN jsonb_build_array(o.is_default, n.is_default) END),
        ('isActive', CASE WHEN o.is_active IS DISTINCT FROM n.is_active THEN jsonb_build_array(o.is_active, n.is_active) END)
      ) f(name, change) WHERE f.change IS NOT NULL) AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.org_id = o.org_id
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.lead_pipelines_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.lead_stages_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    SELECT n.org_id, 'leadStage', n.id, 'create', '{}', profile, request FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT o.org_id, 'leadStage', o.id, 'purge', '{}', profile, request FROM old_rows o;
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT c.organization, 'leadStage', c.id, c.action, coalesce(c.changes, '{}'), profile, request FROM (
      SELECT n.org_id AS organization, n.id, CASE WHEN o.deleted_at IS NULL AND n.deleted_at IS NOT NULL THEN 'delete' WHEN o.deleted_at IS NOT NULL AND n.deleted_at IS NULL THEN 'restore' ELSE 'update' END AS action, (SELECT jsonb_object_agg(f.name, f.change) FROM (VALUES
        ('externalId', CASE WHEN o.external_id IS DISTINCT FROM n.external_id THEN jsonb_build_array(o.external_id, n.external_id) END),
        ('deletedAt', CASE WHEN o.deleted_at IS DISTINCT FROM n.deleted_at THEN jsonb_build_array(o.deleted_at, n.deleted_at) END),
        ('pipelineId', CASE WHEN o.pipeline_id IS DISTINCT FROM n.pipeline_id THEN jsonb_build_array(o.pipeline_id, n.pipeline_id) END),
        ('name', CASE WHEN o.name IS DISTINCT FROM n.name THEN jsonb_build_array(o.name, n.name) END),
        ('position', CASE WHEN o.position IS DISTINCT FROM n.position THEN jsonb_build_array(o.position, n.position) END),
        ('color', CASE WHEN o.color IS DISTINCT FROM n.color THEN jsonb_build_array(o.color, n.color) END),
        ('type', CASE WHEN o.type IS DISTINCT FROM n.type THEN jsonb_build_array(o.type, n.type) END),
        ('mapsToStatus', CASE WHEN o.maps_to_status IS DISTINCT FROM n.maps_to_status THEN jsonb_build_array(o.maps_to_status, n.maps_to_status) END),
        ('wipLimit', CASE WHEN o.wip_limit IS DISTINCT FROM n.wip_limit THEN jsonb_build_array(o.wip_limit, n.wip_limit) END),
        ('winProbability', CASE WHEN o.win_probability IS DISTINCT FROM n.win_probability THEN jsonb_build_array(o.win_probability, n.win_probability) END)
      ) f(name, change) WHERE f.change IS NOT NULL) AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.org_id = o.org_id
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.lead_stages_log() FROM PUBLIC',
    `CREATE TRIGGER leads_version BEFORE UPDATE ON public.leads FOR EACH ROW EXECUTE FUNCTION bump_version('true', 'true')`,
    'CREATE TRIGGER leads_log_insert AFTER INSERT ON public.leads REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION leads_log()',
    'CREATE TRIGGER leads_log_update AFTER UPDATE ON public.leads REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION leads_log()',
    'CREATE TRIGGER leads_log_delete AFTER DELETE ON public.leads REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION leads_log()',
    `GRANT SELECT ON "leads" TO "bottlecrm_app"`,
    `GRANT INSERT ON "leads" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "leads" TO "bottlecrm_app"`,
    `GRANT DELETE ON "leads" TO "bottlecrm_app"`,
    `GRANT SELECT ("org_id") ON "leads" TO "bottlecrm_search"`,
    `GRANT SELECT ("id") ON "leads" TO "bottlecrm_search"`,
    `GRANT SELECT ("search_text") ON "leads" TO "bottlecrm_search"`,
    `GRANT SELECT ("deleted_at") ON "leads" TO "bottlecrm_search"`,
    'CREATE TRIGGER lead_contacts_touch_insert AFTER INSERT ON public.lead_contacts REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_contacts_touch()',
    'CREATE TRIGGER lead_contacts_touch_update AFTER UPDATE ON public.lead_contacts REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_contacts_touch()',
    'CREATE TRIGGER lead_contacts_touch_delete AFTER DELETE ON public.lead_contacts REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_contacts_touch()',
    'CREATE TRIGGER lead_contacts_log_insert AFTER INSERT ON public.lead_contacts REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_contacts_log()',
    'CREATE TRIGGER lead_contacts_log_update AFTER UPDATE ON public.lead_contacts REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_contacts_log()',
    'CREATE TRIGGER lead_contacts_log_delete AFTER DELETE ON public.lead_contacts REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_contacts_log()',
    `GRANT SELECT ON "lead_contacts" TO "bottlecrm_app"`,
    `GRANT INSERT ON "lead_contacts" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "lead_contacts" TO "bottlecrm_app"`,
    `GRANT DELETE ON "lead_contacts" TO "bottlecrm_app"`,
    'CREATE TRIGGER lead_assignees_touch_insert AFTER INSERT ON public.lead_assignees REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_assignees_touch()',
    'CREATE TRIGGER lead_assignees_touch_update AFTER UPDATE ON public.lead_assignees REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_assignees_touch()',
    'CREATE TRIGGER lead_assignees_touch_delete AFTER DELETE ON public.lead_assignees REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_assignees_touch()',
    'CREATE TRIGGER lead_assignees_log_insert AFTER INSERT ON public.lead_assignees REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_assignees_log()',
    'CREATE TRIGGER lead_assignees_log_update AFTER UPDATE ON public.lead_assignees REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_assignees_log()',
    'CREATE TRIGGER lead_assignees_log_delete AFTER DELETE ON public.lead_assignees REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_assignees_log()',
    `GRANT SELECT ON "lead_assignees" TO "bottlecrm_app"`,
    `GRANT INSERT ON "lead_assignees" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "lead_assignees" TO "bottlecrm_app"`,
    `GRANT DELETE ON "lead_assignees" TO "bottlecrm_app"`,
    'CREATE TRIGGER lead_teams_touch_insert AFTER INSERT ON public.lead_teams REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_teams_touch()',
    'CREATE TRIGGER lead_teams_touch_update AFTER UPDATE ON public.lead_teams REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_teams_touch()',
    'CREATE TRIGGER lead_teams_touch_delete AFTER DELETE ON public.lead_teams REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_teams_touch()',
    'CREATE TRIGGER lead_teams_log_insert AFTER INSERT ON public.lead_teams REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_teams_log()',
    'CREATE TRIGGER lead_teams_log_update AFTER UPDATE ON public.lead_teams REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_teams_log()',
    'CREATE TRIGGER lead_teams_log_delete AFTER DELETE ON public.lead_teams REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_teams_log()',
    `GRANT SELECT ON "lead_teams" TO "bottlecrm_app"`,
    `GRANT INSERT ON "lead_teams" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "lead_teams" TO "bottlecrm_app"`,
    `GRANT DELETE ON "lead_teams" TO "bottlecrm_app"`,
    `CREATE TRIGGER lead_pipelines_version BEFORE UPDATE ON public.lead_pipelines FOR EACH ROW EXECUTE FUNCTION bump_version('true', 'true')`,
    'CREATE TRIGGER lead_pipelines_log_insert AFTER INSERT ON public.lead_pipelines REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_pipelines_log()',
    'CREATE TRIGGER lead_pipelines_log_update AFTER UPDATE ON public.lead_pipelines REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_pipelines_log()',
    'CREATE TRIGGER lead_pipelines_log_delete AFTER DELETE ON public.lead_pipelines REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_pipelines_log()',
    `GRANT SELECT ON "lead_pipelines" TO "bottlecrm_app"`,
    `GRANT INSERT ON "lead_pipelines" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "lead_pipelines" TO "bottlecrm_app"`,
    `GRANT DELETE ON "lead_pipelines" TO "bottlecrm_app"`,
    `CREATE TRIGGER lead_stages_version BEFORE UPDATE ON public.lead_stages FOR EACH ROW EXECUTE FUNCTION bump_version('true', 'true')`,
    'CREATE TRIGGER lead_stages_log_insert AFTER INSERT ON public.lead_stages REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_stages_log()',
    'CREATE TRIGGER lead_stages_log_update AFTER UPDATE ON public.lead_stages REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_stages_log()',
    'CREATE TRIGGER lead_stages_log_delete AFTER DELETE ON public.lead_stages REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION lead_stages_log()',
    `GRANT SELECT ON "lead_stages" TO "bottlecrm_app"`,
    `GRANT INSERT ON "lead_stages" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "lead_stages" TO "bottlecrm_app"`,
    `GRANT DELETE ON "lead_stages" TO "bottlecrm_app"`,
    `alter table "lead_pipelines" force row level security`,
    `alter table "lead_stages" force row level security`,
    `alter table "leads" force row level security`,
    `alter table "lead_contacts" force row level security`,
    `alter table "lead_teams" force row level security`,
    `alter table "lead_assignees" force row level security`,
  ],
  down: [
    `ALTER TABLE "leads" DROP CONSTRAINT "leads_org_id_foreign"`,
    `ALTER TABLE "leads" DROP CONSTRAINT "leads_stage_id_foreign"`,
    `ALTER TABLE "leads" DROP CONSTRAINT "leads_converted_account_id_foreign"`,
    `ALTER TABLE "leads" DROP CONSTRAINT "leads_converted_contact_id_foreign"`,
    `ALTER TABLE "lead_contacts" DROP CONSTRAINT "lead_contacts_lead_id_foreign"`,
    `ALTER TABLE "lead_contacts" DROP CONSTRAINT "lead_contacts_contact_id_foreign"`,
    `ALTER TABLE "lead_assignees" DROP CONSTRAINT "lead_assignees_lead_id_foreign"`,
    `ALTER TABLE "lead_assignees" DROP CONSTRAINT "lead_assignees_profile_id_foreign"`,
    `ALTER TABLE "lead_teams" DROP CONSTRAINT "lead_teams_lead_id_foreign"`,
    `ALTER TABLE "lead_teams" DROP CONSTRAINT "lead_teams_team_id_foreign"`,
    `ALTER TABLE "lead_pipelines" DROP CONSTRAINT "lead_pipelines_org_id_foreign"`,
    `ALTER TABLE "lead_stages" DROP CONSTRAINT "lead_stages_org_id_foreign"`,
    `ALTER TABLE "lead_stages" DROP CONSTRAINT "lead_stages_pipeline_id_foreign"`,
    `drop table "lead_pipelines"`,
    `drop table "lead_stages"`,
    `drop table "leads"`,
    `drop table "lead_contacts"`,
    `drop table "lead_teams"`,
    `drop table "lead_assignees"`,
    'DROP FUNCTION public.leads_log()',
    'DROP FUNCTION public.search_leads(text, integer)',
    'DROP FUNCTION public.lead_contacts_touch()',
    'DROP FUNCTION public.lead_contacts_log()',
    'DROP FUNCTION public.lead_assignees_touch()',
    'DROP FUNCTION public.lead_assignees_log()',
    'DROP FUNCTION public.lead_teams_touch()',
    'DROP FUNCTION public.lead_teams_log()',
    'DROP FUNCTION public.lead_pipelines_log()',
    'DROP FUNCTION public.lead_stages_log()',
  ],
};
