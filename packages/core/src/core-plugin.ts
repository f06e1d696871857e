import { permissionRoutes } from './access/permission-routes.ts';
import { auditPermissions } from './audit/permissions.ts';
import { auditRoutes } from './audit/routes.ts';
import { auditLogTable } from './audit/table.ts';
import { MAGIC_LINK_MAIL, magicLinkMail } from './auth/magic-link-mail.ts';
import { authRoutes } from './auth/routes.ts';
import { spentSecretsTable } from './auth/spend-once.ts';
import {
  identitiesTable,
  magicLinksTable,
  passwordsTable,
  platformAdminsTable,
  sessionsTable,
  tokensTable,
} from './auth/tables.ts';
import { CustomField } from './custom-fields/entity.ts';
import { checkChangedField, checkNewField, forgetValues, raiseVersionBefore } from './custom-fields/hooks.ts';
import { coreTables } from './database/tables.ts';
import { errors } from './errors/core-errors.ts';
import { FormKey } from './form-keys/entity.ts';
import { formKeyRoutes } from './form-keys/routes.ts';
import { crudRoutes, verbRoute } from './http/crud-routes.ts';
import { entitiesRoute } from './http/entities-route.ts';
import { idempotencyTable } from './http/idempotency-table.ts';
import { coreMigrations } from './migrations/index.ts';
import { platformRoutes } from './platform/routes.ts';
import { definePlugin } from './plugin/plugin.ts';
import { acceptInvitationRoute } from './tenancy/accept-invitation.ts';
import { Profile, Team } from './tenancy/entities.ts';
import { ERASURE, erasureJob } from './tenancy/erasure/job.ts';
import { memberHooks } from './tenancy/hooks.ts';
import { invitationMail } from './tenancy/invitation-mail.ts';
import { invitationRoutes } from './tenancy/invitation-routes.ts';
import { INVITATION_MAIL } from './tenancy/invitations.ts';
import { invitationsTable } from './tenancy/invitations-table.ts';
import { meRoutes } from './tenancy/me-routes.ts';
import { memberRoutes } from './tenancy/member-routes.ts';
import { organizationLifeRoutes } from './tenancy/organization-life-routes.ts';
import { organizationRoutes } from './tenancy/organization-routes.ts';
import { organizationPermissions } from './tenancy/permissions.ts';
import { organizationsTable, usersTable } from './tenancy/tables.ts';
import { tokenPermissions } from './tokens/permissions.ts';
import { tokenRoutes } from './tokens/routes.ts';
import { VERSION } from './version.ts';

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
  before: {
    ...memberHooks.before,
    'customField.delete': raiseVersionBefore,
    'customField.restore': raiseVersionBefore,
    'customField.purge': forgetValues,
  },
  derive: { ...memberHooks.derive, 'customField.create': checkNewField, 'customField.update': checkChangedField },
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
