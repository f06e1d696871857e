import { grants, type Permissions } from '../access/roles.ts';

export const organizationPermissions: Permissions = {
  'organization:read': grants('all', 'all', 'all', 'all'),
  'organization:update': grants('all', 'none', 'none', 'none'),
};
