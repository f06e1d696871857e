import { defineEntity } from '../src/entity/entity.ts';
import { f } from '../src/entity/f.ts';
import type { CreateOf, IncludeOf, ListOptions, RecordOf, SortOf, UpdateOf, Where } from '../src/entity/shapes.ts';

const Account = defineEntity('account', {
  path: 'accounts',
  table: 'accounts',
  fields: { name: f.text() },
  access: 'shared',
});
const Deal = defineEntity('deal', {
  path: 'deals',
  table: 'deals',
  fields: {
    name: f.text().sortable(),
    status: f.enum(['open', 'won']).default('open'),
    amount: f.money().optional().sortable(),
    secret: f.text().optional().hidden(),
    wonAt: f.datetime().optional().readonly(),
    account: f.ref(() => Account),
    owner: f.ref(() => Account).optional(),
    assignees: f.refs(() => Account),
  },
  access: 'assignable',
});
const MyDeal = Deal.extend({ fields: { score: f.integer().optional() } });

type Rec = RecordOf<typeof Deal>;
declare const r: Rec;
r.name satisfies string;
r.amount satisfies string | null;
r.accountId satisfies string;
r.ownerId satisfies string | null;
r.assigneeIds satisfies string[];
// @ts-expect-error hidden
r.secret;
// @ts-expect-error unknown
r.nope;

const c1: CreateOf<typeof Deal> = { name: 'x', accountId: 'a' };
// @ts-expect-error a required reference is missing
const c2: CreateOf<typeof Deal> = { name: 'x' };
// @ts-expect-error readonly
const c3: CreateOf<typeof Deal> = { name: 'x', accountId: 'a', wonAt: 'x' };
const c4: CreateOf<typeof MyDeal> = { name: 'x', accountId: 'a', score: 3, status: 'won' };
// @ts-expect-error wrong enum value
const c5: UpdateOf<typeof Deal> = { status: 'lost' };
const w1: Where<typeof Deal> = {
  status: { in: ['open', 'won'] },
  or: [{ name: 'x' }, { not: { assigneeIds: { all: ['a'] } } }],
};
// @ts-expect-error unknown field in a filter
const w2: Where<typeof Deal> = { nmae: 'x' };
const s1: SortOf<typeof MyDeal> = '-amount';
// @ts-expect-error not sortable
const s2: SortOf<typeof Deal> = 'status';
const i1: IncludeOf<typeof Deal> = 'account';
// @ts-expect-error not a relation
const i2: IncludeOf<typeof Deal> = 'name';
const l1: ListOptions<typeof MyDeal> = { where: { score: { gte: 3 } }, sort: ['name'], include: ['assignees'] };

import type { Ctx } from '../src/tenancy/ctx.ts';

declare const ctx: Ctx;
export async function viaCtx(): Promise<void> {
  const deal = await ctx.create(MyDeal, { name: 'x', accountId: 'a', score: 1 });
  deal.score satisfies number | null;
  // @ts-expect-error a wrong field name
  await ctx.create(MyDeal, { name: 'x', accountId: 'a', scoer: 1 });
  // @ts-expect-error the base entity has no score
  await ctx.create(Deal, { name: 'x', accountId: 'a', score: 1 });
  await ctx.list(Deal, { where: { amount: { gte: '10' } }, sort: ['-amount'], include: ['owner'] });
  // @ts-expect-error a wrong field name in a filter
  await ctx.list(Deal, { where: { amuont: { gte: '10' } } });
  // @ts-expect-error a value of the wrong type in a filter
  await ctx.count(Deal, { status: 'lost' });
  // @ts-expect-error a server-set field in a patch
  await ctx.update(Deal, 'id', { wonAt: 'now' });
  await ctx.update(Deal, 'id', {}, { set: { wonAt: '2026-01-01T00:00:00Z' } });
}

import { sql } from '../src/database/sql.ts';

sql<{ id: string; createdAt: string; count: number; note: string | null }>`select`;
sql<Record<string, unknown>>`select`;
// @ts-expect-error the pool gives a time as text
sql<{ createdAt: Date }>`select`;
// @ts-expect-error also one that may be null or missing
sql<{ sentAt?: Date | null }>`select`;
// @ts-expect-error the pool gives a bigint as a number
sql<{ count: bigint }>`select`;

export { c1, c2, c3, c4, c5, i1, i2, l1, s1, s2, w1, w2 };
