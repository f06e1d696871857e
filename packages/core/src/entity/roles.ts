/** The four roles of a profile, most powerful first. */
export const ROLES = ['admin', 'sales_manager', 'sales_rep', 'user'] as const;
/** A role of a member: one of `ROLES`. */
export type Role = (typeof ROLES)[number];

/**
 * How far a permission reaches.
 * `all`: every record · `team`: own, or assigned to a team of mine or to a member of it · `own`: created by me or assigned
 * to me · `created`: created by me · `none`: nothing.
 */
export const SCOPES = ['all', 'team', 'own', 'created', 'none'] as const;
/** How far a permission reaches, from every record to none. */
export type Scope = (typeof SCOPES)[number];

/** The scope of one permission for each role. */
export type Grants = Readonly<Record<Role, Scope>>;

/** Permission words (`lead:read`) and their default grants. */
export type Permissions = Readonly<Record<string, Grants>>;

/** Shorthand in the order of `ROLES`. */
export const grants = (admin: Scope, salesManager: Scope, salesRep: Scope, user: Scope): Grants => ({
  admin,
  sales_manager: salesManager,
  sales_rep: salesRep,
  user,
});
