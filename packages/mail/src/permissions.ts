import { grants, type Permissions } from '@bottlecrm/core';

const adminsOnly = grants('all', 'none', 'none', 'none');

export const mailPermissions: Permissions = {
  'mailMessage:read': adminsOnly,
  'mailMessage:retry': adminsOnly,
  'mailSettings:read': adminsOnly,
  'mailSettings:update': adminsOnly,
};
