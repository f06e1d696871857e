import { grants, type Permissions } from '../../entity/roles.ts';

export const organizationPermissions: Permissions = {
  'organization:read': grants('all', 'all', 'all', 'all'),
  'organization:update': grants('all', 'none', 'none', 'none'),
  'organization:delete': grants('all', 'none', 'none', 'none'),
  'organization:leave': grants('all', 'all', 'all', 'all'),
  'profile:updateOwn': grants('all', 'all', 'all', 'all'),
  'member:invite': grants('all', 'none', 'none', 'none'),
};
