import type { ResolveHook } from '@bottlecrm/core';
import type { Estimate } from '../estimates/estimate.ts';
import type { Invoice } from '../invoices/invoice.ts';
import { findTemplate } from './find-template.ts';

/** A document is issued today unless it says otherwise, and always has a date. */
export const defaultIssueDate: ResolveHook<typeof Invoice | typeof Estimate> = (ctx, values, { current }) => {
  if (!current || values.issueDate === null) values.issueDate ??= ctx.today;
};

/** A new document says what its template says by default, where its body says nothing. */
export const defaultTexts: ResolveHook<typeof Invoice | typeof Estimate, 'create'> = async (ctx, values, { body }) => {
  const isSilent = (name: 'notes' | 'terms') => body[name] === undefined;
  if (!isSilent('notes') && !isSilent('terms')) return;
  const template = await findTemplate(ctx, values.templateId ?? null);
  if (isSilent('notes')) values.notes = template?.defaultNotes ?? null;
  if (isSilent('terms')) values.terms = template?.defaultTerms ?? null;
};
