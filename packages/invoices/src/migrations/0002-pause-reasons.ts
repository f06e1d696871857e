import type { Migration } from '@bottlecrm/core';

const CHECK = 'recurring_invoices_paused_because_check';

export const pauseReasons: Migration = {
  name: '0002-pause-reasons',
  tables: ['recurring_invoices'],
  up: [
    `alter table "recurring_invoices" add "pause_detail" text null`,
    `alter table "recurring_invoices" add constraint "recurring_invoices_pause_detail_check" check ((char_length(pause_detail) <= 2000))`,
    `alter table "recurring_invoices" drop constraint "${CHECK}"`,
    `alter table "recurring_invoices" add constraint "${CHECK}" check ((paused_because = ANY (ARRAY['account_deleted'::text, 'contact_left'::text, 'custom_field_missing'::text, 'refused'::text])))`,
  ],
  down: [
    `alter table "recurring_invoices" drop constraint "${CHECK}"`,
    `update "recurring_invoices" set paused_because = null where paused_because <> 'account_deleted'`,
    `alter table "recurring_invoices" add constraint "${CHECK}" check ((paused_because = ANY (ARRAY['account_deleted'::text])))`,
    `alter table "recurring_invoices" drop column "pause_detail"`,
  ],
};
