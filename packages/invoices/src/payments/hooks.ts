import { type BeforeHook, CrmError, type DeriveHook, refuse, refuseReference } from '@bottlecrm/core';
import { Invoice } from '../invoice.ts';
import { Decimal, isInMinorUnits } from '../money/decimal.ts';
import { settleInvoice } from './settle-invoice.ts';

/** Holds the invoice before anything else of a new payment: payments at once queue up here. @throws {INVALID_REFERENCE} */
export const holdInvoice: BeforeHook = async (ctx, body) => {
  if (typeof body.invoiceId !== 'string') return;
  try {
    const invoice = await ctx.lock(Invoice, body.invoiceId, 'invoice:pay');
    body.currency ??= invoice.currency;
  } catch (error) {
    throw error instanceof CrmError && error.code === 'NOT_FOUND' ? refuseReference('/invoiceId') : error;
  }
};

/** A payment is of its invoice's currency, in whole minor units, and no more than what is due. */
export const bookPayment: DeriveHook = async (ctx, values, { current }) => {
  if (!current || values.paidOn === null) values.paidOn ??= ctx.today;
  const payment = { ...current, ...values } as Record<string, string>;
  const { invoiceId = '', amount = '', currency = '' } = payment;
  if (current && values.amount === undefined) return;
  const invoice = await (current ? ctx.elevated : ctx).lock(Invoice, invoiceId, 'invoice:pay');
  if (currency !== invoice.currency) throw refuse('/currency', `must be the invoice's: ${invoice.currency}`);
  if (!new Decimal(amount).gt(0)) throw refuse('/amount', 'must be > 0');
  if (!isInMinorUnits(amount, currency)) throw refuse('/amount', `must be in the minor unit of ${currency}`);
  await settleInvoice(ctx, invoice, { ...(current ? { id: String(current.id) } : {}), amount });
};

/** The invoice steps back when a payment goes. */
export const unbookPayment: BeforeHook = async (ctx, _values, current) => {
  if (!current || current.deletedAt !== null) return;
  const invoice = await ctx.elevated.lock(Invoice, String(current.invoiceId), 'invoice:pay');
  await settleInvoice(ctx, invoice, { id: String(current.id), amount: '0' });
};
