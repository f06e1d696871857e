import type { Migration } from '@bottlecrm/core';

export const createJobs: Migration = {
  name: '0001-create-jobs',
  tables: ['failed_jobs', 'processed_jobs', 'schedule_occurrences'],
  up: [
    `create table "failed_jobs" ("org_id" uuid not null, "id" uuid not null, "kind" text not null, "payload" jsonb not null, "position" bigint not null, "created_at" timestamptz not null, "attempts" int not null, "code" text not null, "reason" text not null, "detail" text null, "failed_at" timestamptz not null default now(), primary key ("org_id", "id"))`,
    `create table "processed_jobs" ("org_id" uuid not null, "id" uuid not null, "processed_at" timestamptz not null default now(), primary key ("org_id", "id"))`,
    `create table "schedule_occurrences" ("org_id" uuid not null, "schedule" text not null, "occurrence" text not null, "timezone" text not null default '', "outcome" text not null, "decided_at" timestamptz not null default now(), primary key ("org_id", "schedule", "occurrence", "timezone"))`,
    `CREATE INDEX "processed_jobs_processed_at_index" ON public."processed_jobs" USING btree ("org_id", "processed_at")`,
    `CREATE INDEX "failed_jobs_failed_at_index" ON public."failed_jobs" USING btree ("org_id", "failed_at", "id")`,
    `ALTER TABLE "schedule_occurrences" ADD CONSTRAINT "schedule_occurrences_outcome_check" CHECK ((outcome = ANY (ARRAY['enqueued'::text, 'skipped'::text])))`,
  ],
  down: [`drop table "failed_jobs"`, `drop table "processed_jobs"`, `drop table "schedule_occurrences"`],
};
