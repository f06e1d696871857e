import { coreTables } from '../database/tables.ts';
import { errors } from '../errors/core-errors.ts';
import { permissionRoutes } from '../features/access/permission-routes.ts';
import { auditPermissions } from '../features/audit/permissions.ts';
import { auditRoutes } from '../features/audit/routes.ts';
import { auditLogTable } from '../features/audit/table.ts';
import { MAGIC_LINK_MAIL, magicLinkMail } from '../features/auth/magic-link-mail.ts';
import { authRoutes } from '../features/auth/routes.ts';
import { spentSecretsTable } from '../features/auth/spend-once.ts';
import {
  identitiesTable,
  magicLinksTable,
  passwordsTable,
  platformAdminsTable,
  sessionsTable,
  tokensTable,
} from '../features/auth/tables.ts';
import { FormKey } from '../features/form-keys/entity.ts';
import { formKeyRoutes } from '../features/form-keys/routes.ts';
import { acceptInvitationRoute } from '../features/organizations/accept-invitation.ts';
import { ERASURE, erasureJob } from '../features/organizations/erasure/job.ts';
import { memberHooks } from '../features/organizations/hooks.ts';
import { invitationMail } from '../features/organizations/invitation-mail.ts';
import { invitationRoutes } from '../features/organizations/invitation-routes.ts';
import { INVITATION_MAIL } from '../features/organizations/invitations.ts';
import { invitationsTable } from '../features/organizations/invitations-table.ts';
import { meRoutes } from '../features/organizations/me-routes.ts';
import { memberRoutes } from '../features/organizations/member-routes.ts';
import { organizationLifeRoutes } from '../features/organizations/organization-life-routes.ts';
import { organizationRoutes } from '../features/organizations/organization-routes.ts';
import { organizationPermissions } from '../features/organizations/permissions.ts';
import { platformRoutes } from '../features/platform/routes.ts';
import { tokenPermissions } from '../features/tokens/permissions.ts';
import { tokenRoutes } from '../features/tokens/routes.ts';
import { crudRoutes, verbRoute } from '../http/crud-routes.ts';
import { entitiesRoute } from '../http/entities-route.ts';
import { idempotencyTable } from '../http/idempotency-table.ts';
import { coreMigrations } from '../migrations/index.ts';
import { CustomField } from '../records/custom-fields/entity.ts';
import { customFieldHooks } from '../records/custom-fields/hooks.ts';
import { Profile, Team } from '../tenancy/entities.ts';
import { organizationsTable, usersTable } from '../tenancy/tables.ts';
import { VERSION } from '../version.ts';
import { definePlugin } from './plugin/plugin.ts';

/** Organizations, members and teams: core's own entities, through the same door as everyone else's. */
export const corePlugin = definePlugin({
  name: '@bottlecrm/core',
  core: VERSION,
  entities: { member: Profile, team: Team, customField: CustomField, formKey: FormKey },
  tables: [
    usersTable,
    organizationsTable,
    idempotencyTable,
    sessionsTable,
    magicLinksTable,
    passwordsTable,
    identitiesTable,
    platformAdminsTable,
    tokensTable,
    invitationsTable,
    auditLogTable,
    spentSecretsTable,
    ...coreTables,
  ],
  migrations: coreMigrations,
  permissions: { ...organizationPermissions, ...auditPermissions, ...tokenPermissions },
  // Who and what teams there are is of use to integrations; nothing else of administration is.
  tokenScopes: { 'profile:read': 'members:read', 'team:read': 'teams:read' },
  errors,
  jobs: { [MAGIC_LINK_MAIL]: magicLinkMail, [INVITATION_MAIL]: invitationMail, [ERASURE]: erasureJob },
  hooks: [...memberHooks, ...customFieldHooks],
  async routes(app, { member, team, customField, formKey }) {
    authRoutes(app);
    organizationRoutes(app);
    organizationLifeRoutes(app);
    memberRoutes(app);
    meRoutes(app);
    invitationRoutes(app);
    acceptInvitationRoute(app);
    auditRoutes(app);
    permissionRoutes(app);
    tokenRoutes(app);
    platformRoutes(app);
    entitiesRoute(app);
    for (const verb of ['list', 'get', 'update'] as const) verbRoute(app, member, verb);
    crudRoutes(app, team);
    crudRoutes(app, customField, { except: ['upsert', 'batch', 'bulk'] });
    formKeyRoutes(app, formKey);
  },
});
