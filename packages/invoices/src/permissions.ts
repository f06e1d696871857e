import { grants, type Permissions } from '@bottlecrm/core';

export const LIKE_UPDATE = grants('all', 'all', 'own', 'own');

export const invoicePermissions = {
  'numbering:read': grants('all', 'all', 'none', 'none'),
  'numbering:update': grants('all', 'none', 'none', 'none'),
} as const satisfies Permissions;
