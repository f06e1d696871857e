import { quoteName } from './client.ts';
import { identifier } from './identifier.ts';
import { roles } from './roles.ts';
import type { Isolation, Privilege, TableDef } from './table.ts';

/** A row security policy; expressions are in the form that PostgreSQL prints. */
export interface Policy {
  readonly name: string;
  readonly command: 'all' | Privilege;
  readonly restrictive: boolean;
  readonly roles: readonly string[];
  readonly using?: string;
  readonly check?: string;
}

/** A setting of the transaction, read once per statement; NULL when it is not set (it is '' after its first use). */
export const currentSetting = (name: string): string =>
  `( SELECT NULLIF(current_setting('${name}'::text, true), ''::text) AS "nullif")`;

/** The transaction's organization. The setting is cast, never the column, so that the index serves. */
export const currentOrganization = `( SELECT (NULLIF(current_setting('app.current_org'::text, true), ''::text))::uuid AS "nullif")`;

/** Which rows are seen, and which may be written. */
function conditions(isolation: Exclude<Isolation, { kind: 'none' }>): { using: string; check: string } {
  if (isolation.kind === 'organization') {
    const own = `(${isolation.column} = ${currentOrganization})`;
    return { using: own, check: own };
  }
  const { whenNoOrganization, inOrganization, readOnlyOutside = false } = isolation;
  const rule = (outside: string) =>
    `CASE WHEN (${currentOrganization} IS NULL) THEN ${outside} ELSE ${inOrganization} END`;
  return { using: rule(whenNoOrganization), check: rule(readOnlyOutside ? 'false' : whenNoOrganization) };
}

/** A deletion is checked by what it sees alone: this keeps it inside an organization too. */
function deletePolicies(table: TableDef): Policy[] {
  if (table.isolation.kind !== 'possession' || !table.isolation.readOnlyOutside) return [];
  return [
    {
      name: `${table.name}_isolation_delete`,
      command: 'delete',
      restrictive: true,
      roles: [roles.app, roles.owner],
      using: `(${currentOrganization} IS NOT NULL)`,
    },
  ];
}

/** Whatever the function does that removes rows, it sees and removes none that is still of use. */
function expiryPolicies({ name, expired }: TableDef): Policy[] {
  if (expired === undefined) return [];
  const rule = { restrictive: false, roles: [roles.search], using: expired.condition };
  return (['select', 'delete'] as const).map((command) => ({ ...rule, name: `${name}_expired_${command}`, command }));
}

/**
 * The policies of a table: a permissive one that shows rows and a restrictive twin that no later `USING (true)` can widen,
 * both for the serving role and the owner; then one per thing that the search and system roles need.
 */
export function policiesOf(table: TableDef): Policy[] {
  const { isolation, name } = table;
  if (isolation.kind === 'none') return [];
  const base = { command: 'all', roles: [roles.app, roles.owner], ...conditions(isolation) } as const;
  const policies: Policy[] = [
    { ...base, name: `${name}_isolation`, restrictive: false },
    { ...base, name: `${name}_isolation_restrictive`, restrictive: true },
    ...deletePolicies(table),
    ...(table.searchColumn === undefined
      ? []
      : [
          {
            name: `${name}_search`,
            command: 'select',
            restrictive: false,
            roles: [roles.search],
            using: 'true',
          } as const,
        ]),
    ...expiryPolicies(table),
    ...privilegesOf(table.systemGrants).map((privilege) => wholePolicy(name, 'system', privilege)),
    ...privilegesOf(table.platformGrants).map((privilege) => wholePolicy(name, 'platform', privilege)),
  ];
  return policies.map((policy) => ({ ...policy, name: identifier(policy.name) }));
}

const privilegesOf = (given: TableDef['systemGrants'] = []): Privilege[] => [
  ...new Set(given.map((grant) => grant.privilege)),
];

/** Every row, for what is granted to the role. */
function wholePolicy(table: string, role: 'system' | 'platform', privilege: Privilege): Policy {
  return {
    name: `${table}_${role}_${privilege}`,
    command: privilege,
    restrictive: false,
    roles: [roles[role]],
    ...(privilege === 'insert' ? {} : { using: 'true' }),
    ...(privilege === 'insert' || privilege === 'update' ? { check: 'true' } : {}),
  };
}

export function policySql(table: string, policy: Policy): string {
  const { name, restrictive, command, using, check } = policy;
  return [
    `CREATE POLICY ${quoteName(name)} ON ${quoteName(table)}`,
    ...(restrictive ? ['AS RESTRICTIVE'] : []),
    ...(command === 'all' ? [] : [`FOR ${command.toUpperCase()}`]),
    `TO ${policy.roles.map((role) => (role === 'PUBLIC' ? role : quoteName(role))).join(', ')}`,
    ...(using === undefined ? [] : [`USING (${using})`]),
    ...(check === undefined ? [] : [`WITH CHECK (${check})`]),
  ].join(' ');
}
