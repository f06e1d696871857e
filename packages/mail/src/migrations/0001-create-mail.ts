import type { Migration } from '@bottlecrm/core';

export const createMail: Migration = {
  name: '0001-create-mail',
  tables: ['mail_messages', 'mail_settings'],
  up: [
    `create table "mail_messages" ("org_id" uuid not null, "id" uuid not null, "template" text not null, "to_addresses" text[] not null, "cc_addresses" text[] not null, "bcc_addresses" text[] not null, "subject" text not null, "status" text not null, "attempts" int not null default 0, "message_id" text null, "error_code" text null, "error" text null, "entity" text null, "record_id" uuid null, "content" text null, "job_id" uuid not null, "created_at" timestamptz not null default now(), "sent_at" timestamptz null, primary key ("org_id", "id"))`,
    `create table "mail_settings" ("org_id" uuid not null, "from_name" text null, "reply_to" text null, "updated_at" timestamptz not null default now(), primary key ("org_id"))`,
    `ALTER TABLE "mail_messages" ADD CONSTRAINT "mail_messages_status_check" CHECK ((status = ANY (ARRAY['queued'::text, 'sending'::text, 'sent'::text, 'failed'::text])))`,
    `CREATE INDEX "mail_messages_created_at_index" ON public."mail_messages" USING btree ("org_id", "created_at", "id")`,
    `CREATE INDEX "mail_messages_status_index" ON public."mail_messages" USING btree ("org_id", "status", "created_at")`,
    `CREATE INDEX "mail_messages_record_index" ON public."mail_messages" USING btree ("org_id", "record_id")`,
  ],
  down: [`drop table "mail_messages"`, `drop table "mail_settings"`],
};
