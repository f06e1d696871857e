import type { DeriveHook } from '@bottlecrm/core';
import { findTemplate } from './find-template.ts';

/** A document is issued today unless it says otherwise, and always has a date. */
export const defaultIssueDate: DeriveHook = (ctx, values, { current }) => {
  if (!current || values.issueDate === null) values.issueDate ??= ctx.today;
};

/** A new document says what its template says by default, where its body says nothing. */
export const defaultTexts: DeriveHook = async (ctx, values, { body }) => {
  const isSilent = (name: string) => body[name] === undefined;
  if (!isSilent('notes') && !isSilent('terms')) return;
  const template = await findTemplate(ctx, (values.templateId ?? null) as string | null);
  if (isSilent('notes')) values.notes = template?.defaultNotes ?? null;
  if (isSilent('terms')) values.terms = template?.defaultTerms ?? null;
};
