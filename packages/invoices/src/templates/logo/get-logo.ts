import { type Ctx, errors, sql } from '@bottlecrm/core';
import { InvoiceTemplate } from '../invoice-template.ts';

export interface Logo {
  readonly contentType: string;
  readonly image: Buffer;
}

/** Whoever calls it has read the template. */
export async function findLogo(ctx: Ctx, templateId: string): Promise<Logo | undefined> {
  const { rows } = await sql<Logo>`select content_type as "contentType", image from invoice_template_logos
    where org_id = ${ctx.org.id} and template_id = ${templateId}`.execute(ctx.db);
  return rows[0];
}

/** The logo of a template, and its SHA-256 in hex. @throws {NOT_FOUND} also for a template without one */
export async function getLogo(ctx: Ctx, id: string): Promise<Logo & { readonly hash: string }> {
  const { logoHash } = await ctx.get(InvoiceTemplate, id);
  const logo = logoHash === null ? undefined : await findLogo(ctx, id);
  if (logoHash === null || !logo) throw errors.NOT_FOUND('This template has no logo.');
  return { ...logo, hash: logoHash };
}
