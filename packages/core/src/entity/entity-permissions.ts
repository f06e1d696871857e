import type { AccessRule, Entity } from './entity.ts';
import { type Grants, grants, type Permissions } from './roles.ts';

export const RECORD_VERBS = ['read', 'create', 'update', 'delete', 'bulk', 'purge'] as const;
export type RecordVerb = (typeof RECORD_VERBS)[number];

/** The access table: rule → verb → role → scope. `delete` covers restore. */
export const ACCESS_TABLE: Readonly<Record<AccessRule, Readonly<Record<RecordVerb, Grants>>>> = {
  assignable: {
    read: grants('all', 'all', 'team', 'own'),
    create: grants('all', 'all', 'all', 'all'),
    update: grants('all', 'all', 'own', 'own'),
    delete: grants('all', 'all', 'created', 'none'),
    bulk: grants('all', 'all', 'none', 'none'),
    purge: grants('all', 'none', 'none', 'none'),
  },
  shared: {
    read: grants('all', 'all', 'all', 'all'),
    create: grants('all', 'all', 'all', 'all'),
    update: grants('all', 'all', 'own', 'own'),
    delete: grants('all', 'all', 'created', 'none'),
    bulk: grants('all', 'all', 'none', 'none'),
    purge: grants('all', 'none', 'none', 'none'),
  },
  settings: {
    read: grants('all', 'all', 'all', 'all'),
    create: grants('all', 'all', 'none', 'none'),
    update: grants('all', 'all', 'none', 'none'),
    delete: grants('all', 'all', 'none', 'none'),
    bulk: grants('all', 'all', 'none', 'none'),
    purge: grants('all', 'none', 'none', 'none'),
  },
  administration: {
    read: grants('all', 'all', 'all', 'all'),
    create: grants('all', 'none', 'none', 'none'),
    update: grants('all', 'none', 'none', 'none'),
    delete: grants('all', 'none', 'none', 'none'),
    bulk: grants('all', 'none', 'none', 'none'),
    purge: grants('all', 'none', 'none', 'none'),
  },
};

/** `lead:read`, `lead:create`, `lead:update`, `lead:delete`, `lead:bulk`, `lead:purge` with the grants of the entity's access rule. */
export function entityPermissions(entity: Entity): Permissions {
  const table = ACCESS_TABLE[entity.access];
  return Object.fromEntries(
    RECORD_VERBS.map((verb) => [`${entity.name}:${verb}`, entity.grants?.[verb] ?? table[verb]]),
  );
}
