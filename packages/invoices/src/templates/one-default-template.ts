import { type ResolveHook, sql } from '@bottlecrm/core';
import type { InvoiceTemplate } from './invoice-template.ts';

/** One template at most is the default: a new one takes the place of the other. The database sees to two at once. */
export const oneDefaultTemplate: ResolveHook<typeof InvoiceTemplate> = async (ctx, values, { current }) => {
  if (values.isDefault !== true) return;
  await sql`update invoice_templates set is_default = false
    where org_id = ${ctx.org.id} and is_default and deleted_at is null and id is distinct from ${current?.id ?? null}::uuid`.execute(
    ctx.db,
  );
};
