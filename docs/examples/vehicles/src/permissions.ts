import { grants, type Permissions } from '@bottlecrm/core';

export const vehiclePermissions: Permissions = {
  // admin, sales_manager, sales_rep, user
  'vehicle:sell': grants('all', 'all', 'own', 'none'),
};
