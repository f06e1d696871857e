import { type Ctx, type Entity, minorUnitDigits, sql } from '@bottlecrm/core';
import { visibleClient } from '../documents/client-snapshot.ts';
import { findTemplate } from '../documents/find-template.ts';
import { findLogo } from '../templates/logo/get-logo.ts';
import { type Address, addressLines } from './address-lines.ts';
import type { DocumentParts } from './document-parts.ts';

// biome-ignore lint/suspicious/noExplicitAny: invoices and estimates, as records of either
type Row = Record<string, any>;

async function sellerOf(ctx: Ctx): Promise<DocumentParts['organization']> {
  const { rows } =
    await sql<Row>`select coalesce(company_name, name) as name, address_line as "addressLine", city, state, postcode, country,
    email, phone, website, tax_id as "taxId" from organizations where id = ${ctx.org.id}`.execute(ctx.db);
  const { name = ctx.org.name, email, phone, website, taxId, ...address } = rows[0] ?? {};
  return { name, lines: [...addressLines(address as Address), email, phone, website, taxId] };
}

function clientOf({ clientName, clientEmail, billingName, ...record }: Row): DocumentParts['client'] {
  const address: Address = {
    addressLine: record.billingAddressLine,
    city: record.billingCity,
    state: record.billingState,
    postcode: record.billingPostcode,
    country: record.billingCountry,
  };
  return {
    name: billingName ?? clientName ?? '',
    lines: [clientName === billingName ? null : clientName, ...addressLines(address), clientEmail],
  };
}

async function logoOf(ctx: Ctx, { id, logoHash }: Row): Promise<string | undefined> {
  const logo = logoHash === null ? undefined : await findLogo(ctx, id);
  return logo && `data:${logo.contentType};base64,${logo.image.toString('base64')}`;
}

async function templateOf(ctx: Ctx, id: string | null): Promise<NonNullable<DocumentParts['template']>> {
  const found = await findTemplate(ctx, id);
  if (!found) return {};
  const { html, css, primaryColor, secondaryColor, footer } = found;
  const logo = await logoOf(ctx, found);
  return { html: html ?? undefined, css: css ?? undefined, logo, primaryColor, secondaryColor, footer };
}

const DOCUMENT = ['number', 'currency', 'title', 'issueDate', 'dueDate', 'expiryDate', 'poNumber', 'notes', 'terms'];
const LINE = ['name', 'description', 'quantity', 'unitPrice', 'discountAmount', 'taxRate', 'amount'];
const TOTALS = ['subtotal', 'discountTotal', 'taxTotal', 'shipping', 'total', 'amountPaid', 'amountDue'];

/** What is shown of a row: by this alone a document that was rendered is known again. */
const shownOf = <T>(row: Row, names: readonly string[]): T =>
  Object.fromEntries(names.map((name) => [name, row[name]])) as T;

/** What an invoice or estimate is printed from. @throws {NOT_FOUND} */
export async function documentOf(ctx: Ctx, entity: Entity, id: string): Promise<{ parts: DocumentParts; record: Row }> {
  const record = (await ctx.get(entity, id)) as Row;
  const parts: DocumentParts = {
    organization: await sellerOf(ctx.elevated),
    // A draft keeps no client yet: it shows the one that it would be sent to.
    client: clientOf(record.status === 'draft' ? { ...record, ...(await visibleClient(ctx, record)) } : record),
    document: {
      ...shownOf<DocumentParts['document']>(record, DOCUMENT),
      type: entity.name as 'invoice' | 'estimate',
      currencyDigits: minorUnitDigits(record.currency),
    },
    lines: record.lineItems.map((line: Row) => shownOf(line, LINE)),
    totals: shownOf(record, TOTALS),
    template: await templateOf(ctx.elevated, record.templateId ?? null),
  };
  return { parts, record };
}
