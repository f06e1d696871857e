import type { Entity } from '@bottlecrm/core';
import { Estimate } from '../estimates/estimate.ts';
import { Invoice } from '../invoices/invoice.ts';
import type { Portal } from '../portal/links.ts';

/** The documents that clients see, by the names of their entities. */
export const documentEntities: Readonly<Record<Portal, Entity>> = { invoice: Invoice, estimate: Estimate };
