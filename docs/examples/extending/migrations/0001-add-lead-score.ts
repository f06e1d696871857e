import type { Migration } from '@bottlecrm/core';

export const addLeadScore: Migration = {
  name: '0001-add-lead-score',
  tables: ['leads'],
  up: [
    `alter table "leads" add "score" int not null default 0, add "channel" text null, add "campaign_code" text null`,
    `ALTER TABLE "leads" ADD COLUMN "campaign_code_key" text COLLATE "C" GENERATED ALWAYS AS (lower((campaign_code COLLATE "und-x-icu"))) STORED`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_score_check" CHECK (((score >= 0) AND (score <= 100)))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_channel_check" CHECK ((channel = ANY (ARRAY['fair'::text, 'web'::text, 'referral'::text])))`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_campaign_code_check" CHECK ((char_length(campaign_code) <= 32))`,
    `CREATE UNIQUE INDEX "leads_campaign_code_unique" ON public."leads" USING btree ("org_id", "campaign_code_key") WHERE (deleted_at IS NULL)`,
    `CREATE INDEX "leads_score_index" ON public."leads" USING btree ("org_id", "score", "id")`,
  ],
  down: [
    `ALTER TABLE "leads" DROP COLUMN "campaign_code_key"`,
    `alter table "leads" drop column "score", drop column "channel", drop column "campaign_code"`,
  ],
};
