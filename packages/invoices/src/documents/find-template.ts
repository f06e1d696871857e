import type { Ctx, RecordOf } from '@bottlecrm/core';
import { InvoiceTemplate } from '../templates/invoice-template.ts';

/** The template that a document names, else the organization's default; undefined for the built-in one. */
export const findTemplate = (ctx: Ctx, id: string | null): Promise<RecordOf<typeof InvoiceTemplate> | undefined> =>
  ctx.elevated.find(InvoiceTemplate, id === null ? { isDefault: true } : { id });
