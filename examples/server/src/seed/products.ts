import type { Ctx } from '@bottlecrm/core';
import { insertRows } from './insert-rows.ts';
import type { Market } from './places.ts';
import type { World } from './world.ts';

type Category = 'Licences' | 'Services' | 'Support' | 'Materials';

export interface SeededProduct {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly category: Category;
  readonly price: string;
  /** The most of it on one line. */
  readonly most: number;
  readonly description: string;
}

const PRODUCTS: readonly (readonly [string, string, Category, string, number, string])[] = [
  ['LIC-CRM', 'CRM licence', 'Licences', '348.00', 40, 'One seat for a year'],
  ['LIC-FSA', 'Field service app', 'Licences', '216.00', 25, 'One seat for a year'],
  ['LIC-REP', 'Reporting suite', 'Licences', '1200.00', 1, 'For a year, for all seats'],
  ['SRV-WRK', 'Workshop', 'Services', '1450.00', 4, 'One day with preparation'],
  ['SRV-MIG', 'Data migration', 'Services', '3200.00', 1, 'One source, with a trial run'],
  ['SRV-INT', 'Integration with accounting', 'Services', '4800.00', 1, 'Set up and handed over'],
  ['SRV-TRN', 'Training', 'Services', '1100.00', 3, 'One day for up to twelve people'],
  ['SRV-CON', 'Consulting', 'Services', '145.00', 30, 'One hour'],
  ['SUP-STD', 'Standard support', 'Support', '190.00', 12, 'One month, answers within a day'],
  ['SUP-PRE', 'Premium support', 'Support', '420.00', 12, 'One month, answers within four hours'],
  ['MAT-HBK', 'Printed handbook', 'Materials', '29.90', 30, '240 pages'],
  ['MAT-SCN', 'Card scanner', 'Materials', '89.50', 6, 'With USB cable'],
];

/** What is bought at home is taxed so, in percent; what goes abroad is not. */
export const TAXES: Readonly<
  Record<Market, { readonly country: string; readonly rates: Readonly<Record<Category, string>> }>
> = {
  america: { country: 'US', rates: { Licences: '8.875', Services: '0', Support: '8.875', Materials: '8.875' } },
  europe: { country: 'DE', rates: { Licences: '19', Services: '19', Support: '19', Materials: '7' } },
};

export async function seedProducts(ctx: Ctx, { random, calendar, members }: World): Promise<SeededProduct[]> {
  const createdAt = calendar.daysAgo(364);
  const products = PRODUCTS.map(([sku, name, category, price, most, description]) => ({
    ...{ id: random.id(createdAt), sku, name, category, price, most, description },
  }));
  await insertRows(
    ctx,
    'products',
    products.map(({ most, ...product }) => ({
      created_at: createdAt,
      created_by: members.manager,
      currency: ctx.org.defaultCurrency,
      ...product,
    })),
  );
  return products;
}
