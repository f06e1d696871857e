import { grants, type Permissions } from '@bottlecrm/core';

export const jobPermissions: Permissions = {
  'job:read': grants('all', 'none', 'none', 'none'),
  'job:retry': grants('all', 'none', 'none', 'none'),
};
