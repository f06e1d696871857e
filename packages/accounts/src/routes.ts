import { crudRoutes, handler, IdParams, NoQuery, problemResponses } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { type AccountSummaryPart, SUMMARY_PLACE } from './account-summary-part.ts';
import type { Account } from './entity.ts';
import { getAccountSummary } from './get-account-summary.ts';
import { accountSummaryResponse } from './schemas.ts';

export function accountRoutes(app: FastifyInstance, account: typeof Account): void {
  crudRoutes(app, account);

  const parts = () => app.crm.contributions(SUMMARY_PLACE) as AccountSummaryPart[];
  app.get<{ Params: { id: string } }>(
    `/${account.path}/:id/summary`,
    {
      schema: {
        operationId: 'getAccountSummary',
        summary: "Get an account's rollups, computed by the packages that are registered",
        tags: ['Account'],
        params: IdParams,
        querystring: NoQuery,
        response: { 200: app.crm.lazySchema(() => accountSummaryResponse(parts())), ...problemResponses },
      },
      config: { permission: 'account:read' },
    },
    handler((ctx, request) => getAccountSummary(ctx, request.params.id, parts())),
  );
}
