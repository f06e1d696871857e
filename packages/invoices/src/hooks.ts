import { before, type Hook, resolve } from '@bottlecrm/core';
import { checkContact } from './documents/check-contact.ts';
import { defaultIssueDate, defaultTexts } from './documents/defaults.ts';
import { keepNumbered, keepSent, keepUndeleted } from './documents/keep-sent.ts';
import { priceDocument, priceInvoice } from './documents/price-document.ts';
import { writableNames } from './documents/wire-names.ts';
import { Estimate } from './estimates/estimate.ts';
import { checkExpiryDate } from './estimates/expiry-date.ts';
import { setDueDate } from './invoices/due-date.ts';
import { Invoice } from './invoices/invoice.ts';
import { numberDocument } from './numbering/number-document.ts';
import { bookPayment, holdInvoice, unbookPayment } from './payments/hooks.ts';
import { Payment } from './payments/payment.ts';
import { planNext, planRestored } from './recurring/plan-next.ts';
import { RecurringInvoice } from './recurring/recurring-invoice.ts';
import { checkTemplate } from './templates/check-template.ts';
import { InvoiceTemplate } from './templates/invoice-template.ts';
import { oneDefaultTemplate } from './templates/one-default-template.ts';

const WRITES = ['create', 'update'] as const;

const documentHooks = [Invoice, Estimate].flatMap((document) => [
  before(document, 'delete', keepUndeleted),
  before(document, 'purge', keepNumbered),
  resolve(document, 'update', keepSent(writableNames(document))),
  resolve(document, WRITES, defaultIssueDate),
  resolve(document, WRITES, checkContact),
]);

export const hooks: readonly Hook[] = [
  ...documentHooks,
  resolve(Invoice, WRITES, setDueDate),
  resolve(Invoice, WRITES, priceInvoice),
  resolve(Estimate, WRITES, checkExpiryDate),
  resolve(Estimate, WRITES, priceDocument),
  ...[Invoice, Estimate].flatMap((document) => [
    resolve(document, 'create', defaultTexts),
    // Last: the counter is held until the transaction ends.
    resolve(document, 'create', numberDocument(document)),
  ]),
  resolve(RecurringInvoice, WRITES, checkContact),
  resolve(RecurringInvoice, WRITES, planNext),
  resolve(RecurringInvoice, WRITES, priceDocument),
  before(RecurringInvoice, 'restore', planRestored),
  resolve(InvoiceTemplate, WRITES, checkTemplate),
  resolve(InvoiceTemplate, WRITES, oneDefaultTemplate),
  before(Payment, 'create', holdInvoice),
  resolve(Payment, WRITES, bookPayment),
  before(Payment, ['delete', 'purge'], unbookPayment),
];
