import { grants, type Permissions } from '@bottlecrm/core';

export const leadPermissions: Permissions = {
  'lead:convert': grants('all', 'all', 'own', 'own'),
};
