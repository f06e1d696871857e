import { definePlugin } from '@bottlecrm/core';
import { Account } from './entity.ts';
import { migrations } from './migrations/index.ts';
import { accountRoutes } from './routes.ts';

export { type AccountSummaryPart, accountSummaryPart } from './account-summary-part.ts';
export { Account, INDUSTRIES, type Industry } from './entity.ts';
export { getAccountSummary } from './get-account-summary.ts';

/** Accounts: the companies of a CRM. */
export const accounts = definePlugin({
  name: '@bottlecrm/accounts',
  core: '^0.1.0',
  entities: { account: Account },
  migrations,
  routes: (app, { account }) => accountRoutes(app, account),
});
