import { type DocumentTotals, documentTotals, type PricedDocument, type PricedLine } from '@bottlecrm/invoices';
import type { SeededAccount } from './accounts.ts';
import { type Assignment, createAssignment } from './assignments.ts';
import type { SeededContact } from './contacts.ts';
import { type SeededProduct, TAXES } from './products.ts';
import { SCOPES } from './words.ts';
import { range, type World } from './world.ts';

/** What the organization sells, and to whom. */
export interface Trade extends World {
  readonly products: readonly SeededProduct[];
  /** People at accounts. */
  readonly customers: readonly SeededContact[];
  /** How the organization's documents look. */
  readonly templateId: string;
}

type DealLine = PricedLine & { readonly product: SeededProduct };

/** What is agreed with a customer, whichever documents it is written on. */
export interface Deal extends PricedDocument {
  readonly title: string;
  readonly contact: SeededContact;
  readonly account: SeededAccount;
  readonly lineItems: readonly DealLine[];
  readonly totals: DocumentTotals;
  readonly assignment: Assignment;
}

const CUSTOMERS_AT_HOME = 30;
const CUSTOMERS_ABROAD = 10;
const MOST_LINES = 4;
const NO_DISCOUNT = { discountType: null, discountValue: null } as const;
const percent = (discountValue: string) => ({ discountType: 'percentage', discountValue }) as const;
const fixed = (discountValue: string) => ({ discountType: 'fixed', discountValue }) as const;

/** Those who are known longest. */
export function customersOf({ market }: World, contacts: readonly SeededContact[]): SeededContact[] {
  const oldest = contacts
    .filter(({ accounts }) => accounts.length > 0)
    .toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  const isHome = ({ company }: SeededContact) => company.place.country === TAXES[market].country;
  return [
    ...oldest.filter(isHome).slice(0, CUSTOMERS_AT_HOME),
    ...oldest.filter((one) => !isHome(one)).slice(0, CUSTOMERS_ABROAD),
  ];
}

export interface DealOptions {
  /** How much of what, by SKU; else a few things. */
  readonly content?: Readonly<Record<string, string>>;
  /** Decimal string. @defaultValue '0' */
  readonly shipping?: string;
}

/** A deal with somebody who was a contact by then. */
export function createDeal(trade: Trade, at: Date, { content, shipping = '0' }: DealOptions = {}): Deal {
  const { random, customers } = trade;
  const known = customers.filter(({ createdAt }) => createdAt < at);
  const contact = random.pick(known.length > 0 ? known : customers.slice(0, 1));
  const [account] = contact.accounts;
  if (!account) throw new RangeError('A customer is somebody at an account.');
  const lineItems = content ? fixedLines(trade, account, content) : createLines(trade, account);
  const priced: PricedDocument & Pick<Deal, 'lineItems'> = {
    currency: account.company.place.currency,
    ...random.pick([NO_DISCOUNT, NO_DISCOUNT, NO_DISCOUNT, percent('5'), percent('10'), fixed('25.00')]),
    shipping,
    lineItems,
  };
  const title = `${lineItems[0]?.product.name} for ${random.pick(SCOPES)}`;
  return { ...priced, title, contact, account, totals: documentTotals(priced), assignment: createAssignment(trade) };
}

function createLines(trade: Trade, account: SeededAccount): DealLine[] {
  const { random, products } = trade;
  const first = random.pick(products.filter(({ category }) => category !== 'Materials'));
  const all = new Set([first, ...range(random.between(0, MOST_LINES - 1)).map(() => random.pick(products))]);
  return [...all].map((product) => ({
    ...lineOf(trade, account, product),
    quantity: String(random.between(1, product.most)),
    ...(random.chance(0.15) ? percent(random.pick(['5', '10', '15'])) : NO_DISCOUNT),
  }));
}

const fixedLines = (trade: Trade, account: SeededAccount, content: Readonly<Record<string, string>>): DealLine[] =>
  trade.products.flatMap((product) => {
    const quantity = content[product.sku];
    return quantity === undefined ? [] : [{ ...lineOf(trade, account, product), quantity }];
  });

function lineOf({ market }: Trade, { company }: SeededAccount, product: SeededProduct): DealLine {
  const { country, rates } = TAXES[market];
  const taxRate = company.place.country === country ? rates[product.category] : '0';
  return { product, quantity: '1', unitPrice: product.price, taxRate, ...NO_DISCOUNT };
}
