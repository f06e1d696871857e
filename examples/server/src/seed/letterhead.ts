import { type Ctx, sql } from '@bottlecrm/core';
import { InvoiceTemplate } from '@bottlecrm/invoices';
import type { Letterhead } from './organizations.ts';

/** The company profile at the head of the organization's documents, and a template in its colours. Answers the template's id. */
export async function seedLetterhead(ctx: Ctx, letterhead: Letterhead): Promise<string> {
  const { companyName, addressLine, city, state, postcode, country, phone, email, website, taxId } = letterhead;
  await sql`update organizations set company_name = ${companyName}, address_line = ${addressLine}, city = ${city},
    state = ${state}, postcode = ${postcode}, country = ${country}, default_country = ${country}, phone = ${phone},
    email = ${email}, website = ${website}, tax_id = ${taxId} where id = ${ctx.org.id}`.execute(ctx.db);
  const { primaryColor, secondaryColor, footer } = letterhead;
  const { id } = await ctx.create(InvoiceTemplate, {
    name: 'Standard',
    primaryColor,
    secondaryColor,
    footer,
    defaultTerms: `Our terms of business apply: ${website}/terms`,
    isDefault: true,
  });
  return id;
}
