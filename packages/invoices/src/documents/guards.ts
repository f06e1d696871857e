import type { Guard } from '@bottlecrm/core';
import { invoiceErrors } from '../errors.ts';

export const hasLines: Guard<{ readonly lineItems: readonly unknown[] }> = {
  says: 'it has lines',
  problem: ({ lineItems }) => (lineItems.length > 0 ? undefined : invoiceErrors.DOCUMENT_WITHOUT_LINES()),
};

export const hasNoPayments: Guard<{ readonly amountPaid: string }> = {
  says: 'it has no payments',
  problem: ({ amountPaid }) =>
    Number(amountPaid) === 0 ? undefined : invoiceErrors.INVOICE_HAS_PAYMENTS('Delete its payments first.'),
};

export const isNotLapsed: Guard<{ readonly expiryDate: string | null }> = {
  says: 'its expiry date has not passed',
  problem: ({ expiryDate }, today) =>
    expiryDate !== null && expiryDate < today
      ? invoiceErrors.ESTIMATE_EXPIRED(`It was valid until ${expiryDate}.`)
      : undefined,
};

export const isNotConverted: Guard<{ readonly convertedAt: string | null }> = {
  says: 'it has not been converted',
  problem: ({ convertedAt }) => (convertedAt === null ? undefined : invoiceErrors.ESTIMATE_ALREADY_CONVERTED()),
};
