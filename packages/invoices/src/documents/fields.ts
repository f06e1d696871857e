import { Account } from '@bottlecrm/accounts';
import { Contact } from '@bottlecrm/contacts';
import { f, Profile, Team } from '@bottlecrm/core';
import { DISCOUNT_TYPES } from '../money/totals.ts';
import { Product } from '../products/product.ts';
import { InvoiceTemplate } from '../templates/invoice-template.ts';
import { REMINDER_FREQUENCIES } from '../values.ts';

/** The most lines of one document. */
export const MAX_LINES = 1000;

const total = () => f.money({ min: 0 }).default('0').readonly();

const discount = () => ({
  discountType: f.enum(DISCOUNT_TYPES).optional(),
  discountValue: f
    .decimal({ min: 0 })
    .optional()
    .unfilterable()
    .describe('Percent, or an amount in the minor unit of the currency; given with discountType.'),
});

/** What is written on one line. */
const lineFields = () => ({
  product: f.ref(() => Product).optional(),
  name: f.text(),
  description: f.textarea({ max: 2000 }).optional(),
  quantity: f.decimal({ min: 0, max: 1_000_000 }).describe('More than 0.'),
  unitPrice: f.money({ min: 0, max: 1_000_000_000 }),
  ...discount(),
  taxRate: f.decimal({ min: 0, max: 100 }).default('0').describe('Percent.'),
});

// #region lines
/** Lines with what they come to. */
const pricedLines = () =>
  f.lines(
    {
      ...lineFields(),
      discountAmount: total().describe("The line's own discount."),
      amount: total().describe("Quantity × price less the line's own discount."),
      discountShare: total().describe("The line's part of the document's discount."),
      taxAmount: total(),
      total: total(),
    },
    {
      max: MAX_LINES,
      checks: {
        isPositive: '(quantity > (0)::numeric)',
        adds: '(total = ((amount - discount_share) + tax_amount))',
        share: '(discount_share <= amount)',
      },
      sums: { subtotal: 'amount', discountTotal: 'discountShare', taxTotal: 'taxAmount' },
    },
  );
// #endregion lines

/** For whom a document is. */
const partyFields = () => ({
  title: f.text().optional().sortable(),
  account: f.ref(() => Account),
  contact: f
    .ref(() => Contact)
    .optional()
    .describe('One of the account.'),
  assignees: f.refs(() => Profile),
  teams: f.refs(() => Team),
});

/** What the organization may say of a document's price. */
const priceFields = () => ({
  currency: f.currency().describe("When absent, the organization's default of that moment."),
  ...discount(),
  notes: f.textarea().optional(),
  terms: f.textarea().optional(),
});

/** Who the client was when the document was sent. */
const snapshotFields = () => ({
  clientName: f.text({ max: 511 }).optional().readonly(),
  clientEmail: f.email().optional().readonly(),
  clientPhone: f.text({ max: 40 }).optional().readonly(),
  billingName: f.text().optional().readonly(),
  billingAddressLine: f.text().optional().readonly(),
  billingCity: f.text().optional().readonly(),
  billingState: f.text().optional().readonly(),
  billingPostcode: f.text({ max: 64 }).optional().readonly(),
  billingCountry: f.country().optional().readonly(),
});

/** What is on every document, and what it comes to. */
export const pricedFields = () => ({
  ...partyFields(),
  ...priceFields(),
  lineItems: pricedLines(),
  subtotal: total().unfilterable().describe("Sum of the lines' amounts."),
  discountTotal: total().unfilterable().describe("The document's own discount."),
  taxTotal: total().unfilterable(),
  total: total().sortable(),
  template: f.ref(() => InvoiceTemplate).optional(),
});

/** What invoices have besides, made by hand or by a schedule. */
export const invoicingFields = () => ({
  shipping: f.money({ min: 0 }).default('0').unfilterable(),
  poNumber: f.text({ max: 64 }).optional(),
  remindersEnabled: f.boolean().default(false).describe('Whether the client is reminded by mail while it is not paid.'),
  reminderDaysBefore: f.integer({ min: 0, max: 365 }).optional().describe('Days before dueDate; null means never.'),
  reminderDaysAfter: f.integer({ min: 0, max: 365 }).optional().describe('Days after dueDate; null means never.'),
  reminderFrequency: f.enum(REMINDER_FREQUENCIES).default('once').describe('How often after dueDate.'),
});

/** What invoices and estimates have in common. */
export const documentFields = () => ({
  number: f.text({ max: 64 }).readonly().unique({ evenDeleted: true }).sortable(),
  ...pricedFields(),
  issueDate: f.date().optional().sortable().describe('When absent, today.'),
  ...snapshotFields(),
  sentAt: f.datetime().optional().readonly(),
  viewedAt: f.datetime().optional().readonly(),
});
