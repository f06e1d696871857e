import { crudRoutes, recordVerb } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { type AccountSummaryPart, SUMMARY_PLACE } from './account-summary-part.ts';
import type { Account } from './entity.ts';
import { getAccountSummary } from './get-account-summary.ts';
import { accountSummaryResponse } from './schemas.ts';

export function accountRoutes(app: FastifyInstance, account: typeof Account): void {
  crudRoutes(app, account);

  const parts = () => app.crm.contributions(SUMMARY_PLACE) as AccountSummaryPart[];
  recordVerb(app, account, {
    method: 'GET',
    verb: 'summary',
    permission: 'account:read',
    operationId: 'getAccountSummary',
    summary: "Get an account's rollups, computed by the packages that are registered",
    answers: app.crm.lazySchema(() => accountSummaryResponse(parts())),
    run: (ctx, id) => getAccountSummary(ctx, id, parts()),
  });
}
