import type { Migration } from '@bottlecrm/core';

export const createInvoices: Migration = {
  name: '0001-create-invoices',
  tables: [
    'accounts',
    'contacts',
    'custom_fields',
    'estimate_assignees',
    'estimate_line_items',
    'estimate_teams',
    'estimates',
    'invoice_assignees',
    'invoice_line_items',
    'invoice_teams',
    'invoice_template_logos',
    'invoice_templates',
    'invoices',
    'number_formats',
    'organizations',
    'payments',
    'portal_links',
    'products',
    'profiles',
    'recurring_invoice_assignees',
    'recurring_invoice_line_items',
    'recurring_invoice_teams',
    'recurring_invoices',
    'teams',
  ],
  up: [
    `create table "number_formats" ("org_id" uuid not null, "kind" text not null, "prefix" text not null, "format" text not null, "restarts_yearly" boolean not null, "updated_at" timestamptz not null default now(), primary key ("org_id", "kind"))`,
    `create table "invoice_templates" ("org_id" uuid not null, "id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "created_by" uuid null, "updated_by" uuid null, "external_id" text null, "version" int not null default 1, "deleted_at" timestamptz null, "name" text not null, "name_key" text generated always as ((lower(name))) stored null, "logo_hash" text null, "primary_color" text not null default '#1D4ED8', "secondary_color" text not null default '#64748B', "html" text null, "css" text null, "default_notes" text null, "default_terms" text null, "footer" text null, "is_default" boolean not null default false, primary key ("org_id", "id"))`,
    `create table "invoice_template_logos" ("org_id" uuid not null, "template_id" uuid not null, "content_type" text not null, "image" bytea not null, primary key ("org_id", "template_id"))`,
    `create table "estimates" ("org_id" uuid not null, "id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "created_by" uuid null, "updated_by" uuid null, "external_id" text null, "version" int not null default 1, "deleted_at" timestamptz null, "custom_fields" jsonb not null default '{}', "number" text not null, "number_key" text generated always as ((lower(number))) stored null, "title" text null, "account_id" uuid not null, "contact_id" uuid null, "currency" text not null default 'USD', "discount_type" text null, "discount_value" numeric(19,6) null, "notes" text null, "terms" text null, "subtotal" numeric(19,4) not null default '0', "discount_total" numeric(19,4) not null default '0', "tax_total" numeric(19,4) not null default '0', "total" numeric(19,4) not null default '0', "template_id" uuid null, "issue_date" date null, "client_name" text null, "client_email" text null, "client_email_key" text generated always as ((lower(client_email))) stored null, "client_phone" text null, "billing_name" text null, "billing_address_line" text null, "billing_city" text null, "billing_state" text null, "billing_postcode" text null, "billing_country" text null, "sent_at" timestamptz null, "viewed_at" timestamptz null, "status" text not null default 'draft', "expiry_date" date null, "accepted_at" timestamptz null, "declined_at" timestamptz null, "respondent_name" text null, "respondent_email" text null, "respondent_email_key" text generated always as ((lower(respondent_email))) stored null, "respondent_ip" text null, "converted_at" timestamptz null, "converted_invoice_id" uuid null, "search_text" text generated always as ((lower(((((((COALESCE(number, ''::text) || ' '::text) || COALESCE(title, ''::text)) || ' '::text) || COALESCE(client_name, ''::text)) || ' '::text) || COALESCE(billing_name, ''::text))))) stored null, primary key ("org_id", "id"))`,
    `create table "portal_links" ("org_id" uuid not null, "token_hash" text not null, "entity" text not null, "record_id" uuid not null, "created_at" timestamptz not null default now(), "revoked_at" timestamptz null, primary key ("org_id", "token_hash"))`,
    `create table "products" ("org_id" uuid not null, "id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "created_by" uuid null, "updated_by" uuid null, "external_id" text null, "version" int not null default 1, "deleted_at" timestamptz null, "custom_fields" jsonb not null default '{}', "name" text not null, "description" text null, "sku" text null, "sku_key" text generated always as ((lower(sku))) stored null, "price" numeric(19,4) not null default '0', "currency" text null, "category" text null, "is_active" boolean not null default true, "search_text" text generated always as ((lower(((((COALESCE(name, ''::text) || ' '::text) || COALESCE(sku, ''::text)) || ' '::text) || COALESCE(category, ''::text))))) stored null, primary key ("org_id", "id"))`,
    `create table "estimate_line_items" ("org_id" uuid not null, "estimate_id" uuid not null, "position" int not null, "product_id" uuid null, "name" text not null, "description" text null, "quantity" numeric(19,6) not null, "unit_price" numeric(19,4) not null, "discount_type" text null, "discount_value" numeric(19,6) null, "tax_rate" numeric(19,6) not null default '0', "discount_amount" numeric(19,4) not null default '0', "amount" numeric(19,4) not null default '0', "discount_share" numeric(19,4) not null default '0', "tax_amount" numeric(19,4) not null default '0', "total" numeric(19,4) not null default '0', primary key ("org_id", "estimate_id", "position"))`,
    `create table "recurring_invoices" ("org_id" uuid not null, "id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "created_by" uuid null, "updated_by" uuid null, "external_id" text null, "version" int not null default 1, "deleted_at" timestamptz null, "custom_fields" jsonb not null default '{}', "title" text null, "account_id" uuid not null, "contact_id" uuid null, "currency" text not null default 'USD', "discount_type" text null, "discount_value" numeric(19,6) null, "notes" text null, "terms" text null, "subtotal" numeric(19,4) not null default '0', "discount_total" numeric(19,4) not null default '0', "tax_total" numeric(19,4) not null default '0', "total" numeric(19,4) not null default '0', "template_id" uuid null, "shipping" numeric(19,4) not null default '0', "po_number" text null, "reminders_enabled" boolean not null default false, "reminder_days_before" int null, "reminder_days_after" int null, "reminder_frequency" text not null default 'once', "payment_terms" text not null default 'net_30', "frequency" text not null, "interval_days" int null, "starts_on" date not null, "ends_on" date null, "auto_send" boolean not null default false, "is_active" boolean not null default true, "paused_because" text null, "next_on" date null, "last_on" date null, "generated_count" int not null default 0, "search_text" text generated always as ((lower(((COALESCE(title, ''::text) || ' '::text) || COALESCE(po_number, ''::text))))) stored null, primary key ("org_id", "id"))`,
    `create table "recurring_invoice_line_items" ("org_id" uuid not null, "recurring_invoice_id" uuid not null, "position" int not null, "product_id" uuid null, "name" text not null, "description" text null, "quantity" numeric(19,6) not null, "unit_price" numeric(19,4) not null, "discount_type" text null, "discount_value" numeric(19,6) null, "tax_rate" numeric(19,6) not null default '0', "discount_amount" numeric(19,4) not null default '0', "amount" numeric(19,4) not null default '0', "discount_share" numeric(19,4) not null default '0', "tax_amount" numeric(19,4) not null default '0', "total" numeric(19,4) not null default '0', primary key ("org_id", "recurring_invoice_id", "position"))`,
    `create table "invoices" ("org_id" uuid not null, "id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "created_by" uuid null, "updated_by" uuid null, "external_id" text null, "version" int not null default 1, "deleted_at" timestamptz null, "custom_fields" jsonb not null default '{}', "number" text not null, "number_key" text generated always as ((lower(number))) stored null, "title" text null, "account_id" uuid not null, "contact_id" uuid null, "currency" text not null default 'USD', "discount_type" text null, "discount_value" numeric(19,6) null, "notes" text null, "terms" text null, "subtotal" numeric(19,4) not null default '0', "discount_total" numeric(19,4) not null default '0', "tax_total" numeric(19,4) not null default '0', "total" numeric(19,4) not null default '0', "template_id" uuid null, "issue_date" date null, "client_name" text null, "client_email" text null, "client_email_key" text generated always as ((lower(client_email))) stored null, "client_phone" text null, "billing_name" text null, "billing_address_line" text null, "billing_city" text null, "billing_state" text null, "billing_postcode" text null, "billing_country" text null, "sent_at" timestamptz null, "viewed_at" timestamptz null, "shipping" numeric(19,4) not null default '0', "po_number" text null, "reminders_enabled" boolean not null default false, "reminder_days_before" int null, "reminder_days_after" int null, "reminder_frequency" text not null default 'once', "status" text not null default 'draft', "payment_terms" text not null default 'net_30', "due_date" date null, "amount_paid" numeric(19,4) not null default '0', "amount_due" numeric(19,4) not null default '0', "estimate_id" uuid null, "recurring_invoice_id" uuid null, "recurring_on" date null, "last_reminder_on" date null, "reminder_count" int not null default 0, "paid_at" timestamptz null, "cancelled_at" timestamptz null, "search_text" text generated always as ((lower(((((((((COALESCE(number, ''::text) || ' '::text) || COALESCE(title, ''::text)) || ' '::text) || COALESCE(client_name, ''::text)) || ' '::text) || COALESCE(billing_name, ''::text)) || ' '::text) || COALESCE(po_number, ''::text))))) stored null, primary key ("org_id", "id"))`,
    `create table "payments" ("org_id" uuid not null, "id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "created_by" uuid null, "updated_by" uuid null, "external_id" text null, "version" int not null default 1, "deleted_at" timestamptz null, "invoice_id" uuid not null, "amount" numeric(19,4) not null, "currency" text not null default 'USD', "paid_on" date null, "method" text not null default 'other', "reference" text null, "notes" text null, "search_text" text generated always as ((lower(COALESCE(reference, ''::text)))) stored null, primary key ("org_id", "id"))`,
    `create table "invoice_line_items" ("org_id" uuid not null, "invoice_id" uuid not null, "position" int not null, "product_id" uuid null, "name" text not null, "description" text null, "quantity" numeric(19,6) not null, "unit_price" numeric(19,4) not null, "discount_type" text null, "discount_value" numeric(19,6) null, "tax_rate" numeric(19,6) not null default '0', "discount_amount" numeric(19,4) not null default '0', "amount" numeric(19,4) not null default '0', "discount_share" numeric(19,4) not null default '0', "tax_amount" numeric(19,4) not null default '0', "total" numeric(19,4) not null default '0', primary key ("org_id", "invoice_id", "position"))`,
    `create table "recurring_invoice_teams" ("org_id" uuid not null, "recurring_invoice_id" uuid not null, "team_id" uuid not null, primary key ("org_id", "recurring_invoice_id", "team_id"))`,
    `create table "invoice_teams" ("org_id" uuid not null, "invoice_id" uuid not null, "team_id" uuid not null, primary key ("org_id", "invoice_id", "team_id"))`,
    `create table "estimate_teams" ("org_id" uuid not null, "estimate_id" uuid not null, "team_id" uuid not null, primary key ("org_id", "estimate_id", "team_id"))`,
    `create table "recurring_invoice_assignees" ("org_id" uuid not null, "recurring_invoice_id" uuid not null, "profile_id" uuid not null, primary key ("org_id", "recurring_invoice_id", "profile_id"))`,
    `create table "invoice_assignees" ("org_id" uuid not null, "invoice_id" uuid not null, "profile_id" uuid not null, primary key ("org_id", "invoice_id", "profile_id"))`,
    `create table "estimate_assignees" ("org_id" uuid not null, "estimate_id" uuid not null, "profile_id" uuid not null, primary key ("org_id", "estimate_id", "profile_id"))`,
    `alter table "number_formats" enable row level security`,
    `alter table "invoice_templates" enable row level security`,
    `alter table "invoice_template_logos" enable row level security`,
    `alter table "estimates" enable row level security`,
    `alter table "portal_links" enable row level security`,
    `alter table "products" enable row level security`,
    `alter table "estimate_line_items" enable row level security`,
    `alter table "recurring_invoices" enable row level security`,
    `alter table "recurring_invoice_line_items" enable row level security`,
    `alter table "invoices" enable row level security`,
    `alter table "payments" enable row level security`,
    `alter table "invoice_line_items" enable row level security`,
    `alter table "recurring_invoice_teams" enable row level security`,
    `alter table "invoice_teams" enable row level security`,
    `alter table "estimate_teams" enable row level security`,
    `alter table "recurring_invoice_assignees" enable row level security`,
    `alter table "invoice_assignees" enable row level security`,
    `alter table "estimate_assignees" enable row level security`,
    `ALTER TABLE "number_formats" ADD CONSTRAINT "number_formats_kind_check" CHECK ((kind = ANY (ARRAY['invoice'::text, 'estimate'::text])))`,
    `ALTER TABLE "number_formats" ADD CONSTRAINT "number_formats_format_check" CHECK ((format ~ '\\{0+\\}'::text))`,
    `ALTER TABLE "portal_links" ADD CONSTRAINT "portal_links_entity_check" CHECK ((entity = ANY (ARRAY['invoice'::text, 'estimate'::text])))`,
    `ALTER TABLE "portal_links" ADD CONSTRAINT "portal_links_token_hash_check" CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text))`,
    `CREATE INDEX "portal_links_record_index" ON public."portal_links" USING btree ("org_id", "record_id")`,
    `ALTER TABLE "invoice_template_logos" ADD CONSTRAINT "invoice_template_logos_content_type_check" CHECK ((content_type = ANY (ARRAY['image/png'::text, 'image/jpeg'::text, 'image/gif'::text, 'image/webp'::text])))`,
    `ALTER TABLE "invoice_template_logos" ADD CONSTRAINT "invoice_template_logos_image_check" CHECK ((octet_length(image) <= 524288))`,
    `ALTER TABLE "products" ADD CONSTRAINT "products_external_id_check" CHECK ((char_length(external_id) <= 255))`,
    `ALTER TABLE "products" ADD CONSTRAINT "products_name_check" CHECK ((char_length(name) <= 255))`,
    `ALTER TABLE "products" ADD CONSTRAINT "products_description_check" CHECK ((char_length(description) <= 10000))`,
    `ALTER TABLE "products" ADD CONSTRAINT "products_sku_check" CHECK ((char_length(sku) <= 64))`,
    `ALTER TABLE "products" ADD CONSTRAINT "products_price_check" CHECK ((price >= (0)::numeric))`,
    `ALTER TABLE "products" ADD CONSTRAINT "products_currency_check" CHECK ((char_length(currency) <= 3))`,
    `ALTER TABLE "products" ADD CONSTRAINT "products_category_check" CHECK ((char_length(category) <= 255))`,
    `CREATE UNIQUE INDEX "products_sku_unique" ON public."products" USING btree ("org_id", "sku_key") WHERE (deleted_at IS NULL)`,
    `CREATE UNIQUE INDEX "products_external_id_unique" ON public."products" USING btree ("org_id", "external_id") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "products_created_at_index" ON public."products" USING btree ("org_id", "created_at", "id")`,
    `CREATE INDEX "products_name_index" ON public."products" USING btree ("org_id", "name", "id")`,
    `CREATE INDEX "products_sku_index" ON public."products" USING btree ("org_id", "sku", "id")`,
    `CREATE INDEX "products_price_index" ON public."products" USING btree ("org_id", "price", "id")`,
    `CREATE INDEX "products_category_index" ON public."products" USING btree ("org_id", "category", "id")`,
    `CREATE INDEX "products_created_by_index" ON public."products" USING btree ("org_id", "created_by")`,
    `CREATE INDEX "products_search_index" ON public."products" USING gin ("org_id", search_text gin_trgm_ops)`,
    `ALTER TABLE "invoice_templates" ADD CONSTRAINT "invoice_templates_external_id_check" CHECK ((char_length(external_id) <= 255))`,
    `ALTER TABLE "invoice_templates" ADD CONSTRAINT "invoice_templates_name_check" CHECK ((char_length(name) <= 255))`,
    `ALTER TABLE "invoice_templates" ADD CONSTRAINT "invoice_templates_logo_hash_check" CHECK ((char_length(logo_hash) <= 64))`,
    `ALTER TABLE "invoice_templates" ADD CONSTRAINT "invoice_templates_primary_color_check" CHECK ((char_length(primary_color) <= 7))`,
    `ALTER TABLE "invoice_templates" ADD CONSTRAINT "invoice_templates_secondary_color_check" CHECK ((char_length(secondary_color) <= 7))`,
    `ALTER TABLE "invoice_templates" ADD CONSTRAINT "invoice_templates_html_check" CHECK ((char_length(html) <= 100000))`,
    `ALTER TABLE "invoice_templates" ADD CONSTRAINT "invoice_templates_css_check" CHECK ((char_length(css) <= 100000))`,
    `ALTER TABLE "invoice_templates" ADD CONSTRAINT "invoice_templates_default_notes_check" CHECK ((char_length(default_notes) <= 10000))`,
    `ALTER TABLE "invoice_templates" ADD CONSTRAINT "invoice_templates_default_terms_check" CHECK ((char_length(default_terms) <= 10000))`,
    `ALTER TABLE "invoice_templates" ADD CONSTRAINT "invoice_templates_footer_check" CHECK ((char_length(footer) <= 2000))`,
    `CREATE UNIQUE INDEX "invoice_templates_name_unique" ON public."invoice_templates" USING btree ("org_id", "name_key") WHERE (deleted_at IS NULL)`,
    `CREATE UNIQUE INDEX "invoice_templates_is_default_unique" ON public."invoice_templates" USING btree ("org_id", "is_default") WHERE ((deleted_at IS NULL) AND is_default)`,
    `CREATE UNIQUE INDEX "invoice_templates_external_id_unique" ON public."invoice_templates" USING btree ("org_id", "external_id") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "invoice_templates_created_at_index" ON public."invoice_templates" USING btree ("org_id", "created_at", "id")`,
    `CREATE INDEX "invoice_templates_name_index" ON public."invoice_templates" USING btree ("org_id", "name", "id")`,
    `CREATE INDEX "invoice_templates_created_by_index" ON public."invoice_templates" USING btree ("org_id", "created_by")`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_external_id_check" CHECK ((char_length(external_id) <= 255))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_number_check" CHECK ((char_length(number) <= 64))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_title_check" CHECK ((char_length(title) <= 255))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_currency_check" CHECK ((char_length(currency) <= 3))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_discount_type_check" CHECK ((discount_type = ANY (ARRAY['percentage'::text, 'fixed'::text])))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_discount_value_check" CHECK ((discount_value >= (0)::numeric))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_notes_check" CHECK ((char_length(notes) <= 10000))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_terms_check" CHECK ((char_length(terms) <= 10000))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_subtotal_check" CHECK ((subtotal >= (0)::numeric))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_discount_total_check" CHECK ((discount_total >= (0)::numeric))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_tax_total_check" CHECK ((tax_total >= (0)::numeric))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_total_check" CHECK ((total >= (0)::numeric))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_client_name_check" CHECK ((char_length(client_name) <= 511))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_client_email_check" CHECK ((char_length(client_email) <= 254))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_client_phone_check" CHECK ((char_length(client_phone) <= 25))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_billing_name_check" CHECK ((char_length(billing_name) <= 255))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_billing_address_line_check" CHECK ((char_length(billing_address_line) <= 255))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_billing_city_check" CHECK ((char_length(billing_city) <= 255))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_billing_state_check" CHECK ((char_length(billing_state) <= 255))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_billing_postcode_check" CHECK ((char_length(billing_postcode) <= 64))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_billing_country_check" CHECK ((char_length(billing_country) <= 2))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_status_check" CHECK ((status = ANY (ARRAY['draft'::text, 'sent'::text, 'viewed'::text, 'accepted'::text, 'declined'::text, 'expired'::text])))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_respondent_name_check" CHECK ((char_length(respondent_name) <= 255))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_respondent_email_check" CHECK ((char_length(respondent_email) <= 254))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_respondent_ip_check" CHECK ((char_length(respondent_ip) <= 45))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_totals_check" CHECK ((total = ((subtotal - discount_total) + tax_total)))`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_expiry_check" CHECK ((expiry_date >= issue_date))`,
    `CREATE UNIQUE INDEX "estimates_number_unique" ON public."estimates" USING btree ("org_id", "number_key")`,
    `CREATE UNIQUE INDEX "estimates_external_id_unique" ON public."estimates" USING btree ("org_id", "external_id") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "estimates_created_at_index" ON public."estimates" USING btree ("org_id", "created_at", "id")`,
    `CREATE INDEX "estimates_number_index" ON public."estimates" USING btree ("org_id", "number", "id")`,
    `CREATE INDEX "estimates_title_index" ON public."estimates" USING btree ("org_id", "title", "id")`,
    `CREATE INDEX "estimates_total_index" ON public."estimates" USING btree ("org_id", "total", "id")`,
    `CREATE INDEX "estimates_issue_date_index" ON public."estimates" USING btree ("org_id", "issue_date", "id")`,
    `CREATE INDEX "estimates_status_index" ON public."estimates" USING btree ("org_id", "status", "id")`,
    `CREATE INDEX "estimates_expiry_date_index" ON public."estimates" USING btree ("org_id", "expiry_date", "id")`,
    `CREATE INDEX "estimates_account_id_index" ON public."estimates" USING btree ("org_id", "account_id")`,
    `CREATE INDEX "estimates_contact_id_index" ON public."estimates" USING btree ("org_id", "contact_id")`,
    `CREATE INDEX "estimates_template_id_index" ON public."estimates" USING btree ("org_id", "template_id")`,
    `CREATE INDEX "estimates_created_by_index" ON public."estimates" USING btree ("org_id", "created_by")`,
    `CREATE INDEX "estimates_status_expiry_date_index" ON public."estimates" USING btree ("org_id", "status", "expiry_date")`,
    `CREATE INDEX "estimates_search_index" ON public."estimates" USING gin ("org_id", search_text gin_trgm_ops)`,
    `CREATE INDEX "estimate_assignees_profile_id_index" ON public."estimate_assignees" USING btree ("org_id", "profile_id", "estimate_id")`,
    `CREATE INDEX "estimate_teams_team_id_index" ON public."estimate_teams" USING btree ("org_id", "team_id", "estimate_id")`,
    `ALTER TABLE "estimate_line_items" ADD CONSTRAINT "estimate_line_items_position_check" CHECK (("position" >= 1))`,
    `ALTER TABLE "estimate_line_items" ADD CONSTRAINT "estimate_line_items_name_check" CHECK ((char_length(name) <= 255))`,
    `ALTER TABLE "estimate_line_items" ADD CONSTRAINT "estimate_line_items_description_check" CHECK ((char_length(description) <= 2000))`,
    `ALTER TABLE "estimate_line_items" ADD CONSTRAINT "estimate_line_items_quantity_check" CHECK ((quantity >= (0)::numeric))`,
    `ALTER TABLE "estimate_line_items" ADD CONSTRAINT "estimate_line_items_unit_price_check" CHECK ((unit_price >= (0)::numeric))`,
    `ALTER TABLE "estimate_line_items" ADD CONSTRAINT "estimate_line_items_discount_type_check" CHECK ((discount_type = ANY (ARRAY['percentage'::text, 'fixed'::text])))`,
    `ALTER TABLE "estimate_line_items" ADD CONSTRAINT "estimate_line_items_discount_value_check" CHECK ((discount_value >= (0)::numeric))`,
    `ALTER TABLE "estimate_line_items" ADD CONSTRAINT "estimate_line_items_tax_rate_check" CHECK ((tax_rate >= (0)::numeric))`,
    `ALTER TABLE "estimate_line_items" ADD CONSTRAINT "estimate_line_items_discount_amount_check" CHECK ((discount_amount >= (0)::numeric))`,
    `ALTER TABLE "estimate_line_items" ADD CONSTRAINT "estimate_line_items_amount_check" CHECK ((amount >= (0)::numeric))`,
    `ALTER TABLE "estimate_line_items" ADD CONSTRAINT "estimate_line_items_discount_share_check" CHECK ((discount_share >= (0)::numeric))`,
    `ALTER TABLE "estimate_line_items" ADD CONSTRAINT "estimate_line_items_tax_amount_check" CHECK ((tax_amount >= (0)::numeric))`,
    `ALTER TABLE "estimate_line_items" ADD CONSTRAINT "estimate_line_items_total_check" CHECK ((total >= (0)::numeric))`,
    `ALTER TABLE "estimate_line_items" ADD CONSTRAINT "estimate_line_items_is_positive_check" CHECK ((quantity > (0)::numeric))`,
    `ALTER TABLE "estimate_line_items" ADD CONSTRAINT "estimate_line_items_adds_check" CHECK ((total = ((amount - discount_share) + tax_amount)))`,
    `ALTER TABLE "estimate_line_items" ADD CONSTRAINT "estimate_line_items_share_check" CHECK ((discount_share <= amount))`,
    `CREATE INDEX "estimate_line_items_product_id_index" ON public."estimate_line_items" USING btree ("org_id", "product_id")`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_external_id_check" CHECK ((char_length(external_id) <= 255))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_title_check" CHECK ((char_length(title) <= 255))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_currency_check" CHECK ((char_length(currency) <= 3))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_discount_type_check" CHECK ((discount_type = ANY (ARRAY['percentage'::text, 'fixed'::text])))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_discount_value_check" CHECK ((discount_value >= (0)::numeric))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_notes_check" CHECK ((char_length(notes) <= 10000))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_terms_check" CHECK ((char_length(terms) <= 10000))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_subtotal_check" CHECK ((subtotal >= (0)::numeric))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_discount_total_check" CHECK ((discount_total >= (0)::numeric))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_tax_total_check" CHECK ((tax_total >= (0)::numeric))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_total_check" CHECK ((total >= (0)::numeric))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_shipping_check" CHECK ((shipping >= (0)::numeric))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_po_number_check" CHECK ((char_length(po_number) <= 64))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_reminder_days_before_check" CHECK (((reminder_days_before >= 0) AND (reminder_days_before <= 365)))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_reminder_days_after_check" CHECK (((reminder_days_after >= 0) AND (reminder_days_after <= 365)))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_reminder_frequency_check" CHECK ((reminder_frequency = ANY (ARRAY['once'::text, 'weekly'::text])))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_payment_terms_check" CHECK ((payment_terms = ANY (ARRAY['due_on_receipt'::text, 'net_15'::text, 'net_30'::text, 'net_45'::text, 'net_60'::text])))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_frequency_check" CHECK ((frequency = ANY (ARRAY['weekly'::text, 'biweekly'::text, 'monthly'::text, 'quarterly'::text, 'semi_annually'::text, 'yearly'::text, 'custom_days'::text])))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_interval_days_check" CHECK (((interval_days >= 1) AND (interval_days <= 3650)))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_paused_because_check" CHECK ((paused_because = ANY (ARRAY['account_deleted'::text])))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_generated_count_check" CHECK (((generated_count >= 0) AND (generated_count <= 2147483647)))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_totals_check" CHECK ((total = (((subtotal - discount_total) + tax_total) + shipping)))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_ends_check" CHECK ((ends_on >= starts_on))`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_interval_check" CHECK (((frequency = 'custom_days'::text) = (interval_days IS NOT NULL)))`,
    `CREATE UNIQUE INDEX "recurring_invoices_external_id_unique" ON public."recurring_invoices" USING btree ("org_id", "external_id") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "recurring_invoices_created_at_index" ON public."recurring_invoices" USING btree ("org_id", "created_at", "id")`,
    `CREATE INDEX "recurring_invoices_title_index" ON public."recurring_invoices" USING btree ("org_id", "title", "id")`,
    `CREATE INDEX "recurring_invoices_total_index" ON public."recurring_invoices" USING btree ("org_id", "total", "id")`,
    `CREATE INDEX "recurring_invoices_starts_on_index" ON public."recurring_invoices" USING btree ("org_id", "starts_on", "id")`,
    `CREATE INDEX "recurring_invoices_ends_on_index" ON public."recurring_invoices" USING btree ("org_id", "ends_on", "id")`,
    `CREATE INDEX "recurring_invoices_next_on_index" ON public."recurring_invoices" USING btree ("org_id", "next_on", "id")`,
    `CREATE INDEX "recurring_invoices_account_id_index" ON public."recurring_invoices" USING btree ("org_id", "account_id")`,
    `CREATE INDEX "recurring_invoices_contact_id_index" ON public."recurring_invoices" USING btree ("org_id", "contact_id")`,
    `CREATE INDEX "recurring_invoices_template_id_index" ON public."recurring_invoices" USING btree ("org_id", "template_id")`,
    `CREATE INDEX "recurring_invoices_created_by_index" ON public."recurring_invoices" USING btree ("org_id", "created_by")`,
    `CREATE INDEX "recurring_invoices_is_active_next_on_index" ON public."recurring_invoices" USING btree ("org_id", "is_active", "next_on")`,
    `CREATE INDEX "recurring_invoices_search_index" ON public."recurring_invoices" USING gin ("org_id", search_text gin_trgm_ops)`,
    `CREATE INDEX "recurring_invoice_assignees_profile_id_index" ON public."recurring_invoice_assignees" USING btree ("org_id", "profile_id", "recurring_invoice_id")`,
    `CREATE INDEX "recurring_invoice_teams_team_id_index" ON public."recurring_invoice_teams" USING btree ("org_id", "team_id", "recurring_invoice_id")`,
    `ALTER TABLE "recurring_invoice_line_items" ADD CONSTRAINT "recurring_invoice_line_items_position_check" CHECK (("position" >= 1))`,
    `ALTER TABLE "recurring_invoice_line_items" ADD CONSTRAINT "recurring_invoice_line_items_name_check" CHECK ((char_length(name) <= 255))`,
    `ALTER TABLE "recurring_invoice_line_items" ADD CONSTRAINT "recurring_invoice_line_items_description_check" CHECK ((char_length(description) <= 2000))`,
    `ALTER TABLE "recurring_invoice_line_items" ADD CONSTRAINT "recurring_invoice_line_items_quantity_check" CHECK ((quantity >= (0)::numeric))`,
    `ALTER TABLE "recurring_invoice_line_items" ADD CONSTRAINT "recurring_invoice_line_items_unit_price_check" CHECK ((unit_price >= (0)::numeric))`,
    `ALTER TABLE "recurring_invoice_line_items" ADD CONSTRAINT "recurring_invoice_line_items_discount_type_check" CHECK ((discount_type = ANY (ARRAY['percentage'::text, 'fixed'::text])))`,
    `ALTER TABLE "recurring_invoice_line_items" ADD CONSTRAINT "recurring_invoice_line_items_discount_value_check" CHECK ((discount_value >= (0)::numeric))`,
    `ALTER TABLE "recurring_invoice_line_items" ADD CONSTRAINT "recurring_invoice_line_items_tax_rate_check" CHECK ((tax_rate >= (0)::numeric))`,
    `ALTER TABLE "recurring_invoice_line_items" ADD CONSTRAINT "recurring_invoice_line_items_discount_amount_check" CHECK ((discount_amount >= (0)::numeric))`,
    `ALTER TABLE "recurring_invoice_line_items" ADD CONSTRAINT "recurring_invoice_line_items_amount_check" CHECK ((amount >= (0)::numeric))`,
    `ALTER TABLE "recurring_invoice_line_items" ADD CONSTRAINT "recurring_invoice_line_items_discount_share_check" CHECK ((discount_share >= (0)::numeric))`,
    `ALTER TABLE "recurring_invoice_line_items" ADD CONSTRAINT "recurring_invoice_line_items_tax_amount_check" CHECK ((tax_amount >= (0)::numeric))`,
    `ALTER TABLE "recurring_invoice_line_items" ADD CONSTRAINT "recurring_invoice_line_items_total_check" CHECK ((total >= (0)::numeric))`,
    `ALTER TABLE "recurring_invoice_line_items" ADD CONSTRAINT "recurring_invoice_line_items_is_positive_check" CHECK ((quantity > (0)::numeric))`,
    `ALTER TABLE "recurring_invoice_line_items" ADD CONSTRAINT "recurring_invoice_line_items_adds_check" CHECK ((total = ((amount - discount_share) + tax_amount)))`,
    `ALTER TABLE "recurring_invoice_line_items" ADD CONSTRAINT "recurring_invoice_line_items_share_check" CHECK ((discount_share <= amount))`,
    `CREATE INDEX "recurring_invoice_line_items_product_id_index" ON public."recurring_invoice_line_items" USING btree ("org_id", "product_id")`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_external_id_check" CHECK ((char_length(external_id) <= 255))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_number_check" CHECK ((char_length(number) <= 64))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_title_check" CHECK ((char_length(title) <= 255))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_currency_check" CHECK ((char_length(currency) <= 3))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_discount_type_check" CHECK ((discount_type = ANY (ARRAY['percentage'::text, 'fixed'::text])))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_discount_value_check" CHECK ((discount_value >= (0)::numeric))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_notes_check" CHECK ((char_length(notes) <= 10000))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_terms_check" CHECK ((char_length(terms) <= 10000))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_subtotal_check" CHECK ((subtotal >= (0)::numeric))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_discount_total_check" CHECK ((discount_total >= (0)::numeric))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_tax_total_check" CHECK ((tax_total >= (0)::numeric))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_total_check" CHECK ((total >= (0)::numeric))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_client_name_check" CHECK ((char_length(client_name) <= 511))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_client_email_check" CHECK ((char_length(client_email) <= 254))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_client_phone_check" CHECK ((char_length(client_phone) <= 25))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_billing_name_check" CHECK ((char_length(billing_name) <= 255))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_billing_address_line_check" CHECK ((char_length(billing_address_line) <= 255))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_billing_city_check" CHECK ((char_length(billing_city) <= 255))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_billing_state_check" CHECK ((char_length(billing_state) <= 255))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_billing_postcode_check" CHECK ((char_length(billing_postcode) <= 64))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_billing_country_check" CHECK ((char_length(billing_country) <= 2))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_shipping_check" CHECK ((shipping >= (0)::numeric))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_po_number_check" CHECK ((char_length(po_number) <= 64))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_reminder_days_before_check" CHECK (((reminder_days_before >= 0) AND (reminder_days_before <= 365)))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_reminder_days_after_check" CHECK (((reminder_days_after >= 0) AND (reminder_days_after <= 365)))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_reminder_frequency_check" CHECK ((reminder_frequency = ANY (ARRAY['once'::text, 'weekly'::text])))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_status_check" CHECK ((status = ANY (ARRAY['draft'::text, 'sent'::text, 'viewed'::text, 'partially_paid'::text, 'paid'::text, 'overdue'::text, 'cancelled'::text])))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_payment_terms_check" CHECK ((payment_terms = ANY (ARRAY['due_on_receipt'::text, 'net_15'::text, 'net_30'::text, 'net_45'::text, 'net_60'::text, 'custom'::text])))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_amount_paid_check" CHECK ((amount_paid >= (0)::numeric))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_amount_due_check" CHECK ((amount_due >= (0)::numeric))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_reminder_count_check" CHECK (((reminder_count >= 0) AND (reminder_count <= 2147483647)))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_totals_check" CHECK ((total = (((subtotal - discount_total) + tax_total) + shipping)))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_due_check" CHECK ((amount_due = (total - amount_paid)))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_due_date_check" CHECK ((due_date >= issue_date))`,
    `CREATE UNIQUE INDEX "invoices_number_unique" ON public."invoices" USING btree ("org_id", "number_key")`,
    `CREATE UNIQUE INDEX "invoices_estimate_id_unique" ON public."invoices" USING btree ("org_id", "estimate_id")`,
    `CREATE UNIQUE INDEX "invoices_recurring_on_unique" ON public."invoices" USING btree ("org_id", "recurring_invoice_id", "recurring_on")`,
    `CREATE UNIQUE INDEX "invoices_external_id_unique" ON public."invoices" USING btree ("org_id", "external_id") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "invoices_created_at_index" ON public."invoices" USING btree ("org_id", "created_at", "id")`,
    `CREATE INDEX "invoices_number_index" ON public."invoices" USING btree ("org_id", "number", "id")`,
    `CREATE INDEX "invoices_title_index" ON public."invoices" USING btree ("org_id", "title", "id")`,
    `CREATE INDEX "invoices_total_index" ON public."invoices" USING btree ("org_id", "total", "id")`,
    `CREATE INDEX "invoices_issue_date_index" ON public."invoices" USING btree ("org_id", "issue_date")`,
    `CREATE INDEX "invoices_status_index" ON public."invoices" USING btree ("org_id", "status", "id")`,
    `CREATE INDEX "invoices_due_date_index" ON public."invoices" USING btree ("org_id", "due_date", "id")`,
    `CREATE INDEX "invoices_amount_paid_index" ON public."invoices" USING btree ("org_id", "amount_paid", "id")`,
    `CREATE INDEX "invoices_amount_due_index" ON public."invoices" USING btree ("org_id", "amount_due", "id")`,
    `CREATE INDEX "invoices_account_id_index" ON public."invoices" USING btree ("org_id", "account_id")`,
    `CREATE INDEX "invoices_contact_id_index" ON public."invoices" USING btree ("org_id", "contact_id")`,
    `CREATE INDEX "invoices_template_id_index" ON public."invoices" USING btree ("org_id", "template_id")`,
    `CREATE INDEX "invoices_estimate_id_index" ON public."invoices" USING btree ("org_id", "estimate_id")`,
    `CREATE INDEX "invoices_recurring_invoice_id_index" ON public."invoices" USING btree ("org_id", "recurring_invoice_id")`,
    `CREATE INDEX "invoices_created_by_index" ON public."invoices" USING btree ("org_id", "created_by")`,
    `CREATE INDEX "invoices_status_due_date_index" ON public."invoices" USING btree ("org_id", "status", "due_date")`,
    `CREATE INDEX "invoices_search_index" ON public."invoices" USING gin ("org_id", search_text gin_trgm_ops)`,
    `CREATE INDEX "invoice_assignees_profile_id_index" ON public."invoice_assignees" USING btree ("org_id", "profile_id", "invoice_id")`,
    `CREATE INDEX "invoice_teams_team_id_index" ON public."invoice_teams" USING btree ("org_id", "team_id", "invoice_id")`,
    `ALTER TABLE "invoice_line_items" ADD CONSTRAINT "invoice_line_items_position_check" CHECK (("position" >= 1))`,
    `ALTER TABLE "invoice_line_items" ADD CONSTRAINT "invoice_line_items_name_check" CHECK ((char_length(name) <= 255))`,
    `ALTER TABLE "invoice_line_items" ADD CONSTRAINT "invoice_line_items_description_check" CHECK ((char_length(description) <= 2000))`,
    `ALTER TABLE "invoice_line_items" ADD CONSTRAINT "invoice_line_items_quantity_check" CHECK ((quantity >= (0)::numeric))`,
    `ALTER TABLE "invoice_line_items" ADD CONSTRAINT "invoice_line_items_unit_price_check" CHECK ((unit_price >= (0)::numeric))`,
    `ALTER TABLE "invoice_line_items" ADD CONSTRAINT "invoice_line_items_discount_type_check" CHECK ((discount_type = ANY (ARRAY['percentage'::text, 'fixed'::text])))`,
    `ALTER TABLE "invoice_line_items" ADD CONSTRAINT "invoice_line_items_discount_value_check" CHECK ((discount_value >= (0)::numeric))`,
    `ALTER TABLE "invoice_line_items" ADD CONSTRAINT "invoice_line_items_tax_rate_check" CHECK ((tax_rate >= (0)::numeric))`,
    `ALTER TABLE "invoice_line_items" ADD CONSTRAINT "invoice_line_items_discount_amount_check" CHECK ((discount_amount >= (0)::numeric))`,
    `ALTER TABLE "invoice_line_items" ADD CONSTRAINT "invoice_line_items_amount_check" CHECK ((amount >= (0)::numeric))`,
    `ALTER TABLE "invoice_line_items" ADD CONSTRAINT "invoice_line_items_discount_share_check" CHECK ((discount_share >= (0)::numeric))`,
    `ALTER TABLE "invoice_line_items" ADD CONSTRAINT "invoice_line_items_tax_amount_check" CHECK ((tax_amount >= (0)::numeric))`,
    `ALTER TABLE "invoice_line_items" ADD CONSTRAINT "invoice_line_items_total_check" CHECK ((total >= (0)::numeric))`,
    `ALTER TABLE "invoice_line_items" ADD CONSTRAINT "invoice_line_items_is_positive_check" CHECK ((quantity > (0)::numeric))`,
    `ALTER TABLE "invoice_line_items" ADD CONSTRAINT "invoice_line_items_adds_check" CHECK ((total = ((amount - discount_share) + tax_amount)))`,
    `ALTER TABLE "invoice_line_items" ADD CONSTRAINT "invoice_line_items_share_check" CHECK ((discount_share <= amount))`,
    `CREATE INDEX "invoice_line_items_product_id_index" ON public."invoice_line_items" USING btree ("org_id", "product_id")`,
    `ALTER TABLE "payments" ADD CONSTRAINT "payments_external_id_check" CHECK ((char_length(external_id) <= 255))`,
    `ALTER TABLE "payments" ADD CONSTRAINT "payments_amount_check" CHECK ((amount >= (0)::numeric))`,
    `ALTER TABLE "payments" ADD CONSTRAINT "payments_currency_check" CHECK ((char_length(currency) <= 3))`,
    `ALTER TABLE "payments" ADD CONSTRAINT "payments_method_check" CHECK ((method = ANY (ARRAY['cash'::text, 'check'::text, 'credit_card'::text, 'bank_transfer'::text, 'paypal'::text, 'stripe'::text, 'other'::text])))`,
    `ALTER TABLE "payments" ADD CONSTRAINT "payments_reference_check" CHECK ((char_length(reference) <= 255))`,
    `ALTER TABLE "payments" ADD CONSTRAINT "payments_notes_check" CHECK ((char_length(notes) <= 10000))`,
    `ALTER TABLE "payments" ADD CONSTRAINT "payments_is_positive_check" CHECK ((amount > (0)::numeric))`,
    `CREATE UNIQUE INDEX "payments_external_id_unique" ON public."payments" USING btree ("org_id", "external_id") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "payments_created_at_index" ON public."payments" USING btree ("org_id", "created_at", "id")`,
    `CREATE INDEX "payments_amount_index" ON public."payments" USING btree ("org_id", "amount", "id")`,
    `CREATE INDEX "payments_paid_on_index" ON public."payments" USING btree ("org_id", "paid_on")`,
    `CREATE INDEX "payments_invoice_id_index" ON public."payments" USING btree ("org_id", "invoice_id")`,
    `CREATE INDEX "payments_created_by_index" ON public."payments" USING btree ("org_id", "created_by")`,
    `CREATE INDEX "payments_search_index" ON public."payments" USING gin ("org_id", search_text gin_trgm_ops)`,
    `ALTER TABLE "number_formats" ADD CONSTRAINT "number_formats_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `ALTER TABLE "portal_links" ADD CONSTRAINT "portal_links_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `ALTER TABLE "invoice_template_logos" ADD CONSTRAINT "invoice_template_logos_template_id_foreign" FOREIGN KEY ("org_id", "template_id") REFERENCES "invoice_templates"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "products" ADD CONSTRAINT "products_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `ALTER TABLE "invoice_templates" ADD CONSTRAINT "invoice_templates_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_account_id_foreign" FOREIGN KEY ("org_id", "account_id") REFERENCES "accounts"("org_id", "id")`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_contact_id_foreign" FOREIGN KEY ("org_id", "contact_id") REFERENCES "contacts"("org_id", "id") ON DELETE SET NULL ("contact_id")`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_template_id_foreign" FOREIGN KEY ("org_id", "template_id") REFERENCES "invoice_templates"("org_id", "id") ON DELETE SET NULL ("template_id")`,
    `ALTER TABLE "estimate_assignees" ADD CONSTRAINT "estimate_assignees_estimate_id_foreign" FOREIGN KEY ("org_id", "estimate_id") REFERENCES "estimates"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "estimate_assignees" ADD CONSTRAINT "estimate_assignees_profile_id_foreign" FOREIGN KEY ("org_id", "profile_id") REFERENCES "profiles"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "estimate_teams" ADD CONSTRAINT "estimate_teams_estimate_id_foreign" FOREIGN KEY ("org_id", "estimate_id") REFERENCES "estimates"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "estimate_teams" ADD CONSTRAINT "estimate_teams_team_id_foreign" FOREIGN KEY ("org_id", "team_id") REFERENCES "teams"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "estimate_line_items" ADD CONSTRAINT "estimate_line_items_estimate_id_foreign" FOREIGN KEY ("org_id", "estimate_id") REFERENCES "estimates"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "estimate_line_items" ADD CONSTRAINT "estimate_line_items_product_id_foreign" FOREIGN KEY ("org_id", "product_id") REFERENCES "products"("org_id", "id") ON DELETE SET NULL ("product_id")`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_account_id_foreign" FOREIGN KEY ("org_id", "account_id") REFERENCES "accounts"("org_id", "id")`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_contact_id_foreign" FOREIGN KEY ("org_id", "contact_id") REFERENCES "contacts"("org_id", "id") ON DELETE SET NULL ("contact_id")`,
    `ALTER TABLE "recurring_invoices" ADD CONSTRAINT "recurring_invoices_template_id_foreign" FOREIGN KEY ("org_id", "template_id") REFERENCES "invoice_templates"("org_id", "id") ON DELETE SET NULL ("template_id")`,
    `ALTER TABLE "recurring_invoice_assignees" ADD CONSTRAINT "recurring_invoice_assignees_recurring_invoice_id_foreign" FOREIGN KEY ("org_id", "recurring_invoice_id") REFERENCES "recurring_invoices"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "recurring_invoice_assignees" ADD CONSTRAINT "recurring_invoice_assignees_profile_id_foreign" FOREIGN KEY ("org_id", "profile_id") REFERENCES "profiles"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "recurring_invoice_teams" ADD CONSTRAINT "recurring_invoice_teams_recurring_invoice_id_foreign" FOREIGN KEY ("org_id", "recurring_invoice_id") REFERENCES "recurring_invoices"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "recurring_invoice_teams" ADD CONSTRAINT "recurring_invoice_teams_team_id_foreign" FOREIGN KEY ("org_id", "team_id") REFERENCES "teams"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "recurring_invoice_line_items" ADD CONSTRAINT "recurring_invoice_line_items_recurring_invoice_id_foreign" FOREIGN KEY ("org_id", "recurring_invoice_id") REFERENCES "recurring_invoices"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "recurring_invoice_line_items" ADD CONSTRAINT "recurring_invoice_line_items_product_id_foreign" FOREIGN KEY ("org_id", "product_id") REFERENCES "products"("org_id", "id") ON DELETE SET NULL ("product_id")`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_account_id_foreign" FOREIGN KEY ("org_id", "account_id") REFERENCES "accounts"("org_id", "id")`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_contact_id_foreign" FOREIGN KEY ("org_id", "contact_id") REFERENCES "contacts"("org_id", "id") ON DELETE SET NULL ("contact_id")`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_template_id_foreign" FOREIGN KEY ("org_id", "template_id") REFERENCES "invoice_templates"("org_id", "id") ON DELETE SET NULL ("template_id")`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_estimate_id_foreign" FOREIGN KEY ("org_id", "estimate_id") REFERENCES "estimates"("org_id", "id") ON DELETE SET NULL ("estimate_id")`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_recurring_invoice_id_foreign" FOREIGN KEY ("org_id", "recurring_invoice_id") REFERENCES "recurring_invoices"("org_id", "id") ON DELETE SET NULL ("recurring_invoice_id")`,
    `ALTER TABLE "invoice_assignees" ADD CONSTRAINT "invoice_assignees_invoice_id_foreign" FOREIGN KEY ("org_id", "invoice_id") REFERENCES "invoices"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "invoice_assignees" ADD CONSTRAINT "invoice_assignees_profile_id_foreign" FOREIGN KEY ("org_id", "profile_id") REFERENCES "profiles"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "invoice_teams" ADD CONSTRAINT "invoice_teams_invoice_id_foreign" FOREIGN KEY ("org_id", "invoice_id") REFERENCES "invoices"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "invoice_teams" ADD CONSTRAINT "invoice_teams_team_id_foreign" FOREIGN KEY ("org_id", "team_id") REFERENCES "teams"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "invoice_line_items" ADD CONSTRAINT "invoice_line_items_invoice_id_foreign" FOREIGN KEY ("org_id", "invoice_id") REFERENCES "invoices"("org_id", "id") ON DELETE CASCADE`,
    `ALTER TABLE "invoice_line_items" ADD CONSTRAINT "invoice_line_items_product_id_foreign" FOREIGN KEY ("org_id", "product_id") REFERENCES "products"("org_id", "id") ON DELETE SET NULL ("product_id")`,
    `ALTER TABLE "payments" ADD CONSTRAINT "payments_org_id_foreign" FOREIGN KEY ("org_id") REFERENCES "organizations"("id")`,
    `ALTER TABLE "payments" ADD CONSTRAINT "payments_invoice_id_foreign" FOREIGN KEY ("org_id", "invoice_id") REFERENCES "invoices"("org_id", "id")`,
    `CREATE POLICY "number_formats_isolation" ON "number_formats" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "number_formats_isolation_restrictive" ON "number_formats" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "portal_links_isolation" ON "portal_links" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "portal_links_isolation_restrictive" ON "portal_links" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "invoice_template_logos_isolation" ON "invoice_template_logos" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "invoice_template_logos_isolation_restrictive" ON "invoice_template_logos" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "products_isolation" ON "products" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "products_isolation_restrictive" ON "products" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "products_search" ON "products" FOR SELECT TO "bottlecrm_search" USING (true)`,
    `CREATE POLICY "invoice_templates_isolation" ON "invoice_templates" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "invoice_templates_isolation_restrictive" ON "invoice_templates" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "estimates_isolation" ON "estimates" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "estimates_isolation_restrictive" ON "estimates" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "estimates_search" ON "estimates" FOR SELECT TO "bottlecrm_search" USING (true)`,
    `CREATE POLICY "estimate_assignees_isolation" ON "estimate_assignees" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "estimate_assignees_isolation_restrictive" ON "estimate_assignees" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "estimate_teams_isolation" ON "estimate_teams" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "estimate_teams_isolation_restrictive" ON "estimate_teams" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "estimate_line_items_isolation" ON "estimate_line_items" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "estimate_line_items_isolation_restrictive" ON "estimate_line_items" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "recurring_invoices_isolation" ON "recurring_invoices" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "recurring_invoices_isolation_restrictive" ON "recurring_invoices" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "recurring_invoices_search" ON "recurring_invoices" FOR SELECT TO "bottlecrm_search" USING (true)`,
    `CREATE POLICY "recurring_invoice_assignees_isolation" ON "recurring_invoice_assignees" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "recurring_invoice_assignees_isolation_restrictive" ON "recurring_invoice_assignees" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "recurring_invoice_teams_isolation" ON "recurring_invoice_teams" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "recurring_invoice_teams_isolation_restrictive" ON "recurring_invoice_teams" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "recurring_invoice_line_items_isolation" ON "recurring_invoice_line_items" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "recurring_invoice_line_items_isolation_restrictive" ON "recurring_invoice_line_items" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "invoices_isolation" ON "invoices" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "invoices_isolation_restrictive" ON "invoices" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "invoices_search" ON "invoices" FOR SELECT TO "bottlecrm_search" USING (true)`,
    `CREATE POLICY "invoice_assignees_isolation" ON "invoice_assignees" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "invoice_assignees_isolation_restrictive" ON "invoice_assignees" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "invoice_teams_isolation" ON "invoice_teams" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "invoice_teams_isolation_restrictive" ON "invoice_teams" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "invoice_line_items_isolation" ON "invoice_line_items" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "invoice_line_items_isolation_restrictive" ON "invoice_line_items" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "payments_isolation" ON "payments" TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "payments_isolation_restrictive" ON "payments" AS RESTRICTIVE TO "bottlecrm_app", "bottlecrm_owner" USING ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")))`,
    `CREATE POLICY "payments_search" ON "payments" FOR SELECT TO "bottlecrm_search" USING (true)`,
    `CREATE OR REPLACE FUNCTION public.products_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    SELECT n.org_id, 'product', n.id, 'create', '{}', profile, request FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT o.org_id, 'product', o.id, 'purge', '{}', profile, request FROM old_rows o;
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT c.organization, 'product', c.id, c.action, coalesce(c.changes, '{}'), profile, request FROM (
      SELECT n.org_id AS organization, n.id, CASE WHEN o.deleted_at IS NULL AND n.deleted_at IS NOT NULL THEN 'delete' WHEN o.deleted_at IS NOT NULL AND n.deleted_at IS NULL THEN 'restore' ELSE 'update' END AS action, (SELECT jsonb_object_agg(f.name, f.change) FROM (VALUES
        ('externalId', CASE WHEN o.external_id IS DISTINCT FROM n.external_id THEN jsonb_build_array(o.external_id, n.external_id) END),
        ('deletedAt', CASE WHEN o.deleted_at IS DISTINCT FROM n.deleted_at THEN jsonb_build_array(o.deleted_at, n.deleted_at) END),
        ('customFields', CASE WHEN o.custom_fields IS DISTINCT FROM n.custom_fields THEN jsonb_build_array(o.custom_fields, n.custom_fields) END),
        ('name', CASE WHEN o.name IS DISTINCT FROM n.name THEN jsonb_build_array(o.name, n.name) END),
        ('description', CASE WHEN o.description IS DISTINCT FROM n.description THEN jsonb_build_array(o.description, n.description) END),
        ('sku', CASE WHEN o.sku IS DISTINCT FROM n.sku THEN jsonb_build_array(o.sku, n.sku) END),
        ('price', CASE WHEN o.price IS DISTINCT FROM n.price THEN jsonb_build_array(o.price, n.price) END),
        ('currency', CASE WHEN o.currency IS DISTINCT FROM n.currency THEN jsonb_build_array(o.currency, n.currency) END),
        ('category', CASE WHEN o.category IS DISTINCT FROM n.category THEN jsonb_build_array(o.category, n.category) END),
        ('isActive', CASE WHEN o.is_active IS DISTINCT FROM n.is_active THEN jsonb_build_array(o.is_active, n.is_active) END)
      ) f(name, change) WHERE f.change IS NOT NULL) AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.org_id = o.org_id
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.products_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.search_products(q text, max_rows integer) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  pattern text := '%' || replace(replace(replace(lower(q), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
BEGIN
  IF organization IS NULL OR q = '' THEN
    RETURN;
  END IF;
  -- The text is put into the statement as a literal: only so does the planner see how rare it is.
  RETURN QUERY EXECUTE format(
    'SELECT t.id FROM public.products t WHERE t.org_id = %L::uuid AND t.search_text LIKE %L AND t.deleted_at IS NULL LIMIT %s',
    organization, pattern, coalesce(max_rows::text, 'ALL'));
END
$function$`,
    'REVOKE ALL ON FUNCTION public.search_products(text, integer) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.search_products(text, integer) TO bottlecrm_app',
    'GRANT CREATE ON SCHEMA public TO bottlecrm_search',
    'ALTER FUNCTION public.search_products(text, integer) OWNER TO bottlecrm_search',
    'REVOKE CREATE ON SCHEMA public FROM bottlecrm_search',
    `CREATE OR REPLACE FUNCTION public.invoice_templates_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    SELECT n.org_id, 'invoiceTemplate', n.id, 'create', '{}', profile, request FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT o.org_id, 'invoiceTemplate', o.id, 'purge', '{}', profile, request FROM old_rows o;
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT c.organization, 'invoiceTemplate', c.id, c.action, coalesce(c.changes, '{}'), profile, request FROM (
      SELECT n.org_id AS organization, n.id, CASE WHEN o.deleted_at IS NULL AND n.deleted_at IS NOT NULL THEN 'delete' WHEN o.deleted_at IS NOT NULL AND n.deleted_at IS NULL THEN 'restore' ELSE 'update' END AS action, (SELECT jsonb_object_agg(f.name, f.change) FROM (VALUES
        ('externalId', CASE WHEN o.external_id IS DISTINCT FROM n.external_id THEN jsonb_build_array(o.external_id, n.external_id) END),
        ('deletedAt', CASE WHEN o.deleted_at IS DISTINCT FROM n.deleted_at THEN jsonb_build_array(o.deleted_at, n.deleted_at) END),
        ('name', CASE WHEN o.name IS DISTINCT FROM n.name THEN jsonb_build_array(o.name, n.name) END),
        ('logoHash', CASE WHEN o.logo_hash IS DISTINCT FROM n.logo_hash THEN jsonb_build_array(o.logo_hash, n.logo_hash) END),
        ('primaryColor', CASE WHEN o.primary_color IS DISTINCT FROM n.primary_color THEN jsonb_build_array(o.primary_color, n.primary_color) END),
        ('secondaryColor', CASE WHEN o.secondary_color IS DISTINCT FROM n.secondary_color THEN jsonb_build_array(o.secondary_color, n.secondary_color) END),
        ('html', CASE WHEN o.html IS DISTINCT FROM n.html THEN jsonb_build_array(o.html, n.html) END),
        ('css', CASE WHEN o.css IS DISTINCT FROM n.css THEN jsonb_build_array(o.css, n.css) END),
        ('defaultNotes', CASE WHEN o.default_notes IS DISTINCT FROM n.default_notes THEN jsonb_build_array(o.default_notes, n.default_notes) END),
        ('defaultTerms', CASE WHEN o.default_terms IS DISTINCT FROM n.default_terms THEN jsonb_build_array(o.default_terms, n.default_terms) END),
        ('footer', CASE WHEN o.footer IS DISTINCT FROM n.footer THEN jsonb_build_array(o.footer, n.footer) END),
        ('isDefault', CASE WHEN o.is_default IS DISTINCT FROM n.is_default THEN jsonb_build_array(o.is_default, n.is_default) END)
      ) f(name, change) WHERE f.change IS NOT NULL) AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.org_id = o.org_id
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.invoice_templates_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.estimates_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    SELECT n.org_id, 'estimate', n.id, 'create', '{}', profile, request FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT o.org_id, 'estimate', o.id, 'purge', '{}', profile, request FROM old_rows o;
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT c.organization, 'estimate', c.id, c.action, coalesce(c.changes, '{}'), profile, request FROM (
      SELECT n.org_id AS organization, n.id, CASE WHEN o.deleted_at IS NULL AND n.deleted_at IS NOT NULL THEN 'delete' WHEN o.deleted_at IS NOT NULL AND n.deleted_at IS NULL THEN 'restore' ELSE 'update' END AS action, (SELECT jsonb_object_agg(f.name, f.change) FROM (VALUES
        ('externalId', CASE WHEN o.external_id IS DISTINCT FROM n.external_id THEN jsonb_build_array(o.external_id, n.external_id) END),
        ('deletedAt', CASE WHEN o.deleted_at IS DISTINCT FROM n.deleted_at THEN jsonb_build_array(o.deleted_at, n.deleted_at) END),
        ('customFields', CASE WHEN o.custom_fields IS DISTINCT FROM n.custom_fields THEN jsonb_build_array(o.custom_fields, n.custom_fields) END),
        ('number', CASE WHEN o.number IS DISTINCT FROM n.number THEN jsonb_build_array(o.number, n.number) END),
        ('title', CASE WHEN o.title IS DISTINCT FROM n.title THEN jsonb_build_array(o.title, n.title) END),
        ('accountId', CASE WHEN o.account_id IS DISTINCT FROM n.account_id THEN jsonb_build_array(o.account_id, n.account_id) END),
        ('contactId', CASE WHEN o.contact_id IS DISTINCT FROM n.contact_id THEN jsonb_build_array(o.contact_id, n.contact_id) END),
        ('currency', CASE WHEN o.currency IS DISTINCT FROM n.currency THEN jsonb_build_array(o.currency, n.currency) END),
        ('discountType', CASE WHEN o.discount_type IS DISTINCT FROM n.discount_type THEN jsonb_build_array(o.discount_type, n.discount_type) END),
        ('discountValue', CASE WHEN o.discount_value IS DISTINCT FROM n.discount_value THEN jsonb_build_array(o.discount_value, n.discount_value) END),
        ('notes', CASE WHEN o.notes IS DISTINCT FROM n.notes THEN jsonb_build_array(o.notes, n.notes) END),
        ('terms', CASE WHEN o.terms IS DISTINCT FROM n.terms THEN jsonb_build_array(o.terms, n.terms) END),
        ('subtotal', CASE WHEN o.subtotal IS DISTINCT FROM n.subtotal THEN jsonb_build_array(o.subtotal, n.subtotal) END),
        ('discountTotal', CASE WHEN o.discount_total IS DISTINCT FROM n.discount_total THEN jsonb_build_array(o.discount_total, n.discount_total) END),
        ('taxTotal', CASE WHEN o.tax_total IS DISTINCT FROM n.tax_total THEN jsonb_build_array(o.tax_total, n.tax_total) END),
        ('total', CASE WHEN o.total IS DISTINCT FROM n.total THEN jsonb_build_array(o.total, n.total) END),
        ('templateId', CASE WHEN o.template_id IS DISTINCT FROM n.template_id THEN jsonb_build_array(o.template_id, n.template_id) END),
        ('issueDate', CASE WHEN o.issue_date IS DISTINCT FROM n.issue_date THEN jsonb_build_array(o.issue_date, n.issue_date) END),
        ('clientName', CASE WHEN o.client_name IS DISTINCT FROM n.client_name THEN jsonb_build_array(o.client_name, n.client_name) END),
        ('clientEmail', CASE WHEN o.client_email IS DISTINCT FROM n.client_email THEN jsonb_build_array(o.client_email, n.client_email) END),
        ('clientPhone', CASE WHEN o.client_phone IS DISTINCT FROM n.client_phone THEN jsonb_build_array(o.client_phone, n.client_phone) END),
        ('billingName', CASE WHEN o.billing_name IS DISTINCT FROM n.billing_name THEN jsonb_build_array(o.billing_name, n.billing_name) END),
        ('billingAddressLine', CASE WHEN o.billing_address_line IS DISTINCT FROM n.billing_address_line THEN jsonb_build_array(o.billing_address_line, n.billing_address_line) END),
        ('billingCity', CASE WHEN o.billing_city IS DISTINCT FROM n.billing_city THEN jsonb_build_array(o.billing_city, n.billing_city) END),
        ('billingState', CASE WHEN o.billing_state IS DISTINCT FROM n.billing_state THEN jsonb_build_array(o.billing_state, n.billing_state) END),
        ('billingPostcode', CASE WHEN o.billing_postcode IS DISTINCT FROM n.billing_postcode THEN jsonb_build_array(o.billing_postcode, n.billing_postcode) END),
        ('billingCountry', CASE WHEN o.billing_country IS DISTINCT FROM n.billing_country THEN jsonb_build_array(o.billing_country, n.billing_country) END),
        ('sentAt', CASE WHEN o.sent_at IS DISTINCT FROM n.sent_at THEN jsonb_build_array(o.sent_at, n.sent_at) END),
        ('viewedAt', CASE WHEN o.viewed_at IS DISTINCT FROM n.viewed_at THEN jsonb_build_array(o.viewed_at, n.viewed_at) END),
        ('status', CASE WHEN o.status IS DISTINCT FROM n.status THEN jsonb_build_array(o.status, n.status) END),
        ('expiryDate', CASE WHEN o.expiry_date IS DISTINCT FROM n.expiry_date THEN jsonb_build_array(o.expiry_date, n.expiry_date) END),
        ('acceptedAt', CASE WHEN o.accepted_at IS DISTINCT FROM n.accepted_at THEN jsonb_build_array(o.accepted_at, n.accepted_at) END),
        ('declinedAt', CASE WHEN o.declined_at IS DISTINCT FROM n.declined_at THEN jsonb_build_array(o.declined_at, n.declined_at) END),
        ('respondentName', CASE WHEN o.respondent_name IS DISTINCT FROM n.respondent_name THEN jsonb_build_array(o.respondent_name, n.respondent_name) END),
        ('respondentEmail', CASE WHEN o.respondent_email IS DISTINCT FROM n.respondent_email THEN jsonb_build_array(o.respondent_email, n.respondent_email) END),
        ('convertedAt', CASE WHEN o.converted_at IS DISTINCT FROM n.converted_at THEN jsonb_build_array(o.converted_at, n.converted_at) END),
        ('convertedInvoiceId', CASE WHEN o.converted_invoice_id IS DISTINCT FROM n.converted_invoice_id THEN jsonb_build_array(o.converted_invoice_id, n.converted_invoice_id) END)
      ) f(name, change) WHERE f.change IS NOT NULL) AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.org_id = o.org_id
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.estimates_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.estimates_sums() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
BEGIN
  IF organization IS NULL OR public.is_erasing(organization) THEN
    RETURN NULL;
  END IF;
  IF EXISTS (
    SELECT FROM public.estimates t CROSS JOIN LATERAL (
      SELECT coalesce(sum(l.amount), 0) AS subtotal, coalesce(sum(l.discount_share), 0) AS discount_total, coalesce(sum(l.tax_amount), 0) AS tax_total FROM public.estimate_line_items l WHERE l.org_id = t.org_id AND l.estimate_id = t.id) s
    WHERE t.org_id = NEW.org_id AND t.id = NEW.id AND (t.subtotal <> s.subtotal OR t.discount_total <> s.discount_total OR t.tax_total <> s.tax_total)
  ) THEN
    RAISE EXCEPTION 'the totals of estimates are not the sums of estimate_line_items' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.estimates_sums() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.search_estimates(q text, max_rows integer) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  pattern text := '%' || replace(replace(replace(lower(q), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
BEGIN
  IF organization IS NULL OR q = '' THEN
    RETURN;
  END IF;
  -- The text is put into the statement as a literal: only so does the planner see how rare it is.
  RETURN QUERY EXECUTE format(
    'SELECT t.id FROM public.estimates t WHERE t.org_id = %L::uuid AND t.search_text LIKE %L AND t.deleted_at IS NULL LIMIT %s',
    organization, pattern, coalesce(max_rows::text, 'ALL'));
END
$function$`,
    'REVOKE ALL ON FUNCTION public.search_estimates(text, integer) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.search_estimates(text, integer) TO bottlecrm_app',
    'GRANT CREATE ON SCHEMA public TO bottlecrm_search',
    'ALTER FUNCTION public.search_estimates(text, integer) OWNER TO bottlecrm_search',
    'REVOKE CREATE ON SCHEMA public FROM bottlecrm_search',
    `CREATE OR REPLACE FUNCTION public.estimate_assignees_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.estimates o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.estimate_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.estimates o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.estimate_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.estimate_assignees_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.estimate_assignees_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS estimate_id, NULL::uuid AS profile_id WHERE false), added AS (SELECT t.org_id, t.estimate_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.estimate_id AS owner_id FROM removed x UNION SELECT x.org_id, x.estimate_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'estimate', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.estimate_assignees l WHERE l.org_id = c.org_id AND l.estimate_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.estimate_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.estimate_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.estimate_assignees l
          WHERE l.org_id = c.org_id AND l.estimate_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.estimates r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.estimate_id, t.profile_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS estimate_id, NULL::uuid AS profile_id WHERE false),
    changed AS (SELECT x.org_id, x.estimate_id AS owner_id FROM removed x UNION SELECT x.org_id, x.estimate_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'estimate', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.estimate_assignees l WHERE l.org_id = c.org_id AND l.estimate_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.estimate_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.estimate_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.estimate_assignees l
          WHERE l.org_id = c.org_id AND l.estimate_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.estimates r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.estimate_id, t.profile_id FROM old_rows t), added AS (SELECT t.org_id, t.estimate_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.estimate_id AS owner_id FROM removed x UNION SELECT x.org_id, x.estimate_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'estimate', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.estimate_assignees l WHERE l.org_id = c.org_id AND l.estimate_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.estimate_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.estimate_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.estimate_assignees l
          WHERE l.org_id = c.org_id AND l.estimate_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.estimates r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.estimate_assignees_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.estimate_teams_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.estimates o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.estimate_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.estimates o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.estimate_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.estimate_teams_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.estimate_teams_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS estimate_id, NULL::uuid AS team_id WHERE false), added AS (SELECT t.org_id, t.estimate_id, t.team_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.estimate_id AS owner_id FROM removed x UNION SELECT x.org_id, x.estimate_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'estimate', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.estimate_teams l WHERE l.org_id = c.org_id AND l.estimate_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.estimate_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.estimate_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.estimate_teams l
          WHERE l.org_id = c.org_id AND l.estimate_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.estimates r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.estimate_id, t.team_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS estimate_id, NULL::uuid AS team_id WHERE false),
    changed AS (SELECT x.org_id, x.estimate_id AS owner_id FROM removed x UNION SELECT x.org_id, x.estimate_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'estimate', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.estimate_teams l WHERE l.org_id = c.org_id AND l.estimate_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.estimate_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.estimate_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.estimate_teams l
          WHERE l.org_id = c.org_id AND l.estimate_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.estimates r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.estimate_id, t.team_id FROM old_rows t), added AS (SELECT t.org_id, t.estimate_id, t.team_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.estimate_id AS owner_id FROM removed x UNION SELECT x.org_id, x.estimate_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'estimate', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.estimate_teams l WHERE l.org_id = c.org_id AND l.estimate_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.estimate_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.estimate_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.estimate_teams l
          WHERE l.org_id = c.org_id AND l.estimate_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.estimates r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.estimate_teams_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.estimate_line_items_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.estimates o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.estimate_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.estimates o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.estimate_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.estimate_line_items_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.estimate_line_items_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    SELECT d.org_id, 'estimate', d.owner_id, 'update', jsonb_build_object('lineItems', jsonb_build_array(d.before, d.after)), profile, request
    FROM (SELECT n.org_id, n.estimate_id AS owner_id, '[]'::jsonb AS before, jsonb_agg(jsonb_build_object('position', n.position, 'productId', n.product_id, 'name', n.name, 'description', n.description, 'quantity', n.quantity, 'unitPrice', n.unit_price, 'discountType', n.discount_type, 'discountValue', n.discount_value, 'taxRate', n.tax_rate, 'discountAmount', n.discount_amount, 'amount', n.amount, 'discountShare', n.discount_share, 'taxAmount', n.tax_amount, 'total', n.total) ORDER BY n.position) AS after FROM new_rows n GROUP BY 1, 2) d WHERE EXISTS (SELECT FROM public.estimates r WHERE r.org_id = d.org_id AND r.id = d.owner_id
        AND (r.version > 1 OR r.created_at < now()));
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'estimate', d.owner_id, 'update', jsonb_build_object('lineItems', jsonb_build_array(d.before, d.after)), profile, request
    FROM (SELECT o.org_id, o.estimate_id AS owner_id, jsonb_agg(jsonb_build_object('position', o.position, 'productId', o.product_id, 'name', o.name, 'description', o.description, 'quantity', o.quantity, 'unitPrice', o.unit_price, 'discountType', o.discount_type, 'discountValue', o.discount_value, 'taxRate', o.tax_rate, 'discountAmount', o.discount_amount, 'amount', o.amount, 'discountShare', o.discount_share, 'taxAmount', o.tax_amount, 'total', o.total) ORDER BY o.position) AS before, '[]'::jsonb AS after FROM old_rows o GROUP BY 1, 2) d WHERE EXISTS (SELECT FROM public.estimates r WHERE r.org_id = d.org_id AND r.id = d.owner_id
        AND (r.version > 1 OR r.created_at < now()));
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'estimate', d.owner_id, 'update', jsonb_build_object('lineItems', jsonb_build_array(d.before, d.after)), profile, request
    FROM (SELECT n.org_id, n.estimate_id AS owner_id, jsonb_agg(jsonb_build_object('position', o.position, 'productId', o.product_id, 'name', o.name, 'description', o.description, 'quantity', o.quantity, 'unitPrice', o.unit_price, 'discountType', o.discount_type, 'discountValue', o.discount_value, 'taxRate', o.tax_rate, 'discountAmount', o.discount_amount, 'amount', o.amount, 'discountShare', o.discount_share, 'taxAmount', o.tax_amount, 'total', o.total) ORDER BY o.position) AS before, jsonb_agg(jsonb_build_object('position', n.position, 'productId', n.product_id, 'name', n.name, 'description', n.description, 'quantity', n.quantity, 'unitPrice', n.unit_price, 'discountType', n.discount_type, 'discountValue', n.discount_value, 'taxRate', n.tax_rate, 'discountAmount', n.discount_amount, 'amount', n.amount, 'discountShare', n.discount_share, 'taxAmount', n.tax_amount, 'total', n.total) ORDER BY n.position) AS after
      FROM old_rows o JOIN new_rows n ON n.org_id = o.org_id AND n.estimate_id = o.estimate_id AND n.position = o.position
      WHERE jsonb_build_object('position', o.position, 'productId', o.product_id, 'name', o.name, 'description', o.description, 'quantity', o.quantity, 'unitPrice', o.unit_price, 'discountType', o.discount_type, 'discountValue', o.discount_value, 'taxRate', o.tax_rate, 'discountAmount', o.discount_amount, 'amount', o.amount, 'discountShare', o.discount_share, 'taxAmount', o.tax_amount, 'total', o.total) <> jsonb_build_object('position', n.position, 'productId', n.product_id, 'name', n.name, 'description', n.description, 'quantity', n.quantity, 'unitPrice', n.unit_price, 'discountType', n.discount_type, 'discountValue', n.discount_value, 'taxRate', n.tax_rate, 'discountAmount', n.discount_amount, 'amount', n.amount, 'discountShare', n.discount_share, 'taxAmount', n.tax_amount, 'total', n.total) GROUP BY 1, 2) d WHERE EXISTS (SELECT FROM public.estimates r WHERE r.org_id = d.org_id AND r.id = d.owner_id
        AND (r.version > 1 OR r.created_at < now()));
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.estimate_line_items_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.recurring_invoices_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    SELECT n.org_id, 'recurringInvoice', n.id, 'create', '{}', profile, request FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT o.org_id, 'recurringInvoice', o.id, 'purge', '{}', profile, request FROM old_rows o;
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT c.organization, 'recurringInvoice', c.id, c.action, coalesce(c.changes, '{}'), profile, request FROM (
      SELECT n.org_id AS organization, n.id, CASE WHEN o.deleted_at IS NULL AND n.deleted_at IS NOT NULL THEN 'delete' WHEN o.deleted_at IS NOT NULL AND n.deleted_at IS NULL THEN 'restore' ELSE 'update' END AS action, (SELECT jsonb_object_agg(f.name, f.change) FROM (VALUES
        ('externalId', CASE WHEN o.external_id IS DISTINCT FROM n.external_id THEN jsonb_build_array(o.external_id, n.external_id) END),
        ('deletedAt', CASE WHEN o.deleted_at IS DISTINCT FROM n.deleted_at THEN jsonb_build_array(o.deleted_at, n.deleted_at) END),
        ('customFields', CASE WHEN o.custom_fields IS DISTINCT FROM n.custom_fields THEN jsonb_build_array(o.custom_fields, n.custom_fields) END),
        ('title', CASE WHEN o.title IS DISTINCT FROM n.title THEN jsonb_build_array(o.title, n.title) END),
        ('accountId', CASE WHEN o.account_id IS DISTINCT FROM n.account_id THEN jsonb_build_array(o.account_id, n.account_id) END),
        ('contactId', CASE WHEN o.contact_id IS DISTINCT FROM n.contact_id THEN jsonb_build_array(o.contact_id, n.contact_id) END),
        ('currency', CASE WHEN o.currency IS DISTINCT FROM n.currency THEN jsonb_build_array(o.currency, n.currency) END),
        ('discountType', CASE WHEN o.discount_type IS DISTINCT FROM n.discount_type THEN jsonb_build_array(o.discount_type, n.discount_type) END),
        ('discountValue', CASE WHEN o.discount_value IS DISTINCT FROM n.discount_value THEN jsonb_build_array(o.discount_value, n.discount_value) END),
        ('notes', CASE WHEN o.notes IS DISTINCT FROM n.notes THEN jsonb_build_array(o.notes, n.notes) END),
        ('terms', CASE WHEN o.terms IS DISTINCT FROM n.terms THEN jsonb_build_array(o.terms, n.terms) END),
        ('subtotal', CASE WHEN o.subtotal IS DISTINCT FROM n.subtotal THEN jsonb_build_array(o.subtotal, n.subtotal) END),
        ('discountTotal', CASE WHEN o.discount_total IS DISTINCT FROM n.discount_total THEN jsonb_build_array(o.discount_total, n.discount_total) END),
        ('taxTotal', CASE WHEN o.tax_total IS DISTINCT FROM n.tax_total THEN jsonb_build_array(o.tax_total, n.tax_total) END),
        ('total', CASE WHEN o.total IS DISTINCT FROM n.total THEN jsonb_build_array(o.total, n.total) END),
        ('templateId', CASE WHEN o.template_id IS DISTINCT FROM n.template_id THEN jsonb_build_array(o.template_id, n.template_id) END),
        ('shipping', CASE WHEN o.shipping IS DISTINCT FROM n.shipping THEN jsonb_build_array(o.shipping, n.shipping) END),
        ('poNumber', CASE WHEN o.po_number IS DISTINCT FROM n.po_number THEN jsonb_build_array(o.po_number, n.po_number) END),
        ('remindersEnabled', CASE WHEN o.reminders_enabled IS DISTINCT FROM n.reminders_enabled THEN jsonb_build_array(o.reminders_enabled, n.reminders_enabled) END),
        ('reminderDaysBefore', CASE WHEN o.reminder_days_before IS DISTINCT FROM n.reminder_days_before THEN jsonb_build_array(o.reminder_days_before, n.reminder_days_before) END),
        ('reminderDaysAfter', CASE WHEN o.reminder_days_after IS DISTINCT FROM n.reminder_days_after THEN jsonb_build_array(o.reminder_days_after, n.reminder_days_after) END),
        ('reminderFrequency', CASE WHEN o.reminder_frequency IS DISTINCT FROM n.reminder_frequency THEN jsonb_build_array(o.reminder_frequency, n.reminder_frequency) END),
        ('paymentTerms', CASE WHEN o.payment_terms IS DISTINCT FROM n.payment_terms THEN jsonb_build_array(o.payment_terms, n.payment_terms) END),
        ('frequency', CASE WHEN o.frequency IS DISTINCT FROM n.frequency THEN jsonb_build_array(o.frequency, n.frequency) END),
        ('intervalDays', CASE WHEN o.interval_days IS DISTINCT FROM n.interval_days THEN jsonb_build_array(o.interval_days, n.interval_days) END),
        ('startsOn', CASE WHEN o.starts_on IS DISTINCT FROM n.starts_on THEN jsonb_build_array(o.starts_on, n.starts_on) END),
        ('endsOn', CASE WHEN o.ends_on IS DISTINCT FROM n.ends_on THEN jsonb_build_array(o.ends_on, n.ends_on) END),
        ('autoSend', CASE WHEN o.auto_send IS DISTINCT FROM n.auto_send THEN jsonb_build_array(o.auto_send, n.auto_send) END),
        ('isActive', CASE WHEN o.is_active IS DISTINCT FROM n.is_active THEN jsonb_build_array(o.is_active, n.is_active) END),
        ('pausedBecause', CASE WHEN o.paused_because IS DISTINCT FROM n.paused_because THEN jsonb_build_array(o.paused_because, n.paused_because) END),
        ('nextOn', CASE WHEN o.next_on IS DISTINCT FROM n.next_on THEN jsonb_build_array(o.next_on, n.next_on) END),
        ('lastOn', CASE WHEN o.last_on IS DISTINCT FROM n.last_on THEN jsonb_build_array(o.last_on, n.last_on) END),
        ('generatedCount', CASE WHEN o.generated_count IS DISTINCT FROM n.generated_count THEN jsonb_build_array(o.generated_count, n.generated_count) END)
      ) f(name, change) WHERE f.change IS NOT NULL) AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.org_id = o.org_id
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.recurring_invoices_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.recurring_invoices_sums() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
BEGIN
  IF organization IS NULL OR public.is_erasing(organization) THEN
    RETURN NULL;
  END IF;
  IF EXISTS (
    SELECT FROM public.recurring_invoices t CROSS JOIN LATERAL (
      SELECT coalesce(sum(l.amount), 0) AS subtotal, coalesce(sum(l.discount_share), 0) AS discount_total, coalesce(sum(l.tax_amount), 0) AS tax_total FROM public.recurring_invoice_line_items l WHERE l.org_id = t.org_id AND l.recurring_invoice_id = t.id) s
    WHERE t.org_id = NEW.org_id AND t.id = NEW.id AND (t.subtotal <> s.subtotal OR t.discount_total <> s.discount_total OR t.tax_total <> s.tax_total)
  ) THEN
    RAISE EXCEPTION 'the totals of recurring_invoices are not the sums of recurring_invoice_line_items' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.recurring_invoices_sums() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.search_recurring_invoices(q text, max_rows integer) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  pattern text := '%' || replace(replace(replace(lower(q), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
BEGIN
  IF organization IS NULL OR q = '' THEN
    RETURN;
  END IF;
  -- The text is put into the statement as a literal: only so does the planner see how rare it is.
  RETURN QUERY EXECUTE format(
    'SELECT t.id FROM public.recurring_invoices t WHERE t.org_id = %L::uuid AND t.search_text LIKE %L AND t.deleted_at IS NULL LIMIT %s',
    organization, pattern, coalesce(max_rows::text, 'ALL'));
END
$function$`,
    'REVOKE ALL ON FUNCTION public.search_recurring_invoices(text, integer) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.search_recurring_invoices(text, integer) TO bottlecrm_app',
    'GRANT CREATE ON SCHEMA public TO bottlecrm_search',
    'ALTER FUNCTION public.search_recurring_invoices(text, integer) OWNER TO bottlecrm_search',
    'REVOKE CREATE ON SCHEMA public FROM bottlecrm_search',
    `CREATE OR REPLACE FUNCTION public.recurring_invoice_assignees_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.recurring_invoices o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.recurring_invoice_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.recurring_invoices o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.recurring_invoice_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.recurring_invoice_assignees_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.recurring_invoice_assignees_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS recurring_invoice_id, NULL::uuid AS profile_id WHERE false), added AS (SELECT t.org_id, t.recurring_invoice_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.recurring_invoice_id AS owner_id FROM removed x UNION SELECT x.org_id, x.recurring_invoice_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'recurringInvoice', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.recurring_invoice_assignees l WHERE l.org_id = c.org_id AND l.recurring_invoice_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.recurring_invoice_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.recurring_invoice_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.recurring_invoice_assignees l
          WHERE l.org_id = c.org_id AND l.recurring_invoice_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.recurring_invoices r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.recurring_invoice_id, t.profile_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS recurring_invoice_id, NULL::uuid AS profile_id WHERE false),
    changed AS (SELECT x.org_id, x.recurring_invoice_id AS owner_id FROM removed x UNION SELECT x.org_id, x.recurring_invoice_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'recurringInvoice', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.recurring_invoice_assignees l WHERE l.org_id = c.org_id AND l.recurring_invoice_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.recurring_invoice_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.recurring_invoice_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.recurring_invoice_assignees l
          WHERE l.org_id = c.org_id AND l.recurring_invoice_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.recurring_invoices r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.recurring_invoice_id, t.profile_id FROM old_rows t), added AS (SELECT t.org_id, t.recurring_invoice_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.recurring_invoice_id AS owner_id FROM removed x UNION SELECT x.org_id, x.recurring_invoice_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'recurringInvoice', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.recurring_invoice_assignees l WHERE l.org_id = c.org_id AND l.recurring_invoice_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.recurring_invoice_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.recurring_invoice_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.recurring_invoice_assignees l
          WHERE l.org_id = c.org_id AND l.recurring_invoice_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.recurring_invoices r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.recurring_invoice_assignees_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.recurring_invoice_teams_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.recurring_invoices o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.recurring_invoice_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.recurring_invoices o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.recurring_invoice_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.recurring_invoice_teams_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.recurring_invoice_teams_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS recurring_invoice_id, NULL::uuid AS team_id WHERE false), added AS (SELECT t.org_id, t.recurring_invoice_id, t.team_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.recurring_invoice_id AS owner_id FROM removed x UNION SELECT x.org_id, x.recurring_invoice_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'recurringInvoice', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.recurring_invoice_teams l WHERE l.org_id = c.org_id AND l.recurring_invoice_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.recurring_invoice_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.recurring_invoice_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.recurring_invoice_teams l
          WHERE l.org_id = c.org_id AND l.recurring_invoice_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.recurring_invoices r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.recurring_invoice_id, t.team_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS recurring_invoice_id, NULL::uuid AS team_id WHERE false),
    changed AS (SELECT x.org_id, x.recurring_invoice_id AS owner_id FROM removed x UNION SELECT x.org_id, x.recurring_invoice_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'recurringInvoice', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.recurring_invoice_teams l WHERE l.org_id = c.org_id AND l.recurring_invoice_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.recurring_invoice_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.recurring_invoice_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.recurring_invoice_teams l
          WHERE l.org_id = c.org_id AND l.recurring_invoice_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.recurring_invoices r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.recurring_invoice_id, t.team_id FROM old_rows t), added AS (SELECT t.org_id, t.recurring_invoice_id, t.team_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.recurring_invoice_id AS owner_id FROM removed x UNION SELECT x.org_id, x.recurring_invoice_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'recurringInvoice', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.recurring_invoice_teams l WHERE l.org_id = c.org_id AND l.recurring_invoice_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.recurring_invoice_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.recurring_invoice_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.recurring_invoice_teams l
          WHERE l.org_id = c.org_id AND l.recurring_invoice_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.recurring_invoices r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.recurring_invoice_teams_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.recurring_invoice_line_items_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.recurring_invoices o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.recurring_invoice_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.recurring_invoices o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.recurring_invoice_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.recurring_invoice_line_items_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.recurring_invoice_line_items_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    SELECT d.org_id, 'recurringInvoice', d.owner_id, 'update', jsonb_build_object('lineItems', jsonb_build_array(d.before, d.after)), profile, request
    FROM (SELECT n.org_id, n.recurring_invoice_id AS owner_id, '[]'::jsonb AS before, jsonb_agg(jsonb_build_object('position', n.position, 'productId', n.product_id, 'name', n.name, 'description', n.description, 'quantity', n.quantity, 'unitPrice', n.unit_price, 'discountType', n.discount_type, 'discountValue', n.discount_value, 'taxRate', n.tax_rate, 'discountAmount', n.discount_amount, 'amount', n.amount, 'discountShare', n.discount_share, 'taxAmount', n.tax_amount, 'total', n.total) ORDER BY n.position) AS after FROM new_rows n GROUP BY 1, 2) d WHERE EXISTS (SELECT FROM public.recurring_invoices r WHERE r.org_id = d.org_id AND r.id = d.owner_id
        AND (r.version > 1 OR r.created_at < now()));
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'recurringInvoice', d.owner_id, 'update', jsonb_build_object('lineItems', jsonb_build_array(d.before, d.after)), profile, request
    FROM (SELECT o.org_id, o.recurring_invoice_id AS owner_id, jsonb_agg(jsonb_build_object('position', o.position, 'productId', o.product_id, 'name', o.name, 'description', o.description, 'quantity', o.quantity, 'unitPrice', o.unit_price, 'discountType', o.discount_type, 'discountValue', o.discount_value, 'taxRate', o.tax_rate, 'discountAmount', o.discount_amount, 'amount', o.amount, 'discountShare', o.discount_share, 'taxAmount', o.tax_amount, 'total', o.total) ORDER BY o.position) AS before, '[]'::jsonb AS after FROM old_rows o GROUP BY 1, 2) d WHERE EXISTS (SELECT FROM public.recurring_invoices r WHERE r.org_id = d.org_id AND r.id = d.owner_id
        AND (r.version > 1 OR r.created_at < now()));
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'recurringInvoice', d.owner_id, 'update', jsonb_build_object('lineItems', jsonb_build_array(d.before, d.after)), profile, request
    FROM (SELECT n.org_id, n.recurring_invoice_id AS owner_id, jsonb_agg(jsonb_build_object('position', o.position, 'productId', o.product_id, 'name', o.name, 'description', o.description, 'quantity', o.quantity, 'unitPrice', o.unit_price, 'discountType', o.discount_type, 'discountValue', o.discount_value, 'taxRate', o.tax_rate, 'discountAmount', o.discount_amount, 'amount', o.amount, 'discountShare', o.discount_share, 'taxAmount', o.tax_amount, 'total', o.total) ORDER BY o.position) AS before, jsonb_agg(jsonb_build_object('position', n.position, 'productId', n.product_id, 'name', n.name, 'description', n.description, 'quantity', n.quantity, 'unitPrice', n.unit_price, 'discountType', n.discount_type, 'discountValue', n.discount_value, 'taxRate', n.tax_rate, 'discountAmount', n.discount_amount, 'amount', n.amount, 'discountShare', n.discount_share, 'taxAmount', n.tax_amount, 'total', n.total) ORDER BY n.position) AS after
      FROM old_rows o JOIN new_rows n ON n.org_id = o.org_id AND n.recurring_invoice_id = o.recurring_invoice_id AND n.position = o.position
      WHERE jsonb_build_object('position', o.position, 'productId', o.product_id, 'name', o.name, 'description', o.description, 'quantity', o.quantity, 'unitPrice', o.unit_price, 'discountType', o.discount_type, 'discountValue', o.discount_value, 'taxRate', o.tax_rate, 'discountAmount', o.discount_amount, 'amount', o.amount, 'discountShare', o.discount_share, 'taxAmount', o.tax_amount, 'total', o.total) <> jsonb_build_object('position', n.position, 'productId', n.product_id, 'name', n.name, 'description', n.description, 'quantity', n.quantity, 'unitPrice', n.unit_price, 'discountType', n.discount_type, 'discountValue', n.discount_value, 'taxRate', n.tax_rate, 'discountAmount', n.discount_amount, 'amount', n.amount, 'discountShare', n.discount_share, 'taxAmount', n.tax_amount, 'total', n.total) GROUP BY 1, 2) d WHERE EXISTS (SELECT FROM public.recurring_invoices r WHERE r.org_id = d.org_id AND r.id = d.owner_id
        AND (r.version > 1 OR r.created_at < now()));
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.recurring_invoice_line_items_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.invoices_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    SELECT n.org_id, 'invoice', n.id, 'create', '{}', profile, request FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT o.org_id, 'invoice', o.id, 'purge', '{}', profile, request FROM old_rows o;
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT c.organization, 'invoice', c.id, c.action, coalesce(c.changes, '{}'), profile, request FROM (
      SELECT n.org_id AS organization, n.id, CASE WHEN o.deleted_at IS NULL AND n.deleted_at IS NOT NULL THEN 'delete' WHEN o.deleted_at IS NOT NULL AND n.deleted_at IS NULL THEN 'restore' ELSE 'update' END AS action, (SELECT jsonb_object_agg(f.name, f.change) FROM (VALUES
        ('externalId', CASE WHEN o.external_id IS DISTINCT FROM n.external_id THEN jsonb_build_array(o.external_id, n.external_id) END),
        ('deletedAt', CASE WHEN o.deleted_at IS DISTINCT FROM n.deleted_at THEN jsonb_build_array(o.deleted_at, n.deleted_at) END),
        ('customFields', CASE WHEN o.custom_fields IS DISTINCT FROM n.custom_fields THEN jsonb_build_array(o.custom_fields, n.custom_fields) END),
        ('number', CASE WHEN o.number IS DISTINCT FROM n.number THEN jsonb_build_array(o.number, n.number) END),
        ('title', CASE WHEN o.title IS DISTINCT FROM n.title THEN jsonb_build_array(o.title, n.title) END),
        ('accountId', CASE WHEN o.account_id IS DISTINCT FROM n.account_id THEN jsonb_build_array(o.account_id, n.account_id) END),
        ('contactId', CASE WHEN o.contact_id IS DISTINCT FROM n.contact_id THEN jsonb_build_array(o.contact_id, n.contact_id) END),
        ('currency', CASE WHEN o.currency IS DISTINCT FROM n.currency THEN jsonb_build_array(o.currency, n.currency) END),
        ('discountType', CASE WHEN o.discount_type IS DISTINCT FROM n.discount_type THEN jsonb_build_array(o.discount_type, n.discount_type) END),
        ('discountValue', CASE WHEN o.discount_value IS DISTINCT FROM n.discount_value THEN jsonb_build_array(o.discount_value, n.discount_value) END),
        ('notes', CASE WHEN o.notes IS DISTINCT FROM n.notes THEN jsonb_build_array(o.notes, n.notes) END),
        ('terms', CASE WHEN o.terms IS DISTINCT FROM n.terms THEN jsonb_build_array(o.terms, n.terms) END),
        ('subtotal', CASE WHEN o.subtotal IS DISTINCT FROM n.subtotal THEN jsonb_build_array(o.subtotal, n.subtotal) END),
        ('discountTotal', CASE WHEN o.discount_total IS DISTINCT FROM n.discount_total THEN jsonb_build_array(o.discount_total, n.discount_total) END),
        ('taxTotal', CASE WHEN o.tax_total IS DISTINCT FROM n.tax_total THEN jsonb_build_array(o.tax_total, n.tax_total) END),
        ('total', CASE WHEN o.total IS DISTINCT FROM n.total THEN jsonb_build_array(o.total, n.total) END),
        ('templateId', CASE WHEN o.template_id IS DISTINCT FROM n.template_id THEN jsonb_build_array(o.template_id, n.template_id) END),
        ('issueDate', CASE WHEN o.issue_date IS DISTINCT FROM n.issue_date THEN jsonb_build_array(o.issue_date, n.issue_date) END),
        ('clientName', CASE WHEN o.client_name IS DISTINCT FROM n.client_name THEN jsonb_build_array(o.client_name, n.client_name) END),
        ('clientEmail', CASE WHEN o.client_email IS DISTINCT FROM n.client_email THEN jsonb_build_array(o.client_email, n.client_email) END),
        ('clientPhone', CASE WHEN o.client_phone IS DISTINCT FROM n.client_phone THEN jsonb_build_array(o.client_phone, n.client_phone) END),
        ('billingName', CASE WHEN o.billing_name IS DISTINCT FROM n.billing_name THEN jsonb_build_array(o.billing_name, n.billing_name) END),
        ('billingAddressLine', CASE WHEN o.billing_address_line IS DISTINCT FROM n.billing_address_line THEN jsonb_build_array(o.billing_address_line, n.billing_address_line) END),
        ('billingCity', CASE WHEN o.billing_city IS DISTINCT FROM n.billing_city THEN jsonb_build_array(o.billing_city, n.billing_city) END),
        ('billingState', CASE WHEN o.billing_state IS DISTINCT FROM n.billing_state THEN jsonb_build_array(o.billing_state, n.billing_state) END),
        ('billingPostcode', CASE WHEN o.billing_postcode IS DISTINCT FROM n.billing_postcode THEN jsonb_build_array(o.billing_postcode, n.billing_postcode) END),
        ('billingCountry', CASE WHEN o.billing_country IS DISTINCT FROM n.billing_country THEN jsonb_build_array(o.billing_country, n.billing_country) END),
        ('sentAt', CASE WHEN o.sent_at IS DISTINCT FROM n.sent_at THEN jsonb_build_array(o.sent_at, n.sent_at) END),
        ('viewedAt', CASE WHEN o.viewed_at IS DISTINCT FROM n.viewed_at THEN jsonb_build_array(o.viewed_at, n.viewed_at) END),
        ('shipping', CASE WHEN o.shipping IS DISTINCT FROM n.shipping THEN jsonb_build_array(o.shipping, n.shipping) END),
        ('poNumber', CASE WHEN o.po_number IS DISTINCT FROM n.po_number THEN jsonb_build_array(o.po_number, n.po_number) END),
        ('remindersEnabled', CASE WHEN o.reminders_enabled IS DISTINCT FROM n.reminders_enabled THEN jsonb_build_array(o.reminders_enabled, n.reminders_enabled) END),
        ('reminderDaysBefore', CASE WHEN o.reminder_days_before IS DISTINCT FROM n.reminder_days_before THEN jsonb_build_array(o.reminder_days_before, n.reminder_days_before) END),
        ('reminderDaysAfter', CASE WHEN o.reminder_days_after IS DISTINCT FROM n.reminder_days_after THEN jsonb_build_array(o.reminder_days_after, n.reminder_days_after) END),
        ('reminderFrequency', CASE WHEN o.reminder_frequency IS DISTINCT FROM n.reminder_frequency THEN jsonb_build_array(o.reminder_frequency, n.reminder_frequency) END),
        ('status', CASE WHEN o.status IS DISTINCT FROM n.status THEN jsonb_build_array(o.status, n.status) END),
        ('paymentTerms', CASE WHEN o.payment_terms IS DISTINCT FROM n.payment_terms THEN jsonb_build_array(o.payment_terms, n.payment_terms) END),
        ('dueDate', CASE WHEN o.due_date IS DISTINCT FROM n.due_date THEN jsonb_build_array(o.due_date, n.due_date) END),
        ('amountPaid', CASE WHEN o.amount_paid IS DISTINCT FROM n.amount_paid THEN jsonb_build_array(o.amount_paid, n.amount_paid) END),
        ('amountDue', CASE WHEN o.amount_due IS DISTINCT FROM n.amount_due THEN jsonb_build_array(o.amount_due, n.amount_due) END),
        ('estimateId', CASE WHEN o.estimate_id IS DISTINCT FROM n.estimate_id THEN jsonb_build_array(o.estimate_id, n.estimate_id) END),
        ('recurringInvoiceId', CASE WHEN o.recurring_invoice_id IS DISTINCT FROM n.recurring_invoice_id THEN jsonb_build_array(o.recurring_invoice_id, n.recurring_invoice_id) END),
        ('recurringOn', CASE WHEN o.recurring_on IS DISTINCT FROM n.recurring_on THEN jsonb_build_array(o.recurring_on, n.recurring_on) END),
        ('lastReminderOn', CASE WHEN o.last_reminder_on IS DISTINCT FROM n.last_reminder_on THEN jsonb_build_array(o.last_reminder_on, n.last_reminder_on) END),
        ('reminderCount', CASE WHEN o.reminder_count IS DISTINCT FROM n.reminder_count THEN jsonb_build_array(o.reminder_count, n.reminder_count) END),
        ('paidAt', CASE WHEN o.paid_at IS DISTINCT FROM n.paid_at THEN jsonb_build_array(o.paid_at, n.paid_at) END),
        ('cancelledAt', CASE WHEN o.cancelled_at IS DISTINCT FROM n.cancelled_at THEN jsonb_build_array(o.cancelled_at, n.cancelled_at) END)
      ) f(name, change) WHERE f.change IS NOT NULL) AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.org_id = o.org_id
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.invoices_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.invoices_sums() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
BEGIN
  IF organization IS NULL OR public.is_erasing(organization) THEN
    RETURN NULL;
  END IF;
  IF EXISTS (
    SELECT FROM public.invoices t CROSS JOIN LATERAL (
      SELECT coalesce(sum(l.amount), 0) AS subtotal, coalesce(sum(l.discount_share), 0) AS discount_total, coalesce(sum(l.tax_amount), 0) AS tax_total FROM public.invoice_line_items l WHERE l.org_id = t.org_id AND l.invoice_id = t.id) s
    WHERE t.org_id = NEW.org_id AND t.id = NEW.id AND (t.subtotal <> s.subtotal OR t.discount_total <> s.discount_total OR t.tax_total <> s.tax_total)
  ) THEN
    RAISE EXCEPTION 'the totals of invoices are not the sums of invoice_line_items' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.invoices_sums() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.search_invoices(q text, max_rows integer) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  pattern text := '%' || replace(replace(replace(lower(q), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
BEGIN
  IF organization IS NULL OR q = '' THEN
    RETURN;
  END IF;
  -- The text is put into the statement as a literal: only so does the planner see how rare it is.
  RETURN QUERY EXECUTE format(
    'SELECT t.id FROM public.invoices t WHERE t.org_id = %L::uuid AND t.search_text LIKE %L AND t.deleted_at IS NULL LIMIT %s',
    organization, pattern, coalesce(max_rows::text, 'ALL'));
END
$function$`,
    'REVOKE ALL ON FUNCTION public.search_invoices(text, integer) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.search_invoices(text, integer) TO bottlecrm_app',
    'GRANT CREATE ON SCHEMA public TO bottlecrm_search',
    'ALTER FUNCTION public.search_invoices(text, integer) OWNER TO bottlecrm_search',
    'REVOKE CREATE ON SCHEMA public FROM bottlecrm_search',
    `CREATE OR REPLACE FUNCTION public.invoice_assignees_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.invoices o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.invoice_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.invoices o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.invoice_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.invoice_assignees_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.invoice_assignees_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS invoice_id, NULL::uuid AS profile_id WHERE false), added AS (SELECT t.org_id, t.invoice_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.invoice_id AS owner_id FROM removed x UNION SELECT x.org_id, x.invoice_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'invoice', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.invoice_assignees l WHERE l.org_id = c.org_id AND l.invoice_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.invoice_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.invoice_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.invoice_assignees l
          WHERE l.org_id = c.org_id AND l.invoice_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.invoices r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.invoice_id, t.profile_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS invoice_id, NULL::uuid AS profile_id WHERE false),
    changed AS (SELECT x.org_id, x.invoice_id AS owner_id FROM removed x UNION SELECT x.org_id, x.invoice_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'invoice', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.invoice_assignees l WHERE l.org_id = c.org_id AND l.invoice_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.invoice_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.invoice_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.invoice_assignees l
          WHERE l.org_id = c.org_id AND l.invoice_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.invoices r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.invoice_id, t.profile_id FROM old_rows t), added AS (SELECT t.org_id, t.invoice_id, t.profile_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.invoice_id AS owner_id FROM removed x UNION SELECT x.org_id, x.invoice_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'invoice', d.owner_id, 'update', jsonb_build_object('assigneeIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.profile_id ORDER BY b.profile_id) FROM (
          (SELECT l.profile_id FROM public.invoice_assignees l WHERE l.org_id = c.org_id AND l.invoice_id = c.owner_id
           EXCEPT SELECT a.profile_id FROM added a WHERE a.invoice_id = c.owner_id)
          UNION SELECT x.profile_id FROM removed x WHERE x.invoice_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.profile_id ORDER BY l.profile_id) FROM public.invoice_assignees l
          WHERE l.org_id = c.org_id AND l.invoice_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.invoices r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.invoice_assignees_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.invoice_teams_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.invoices o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.invoice_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.invoices o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.invoice_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.invoice_teams_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.invoice_teams_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    WITH removed AS (SELECT NULL::uuid AS org_id, NULL::uuid AS invoice_id, NULL::uuid AS team_id WHERE false), added AS (SELECT t.org_id, t.invoice_id, t.team_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.invoice_id AS owner_id FROM removed x UNION SELECT x.org_id, x.invoice_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'invoice', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.invoice_teams l WHERE l.org_id = c.org_id AND l.invoice_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.invoice_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.invoice_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.invoice_teams l
          WHERE l.org_id = c.org_id AND l.invoice_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.invoices r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSIF TG_OP = 'DELETE' THEN
    WITH removed AS (SELECT t.org_id, t.invoice_id, t.team_id FROM old_rows t), added AS (SELECT NULL::uuid AS org_id, NULL::uuid AS invoice_id, NULL::uuid AS team_id WHERE false),
    changed AS (SELECT x.org_id, x.invoice_id AS owner_id FROM removed x UNION SELECT x.org_id, x.invoice_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'invoice', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.invoice_teams l WHERE l.org_id = c.org_id AND l.invoice_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.invoice_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.invoice_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.invoice_teams l
          WHERE l.org_id = c.org_id AND l.invoice_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.invoices r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  ELSE
    WITH removed AS (SELECT t.org_id, t.invoice_id, t.team_id FROM old_rows t), added AS (SELECT t.org_id, t.invoice_id, t.team_id FROM new_rows t),
    changed AS (SELECT x.org_id, x.invoice_id AS owner_id FROM removed x UNION SELECT x.org_id, x.invoice_id FROM added x)
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'invoice', d.owner_id, 'update', jsonb_build_object('teamIds', jsonb_build_array(d.before, d.after)), profile, request
    FROM (
      SELECT c.org_id, c.owner_id,
        coalesce((SELECT jsonb_agg(b.team_id ORDER BY b.team_id) FROM (
          (SELECT l.team_id FROM public.invoice_teams l WHERE l.org_id = c.org_id AND l.invoice_id = c.owner_id
           EXCEPT SELECT a.team_id FROM added a WHERE a.invoice_id = c.owner_id)
          UNION SELECT x.team_id FROM removed x WHERE x.invoice_id = c.owner_id) b), '[]') AS before,
        coalesce((SELECT jsonb_agg(l.team_id ORDER BY l.team_id) FROM public.invoice_teams l
          WHERE l.org_id = c.org_id AND l.invoice_id = c.owner_id), '[]') AS after
      FROM changed c WHERE EXISTS (SELECT FROM public.invoices r WHERE r.org_id = c.org_id AND r.id = c.owner_id)
    ) d WHERE d.before <> d.after;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.invoice_teams_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.invoice_line_items_touch() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE public.invoices o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.invoice_id AS id FROM old_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE public.invoices o SET version = o.version
      FROM (SELECT DISTINCT c.org_id, c.invoice_id AS id FROM new_rows c) c WHERE o.org_id = c.org_id AND o.id = c.id;
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.invoice_line_items_touch() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.invoice_line_items_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    SELECT d.org_id, 'invoice', d.owner_id, 'update', jsonb_build_object('lineItems', jsonb_build_array(d.before, d.after)), profile, request
    FROM (SELECT n.org_id, n.invoice_id AS owner_id, '[]'::jsonb AS before, jsonb_agg(jsonb_build_object('position', n.position, 'productId', n.product_id, 'name', n.name, 'description', n.description, 'quantity', n.quantity, 'unitPrice', n.unit_price, 'discountType', n.discount_type, 'discountValue', n.discount_value, 'taxRate', n.tax_rate, 'discountAmount', n.discount_amount, 'amount', n.amount, 'discountShare', n.discount_share, 'taxAmount', n.tax_amount, 'total', n.total) ORDER BY n.position) AS after FROM new_rows n GROUP BY 1, 2) d WHERE EXISTS (SELECT FROM public.invoices r WHERE r.org_id = d.org_id AND r.id = d.owner_id
        AND (r.version > 1 OR r.created_at < now()));
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'invoice', d.owner_id, 'update', jsonb_build_object('lineItems', jsonb_build_array(d.before, d.after)), profile, request
    FROM (SELECT o.org_id, o.invoice_id AS owner_id, jsonb_agg(jsonb_build_object('position', o.position, 'productId', o.product_id, 'name', o.name, 'description', o.description, 'quantity', o.quantity, 'unitPrice', o.unit_price, 'discountType', o.discount_type, 'discountValue', o.discount_value, 'taxRate', o.tax_rate, 'discountAmount', o.discount_amount, 'amount', o.amount, 'discountShare', o.discount_share, 'taxAmount', o.tax_amount, 'total', o.total) ORDER BY o.position) AS before, '[]'::jsonb AS after FROM old_rows o GROUP BY 1, 2) d WHERE EXISTS (SELECT FROM public.invoices r WHERE r.org_id = d.org_id AND r.id = d.owner_id
        AND (r.version > 1 OR r.created_at < now()));
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT d.org_id, 'invoice', d.owner_id, 'update', jsonb_build_object('lineItems', jsonb_build_array(d.before, d.after)), profile, request
    FROM (SELECT n.org_id, n.invoice_id AS owner_id, jsonb_agg(jsonb_build_object('position', o.position, 'productId', o.product_id, 'name', o.name, 'description', o.description, 'quantity', o.quantity, 'unitPrice', o.unit_price, 'discountType', o.discount_type, 'discountValue', o.discount_value, 'taxRate', o.tax_rate, 'discountAmount', o.discount_amount, 'amount', o.amount, 'discountShare', o.discount_share, 'taxAmount', o.tax_amount, 'total', o.total) ORDER BY o.position) AS before, jsonb_agg(jsonb_build_object('position', n.position, 'productId', n.product_id, 'name', n.name, 'description', n.description, 'quantity', n.quantity, 'unitPrice', n.unit_price, 'discountType', n.discount_type, 'discountValue', n.discount_value, 'taxRate', n.tax_rate, 'discountAmount', n.discount_amount, 'amount', n.amount, 'discountShare', n.discount_share, 'taxAmount', n.tax_amount, 'total', n.total) ORDER BY n.position) AS after
      FROM old_rows o JOIN new_rows n ON n.org_id = o.org_id AND n.invoice_id = o.invoice_id AND n.position = o.position
      WHERE jsonb_build_object('position', o.position, 'productId', o.product_id, 'name', o.name, 'description', o.description, 'quantity', o.quantity, 'unitPrice', o.unit_price, 'discountType', o.discount_type, 'discountValue', o.discount_value, 'taxRate', o.tax_rate, 'discountAmount', o.discount_amount, 'amount', o.amount, 'discountShare', o.discount_share, 'taxAmount', o.tax_amount, 'total', o.total) <> jsonb_build_object('position', n.position, 'productId', n.product_id, 'name', n.name, 'description', n.description, 'quantity', n.quantity, 'unitPrice', n.unit_price, 'discountType', n.discount_type, 'discountValue', n.discount_value, 'taxRate', n.tax_rate, 'discountAmount', n.discount_amount, 'amount', n.amount, 'discountShare', n.discount_share, 'taxAmount', n.tax_amount, 'total', n.total) GROUP BY 1, 2) d WHERE EXISTS (SELECT FROM public.invoices r WHERE r.org_id = d.org_id AND r.id = d.owner_id
        AND (r.version > 1 OR r.created_at < now()));
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.invoice_line_items_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.payments_log() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
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
    SELECT n.org_id, 'payment', n.id, 'create', '{}', profile, request FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT o.org_id, 'payment', o.id, 'purge', '{}', profile, request FROM old_rows o;
  ELSE
    INSERT INTO public.change_log (org_id, entity, record_id, action, changes, profile_id, request_id)
    SELECT c.organization, 'payment', c.id, c.action, coalesce(c.changes, '{}'), profile, request FROM (
      SELECT n.org_id AS organization, n.id, CASE WHEN o.deleted_at IS NULL AND n.deleted_at IS NOT NULL THEN 'delete' WHEN o.deleted_at IS NOT NULL AND n.deleted_at IS NULL THEN 'restore' ELSE 'update' END AS action, (SELECT jsonb_object_agg(f.name, f.change) FROM (VALUES
        ('externalId', CASE WHEN o.external_id IS DISTINCT FROM n.external_id THEN jsonb_build_array(o.external_id, n.external_id) END),
        ('deletedAt', CASE WHEN o.deleted_at IS DISTINCT FROM n.deleted_at THEN jsonb_build_array(o.deleted_at, n.deleted_at) END),
        ('invoiceId', CASE WHEN o.invoice_id IS DISTINCT FROM n.invoice_id THEN jsonb_build_array(o.invoice_id, n.invoice_id) END),
        ('amount', CASE WHEN o.amount IS DISTINCT FROM n.amount THEN jsonb_build_array(o.amount, n.amount) END),
        ('currency', CASE WHEN o.currency IS DISTINCT FROM n.currency THEN jsonb_build_array(o.currency, n.currency) END),
        ('paidOn', CASE WHEN o.paid_on IS DISTINCT FROM n.paid_on THEN jsonb_build_array(o.paid_on, n.paid_on) END),
        ('method', CASE WHEN o.method IS DISTINCT FROM n.method THEN jsonb_build_array(o.method, n.method) END),
        ('reference', CASE WHEN o.reference IS DISTINCT FROM n.reference THEN jsonb_build_array(o.reference, n.reference) END),
        ('notes', CASE WHEN o.notes IS DISTINCT FROM n.notes THEN jsonb_build_array(o.notes, n.notes) END)
      ) f(name, change) WHERE f.change IS NOT NULL) AS changes
      FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.org_id = o.org_id
    ) c WHERE c.changes IS NOT NULL OR c.action <> 'update';
  END IF;
  RETURN NULL;
END
$function$`,
    'REVOKE ALL ON FUNCTION public.payments_log() FROM PUBLIC',
    `CREATE OR REPLACE FUNCTION public.search_payments(q text, max_rows integer) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  organization uuid := nullif(current_setting('app.current_org', true), '')::uuid;
  pattern text := '%' || replace(replace(replace(lower(q), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
BEGIN
  IF organization IS NULL OR q = '' THEN
    RETURN;
  END IF;
  -- The text is put into the statement as a literal: only so does the planner see how rare it is.
  RETURN QUERY EXECUTE format(
    'SELECT t.id FROM public.payments t WHERE t.org_id = %L::uuid AND t.search_text LIKE %L AND t.deleted_at IS NULL LIMIT %s',
    organization, pattern, coalesce(max_rows::text, 'ALL'));
END
$function$`,
    'REVOKE ALL ON FUNCTION public.search_payments(text, integer) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION public.search_payments(text, integer) TO bottlecrm_app',
    'GRANT CREATE ON SCHEMA public TO bottlecrm_search',
    'ALTER FUNCTION public.search_payments(text, integer) OWNER TO bottlecrm_search',
    'REVOKE CREATE ON SCHEMA public FROM bottlecrm_search',
    `GRANT SELECT ON "number_formats" TO "bottlecrm_app"`,
    `GRANT INSERT ON "number_formats" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "number_formats" TO "bottlecrm_app"`,
    `GRANT DELETE ON "number_formats" TO "bottlecrm_app"`,
    `GRANT SELECT ON "portal_links" TO "bottlecrm_app"`,
    `GRANT INSERT ON "portal_links" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "portal_links" TO "bottlecrm_app"`,
    `GRANT DELETE ON "portal_links" TO "bottlecrm_app"`,
    `GRANT SELECT ON "invoice_template_logos" TO "bottlecrm_app"`,
    `GRANT INSERT ON "invoice_template_logos" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "invoice_template_logos" TO "bottlecrm_app"`,
    `GRANT DELETE ON "invoice_template_logos" TO "bottlecrm_app"`,
    `CREATE TRIGGER products_version BEFORE UPDATE ON public.products FOR EACH ROW EXECUTE FUNCTION bump_version('true', 'true')`,
    'CREATE TRIGGER products_log_insert AFTER INSERT ON public.products REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION products_log()',
    'CREATE TRIGGER products_log_update AFTER UPDATE ON public.products REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION products_log()',
    'CREATE TRIGGER products_log_delete AFTER DELETE ON public.products REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION products_log()',
    `GRANT SELECT ON "products" TO "bottlecrm_app"`,
    `GRANT INSERT ON "products" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "products" TO "bottlecrm_app"`,
    `GRANT DELETE ON "products" TO "bottlecrm_app"`,
    `GRANT SELECT ("org_id") ON "products" TO "bottlecrm_search"`,
    `GRANT SELECT ("id") ON "products" TO "bottlecrm_search"`,
    `GRANT SELECT ("search_text") ON "products" TO "bottlecrm_search"`,
    `GRANT SELECT ("deleted_at") ON "products" TO "bottlecrm_search"`,
    `CREATE TRIGGER invoice_templates_version BEFORE UPDATE ON public.invoice_templates FOR EACH ROW EXECUTE FUNCTION bump_version('true', 'true')`,
    'CREATE TRIGGER invoice_templates_log_insert AFTER INSERT ON public.invoice_templates REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_templates_log()',
    'CREATE TRIGGER invoice_templates_log_update AFTER UPDATE ON public.invoice_templates REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_templates_log()',
    'CREATE TRIGGER invoice_templates_log_delete AFTER DELETE ON public.invoice_templates REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_templates_log()',
    `GRANT SELECT ON "invoice_templates" TO "bottlecrm_app"`,
    `GRANT INSERT ON "invoice_templates" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "invoice_templates" TO "bottlecrm_app"`,
    `GRANT DELETE ON "invoice_templates" TO "bottlecrm_app"`,
    `CREATE TRIGGER estimates_version BEFORE UPDATE ON public.estimates FOR EACH ROW EXECUTE FUNCTION bump_version('true', 'true')`,
    'CREATE TRIGGER estimates_log_insert AFTER INSERT ON public.estimates REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION estimates_log()',
    'CREATE TRIGGER estimates_log_update AFTER UPDATE ON public.estimates REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION estimates_log()',
    'CREATE TRIGGER estimates_log_delete AFTER DELETE ON public.estimates REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION estimates_log()',
    'CREATE CONSTRAINT TRIGGER estimates_sums AFTER INSERT OR UPDATE ON public.estimates DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION estimates_sums()',
    `GRANT SELECT ON "estimates" TO "bottlecrm_app"`,
    `GRANT INSERT ON "estimates" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "estimates" TO "bottlecrm_app"`,
    `GRANT DELETE ON "estimates" TO "bottlecrm_app"`,
    `GRANT SELECT ("org_id") ON "estimates" TO "bottlecrm_search"`,
    `GRANT SELECT ("id") ON "estimates" TO "bottlecrm_search"`,
    `GRANT SELECT ("search_text") ON "estimates" TO "bottlecrm_search"`,
    `GRANT SELECT ("deleted_at") ON "estimates" TO "bottlecrm_search"`,
    'CREATE TRIGGER estimate_assignees_touch_insert AFTER INSERT ON public.estimate_assignees REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION estimate_assignees_touch()',
    'CREATE TRIGGER estimate_assignees_touch_update AFTER UPDATE ON public.estimate_assignees REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION estimate_assignees_touch()',
    'CREATE TRIGGER estimate_assignees_touch_delete AFTER DELETE ON public.estimate_assignees REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION estimate_assignees_touch()',
    'CREATE TRIGGER estimate_assignees_log_insert AFTER INSERT ON public.estimate_assignees REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION estimate_assignees_log()',
    'CREATE TRIGGER estimate_assignees_log_update AFTER UPDATE ON public.estimate_assignees REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION estimate_assignees_log()',
    'CREATE TRIGGER estimate_assignees_log_delete AFTER DELETE ON public.estimate_assignees REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION estimate_assignees_log()',
    `GRANT SELECT ON "estimate_assignees" TO "bottlecrm_app"`,
    `GRANT INSERT ON "estimate_assignees" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "estimate_assignees" TO "bottlecrm_app"`,
    `GRANT DELETE ON "estimate_assignees" TO "bottlecrm_app"`,
    'CREATE TRIGGER estimate_teams_touch_insert AFTER INSERT ON public.estimate_teams REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION estimate_teams_touch()',
    'CREATE TRIGGER estimate_teams_touch_update AFTER UPDATE ON public.estimate_teams REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION estimate_teams_touch()',
    'CREATE TRIGGER estimate_teams_touch_delete AFTER DELETE ON public.estimate_teams REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION estimate_teams_touch()',
    'CREATE TRIGGER estimate_teams_log_insert AFTER INSERT ON public.estimate_teams REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION estimate_teams_log()',
    'CREATE TRIGGER estimate_teams_log_update AFTER UPDATE ON public.estimate_teams REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION estimate_teams_log()',
    'CREATE TRIGGER estimate_teams_log_delete AFTER DELETE ON public.estimate_teams REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION estimate_teams_log()',
    `GRANT SELECT ON "estimate_teams" TO "bottlecrm_app"`,
    `GRANT INSERT ON "estimate_teams" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "estimate_teams" TO "bottlecrm_app"`,
    `GRANT DELETE ON "estimate_teams" TO "bottlecrm_app"`,
    'CREATE TRIGGER estimate_line_items_touch_insert AFTER INSERT ON public.estimate_line_items REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION estimate_line_items_touch()',
    'CREATE TRIGGER estimate_line_items_touch_update AFTER UPDATE ON public.estimate_line_items REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION estimate_line_items_touch()',
    'CREATE TRIGGER estimate_line_items_touch_delete AFTER DELETE ON public.estimate_line_items REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION estimate_line_items_touch()',
    'CREATE TRIGGER estimate_line_items_log_insert AFTER INSERT ON public.estimate_line_items REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION estimate_line_items_log()',
    'CREATE TRIGGER estimate_line_items_log_update AFTER UPDATE ON public.estimate_line_items REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION estimate_line_items_log()',
    'CREATE TRIGGER estimate_line_items_log_delete AFTER DELETE ON public.estimate_line_items REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION estimate_line_items_log()',
    `GRANT SELECT ON "estimate_line_items" TO "bottlecrm_app"`,
    `GRANT INSERT ON "estimate_line_items" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "estimate_line_items" TO "bottlecrm_app"`,
    `GRANT DELETE ON "estimate_line_items" TO "bottlecrm_app"`,
    `CREATE TRIGGER recurring_invoices_version BEFORE UPDATE ON public.recurring_invoices FOR EACH ROW EXECUTE FUNCTION bump_version('true', 'true')`,
    'CREATE TRIGGER recurring_invoices_log_insert AFTER INSERT ON public.recurring_invoices REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoices_log()',
    'CREATE TRIGGER recurring_invoices_log_update AFTER UPDATE ON public.recurring_invoices REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoices_log()',
    'CREATE TRIGGER recurring_invoices_log_delete AFTER DELETE ON public.recurring_invoices REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoices_log()',
    'CREATE CONSTRAINT TRIGGER recurring_invoices_sums AFTER INSERT OR UPDATE ON public.recurring_invoices DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION recurring_invoices_sums()',
    `GRANT SELECT ON "recurring_invoices" TO "bottlecrm_app"`,
    `GRANT INSERT ON "recurring_invoices" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "recurring_invoices" TO "bottlecrm_app"`,
    `GRANT DELETE ON "recurring_invoices" TO "bottlecrm_app"`,
    `GRANT SELECT ("org_id") ON "recurring_invoices" TO "bottlecrm_search"`,
    `GRANT SELECT ("id") ON "recurring_invoices" TO "bottlecrm_search"`,
    `GRANT SELECT ("search_text") ON "recurring_invoices" TO "bottlecrm_search"`,
    `GRANT SELECT ("deleted_at") ON "recurring_invoices" TO "bottlecrm_search"`,
    'CREATE TRIGGER recurring_invoice_assignees_touch_insert AFTER INSERT ON public.recurring_invoice_assignees REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoice_assignees_touch()',
    'CREATE TRIGGER recurring_invoice_assignees_touch_update AFTER UPDATE ON public.recurring_invoice_assignees REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoice_assignees_touch()',
    'CREATE TRIGGER recurring_invoice_assignees_touch_delete AFTER DELETE ON public.recurring_invoice_assignees REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoice_assignees_touch()',
    'CREATE TRIGGER recurring_invoice_assignees_log_insert AFTER INSERT ON public.recurring_invoice_assignees REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoice_assignees_log()',
    'CREATE TRIGGER recurring_invoice_assignees_log_update AFTER UPDATE ON public.recurring_invoice_assignees REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoice_assignees_log()',
    'CREATE TRIGGER recurring_invoice_assignees_log_delete AFTER DELETE ON public.recurring_invoice_assignees REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoice_assignees_log()',
    `GRANT SELECT ON "recurring_invoice_assignees" TO "bottlecrm_app"`,
    `GRANT INSERT ON "recurring_invoice_assignees" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "recurring_invoice_assignees" TO "bottlecrm_app"`,
    `GRANT DELETE ON "recurring_invoice_assignees" TO "bottlecrm_app"`,
    'CREATE TRIGGER recurring_invoice_teams_touch_insert AFTER INSERT ON public.recurring_invoice_teams REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoice_teams_touch()',
    'CREATE TRIGGER recurring_invoice_teams_touch_update AFTER UPDATE ON public.recurring_invoice_teams REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoice_teams_touch()',
    'CREATE TRIGGER recurring_invoice_teams_touch_delete AFTER DELETE ON public.recurring_invoice_teams REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoice_teams_touch()',
    'CREATE TRIGGER recurring_invoice_teams_log_insert AFTER INSERT ON public.recurring_invoice_teams REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoice_teams_log()',
    'CREATE TRIGGER recurring_invoice_teams_log_update AFTER UPDATE ON public.recurring_invoice_teams REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoice_teams_log()',
    'CREATE TRIGGER recurring_invoice_teams_log_delete AFTER DELETE ON public.recurring_invoice_teams REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoice_teams_log()',
    `GRANT SELECT ON "recurring_invoice_teams" TO "bottlecrm_app"`,
    `GRANT INSERT ON "recurring_invoice_teams" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "recurring_invoice_teams" TO "bottlecrm_app"`,
    `GRANT DELETE ON "recurring_invoice_teams" TO "bottlecrm_app"`,
    'CREATE TRIGGER recurring_invoice_line_items_touch_insert AFTER INSERT ON public.recurring_invoice_line_items REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoice_line_items_touch()',
    'CREATE TRIGGER recurring_invoice_line_items_touch_update AFTER UPDATE ON public.recurring_invoice_line_items REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoice_line_items_touch()',
    'CREATE TRIGGER recurring_invoice_line_items_touch_delete AFTER DELETE ON public.recurring_invoice_line_items REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoice_line_items_touch()',
    'CREATE TRIGGER recurring_invoice_line_items_log_insert AFTER INSERT ON public.recurring_invoice_line_items REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoice_line_items_log()',
    'CREATE TRIGGER recurring_invoice_line_items_log_update AFTER UPDATE ON public.recurring_invoice_line_items REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoice_line_items_log()',
    'CREATE TRIGGER recurring_invoice_line_items_log_delete AFTER DELETE ON public.recurring_invoice_line_items REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION recurring_invoice_line_items_log()',
    `GRANT SELECT ON "recurring_invoice_line_items" TO "bottlecrm_app"`,
    `GRANT INSERT ON "recurring_invoice_line_items" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "recurring_invoice_line_items" TO "bottlecrm_app"`,
    `GRANT DELETE ON "recurring_invoice_line_items" TO "bottlecrm_app"`,
    `CREATE TRIGGER invoices_version BEFORE UPDATE ON public.invoices FOR EACH ROW EXECUTE FUNCTION bump_version('true', 'true')`,
    'CREATE TRIGGER invoices_log_insert AFTER INSERT ON public.invoices REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION invoices_log()',
    'CREATE TRIGGER invoices_log_update AFTER UPDATE ON public.invoices REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION invoices_log()',
    'CREATE TRIGGER invoices_log_delete AFTER DELETE ON public.invoices REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION invoices_log()',
    'CREATE CONSTRAINT TRIGGER invoices_sums AFTER INSERT OR UPDATE ON public.invoices DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION invoices_sums()',
    `GRANT SELECT ON "invoices" TO "bottlecrm_app"`,
    `GRANT INSERT ON "invoices" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "invoices" TO "bottlecrm_app"`,
    `GRANT DELETE ON "invoices" TO "bottlecrm_app"`,
    `GRANT SELECT ("org_id") ON "invoices" TO "bottlecrm_search"`,
    `GRANT SELECT ("id") ON "invoices" TO "bottlecrm_search"`,
    `GRANT SELECT ("search_text") ON "invoices" TO "bottlecrm_search"`,
    `GRANT SELECT ("deleted_at") ON "invoices" TO "bottlecrm_search"`,
    'CREATE TRIGGER invoice_assignees_touch_insert AFTER INSERT ON public.invoice_assignees REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_assignees_touch()',
    'CREATE TRIGGER invoice_assignees_touch_update AFTER UPDATE ON public.invoice_assignees REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_assignees_touch()',
    'CREATE TRIGGER invoice_assignees_touch_delete AFTER DELETE ON public.invoice_assignees REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_assignees_touch()',
    'CREATE TRIGGER invoice_assignees_log_insert AFTER INSERT ON public.invoice_assignees REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_assignees_log()',
    'CREATE TRIGGER invoice_assignees_log_update AFTER UPDATE ON public.invoice_assignees REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_assignees_log()',
    'CREATE TRIGGER invoice_assignees_log_delete AFTER DELETE ON public.invoice_assignees REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_assignees_log()',
    `GRANT SELECT ON "invoice_assignees" TO "bottlecrm_app"`,
    `GRANT INSERT ON "invoice_assignees" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "invoice_assignees" TO "bottlecrm_app"`,
    `GRANT DELETE ON "invoice_assignees" TO "bottlecrm_app"`,
    'CREATE TRIGGER invoice_teams_touch_insert AFTER INSERT ON public.invoice_teams REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_teams_touch()',
    'CREATE TRIGGER invoice_teams_touch_update AFTER UPDATE ON public.invoice_teams REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_teams_touch()',
    'CREATE TRIGGER invoice_teams_touch_delete AFTER DELETE ON public.invoice_teams REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_teams_touch()',
    'CREATE TRIGGER invoice_teams_log_insert AFTER INSERT ON public.invoice_teams REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_teams_log()',
    'CREATE TRIGGER invoice_teams_log_update AFTER UPDATE ON public.invoice_teams REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_teams_log()',
    'CREATE TRIGGER invoice_teams_log_delete AFTER DELETE ON public.invoice_teams REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_teams_log()',
    `GRANT SELECT ON "invoice_teams" TO "bottlecrm_app"`,
    `GRANT INSERT ON "invoice_teams" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "invoice_teams" TO "bottlecrm_app"`,
    `GRANT DELETE ON "invoice_teams" TO "bottlecrm_app"`,
    'CREATE TRIGGER invoice_line_items_touch_insert AFTER INSERT ON public.invoice_line_items REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_line_items_touch()',
    'CREATE TRIGGER invoice_line_items_touch_update AFTER UPDATE ON public.invoice_line_items REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_line_items_touch()',
    'CREATE TRIGGER invoice_line_items_touch_delete AFTER DELETE ON public.invoice_line_items REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_line_items_touch()',
    'CREATE TRIGGER invoice_line_items_log_insert AFTER INSERT ON public.invoice_line_items REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_line_items_log()',
    'CREATE TRIGGER invoice_line_items_log_update AFTER UPDATE ON public.invoice_line_items REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_line_items_log()',
    'CREATE TRIGGER invoice_line_items_log_delete AFTER DELETE ON public.invoice_line_items REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION invoice_line_items_log()',
    `GRANT SELECT ON "invoice_line_items" TO "bottlecrm_app"`,
    `GRANT INSERT ON "invoice_line_items" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "invoice_line_items" TO "bottlecrm_app"`,
    `GRANT DELETE ON "invoice_line_items" TO "bottlecrm_app"`,
    `CREATE TRIGGER payments_version BEFORE UPDATE ON public.payments FOR EACH ROW EXECUTE FUNCTION bump_version('true', 'true')`,
    'CREATE TRIGGER payments_log_insert AFTER INSERT ON public.payments REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION payments_log()',
    'CREATE TRIGGER payments_log_update AFTER UPDATE ON public.payments REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION payments_log()',
    'CREATE TRIGGER payments_log_delete AFTER DELETE ON public.payments REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION payments_log()',
    `GRANT SELECT ON "payments" TO "bottlecrm_app"`,
    `GRANT INSERT ON "payments" TO "bottlecrm_app"`,
    `GRANT UPDATE ON "payments" TO "bottlecrm_app"`,
    `GRANT DELETE ON "payments" TO "bottlecrm_app"`,
    `GRANT SELECT ("org_id") ON "payments" TO "bottlecrm_search"`,
    `GRANT SELECT ("id") ON "payments" TO "bottlecrm_search"`,
    `GRANT SELECT ("search_text") ON "payments" TO "bottlecrm_search"`,
    `GRANT SELECT ("deleted_at") ON "payments" TO "bottlecrm_search"`,
    `alter table "number_formats" force row level security`,
    `alter table "invoice_templates" force row level security`,
    `alter table "invoice_template_logos" force row level security`,
    `alter table "estimates" force row level security`,
    `alter table "portal_links" force row level security`,
    `alter table "products" force row level security`,
    `alter table "estimate_line_items" force row level security`,
    `alter table "recurring_invoices" force row level security`,
    `alter table "recurring_invoice_line_items" force row level security`,
    `alter table "invoices" force row level security`,
    `alter table "payments" force row level security`,
    `alter table "invoice_line_items" force row level security`,
    `alter table "recurring_invoice_teams" force row level security`,
    `alter table "invoice_teams" force row level security`,
    `alter table "estimate_teams" force row level security`,
    `alter table "recurring_invoice_assignees" force row level security`,
    `alter table "invoice_assignees" force row level security`,
    `alter table "estimate_assignees" force row level security`,
  ],
  down: [
    `ALTER TABLE "number_formats" DROP CONSTRAINT "number_formats_org_id_foreign"`,
    `ALTER TABLE "portal_links" DROP CONSTRAINT "portal_links_org_id_foreign"`,
    `ALTER TABLE "invoice_template_logos" DROP CONSTRAINT "invoice_template_logos_template_id_foreign"`,
    `ALTER TABLE "products" DROP CONSTRAINT "products_org_id_foreign"`,
    `ALTER TABLE "invoice_templates" DROP CONSTRAINT "invoice_templates_org_id_foreign"`,
    `ALTER TABLE "estimates" DROP CONSTRAINT "estimates_org_id_foreign"`,
    `ALTER TABLE "estimates" DROP CONSTRAINT "estimates_account_id_foreign"`,
    `ALTER TABLE "estimates" DROP CONSTRAINT "estimates_contact_id_foreign"`,
    `ALTER TABLE "estimates" DROP CONSTRAINT "estimates_template_id_foreign"`,
    `ALTER TABLE "estimate_assignees" DROP CONSTRAINT "estimate_assignees_estimate_id_foreign"`,
    `ALTER TABLE "estimate_assignees" DROP CONSTRAINT "estimate_assignees_profile_id_foreign"`,
    `ALTER TABLE "estimate_teams" DROP CONSTRAINT "estimate_teams_estimate_id_foreign"`,
    `ALTER TABLE "estimate_teams" DROP CONSTRAINT "estimate_teams_team_id_foreign"`,
    `ALTER TABLE "estimate_line_items" DROP CONSTRAINT "estimate_line_items_estimate_id_foreign"`,
    `ALTER TABLE "estimate_line_items" DROP CONSTRAINT "estimate_line_items_product_id_foreign"`,
    `ALTER TABLE "recurring_invoices" DROP CONSTRAINT "recurring_invoices_org_id_foreign"`,
    `ALTER TABLE "recurring_invoices" DROP CONSTRAINT "recurring_invoices_account_id_foreign"`,
    `ALTER TABLE "recurring_invoices" DROP CONSTRAINT "recurring_invoices_contact_id_foreign"`,
    `ALTER TABLE "recurring_invoices" DROP CONSTRAINT "recurring_invoices_template_id_foreign"`,
    `ALTER TABLE "recurring_invoice_assignees" DROP CONSTRAINT "recurring_invoice_assignees_recurring_invoice_id_foreign"`,
    `ALTER TABLE "recurring_invoice_assignees" DROP CONSTRAINT "recurring_invoice_assignees_profile_id_foreign"`,
    `ALTER TABLE "recurring_invoice_teams" DROP CONSTRAINT "recurring_invoice_teams_recurring_invoice_id_foreign"`,
    `ALTER TABLE "recurring_invoice_teams" DROP CONSTRAINT "recurring_invoice_teams_team_id_foreign"`,
    `ALTER TABLE "recurring_invoice_line_items" DROP CONSTRAINT "recurring_invoice_line_items_recurring_invoice_id_foreign"`,
    `ALTER TABLE "recurring_invoice_line_items" DROP CONSTRAINT "recurring_invoice_line_items_product_id_foreign"`,
    `ALTER TABLE "invoices" DROP CONSTRAINT "invoices_org_id_foreign"`,
    `ALTER TABLE "invoices" DROP CONSTRAINT "invoices_account_id_foreign"`,
    `ALTER TABLE "invoices" DROP CONSTRAINT "invoices_contact_id_foreign"`,
    `ALTER TABLE "invoices" DROP CONSTRAINT "invoices_template_id_foreign"`,
    `ALTER TABLE "invoices" DROP CONSTRAINT "invoices_estimate_id_foreign"`,
    `ALTER TABLE "invoices" DROP CONSTRAINT "invoices_recurring_invoice_id_foreign"`,
    `ALTER TABLE "invoice_assignees" DROP CONSTRAINT "invoice_assignees_invoice_id_foreign"`,
    `ALTER TABLE "invoice_assignees" DROP CONSTRAINT "invoice_assignees_profile_id_foreign"`,
    `ALTER TABLE "invoice_teams" DROP CONSTRAINT "invoice_teams_invoice_id_foreign"`,
    `ALTER TABLE "invoice_teams" DROP CONSTRAINT "invoice_teams_team_id_foreign"`,
    `ALTER TABLE "invoice_line_items" DROP CONSTRAINT "invoice_line_items_invoice_id_foreign"`,
    `ALTER TABLE "invoice_line_items" DROP CONSTRAINT "invoice_line_items_product_id_foreign"`,
    `ALTER TABLE "payments" DROP CONSTRAINT "payments_org_id_foreign"`,
    `ALTER TABLE "payments" DROP CONSTRAINT "payments_invoice_id_foreign"`,
    `drop table "number_formats"`,
    `drop table "invoice_templates"`,
    `drop table "invoice_template_logos"`,
    `drop table "estimates"`,
    `drop table "portal_links"`,
    `drop table "products"`,
    `drop table "estimate_line_items"`,
    `drop table "recurring_invoices"`,
    `drop table "recurring_invoice_line_items"`,
    `drop table "invoices"`,
    `drop table "payments"`,
    `drop table "invoice_line_items"`,
    `drop table "recurring_invoice_teams"`,
    `drop table "invoice_teams"`,
    `drop table "estimate_teams"`,
    `drop table "recurring_invoice_assignees"`,
    `drop table "invoice_assignees"`,
    `drop table "estimate_assignees"`,
    'DROP FUNCTION public.products_log()',
    'DROP FUNCTION public.search_products(text, integer)',
    'DROP FUNCTION public.invoice_templates_log()',
    'DROP FUNCTION public.estimates_log()',
    'DROP FUNCTION public.estimates_sums()',
    'DROP FUNCTION public.search_estimates(text, integer)',
    'DROP FUNCTION public.estimate_assignees_touch()',
    'DROP FUNCTION public.estimate_assignees_log()',
    'DROP FUNCTION public.estimate_teams_touch()',
    'DROP FUNCTION public.estimate_teams_log()',
    'DROP FUNCTION public.estimate_line_items_touch()',
    'DROP FUNCTION public.estimate_line_items_log()',
    'DROP FUNCTION public.recurring_invoices_log()',
    'DROP FUNCTION public.recurring_invoices_sums()',
    'DROP FUNCTION public.search_recurring_invoices(text, integer)',
    'DROP FUNCTION public.recurring_invoice_assignees_touch()',
    'DROP FUNCTION public.recurring_invoice_assignees_log()',
    'DROP FUNCTION public.recurring_invoice_teams_touch()',
    'DROP FUNCTION public.recurring_invoice_teams_log()',
    'DROP FUNCTION public.recurring_invoice_line_items_touch()',
    'DROP FUNCTION public.recurring_invoice_line_items_log()',
    'DROP FUNCTION public.invoices_log()',
    'DROP FUNCTION public.invoices_sums()',
    'DROP FUNCTION public.search_invoices(text, integer)',
    'DROP FUNCTION public.invoice_assignees_touch()',
    'DROP FUNCTION public.invoice_assignees_log()',
    'DROP FUNCTION public.invoice_teams_touch()',
    'DROP FUNCTION public.invoice_teams_log()',
    'DROP FUNCTION public.invoice_line_items_touch()',
    'DROP FUNCTION public.invoice_line_items_log()',
    'DROP FUNCTION public.payments_log()',
    'DROP FUNCTION public.search_payments(text, integer)',
  ],
};
