import type { Migration } from '@bottlecrm/core';

export const createComments: Migration = {
  name: '0001-create-comments',
  tables: ['comments'],
  up: [
    `create table "comments" ("org_id" uuid not null, "id" uuid not null, "entity" text not null, "record_id" uuid not null, "text" text not null, "token_hash" text not null, "created_by" uuid null, "created_at" timestamptz not null default now(), primary key ("org_id", "id"))`,
    `CREATE INDEX "comments_record_index" ON public."comments" USING btree ("org_id", "entity", "record_id", "id")`,
    `CREATE UNIQUE INDEX "comments_token_hash_unique" ON public."comments" USING btree ("org_id", "token_hash")`,
  ],
  down: [`drop table "comments"`],
};
