import { Account } from '@bottlecrm/accounts';
import { defineEntity, f, grants, Profile, Team } from '@bottlecrm/core';

export const RENTAL_STATUSES = ['open', 'returned'] as const;

/** A piece of equipment that an account has, and when it is due back. */
export const Rental = defineEntity('rental', {
  path: 'rentals',
  table: 'rentals',
  fields: {
    equipment: f.text().sortable(),
    serialNumber: f.text({ max: 64 }).unique({ where: 'open' }).describe('In one open rental at a time.'),
    status: f.enum(RENTAL_STATUSES).default('open').readonly().sortable(),
    dailyRate: f.money({ min: 0 }).sortable(),
    currency: f.currency().describe('The currency of dailyRate. When absent, the default of the organization.'),
    startsOn: f.date().sortable(),
    dueOn: f.date().optional().sortable().describe('Null means that the rental is open-ended.'),
    returnedOn: f.date().optional().readonly().sortable(),
    account: f.ref(() => Account),
    assignees: f.refs(() => Profile),
    teams: f.refs(() => Team),
  },
  conditions: { open: "(status = 'open'::text)" },
  search: ['equipment', 'serialNumber'],
  access: 'assignable',
  // admin, sales_manager, sales_rep, user
  verbs: { return: grants('all', 'all', 'own', 'none') },
});
