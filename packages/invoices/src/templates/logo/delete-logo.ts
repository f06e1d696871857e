import { type Ctx, sql } from '@bottlecrm/core';
import { InvoiceTemplate } from '../invoice-template.ts';

/** Takes a template's logo away; nothing happens without one. @throws {NOT_FOUND} {FORBIDDEN} */
export async function deleteLogo(ctx: Ctx, id: string): Promise<void> {
  await ctx.update(InvoiceTemplate, id, {}, { set: { logoHash: null } });
  await sql`delete from invoice_template_logos where org_id = ${ctx.org.id} and template_id = ${id}`.execute(ctx.db);
}
