import { grants, type Permissions } from '@bottlecrm/core';

export const jobPermissions = {
  'job:read': grants('all', 'none', 'none', 'none'),
  'job:retry': grants('all', 'none', 'none', 'none'),
} as const satisfies Permissions;
