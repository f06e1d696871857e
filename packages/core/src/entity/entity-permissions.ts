import type { AccessRule, Entity } from './entity.ts';
import { RECORD_VERBS, type RecordVerb } from './record-verbs.ts';
import { type Grants, grants, type Permissions } from './roles.ts';

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

/** Returns `lead:read`, `lead:create`, … with the grants of the entity's access rule, and the words of its own verbs. */
export function entityPermissions(entity: Entity): Permissions {
  const table = ACCESS_TABLE[entity.access];
  const words = RECORD_VERBS.map((verb): [string, Grants] => [verb, entity.grants?.[verb] ?? table[verb]]);
  const all = [...words, ...Object.entries(entity.verbs ?? {})];
  return Object.fromEntries(all.map(([verb, granted]) => [`${entity.name}:${verb}`, granted]));
}
