import { Contact } from '@bottlecrm/contacts';
import { type Ctx, type Entity, Profile, type RecordOf, Team } from '@bottlecrm/core';
import type { Estimate } from '../estimates/estimate.ts';
import type { Invoice } from '../invoices/invoice.ts';
import { Product } from '../products/product.ts';
import type { RecurringInvoice } from '../recurring/recurring-invoice.ts';
import { InvoiceTemplate } from '../templates/invoice-template.ts';

type Copied = RecordOf<typeof Invoice | typeof Estimate | typeof RecurringInvoice>;

/** Of one optional reference, what may still be named. */
async function still(ctx: Ctx, entity: Entity, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const [usable] = await ctx.referable(entity, [id]);
  return usable ?? null;
}

/** Whether the contact of a document, if it has one, still belongs to its account. */
export async function isContactThere(
  ctx: Ctx,
  { accountId, contactId }: Pick<Copied, 'accountId' | 'contactId'>,
): Promise<boolean> {
  if (contactId === null) return true;
  return (await ctx.elevated.count(Contact, { id: contactId, accountIds: { in: [accountId] } })) > 0;
}

/**
 * What a new document takes over from another: its client, its price, its people. References to what has been deleted
 * meanwhile are left out, and so is a contact who left the account.
 */
export async function copyOf(ctx: Ctx, record: Copied) {
  const { title, accountId, currency, discountType, discountValue, notes, terms, lineItems } = record;
  const productIds = lineItems.flatMap(({ productId }) => (productId === null ? [] : [productId]));
  const products = new Set(await ctx.referable(Product, [...new Set(productIds)]));
  return {
    ...{ title, accountId, currency, discountType, discountValue, notes, terms },
    contactId: (await isContactThere(ctx, record)) ? await still(ctx, Contact, record.contactId) : null,
    templateId: await still(ctx, InvoiceTemplate, record.templateId),
    assigneeIds: await ctx.referable(Profile, record.assigneeIds),
    teamIds: await ctx.referable(Team, record.teamIds),
    lineItems: lineItems.map((line) => ({
      name: line.name,
      description: line.description,
      quantity: line.quantity,
      unitPrice: line.unitPrice,
      discountType: line.discountType,
      discountValue: line.discountValue,
      taxRate: line.taxRate,
      productId: line.productId !== null && products.has(line.productId) ? line.productId : null,
    })),
  };
}
