import { createHash } from 'node:crypto';
import { type Ctx, type RecordOf, sql } from '@bottlecrm/core';
import { InvoiceTemplate } from '../invoice-template.ts';
import { checkLogo } from './check-logo.ts';

/**
 * Gives a template its logo, a `data:` URL, in place of the one that it had.
 * @throws {NOT_FOUND} {FORBIDDEN} {LOGO_NOT_AN_IMAGE} {LOGO_TOO_LARGE}
 */
export async function setLogo(ctx: Ctx, id: string, image: string): Promise<RecordOf<typeof InvoiceTemplate>> {
  const { type, bytes } = checkLogo(image);
  const logoHash = createHash('sha256').update(bytes).digest('hex');
  const template = await ctx.update(InvoiceTemplate, id, {}, { set: { logoHash } });
  await sql`insert into invoice_template_logos (org_id, template_id, content_type, image)
    values (${ctx.org.id}, ${id}, ${type}, ${bytes})
    on conflict (org_id, template_id) do update set content_type = excluded.content_type, image = excluded.image`.execute(
    ctx.db,
  );
  return template;
}
