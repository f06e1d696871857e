import { type ColumnDef, coreTables, type TableDef } from '../../src/database/index.ts';

const uuid = (name: string, nullable = false): ColumnDef => ({ name, type: 'uuid', nullable });
const text = (name: string, nullable = true): ColumnDef => ({ name, type: 'text', nullable });
const all = ['select', 'insert', 'update', 'delete'] as const;
const stamps: ColumnDef[] = [
  { name: 'version', type: 'integer', nullable: false, default: '1' },
  { name: 'created_at', type: 'timestamp with time zone', nullable: false, default: 'now()' },
  { name: 'updated_at', type: 'timestamp with time zone', nullable: false, default: 'now()' },
  uuid('updated_by', true),
];
const byOrganization = { kind: 'organization', column: 'org_id' } as const;

export const organizations: TableDef = {
  name: 'organizations',
  plugin: 'core',
  columns: [
    { name: 'id', type: 'uuid', nullable: false, default: 'gen_random_uuid()' },
    text('name', false),
    { name: 'timezone', type: 'text', nullable: false, default: `'UTC'::text` },
    { name: 'is_active', type: 'boolean', nullable: false, default: 'true' },
    ...stamps,
  ],
  primaryKey: ['id'],
  foreignKeys: [],
  indexes: [],
  checks: [{ name: 'organizations_name_check', expression: '(char_length(name) <= 255)' }],
  isolation: { kind: 'organization', column: 'id' },
  appGrants: all,
  systemGrants: [{ privilege: 'select', columns: ['id', 'timezone', 'is_active'] }],
  versioned: true,
  changeLog: { kind: 'entity', entity: 'organization', columns: { name: 'name', is_active: 'isActive' } },
};

/** Seen by whoever knows the e-mail, outside an organization only. */
export const users: TableDef = {
  name: 'users',
  plugin: 'core',
  columns: [
    { ...uuid('id'), default: 'gen_random_uuid()' },
    text('email', false),
    { ...text('email_key'), generated: 'lower(email)' },
  ],
  primaryKey: ['id'],
  foreignKeys: [],
  indexes: [{ name: 'users_email_key_unique', columns: ['email_key'], unique: true }],
  checks: [],
  isolation: {
    kind: 'possession',
    whenNoOrganization: `(email_key = ( SELECT NULLIF(current_setting('app.email_key'::text, true), ''::text) AS "nullif"))`,
    inOrganization: 'false',
  },
  appGrants: all,
};

export const profiles: TableDef = {
  name: 'profiles',
  plugin: 'core',
  columns: [uuid('org_id'), { ...uuid('id'), default: 'gen_random_uuid()' }, text('name'), uuid('user_id', true)],
  primaryKey: ['org_id', 'id'],
  foreignKeys: [
    {
      name: 'profiles_user_id_foreign',
      columns: ['user_id'],
      references: { table: 'users', columns: ['id'] },
      onDelete: 'no action',
    },
    {
      name: 'profiles_org_id_foreign',
      columns: ['org_id'],
      references: { table: 'organizations', columns: ['id'] },
      onDelete: 'no action',
    },
  ],
  indexes: [],
  checks: [],
  isolation: byOrganization,
  appGrants: all,
};

/** Read by whoever knows the e-mail, in any organization; changed inside its organization only. */
export const memberships: TableDef = {
  name: 'memberships',
  plugin: 'core',
  columns: [uuid('org_id'), { ...uuid('id'), default: 'gen_random_uuid()' }, text('email_key', false), text('role')],
  primaryKey: ['org_id', 'id'],
  foreignKeys: [],
  indexes: [{ name: 'memberships_email_key_index', columns: ['email_key'] }],
  checks: [],
  isolation: {
    kind: 'possession',
    whenNoOrganization: users.isolation.kind === 'possession' ? users.isolation.whenNoOrganization : 'false',
    inOrganization: `(org_id = ( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif"))`,
    readOnlyOutside: true,
  },
  appGrants: all,
};

export const leads: TableDef = {
  name: 'leads',
  plugin: '@bottlecrm/leads',
  columns: [
    uuid('org_id'),
    { ...uuid('id'), default: 'gen_random_uuid()' },
    text('name', false),
    text('email'),
    { ...text('email_key'), generated: 'lower(email)' },
    { name: 'status', type: 'text', nullable: false, default: `'assigned'::text` },
    { name: 'amount', type: 'numeric(19,4)', nullable: true },
    { name: 'custom_fields', type: 'jsonb', nullable: false, default: `'{}'::jsonb` },
    { name: 'tags', type: 'uuid[]', nullable: false, default: `'{}'::uuid[]` },
    { name: 'closes_on', type: 'date', nullable: true },
    { name: 'position', type: 'integer', nullable: true },
    { name: 'hot', type: 'boolean', nullable: false, default: 'false' },
    { name: 'rank', type: 'text', nullable: true, collation: 'C' },
    uuid('parent_id', true),
    uuid('manager_id', true),
    { name: 'deleted_at', type: 'timestamp with time zone', nullable: true },
    ...stamps,
    text('search_text'),
  ],
  primaryKey: ['org_id', 'id'],
  foreignKeys: [
    {
      name: 'leads_org_id_foreign',
      columns: ['org_id'],
      references: { table: 'organizations', columns: ['id'] },
      onDelete: 'no action',
    },
    {
      name: 'leads_parent_id_foreign',
      columns: ['org_id', 'parent_id'],
      references: { table: 'leads', columns: ['org_id', 'id'] },
      onDelete: 'set null',
      setNullColumns: ['parent_id'],
    },
    {
      name: 'leads_manager_id_foreign',
      columns: ['org_id', 'manager_id'],
      references: { table: 'profiles', columns: ['org_id', 'id'] },
      onDelete: 'set null',
      setNullColumns: ['manager_id'],
    },
  ],
  indexes: [
    { name: 'leads_email_unique', columns: ['org_id', 'email_key'], unique: true, where: '(deleted_at IS NULL)' },
    { name: 'leads_position_index', columns: ['org_id', 'position', 'id'] },
    { name: 'leads_parent_id_index', columns: ['org_id', 'parent_id'] },
    { name: 'leads_search_index', columns: ['org_id', 'search_text gin_trgm_ops'], method: 'gin' },
  ],
  checks: [
    {
      name: 'leads_status_check',
      expression: `(status = ANY (ARRAY['assigned'::text, 'in_process'::text, 'closed'::text]))`,
    },
    { name: 'leads_amount_check', expression: '(amount >= (0)::numeric)' },
  ],
  isolation: byOrganization,
  appGrants: all,
  versioned: true,
  changeLog: {
    kind: 'entity',
    entity: 'lead',
    columns: {
      name: 'name',
      email: 'email',
      status: 'status',
      amount: 'amount',
      custom_fields: 'customFields',
      deleted_at: 'deletedAt',
      parent_id: 'parentId',
    },
  },
  searchColumn: 'search_text',
  searchedColumns: ['name', 'email'],
};

export const leadAssignees: TableDef = {
  name: 'lead_assignees',
  plugin: '@bottlecrm/leads',
  columns: [uuid('org_id'), uuid('lead_id'), uuid('profile_id')],
  primaryKey: ['org_id', 'lead_id', 'profile_id'],
  foreignKeys: [
    {
      name: 'lead_assignees_lead_id_foreign',
      columns: ['org_id', 'lead_id'],
      references: { table: 'leads', columns: ['org_id', 'id'] },
      onDelete: 'cascade',
    },
    {
      name: 'lead_assignees_profile_id_foreign',
      columns: ['org_id', 'profile_id'],
      references: { table: 'profiles', columns: ['org_id', 'id'] },
      onDelete: 'cascade',
    },
  ],
  indexes: [{ name: 'lead_assignees_profile_id_index', columns: ['org_id', 'profile_id', 'lead_id'] }],
  checks: [],
  isolation: byOrganization,
  appGrants: all,
  changeLog: { kind: 'link', entity: 'lead', ownerColumn: 'lead_id', targetColumn: 'profile_id', field: 'assigneeIds' },
  touches: { table: 'leads', column: 'lead_id' },
};

/** Two plugins: core, with an organization's root and a possession table, and leads, with an assignable record. */
export const sampleTables: readonly TableDef[] = [
  ...coreTables,
  organizations,
  users,
  profiles,
  memberships,
  leads,
  leadAssignees,
];
