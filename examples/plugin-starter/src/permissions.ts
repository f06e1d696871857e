import { grants, type Permissions } from '@bottlecrm/core';

export const rentalPermissions: Permissions = {
  // admin, sales_manager, sales_rep, user
  'rental:return': grants('all', 'all', 'own', 'none'),
};
