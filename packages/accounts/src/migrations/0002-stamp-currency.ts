import type { Migration } from '@bottlecrm/core';

export const stampCurrency: Migration = {
  name: '0002-stamp-currency',
  tables: ['accounts', 'organizations'],
  up: [
    `update "accounts" t set currency = o.default_currency from "organizations" o
      where o.id = t.org_id and t.currency is null and t.annual_revenue is not null`,
    `alter table "accounts" add constraint "accounts_annual_revenue_currency_check" check (((annual_revenue IS NULL) OR (currency IS NOT NULL)))`,
  ],
  down: [`alter table "accounts" drop constraint "accounts_annual_revenue_currency_check"`],
};
