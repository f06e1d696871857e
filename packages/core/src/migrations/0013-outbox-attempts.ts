import type { Migration } from '../database/migration.ts';

export const outboxAttempts: Migration = {
  name: '0013-outbox-attempts',
  tables: ['outbox'],
  up: [
    `alter table "outbox" add "attempts" int not null default 0, add "failed_at" timestamptz null, add "failure" text null`,
    `GRANT UPDATE ("attempts") ON "outbox" TO "bottlecrm_system"`,
    `GRANT UPDATE ("failed_at") ON "outbox" TO "bottlecrm_system"`,
    `GRANT UPDATE ("failure") ON "outbox" TO "bottlecrm_system"`,
  ],
  down: [`alter table "outbox" drop column "attempts", drop column "failed_at", drop column "failure"`],
};
