import { grants, type Permissions } from '@bottlecrm/core';

const LIKE_UPDATE = grants('all', 'all', 'own', 'own');

export const invoicePermissions: Permissions = {
  'invoice:send': LIKE_UPDATE,
  'invoice:pay': LIKE_UPDATE,
  'invoice:cancel': LIKE_UPDATE,
  'estimate:send': LIKE_UPDATE,
  'estimate:convert': LIKE_UPDATE,
  'recurringInvoice:run': LIKE_UPDATE,
  'numbering:read': grants('all', 'all', 'none', 'none'),
  'numbering:update': grants('all', 'none', 'none', 'none'),
};
