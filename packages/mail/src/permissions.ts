import { grants, type Permissions } from '@bottlecrm/core';

const adminsOnly = grants('all', 'none', 'none', 'none');

export const mailPermissions = {
  'mailMessage:read': adminsOnly,
  'mailMessage:retry': adminsOnly,
  'mailSettings:read': adminsOnly,
  'mailSettings:update': adminsOnly,
} as const satisfies Permissions;
