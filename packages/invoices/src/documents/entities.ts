import type { Entity } from '@bottlecrm/core';
import { Estimate } from '../estimate.ts';
import { Invoice } from '../invoice.ts';
import type { Portal } from '../portal/links.ts';

/** The documents that clients see, by the names of their entities. */
export const documentEntities: Readonly<Record<Portal, Entity>> = { invoice: Invoice, estimate: Estimate };
