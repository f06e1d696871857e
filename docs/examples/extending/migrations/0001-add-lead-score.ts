import type { Migration } from '@bottlecrm/core';

export const addLeadScore: Migration = {
  name: '0001-add-lead-score',
  tables: ['leads'],
  up: [
    `DROP INDEX "leads_search_index"`,
    `ALTER TABLE "leads" DROP COLUMN "search_text"`,
    `alter table "leads" add "score" int not null default 0, add "channel" text null, add "campaign_code" text null`,
    `ALTER TABLE "leads" ADD COLUMN "search_text" text GENERATED ALWAYS AS (lower(((((((((((((COALESCE(title, ''::text) || ' '::text) || COALESCE(first_name, ''::text)) || ' '::text) || COALESCE(last_name, ''::text)) || ' '::text) || COALESCE(company_name, ''::text)) || ' '::text) || COALESCE(email, ''::text)) || ' '::text) || COALESCE(phone, ''::text)) || ' '::text) || COALESCE(campaign_code, ''::text)))) STORED`,
    `ALTER TABLE "leads" ADD COLUMN "campaign_code_key" text COLLATE "C" GENERATED ALWAYS AS (lower((campaign_code COLLATE "und-x-icu"))) STORED`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_score_check" CHECK (((score >= 0) AND (score <= 100)))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_channel_check" CHECK ((channel = ANY (ARRAY['fair'::text, 'web'::text, 'referral'::text])))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_campaign_code_check" CHECK ((char_length(campaign_code) <= 32))`,
    `CREATE UNIQUE INDEX "leads_campaign_code_unique" ON public."leads" USING btree ("org_id", "campaign_code_key") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "leads_score_index" ON public."leads" USING btree ("org_id", "score", "id")`,
    `CREATE INDEX "leads_search_index" ON public."leads" USING gin ("org_id", search_text gin_trgm_ops)`,
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
        ('convertedOpportunityId', CASE WHEN o.converted_opportunity_id IS DISTINCT FROM n.converted_opportunity_id THEN jsonb_build_array(o.converted_opportunity_id, n.converted_opportunity_id) END),
        ('score', CASE WHEN o.score IS DISTINCT FROM n.score THEN jsonb_build_array(o.score, n.score) END),
        ('channel', CASE WHEN o.channel IS DISTINCT FROM n.channel THEN jsonb_build_array(o.channel, n.channel) END),
        ('campaignCode', CASE WHEN o.campaign_code IS DISTINCT FROM n.campaign_code THEN jsonb_build_array(o.campaign_code, n.campaign_code) END)
      ) f(name, change) WHERE f.change IS NOT NULL) AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.org_id = o.org_id
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.leads_log() FROM PUBLIC',
    `GRANT SELECT ("search_text") ON "leads" TO "bottlecrm_search"`,
  ],
  down: [
    `ALTER TABLE "leads" DROP CONSTRAINT "leads_score_check"`,
    `ALTER TABLE "leads" DROP CONSTRAINT "leads_channel_check"`,
    `ALTER TABLE "leads" DROP CONSTRAINT "leads_campaign_code_check"`,
    `DROP INDEX "leads_campaign_code_unique"`,
    `DROP INDEX "leads_score_index"`,
    `DROP INDEX "leads_search_index"`,
    `ALTER TABLE "leads" DROP COLUMN "search_text"`,
    `ALTER TABLE "leads" DROP COLUMN "campaign_code_key"`,
    `alter table "leads" drop column "score", drop column "channel", drop column "campaign_code"`,
    `ALTER TABLE "leads" ADD COLUMN "search_text" text GENERATED ALWAYS AS (lower(((((((((((COALESCE(title, ''::text) || ' '::text) || COALESCE(first_name, ''::text)) || ' '::text) || COALESCE(last_name, ''::text)) || ' '::text) || COALESCE(company_name, ''::text)) || ' '::text) || COALESCE(email, ''::text)) || ' '::text) || COALESCE(phone, ''::text)))) STORED`,
    'CREATE INDEX leads_search_index ON public.leads USING gin (org_id, search_text gin_trgm_ops)',
    `CREATE OR REPLACE FUNCTION public.leads_log()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
    `GRANT SELECT ("search_text") ON "leads" TO "bottlecrm_search"`,
  ],
};
