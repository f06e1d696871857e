import { authRoutes } from './auth/routes.ts';
import { coreTables } from './database/tables.ts';
import { errors } from './errors/core-errors.ts';
import { crudRoutes, verbRoute } from './http/crud-routes.ts';
import { idempotencyTable } from './http/idempotency-table.ts';
import { coreMigrations } from './migrations/index.ts';
import { definePlugin } from './plugin/plugin.ts';
import { keepAnAdmin } from './tenancy/admins.ts';
import { Profile, Team } from './tenancy/entities.ts';
import { organizationRoutes } from './tenancy/organization-routes.ts';
import { organizationPermissions } from './tenancy/permissions.ts';
import { organizationsTable, usersTable } from './tenancy/tables.ts';
import { VERSION } from './version.ts';

/** Organizations, members and teams: core's own entities, through the same door as everyone else's. */
export const corePlugin = definePlugin({
  name: '@bottlecrm/core',
  core: VERSION,
  entities: { member: Profile, team: Team },
  tables: [usersTable, organizationsTable, idempotencyTable, ...coreTables],
  migrations: coreMigrations,
  permissions: organizationPermissions,
  errors,
  before: { 'profile.update': keepAnAdmin },
  async routes(app, { member, team }) {
    authRoutes(app);
    organizationRoutes(app);
    for (const verb of ['list', 'get', 'update'] as const) verbRoute(app, member, verb);
    crudRoutes(app, team);
  },
});
