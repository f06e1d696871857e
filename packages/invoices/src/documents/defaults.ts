import type { BeforeHook, DeriveHook } from '@bottlecrm/core';

/** A document without a currency has the organization's. */
export const defaultCurrency: BeforeHook = (ctx, body) => {
  body.currency ??= ctx.org.defaultCurrency;
};

/** A document is issued today unless it says otherwise, and always has a date. */
export const defaultIssueDate: DeriveHook = (ctx, values, { current }) => {
  if (!current || values.issueDate === null) values.issueDate ??= ctx.today;
};
