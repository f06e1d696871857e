/** Where an invoice stands. */
export const INVOICE_STATUSES = ['draft', 'sent', 'viewed', 'partially_paid', 'paid', 'overdue', 'cancelled'] as const;
export type InvoiceStatus = (typeof INVOICE_STATUSES)[number];

/** Where an estimate stands. */
export const ESTIMATE_STATUSES = ['draft', 'sent', 'viewed', 'accepted', 'declined', 'expired'] as const;
export type EstimateStatus = (typeof ESTIMATE_STATUSES)[number];

/** Days from the issue date to the due date; null when the due date is given. */
export const PAYMENT_TERM_DAYS = {
  due_on_receipt: 0,
  net_15: 15,
  net_30: 30,
  net_45: 45,
  net_60: 60,
  custom: null,
} as const;
export type PaymentTerms = keyof typeof PAYMENT_TERM_DAYS;
export const PAYMENT_TERMS = Object.keys(PAYMENT_TERM_DAYS) as PaymentTerms[];

export const PAYMENT_METHODS = ['cash', 'check', 'credit_card', 'bank_transfer', 'paypal', 'stripe', 'other'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

export const REMINDER_FREQUENCIES = ['once', 'weekly'] as const;
export type ReminderFrequency = (typeof REMINDER_FREQUENCIES)[number];

/** Terms that say by themselves when an invoice is due: those of invoices that are made by a schedule. */
export type RecurringPaymentTerms = Exclude<PaymentTerms, 'custom'>;
export const RECURRING_PAYMENT_TERMS = PAYMENT_TERMS.filter((terms) => terms !== 'custom') as RecurringPaymentTerms[];

/** How often a recurring invoice makes one. */
export const RECURRING_FREQUENCIES = [
  'weekly',
  'biweekly',
  'monthly',
  'quarterly',
  'semi_annually',
  'yearly',
  'custom_days',
] as const;
/** Why a recurring invoice was paused by the system: `refused` is whatever else an invoice was refused for. */
export const PAUSE_REASONS = ['account_deleted', 'contact_left', 'custom_field_missing', 'refused'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

export type RecurringFrequency = (typeof RECURRING_FREQUENCIES)[number];

/** Documents that carry a number. */
export const NUMBERED_KINDS = ['invoice', 'estimate'] as const;
export type NumberedKind = (typeof NUMBERED_KINDS)[number];
