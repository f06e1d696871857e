import type { Migration } from '@bottlecrm/core';

/** Two indexes of one name were declared, and the one that sorting needs was lost. */
export const sortingIndexes: Migration = {
  name: '0006-sorting-indexes',
  tables: ['invoices', 'payments'],
  up: [
    'DROP INDEX "invoices_issue_date_index"',
    'CREATE INDEX "invoices_issue_date_index" ON public."invoices" USING btree ("org_id", "issue_date", "id")',
    'DROP INDEX "payments_paid_on_index"',
    'CREATE INDEX "payments_paid_on_index" ON public."payments" USING btree ("org_id", "paid_on", "id")',
  ],
  down: [
    'DROP INDEX "payments_paid_on_index"',
    'CREATE INDEX "payments_paid_on_index" ON public."payments" USING btree ("org_id", "paid_on")',
    'DROP INDEX "invoices_issue_date_index"',
    'CREATE INDEX "invoices_issue_date_index" ON public."invoices" USING btree ("org_id", "issue_date")',
  ],
};
