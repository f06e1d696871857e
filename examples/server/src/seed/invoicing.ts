import type { Ctx } from '@bottlecrm/core';
import type { SeededContact } from './contacts.ts';
import { customersOf } from './deals.ts';
import { seedEstimates } from './estimates.ts';
import { seedInvoices } from './invoices.ts';
import { seedLetterhead } from './letterhead.ts';
import type { Letterhead } from './organizations.ts';
import { seedProducts } from './products.ts';
import { seedRecurringInvoices } from './recurring-invoices.ts';
import type { World } from './world.ts';

/** Products, estimates, invoices and payments. Nothing of it was mailed, and nothing of it mails anybody by itself. */
export async function seedInvoicing(
  ctx: Ctx,
  { world, contacts, letterhead }: { world: World; contacts: readonly SeededContact[]; letterhead: Letterhead },
): Promise<void> {
  const templateId = await seedLetterhead(ctx, letterhead);
  const products = await seedProducts(ctx, world);
  const trade = { ...world, templateId, products, customers: customersOf(world, contacts) };
  const converted = await seedEstimates(ctx, trade);
  const occurrences = await seedRecurringInvoices(ctx, trade);
  await seedInvoices(ctx, trade, { converted, occurrences });
}
