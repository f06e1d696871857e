import { column, HELD, holds, optionalColumn as optional, TIMESTAMP } from '../../database/columns.ts';
import type { Isolation, TableDef } from '../../database/table.ts';

const createdAt = column('created_at', TIMESTAMP, { default: 'now()' });
const OWN_OR_SHOWN = `(${holds('user_id', 'user')} OR ${holds('token_hash', 'tokenHash')})`;

/** Visible to who holds the secret or is the user, in no organization ever. */
const possession = (condition: string): Isolation => ({
  kind: 'possession',
  whenNoOrganization: condition,
  inOrganization: 'false',
});

/** Sign-ins: one row per device, whose refresh token rotates. `token_hash` is of the part that stays. */
export const sessionsTable: TableDef = {
  name: 'sessions',
  plugin: 'core',
  columns: [
    column('id', 'uuid'),
    column('user_id', 'uuid'),
    column('token_hash', 'text'),
    // How often the refresh token was rotated: the part that changes is derived from it.
    column('generation', 'integer', { default: '0' }),
    optional('rotated_at', TIMESTAMP),
    // The organization that the next access token is for.
    optional('organization_id', 'uuid'),
    column('method', 'text'),
    optional('ip'),
    optional('user_agent'),
    createdAt,
    column('last_used_at', TIMESTAMP, { default: 'now()' }),
    column('expires_at', TIMESTAMP),
    optional('ended_at', TIMESTAMP),
    optional('ended_reason'),
  ],
  primaryKey: ['id'],
  foreignKeys: [],
  indexes: [
    { name: 'sessions_token_hash_unique', columns: ['token_hash'], unique: true },
    { name: 'sessions_user_id_index', columns: ['user_id', 'created_at'] },
  ],
  checks: [],
  isolation: possession(OWN_OR_SHOWN),
  appGrants: ['select', 'insert', 'update', 'delete'],
  expired: {
    condition: "(COALESCE(ended_at, expires_at) < (now() - '30 days'::interval))",
    columns: ['id', 'expires_at', 'ended_at'],
  },
};

/**
 * Sign-in links that were asked for. Secrets are derived from the id by the server's key, so that the mail can be written from
 * the id alone. Also visible in the installation's own context, whose outbox sends the mail, to who holds address or secret.
 */
export const magicLinksTable: TableDef = {
  name: 'magic_links',
  plugin: 'core',
  columns: [
    column('id', 'uuid'),
    column('email', 'text'),
    column('email_key', 'text'),
    column('token_hash', 'text'),
    column('wrong_codes', 'integer', { default: '0' }),
    // A path of the application, never an address.
    optional('return_to'),
    createdAt,
    column('expires_at', TIMESTAMP),
    optional('used_at', TIMESTAMP),
  ],
  primaryKey: ['id'],
  foreignKeys: [],
  indexes: [
    { name: 'magic_links_token_hash_unique', columns: ['token_hash'], unique: true },
    { name: 'magic_links_email_key_index', columns: ['email_key', 'created_at'] },
  ],
  checks: [],
  isolation: {
    kind: 'possession',
    whenNoOrganization: `(${holds('email_key', 'emailKey')} OR ${holds('token_hash', 'tokenHash')})`,
    inOrganization: `((( SELECT ${HELD.organization} AS "nullif") = '00000000-0000-0000-0000-000000000000'::uuid) AND (${holds('email_key', 'emailKey')} OR ${holds('token_hash', 'tokenHash')}))`,
  },
  appGrants: ['select', 'insert', 'update', 'delete'],
  expired: { condition: "(expires_at < (now() - '1 day'::interval))", columns: ['id', 'expires_at'] },
};

/** Password hashes, apart from the users so that no list of users could ever show one. */
export const passwordsTable: TableDef = {
  name: 'user_passwords',
  plugin: 'core',
  columns: [
    column('user_id', 'uuid'),
    column('hash', 'text'),
    column('failed_attempts', 'integer', { default: '0' }),
    optional('locked_until', TIMESTAMP),
    column('changed_at', TIMESTAMP, { default: 'now()' }),
  ],
  primaryKey: ['user_id'],
  foreignKeys: [],
  indexes: [],
  checks: [],
  isolation: possession(holds('user_id', 'user')),
  appGrants: ['select', 'insert', 'update', 'delete'],
};

/** What other issuers call a user. `token_hash` is of issuer and subject: who has their token can compute it. */
export const identitiesTable: TableDef = {
  name: 'user_identities',
  plugin: 'core',
  columns: [
    column('token_hash', 'text'),
    column('user_id', 'uuid'),
    column('issuer', 'text'),
    column('subject', 'text'),
    createdAt,
    column('last_used_at', TIMESTAMP, { default: 'now()' }),
  ],
  primaryKey: ['token_hash'],
  foreignKeys: [],
  indexes: [{ name: 'user_identities_user_id_index', columns: ['user_id'] }],
  checks: [],
  isolation: possession(OWN_OR_SHOWN),
  appGrants: ['select', 'insert', 'update', 'delete'],
};

/** Who may administer the installation. Written by the owner from the command line alone. */
export const platformAdminsTable: TableDef = {
  name: 'platform_admins',
  plugin: 'core',
  columns: [column('user_id', 'uuid'), createdAt],
  primaryKey: ['user_id'],
  foreignKeys: [],
  indexes: [],
  checks: [],
  isolation: possession(holds('user_id', 'user')),
  appGrants: ['select'],
};

/** Personal access tokens and the organization's API keys; of the secret only its hash. */
export const tokensTable: TableDef = {
  name: 'tokens',
  plugin: 'core',
  columns: [
    column('org_id', 'uuid'),
    column('id', 'uuid'),
    column('kind', 'text'),
    // The owner of a personal token; who made an API key.
    optional('profile_id', 'uuid'),
    column('name', 'text'),
    column('token_hash', 'text'),
    // The last characters of the secret, to tell tokens apart.
    column('hint', 'text'),
    column('scopes', 'text[]'),
    optional('expires_at', TIMESTAMP),
    optional('last_used_at', TIMESTAMP),
    optional('revoked_at', TIMESTAMP),
    createdAt,
  ],
  primaryKey: ['org_id', 'id'],
  foreignKeys: [
    {
      name: 'tokens_profile_id_foreign',
      columns: ['org_id', 'profile_id'],
      references: { table: 'profiles', columns: ['org_id', 'id'] },
      onDelete: 'cascade',
    },
  ],
  indexes: [
    { name: 'tokens_token_hash_unique', columns: ['org_id', 'token_hash'], unique: true },
    { name: 'tokens_profile_id_index', columns: ['org_id', 'profile_id'] },
  ],
  checks: [
    { name: 'tokens_kind_check', expression: `(kind = ANY (ARRAY['personal'::text, 'api_key'::text]))` },
    { name: 'tokens_name_check', expression: '((char_length(name) >= 1) AND (char_length(name) <= 255))' },
  ],
  isolation: { kind: 'organization', column: 'org_id' },
  appGrants: ['select', 'insert', 'update', 'delete'],
};
