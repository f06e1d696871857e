import type { Application } from '../application.ts';

/** Words whose permissions only read. */
const READING: ReadonlySet<string> = new Set(['read', 'export']);

/**
 * The token scope that covers a permission: `lead:update` → `leads:write`. A plugin may declare another one for its own words.
 * Undefined: no token ever has it.
 */
export function tokenScopeOf(app: Application, permission: string): string | undefined {
  const [noun = '', verb = ''] = permission.split(':');
  const entity = app.registry.get(noun);
  if (!entity || entity.entity.access === 'administration') return undefined;
  return `${entity.entity.path}:${READING.has(verb) ? 'read' : 'write'}`;
}

/** Every scope that a token may be given, besides those with `*`. */
export function knownTokenScopes(app: Application): Set<string> {
  return new Set([...app.permissions.keys()].flatMap((word) => tokenScopeOf(app, word) ?? []));
}

/** Whether one of the scopes covers the permission. `*` stands for every resource; an empty list covers nothing. */
export function tokenCovers(app: Application, scopes: readonly string[], permission: string): boolean {
  const needed = tokenScopeOf(app, permission);
  if (needed === undefined) return false;
  const [, action] = needed.split(':');
  return scopes.includes(needed) || scopes.includes(`*:${action}`) || scopes.includes('*');
}
