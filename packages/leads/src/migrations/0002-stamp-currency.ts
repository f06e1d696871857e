import type { Migration } from '@bottlecrm/core';

export const stampCurrency: Migration = {
  name: '0002-stamp-currency',
  tables: ['leads', 'organizations'],
  up: [
    `update "leads" t set currency = o.default_currency from "organizations" o
      where o.id = t.org_id and t.currency is null and t.opportunity_amount is not null`,
    `alter table "leads" add constraint "leads_opportunity_amount_currency_check" check (((opportunity_amount IS NULL) OR (currency IS NOT NULL)))`,
  ],
  down: [`alter table "leads" drop constraint "leads_opportunity_amount_currency_check"`],
};
