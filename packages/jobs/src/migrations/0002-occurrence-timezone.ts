import type { Migration } from '@bottlecrm/core';

const KEY = 'schedule_occurrences_pkey';

export const occurrenceTimezone: Migration = {
  name: '0002-occurrence-timezone',
  tables: ['schedule_occurrences'],
  up: [
    `alter table "schedule_occurrences" add "timezone" text not null default ''::text`,
    `alter table "schedule_occurrences" drop constraint "${KEY}", add constraint "${KEY}" primary key ("org_id", "schedule", "occurrence", "timezone")`,
  ],
  down: [
    `delete from "schedule_occurrences" old using "schedule_occurrences" other where old.org_id = other.org_id
      and old.schedule = other.schedule and old.occurrence = other.occurrence and old.timezone > other.timezone`,
    `alter table "schedule_occurrences" drop constraint "${KEY}", add constraint "${KEY}" primary key ("org_id", "schedule", "occurrence")`,
    `alter table "schedule_occurrences" drop column "timezone"`,
  ],
};
