import type { Migration } from '@bottlecrm/core';

export const createRepairs: Migration = {
  name: '0001-create-repairs',
  tables: ['contacts', 'repairs'],
  up: [
    `create table "repairs" ("org_id" uuid not null, "id" uuid not null, "contact_id" uuid not null, "ticket" text not null, "service" text not null, "created_at" timestamptz not null default now(), primary key ("org_id", "id"))`,
    `CREATE UNIQUE INDEX "repairs_ticket_unique" ON public."repairs" USING btree ("org_id", "ticket")`,
    `CREATE INDEX "repairs_contact_id_index" ON public."repairs" USING btree ("org_id", "contact_id")`,
    `ALTER TABLE "repairs" ADD CONSTRAINT "repairs_contact_id_foreign" FOREIGN KEY ("org_id", "contact_id") REFERENCES "contacts"("org_id", "id") ON DELETE RESTRICT`,
  ],
  down: [`ALTER TABLE "repairs" DROP CONSTRAINT "repairs_contact_id_foreign"`, `drop table "repairs"`],
};
