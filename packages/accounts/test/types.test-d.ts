import {
  type Account,
  type AccountSummaryPart,
  accountSummaryPart,
  INDUSTRIES,
  type Industry,
} from '@bottlecrm/accounts';
import { type CreateOf, type RecordOf, type SortOf, Type, type UpdateOf, type Where } from '@bottlecrm/core';

declare const account: RecordOf<typeof Account>;
account.name satisfies string;
account.industry satisfies Industry | null;
account.annualRevenue satisfies string | null;
account.numberOfEmployees satisfies number | null;
account.isActive satisfies boolean;
account.assigneeIds satisfies string[];
// @ts-expect-error contacts are another package's
account.contactIds;

export const industries: readonly Industry[] = INDUSTRIES;
// @ts-expect-error not an industry
export const mining: Industry = 'mining';

export const smallest: CreateOf<typeof Account> = { name: 'Acme' };
// @ts-expect-error an account has a name
export const nameless: CreateOf<typeof Account> = { city: 'Oslo' };
// @ts-expect-error a name is never null
export const unnamed: UpdateOf<typeof Account> = { name: null };
export const cleared: UpdateOf<typeof Account> = { industry: null, annualRevenue: null };
export const where: Where<typeof Account> = { industry: { in: ['legal'] }, annualRevenue: { gte: '10' } };
export const sort: SortOf<typeof Account>[] = ['name', '-annualRevenue', 'numberOfEmployees', '-createdAt'];
// @ts-expect-error not sortable
export const unsorted: SortOf<typeof Account> = 'industry';

export const part: AccountSummaryPart = accountSummaryPart({
  name: 'cases',
  schema: Type.Object({ openCases: Type.Integer() }),
  compute: async (ctx, accountId) => ({ openCases: ctx.has(accountId) ? 1 : 0 }),
});
export const wrong = accountSummaryPart({
  name: 'cases',
  schema: Type.Object({ openCases: Type.Integer() }),
  // @ts-expect-error not what the schema says
  compute: async () => ({ openCases: '1' }),
});
