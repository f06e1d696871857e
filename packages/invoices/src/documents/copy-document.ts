import { Contact } from '@bottlecrm/contacts';
import { type Ctx, type Entity, Profile, Team } from '@bottlecrm/core';
import { Product } from '../products/product.ts';
import { InvoiceTemplate } from '../templates/invoice-template.ts';

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

/** Whether the contact of a document, if it has one, still belongs to its account. */
export async function isContactThere(ctx: Ctx, { accountId, contactId }: Row): Promise<boolean> {
  if (typeof contactId !== 'string') return true;
  return (await ctx.elevated.count(Contact, { id: contactId, accountIds: { in: [String(accountId)] } })) > 0;
}

/**
 * What a new document takes over from another: its client, its price, its people. References to what has been deleted
 * meanwhile are left out, and so is a contact who left the account.
 */
export async function copyOf(ctx: Ctx, record: Row): Promise<Row> {
  const lines = record.lineItems as readonly Row[];
  const productIds = lines.flatMap(({ productId }) => (typeof productId === 'string' ? [productId] : []));
  const products = new Set(await ctx.referable(Product, [...new Set(productIds)]));
  return {
    ...pick(record, KEPT),
    contactId: (await isContactThere(ctx, record)) ? await still(ctx, Contact, record.contactId) : null,
    templateId: await still(ctx, InvoiceTemplate, record.templateId),
    assigneeIds: await ctx.referable(Profile, record.assigneeIds as string[]),
    teamIds: await ctx.referable(Team, record.teamIds as string[]),
    lineItems: lines.map((line) => ({
      ...pick(line, LINE),
      productId: products.has(String(line.productId)) ? line.productId : null,
    })),
  };
}
