import type { Migration } from '../database/migration.ts';

export const suspendedOrganizations: Migration = {
  name: '0010-suspended-organizations',
  tables: ['organizations'],
  up: [`alter table "organizations" add "suspended_at" timestamptz null`],
  down: [`alter table "organizations" drop column "suspended_at"`],
};
