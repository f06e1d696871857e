import { errors, type ResolveHook, type StoredOf } from '@bottlecrm/core';
import type { Estimate } from '../estimates/estimate.ts';
import type { Invoice } from '../invoices/invoice.ts';
import { documentProblems } from '../money/check-document.ts';
import { Decimal, toText } from '../money/decimal.ts';
import { type Discount, documentTotals } from '../money/totals.ts';
import type { RecurringInvoice } from '../recurring/recurring-invoice.ts';

type Line = NonNullable<StoredOf<typeof Invoice>['lineItems']>[number];

type SomeDiscount = { readonly [K in keyof Discount]?: Discount[K] | undefined };

/** What totals are computed from, as a document or its new values have it. */
interface Priced extends SomeDiscount {
  readonly currency?: string | undefined;
  readonly shipping?: string | undefined;
  readonly lineItems?: readonly Line[] | undefined;
}

/** What totals depend on. */
const PRICED = ['currency', 'discountType', 'discountValue', 'lineItems', 'shipping'] as const;

const discountOf = ({ discountType = null, discountValue = null }: SomeDiscount): Discount => ({
  discountType,
  discountValue,
});

const pricedDocument = (values: Priced) => ({
  currency: String(values.currency),
  ...discountOf(values),
  shipping: values.shipping ?? '0',
  lineItems: (values.lineItems ?? []).map((line) => ({ ...line, taxRate: line.taxRate ?? '0', ...discountOf(line) })),
});

/** Computes the totals of a document whose price changed, line by line. @throws {VALIDATION_FAILED} */
export const priceDocument: ResolveHook<typeof Invoice | typeof Estimate | typeof RecurringInvoice> = (
  _ctx,
  values,
  { current },
) => {
  const changes: Priced = values;
  if (current && !PRICED.some((name) => changes[name] !== undefined)) return;
  const document = pricedDocument({ ...current, ...changes });
  const problems = documentProblems(document);
  if (problems.length > 0) throw errors.VALIDATION_FAILED({ errors: problems });
  const { lineItems, ...totals } = documentTotals(document);
  values.lineItems = document.lineItems.map((line, at) => ({ ...line, ...lineItems[at] }));
  Object.assign(values, totals);
};

/** Of an invoice, besides: what is still due. */
export const priceInvoice: ResolveHook<typeof Invoice> = async (ctx, values, input) => {
  await priceDocument(ctx, values, input);
  if (values.total === undefined) return;
  const { currency, amountPaid = '0' } = { ...input.current, ...values };
  values.amountDue = toText(new Decimal(values.total).minus(amountPaid), String(currency));
};
