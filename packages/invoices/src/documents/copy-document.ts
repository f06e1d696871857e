import { Contact } from '@bottlecrm/contacts';
import { type Ctx, type Entity, Profile, Team } from '@bottlecrm/core';
import { InvoiceTemplate } from '../invoice-template.ts';
import { Product } from '../product.ts';

type Row = Record<string, unknown>;

const KEPT = ['title', 'accountId', 'currency', 'discountType', 'discountValue', 'notes', 'terms'] as const;
const LINE = ['name', 'description', 'quantity', 'unitPrice', 'discountType', 'discountValue', 'taxRate'] as const;

const pick = (record: Row, names: readonly string[]): Row =>
  Object.fromEntries(names.map((name) => [name, record[name]]));

/** Of one optional reference, what may still be named. */
async function still(ctx: Ctx, entity: Entity, id: unknown): Promise<string | null> {
  if (typeof id !== 'string') return null;
  const [usable] = await ctx.referable(entity, [id]);
  return usable ?? null;
}

/**
 * What a new document takes over from another: its client, its price, its people. References to what has been deleted
 * meanwhile are left out.
 */
export async function copyOf(ctx: Ctx, record: Row): Promise<Row> {
  const lines = record.lineItems as readonly Row[];
  const productIds = lines.flatMap(({ productId }) => (typeof productId === 'string' ? [productId] : []));
  const products = new Set(await ctx.referable(Product, [...new Set(productIds)]));
  return {
    ...pick(record, KEPT),
    contactId: await still(ctx, Contact, record.contactId),
    templateId: await still(ctx, InvoiceTemplate, record.templateId),
    assigneeIds: await ctx.referable(Profile, record.assigneeIds as string[]),
    teamIds: await ctx.referable(Team, record.teamIds as string[]),
    lineItems: lines.map((line) => ({
      ...pick(line, LINE),
      productId: products.has(String(line.productId)) ? line.productId : null,
    })),
  };
}
