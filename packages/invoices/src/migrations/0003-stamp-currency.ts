import type { Migration } from '@bottlecrm/core';

const DOCUMENTS = ['estimates', 'invoices', 'payments', 'recurring_invoices'] as const;

export const stampCurrency: Migration = {
  name: '0003-stamp-currency',
  tables: [...DOCUMENTS, 'organizations', 'products'],
  up: [
    `update "products" t set currency = o.default_currency from "organizations" o where o.id = t.org_id and t.currency is null`,
    `alter table "products" alter column "currency" set not null`,
    ...DOCUMENTS.map((table) => `alter table "${table}" alter column "currency" drop default`),
  ],
  down: [
    ...DOCUMENTS.map((table) => `alter table "${table}" alter column "currency" set default 'USD'`),
    `alter table "products" alter column "currency" drop not null`,
  ],
};
