import { column, holds, optionalColumn as optional, TIMESTAMP } from '../database/columns.ts';
import type { TableDef } from '../database/table.ts';

const stamps = [
  column('created_at', TIMESTAMP, { default: 'now()' }),
  column('updated_at', TIMESTAMP, { default: 'now()' }),
];

/**
 * Sessions that ended while access tokens of them may live: id → when, in Unix seconds. Kept where the prologue of a request
 * reads anyway, so that a signed-out token is refused at once.
 */
const endedSessions = column('ended_sessions', 'jsonb', { default: `'{}'::jsonb` });

/** People of the installation. A row is visible only to a transaction that knows its id or its e-mail address. */
export const usersTable: TableDef = {
  name: 'users',
  plugin: 'core',
  columns: [
    column('id', 'uuid'),
    column('email', 'text'),
    // Hex SHA-256 of the lower-case address, as the setting holds it.
    column('email_key', 'text'),
    optional('name'),
    optional('avatar_url'),
    column('is_active', 'boolean', { default: 'true' }),
    ...stamps,
    endedSessions,
  ],
  primaryKey: ['id'],
  foreignKeys: [],
  indexes: [{ name: 'users_email_key_unique', columns: ['email_key'], unique: true }],
  checks: [
    { name: 'users_email_check', expression: '(char_length(email) <= 254)' },
    { name: 'users_email_key_check', expression: `(email_key ~ '^[0-9a-f]{64}$'::text)` },
  ],
  isolation: {
    kind: 'possession',
    whenNoOrganization: `(${holds('id', 'user')} OR ${holds('email_key', 'emailKey')})`,
    inOrganization: 'false',
  },
  appGrants: ['select', 'insert', 'update'],
};

const loggedOrganizationColumns = {
  name: 'name',
  is_active: 'isActive',
  company_name: 'companyName',
  logo_url: 'logoUrl',
  address_line: 'addressLine',
  city: 'city',
  state: 'state',
  postcode: 'postcode',
  country: 'country',
  phone: 'phone',
  email: 'email',
  website: 'website',
  tax_id: 'taxId',
  default_currency: 'defaultCurrency',
  default_country: 'defaultCountry',
  timezone: 'timezone',
};

/** Tenants. Visible inside the organization itself, and by name to the users who have a profile in it. */
export const organizationsTable: TableDef = {
  name: 'organizations',
  plugin: 'core',
  columns: [
    column('id', 'uuid'),
    column('name', 'text'),
    column('is_active', 'boolean', { default: 'true' }),
    optional('company_name'),
    optional('logo_url'),
    optional('address_line'),
    optional('city'),
    optional('state'),
    optional('postcode'),
    optional('country'),
    optional('phone'),
    optional('email'),
    optional('website'),
    optional('tax_id'),
    column('default_currency', 'text', { default: `'USD'::text` }),
    optional('default_country'),
    column('timezone', 'text', { default: `'UTC'::text` }),
    // Counts changes of its custom fields: servers remember them by it.
    column('custom_fields_version', 'integer', { default: '0' }),
    column('version', 'integer', { default: '1' }),
    ...stamps,
    optional('updated_by', 'uuid'),
    // From then on it cannot be reactivated: its rows are being removed.
    optional('erase_requested_at', TIMESTAMP),
    // Closed by the installation's administration, which alone opens it again.
    optional('suspended_at', TIMESTAMP),
  ],
  primaryKey: ['id'],
  foreignKeys: [],
  indexes: [],
  checks: [
    { name: 'organizations_name_check', expression: '((char_length(name) >= 1) AND (char_length(name) <= 255))' },
  ],
  isolation: {
    kind: 'possession',
    whenNoOrganization: `(id IN ( SELECT p.org_id FROM profiles p WHERE ${holds('p.user_id', 'user')}))`,
    inOrganization: holds('id', 'organization'),
    readOnlyOutside: true,
  },
  appGrants: ['select', 'insert', 'update'],
  systemGrants: [{ privilege: 'select', columns: ['id', 'timezone', 'is_active'] }],
  platformGrants: [{ privilege: 'select', columns: ['id', 'name', 'is_active', 'created_at'] }],
  versioned: true,
  changeLog: { kind: 'entity', entity: 'organization', columns: loggedOrganizationColumns },
};

/** A profile belongs to its organization; a user sees the profiles that are its own across organizations. */
export function profilesTable(table: TableDef): TableDef {
  return {
    ...table,
    columns: [...table.columns, endedSessions],
    unversionedColumn: endedSessions.name,
    foreignKeys: [
      ...table.foreignKeys,
      {
        name: 'profiles_user_id_foreign',
        columns: ['user_id'],
        references: { table: 'users', columns: ['id'] },
        onDelete: 'no action',
      },
    ],
    indexes: [...table.indexes, { name: 'profiles_memberships_index', columns: ['user_id'] }],
    isolation: {
      kind: 'possession',
      whenNoOrganization: holds('user_id', 'user'),
      inOrganization: holds('org_id', 'organization'),
      readOnlyOutside: true,
    },
  };
}
