/** The database roles. Names belong to the cluster: every CRM database of a cluster shares them. */
export const roles = {
  /** Owns schema and tables, migrates; never serves. */
  owner: 'bottlecrm_owner',
  /** Serves requests: rows of one organization at a time. */
  app: 'bottlecrm_app',
  /** Relay and scheduler: the outbox and three columns of organizations. */
  system: 'bottlecrm_system',
  /** Platform administration: reads name and state of every organization. Cannot log in unless setup is asked for it. */
  platform: 'bottlecrm_platform',
  /** Cannot log in; owns the search functions. */
  search: 'bottlecrm_search',
} as const;

/** Whose privileges are the CRM's business: those of other roles, such as one for backups, are the operator's. */
export const ours: ReadonlySet<string> = new Set([...Object.values(roles), 'PUBLIC']);

/** A role of PostgreSQL that setup creates. */
export type RoleName = (typeof roles)[keyof typeof roles];

/** Whether a role may log in, in the order in which setup creates them. The platform role only where it is asked for. */
export const roleLogins: readonly { readonly name: RoleName; readonly login: boolean }[] = [
  { name: roles.search, login: false },
  { name: roles.owner, login: true },
  { name: roles.app, login: true },
  { name: roles.system, login: true },
  { name: roles.platform, login: false },
];
