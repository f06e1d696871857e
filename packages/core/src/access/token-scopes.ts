import type { Scope } from '../entity/roles.ts';
import { errors } from '../errors/core-errors.ts';
import type { AccessModel } from './access-model.ts';

export const TOKEN_SCOPE: RegExp = /^[a-z][a-z0-9-]{0,62}(\/[a-z0-9-]{1,63})*:(read|write)$/;
/** Scopes of every resource. */
export const WILDCARDS = ['*', '*:read', '*:write'] as const;

/** Words whose permissions only read. */
const READING: ReadonlySet<string> = new Set(['read', 'export']);

/**
 * The token scope that covers a permission: what a plugin declares, else `lead:update` → `leads:write`.
 * Undefined: no token ever has it.
 */
export function tokenScopeOf(model: AccessModel, permission: string): string | undefined {
  const declared = model.tokenScopes.get(permission);
  if (declared !== undefined) return declared;
  const [noun = '', verb = ''] = permission.split(':');
  const entity = model.registry.get(noun);
  if (!entity || entity.entity.access === 'administration') return undefined;
  return `${entity.entity.path}:${READING.has(verb) ? 'read' : 'write'}`;
}

/** Every scope that a token may be given, besides the wildcards. */
export function knownTokenScopes(model: AccessModel): Set<string> {
  return new Set([...model.permissions.keys()].flatMap((word) => tokenScopeOf(model, word) ?? []));
}

/** @throws {VALIDATION_FAILED} naming each scope that there is not, and those that there are */
export function checkTokenScopes(model: AccessModel, scopes: readonly string[]): void {
  const known = knownTokenScopes(model);
  for (const wildcard of WILDCARDS) known.add(wildcard);
  const unknown = scopes.flatMap((scope, at) => (known.has(scope) ? [] : [{ scope, at }]));
  if (unknown.length === 0) return;
  const list = [...known].sort().join(', ');
  throw errors.VALIDATION_FAILED({
    detail: `There are these scopes: ${list}.`,
    errors: unknown.slice(0, 20).map(({ scope, at }) => ({
      pointer: `/scopes/${at}`,
      detail: `"${scope.slice(0, 100)}" is no scope`,
    })),
  });
}

/** Whether one of the scopes covers the permission. `*` stands for every resource; an empty list covers nothing. */
export function tokenCovers(model: AccessModel, scopes: readonly string[], permission: string): boolean {
  const needed = tokenScopeOf(model, permission);
  if (needed === undefined) return false;
  const action = needed.slice(needed.lastIndexOf(':'));
  return scopes.includes(needed) || scopes.includes(`*${action}`) || scopes.includes('*');
}

/** Whether the caller, when it is a token, may know of an entity: it may read its records. */
export const isInToken = (
  ctx: { readonly token: object | undefined; scope(permission: string): Scope },
  entity: string,
): boolean => ctx.token === undefined || ctx.scope(`${entity}:read`) !== 'none';
