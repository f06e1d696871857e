import { sessionFor as newSession } from '../features/auth/session.ts';
import { eraseOrganization as erase } from '../features/organizations/erasure/erase-organization.ts';
import { createOrganization as create } from '../features/organizations/organizations.ts';
import { setUserActive as setActive } from '../features/organizations/user-activity.ts';
import { revokeTokenOf as revoke } from '../features/tokens/revoke-from-outside.ts';
import type { Crm } from '../http/crm.ts';
import { ensureUser as ensure, findUserByEmail as findByEmail } from '../tenancy/users.ts';
import { internalsOf } from './crm-facade.ts';
import type { Runtime } from './runtime.ts';

const hosted =
  <A extends readonly unknown[], R>(work: (runtime: Runtime, ...given: A) => R) =>
  (crm: Crm, ...given: A): R =>
    work(internalsOf(crm), ...given);

/** Creates an organization with its first administrator and what its plugins give a fresh one. */
export const createOrganization = hosted(create);

/**
 * Removes a deactivated organization: its rows in every table, and through their plugins its files and queued jobs. Interrupted at
 * any point, it goes on when called again. Resolves to false when there is no such organization, and never was one that was erased.
 * @throws {ORGANIZATION_ACTIVE}
 */
export const eraseOrganization = hosted(erase);

/** Returns the user with an address, created when there is none. */
export const ensureUser = hosted(ensure);

/** Returns the user with an address, or undefined. */
export const findUserByEmail = hosted(findByEmail);

/** Opens or closes an account everywhere: its sessions end, and its memberships sleep. */
export const setUserActive = hosted(setActive);

/** Begins a session for a user, as a sign-in does. */
export const sessionFor = hosted(newSession);

/** Revokes a personal token or an API key from outside. Resolves to its name; undefined when there is no such token. */
export const revokeTokenOf = hosted(revoke);
