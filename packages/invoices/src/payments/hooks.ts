import {
  type BeforeHook,
  CrmError,
  type Ctx,
  type RecordOf,
  type ResolveHook,
  refuse,
  refuseReference,
} from '@bottlecrm/core';
import { Invoice } from '../invoices/invoice.ts';
import { Decimal, isInMinorUnits } from '../money/decimal.ts';
import type { Payment } from './payment.ts';
import { settleInvoice } from './settle-invoice.ts';

/** Holds the invoice before anything else of a new payment: payments at once queue up here. @throws {INVALID_REFERENCE} */
export const holdInvoice: BeforeHook<typeof Payment, 'create'> = async (ctx, body) => {
  if (body.invoiceId === undefined) return;
  try {
    const invoice = await ctx.lock(Invoice, body.invoiceId, 'invoice:pay');
    body.currency ??= invoice.currency;
  } catch (error) {
    throw error instanceof CrmError && error.code === 'NOT_FOUND' ? refuseReference('/invoiceId') : error;
  }
};

/** A payment is of its invoice's currency, in whole minor units, and no more than what is due. */
export const bookPayment: ResolveHook<typeof Payment> = async (ctx, values, { current }) => {
  if (!current || values.paidOn === null) values.paidOn ??= ctx.today;
  const { invoiceId = '', amount = '', currency = '' } = { ...current, ...values };
  if (current && values.amount === undefined) return;
  const invoice = await (current ? ctx.elevated : ctx).lock(Invoice, invoiceId, 'invoice:pay');
  if (currency !== invoice.currency) throw refuse('/currency', `must be the invoice's: ${invoice.currency}`);
  if (!new Decimal(amount).gt(0)) throw refuse('/amount', 'must be > 0');
  if (!isInMinorUnits(amount, currency)) throw refuse('/amount', `must be in the minor unit of ${currency}`);
  await settleInvoice(ctx, invoice, { ...(current ? { id: current.id } : {}), amount });
};

/** The invoice steps back when a payment goes. */
export const unbookPayment = async (ctx: Ctx, current: RecordOf<typeof Payment>): Promise<void> => {
  if (current.deletedAt !== null) return;
  const invoice = await ctx.elevated.lock(Invoice, current.invoiceId, 'invoice:pay');
  await settleInvoice(ctx, invoice, { id: current.id, amount: '0' });
};
