import type { Migration } from '../database/migration.ts';

export const platformRole: Migration = {
  name: '0007-platform-role',
  tables: ['organizations'],
  up: [
    `CREATE POLICY "organizations_platform_select" ON "organizations" FOR SELECT TO "bottlecrm_platform" USING (true)`,
    `GRANT SELECT ("id") ON "organizations" TO "bottlecrm_platform"`,
    `GRANT SELECT ("name") ON "organizations" TO "bottlecrm_platform"`,
    `GRANT SELECT ("is_active") ON "organizations" TO "bottlecrm_platform"`,
    `GRANT SELECT ("created_at") ON "organizations" TO "bottlecrm_platform"`,
  ],
  down: [
    `DROP POLICY "organizations_platform_select" ON "organizations"`,
    `REVOKE SELECT ("id") ON "organizations" FROM "bottlecrm_platform"`,
    `REVOKE SELECT ("name") ON "organizations" FROM "bottlecrm_platform"`,
    `REVOKE SELECT ("is_active") ON "organizations" FROM "bottlecrm_platform"`,
    `REVOKE SELECT ("created_at") ON "organizations" FROM "bottlecrm_platform"`,
  ],
};
