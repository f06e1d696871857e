import type { BeforeHook, DeriveHook, Entity } from '@bottlecrm/core';
import { checkTemplate } from './check-template.ts';
import { checkContact } from './documents/check-contact.ts';
import { defaultIssueDate, defaultTexts } from './documents/defaults.ts';
import { keepNumbered, keepSent, keepUndeleted } from './documents/keep-sent.ts';
import { priceDocument, priceInvoice } from './documents/price-document.ts';
import { writableNames } from './documents/wire-names.ts';
import { setDueDate } from './due-date.ts';
import { Estimate } from './estimate.ts';
import { checkExpiryDate } from './expiry-date.ts';
import { Invoice } from './invoice.ts';
import { numberDocument } from './numbering/number-document.ts';
import { oneDefaultTemplate } from './one-default-template.ts';
import { bookPayment, holdInvoice, unbookPayment } from './payments/hooks.ts';
import { planNext, planRestored } from './recurring/plan-next.ts';

const inTurn =
  (...hooks: readonly DeriveHook[]): DeriveHook =>
  async (ctx, values, input) => {
    for (const hook of hooks) await hook(ctx, values, input);
  };

function documentDerives(kind: 'invoice' | 'estimate', entity: Entity, own: readonly DeriveHook[]) {
  const always = [defaultIssueDate, checkContact, ...own];
  return {
    [`${kind}.create`]: inTurn(...always, defaultTexts, numberDocument(kind, entity)),
    [`${kind}.update`]: inTurn(keepSent(writableNames(entity)), ...always),
  };
}

const documentBefores = (kind: 'invoice' | 'estimate'): Record<string, BeforeHook> => ({
  [`${kind}.delete`]: keepUndeleted,
  [`${kind}.purge`]: keepNumbered,
});

export const before: Readonly<Record<string, BeforeHook>> = {
  ...documentBefores('invoice'),
  ...documentBefores('estimate'),
  'recurringInvoice.restore': planRestored,
  'payment.create': holdInvoice,
  'payment.delete': unbookPayment,
  'payment.purge': unbookPayment,
};

export const derive: Readonly<Record<string, DeriveHook>> = {
  ...documentDerives('invoice', Invoice, [setDueDate, priceInvoice]),
  ...documentDerives('estimate', Estimate, [checkExpiryDate, priceDocument]),
  'recurringInvoice.create': inTurn(checkContact, planNext, priceDocument),
  'recurringInvoice.update': inTurn(checkContact, planNext, priceDocument),
  'invoiceTemplate.create': inTurn(checkTemplate, oneDefaultTemplate),
  'invoiceTemplate.update': inTurn(checkTemplate, oneDefaultTemplate),
  'payment.create': bookPayment,
  'payment.update': bookPayment,
};
