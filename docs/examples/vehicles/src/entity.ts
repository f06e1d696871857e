import { Account } from '@bottlecrm/accounts';
import { defineEntity, f, grants, Profile, Team } from '@bottlecrm/core';

export const FUELS = ['petrol', 'diesel', 'electric', 'hybrid'] as const;
export const VEHICLE_STATUSES = ['available', 'sold'] as const;

/** A vehicle in stock, and the account that bought it. */
export const Vehicle = defineEntity('vehicle', {
  path: 'vehicles',
  table: 'vehicles',
  fields: {
    plate: f.text({ max: 16 }).unique().sortable(),
    model: f.text().sortable(),
    fuel: f.enum(FUELS),
    price: f.money({ min: 0 }).optional().sortable(),
    currency: f.currency().optional(),
    status: f.enum(VEHICLE_STATUSES).default('available').readonly(),
    soldOn: f.date().optional().readonly().sortable(),
    account: f
      .ref(() => Account)
      .optional()
      .readonly()
      .describe('The buyer.'),
    assignees: f.refs(() => Profile),
    teams: f.refs(() => Team),
  },
  search: ['plate', 'model'],
  access: 'assignable',
  // admin, sales_manager, sales_rep, user
  verbs: { sell: grants('all', 'all', 'own', 'none') },
});
