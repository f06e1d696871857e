import { invoiceErrors } from '../errors.ts';
import type { Guard } from './moves.ts';

export const hasLines: Guard = {
  says: 'it has lines',
  problem: ({ lineItems }) =>
    (lineItems as readonly unknown[]).length > 0 ? undefined : invoiceErrors.DOCUMENT_WITHOUT_LINES(),
};

export const hasNoPayments: Guard = {
  says: 'it has no payments',
  problem: ({ amountPaid }) =>
    Number(amountPaid) === 0 ? undefined : invoiceErrors.INVOICE_HAS_PAYMENTS('Delete its payments first.'),
};

export const isNotLapsed: Guard = {
  says: 'its expiry date has not passed',
  problem: ({ expiryDate }, today) =>
    typeof expiryDate === 'string' && expiryDate < today
      ? invoiceErrors.ESTIMATE_EXPIRED(`It was valid until ${expiryDate}.`)
      : undefined,
};

export const isNotConverted: Guard = {
  says: 'it has not been converted',
  problem: ({ convertedAt }) => (convertedAt === null ? undefined : invoiceErrors.ESTIMATE_ALREADY_CONVERTED()),
};
