import { CrmError, type Ctx, type Entity, fileNameOf } from '@bottlecrm/core';
import { documentOf } from './document-of.ts';
import type { DocumentParts } from './document-parts.ts';
import type { DocumentRenderer } from './render-document.ts';

/** What is used of @bottlecrm/pdf, which is optional. */
interface Printer {
  render(orgId: string, document: object): Promise<Buffer>;
}

/** A document on paper. */
export interface PrintedDocument {
  readonly filename: string;
  readonly contentType: 'application/pdf';
  readonly content: Buffer;
}

const MARGIN = { top: '1.6cm', right: '1.6cm', bottom: '2cm', left: '1.6cm' };

/**
 * A document as PDF, from the same template as its page.
 * @throws {PDF_UNAVAILABLE} where @bottlecrm/pdf is not registered
 */
export async function printDocument(ctx: Pick<Ctx, 'has' | 'service' | 'org'>, parts: DocumentParts): Promise<Buffer> {
  if (!ctx.has('pdf')) {
    throw new CrmError('PDF_UNAVAILABLE', { status: 503, title: 'This server cannot make PDFs' });
  }
  const { html, css, footerHtml } = await ctx.service<DocumentRenderer>('invoices').render(ctx.org.id, parts);
  return ctx.service<Printer>('pdf').render(ctx.org.id, { html, css, footerHtml, margin: MARGIN });
}

/** What is on every sheet of paper: a role that may not read all of it gets none. */
const ON_PAPER = [
  ...['number', 'title', 'currency', 'issueDate', 'dueDate', 'expiryDate', 'poNumber', 'notes', 'terms', 'lineItems'],
  ...['subtotal', 'discountTotal', 'taxTotal', 'shipping', 'total', 'amountPaid', 'amountDue'],
  ...[
    'clientName',
    'clientEmail',
    'billingName',
    'billingAddressLine',
    'billingState',
    'billingPostcode',
    'billingCity',
    'billingCountry',
  ],
];

/**
 * Reads what a document is printed from, and answers how to print it: after the transaction, which a browser is not to keep open.
 * @throws {NOT_FOUND} @throws {FORBIDDEN} where the caller's role may not read all that is on paper
 */
export async function preparePrint(ctx: Ctx, entity: Entity, id: string): Promise<() => Promise<PrintedDocument>> {
  ctx.requireFields(entity, ON_PAPER.filter((name) => name in entity.fields) as never);
  const { parts } = await documentOf(ctx, entity, id);
  return async () => ({
    filename: fileNameOf(String(parts.document.number), 'pdf'),
    contentType: 'application/pdf',
    content: await printDocument(ctx, parts),
  });
}
