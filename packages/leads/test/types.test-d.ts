import { type Account, accounts } from '@bottlecrm/accounts';
import type { CreateOf, Crm, Ctx, RecordOf, SortOf, TablesOf, UpdateOf, Where } from '@bottlecrm/core';
import { before, created as createdEvent, defineConfig, definePlugin, f, on, resolve } from '@bottlecrm/core';
import {
  type ConvertedLead,
  convertLead,
  Lead,
  type LeadStatus,
  leadConversion,
  leadConverted,
  leads,
} from '@bottlecrm/leads';

declare const lead: RecordOf<typeof Lead>;
lead.status satisfies LeadStatus;
lead.opportunityAmount satisfies string | null;
lead.stageId satisfies string | null;
lead.assigneeIds satisfies string[];
lead.convertedAccountId satisfies string | null;
lead.daysSinceContact satisfies number | null;
lead.isStale satisfies boolean;
// @ts-expect-error not a field of a lead
lead.score;

export const created: CreateOf<typeof Lead> = { lastName: 'Doe', status: 'in_process', contactIds: [] };
// @ts-expect-error set by the conversion alone
export const converted: CreateOf<typeof Lead> = { lastName: 'Doe', convertedAt: '2026-01-01T00:00:00Z' };
// @ts-expect-error computed
export const stale: UpdateOf<typeof Lead> = { isStale: true };
export const where: Where<typeof Lead> = { status: { nin: ['converted', 'closed'] }, contactIds: { isNull: true } };
// @ts-expect-error computed values are no filters
export const computed: Where<typeof Lead> = { isStale: true };
export const sort: SortOf<typeof Lead> = '-opportunityAmount';
// @ts-expect-error not sortable
export const unsorted: SortOf<typeof Lead> = 'description';

const MyLead = Lead.extend({ fields: { score: f.integer({ min: 0 }).optional().sortable() } });

export async function use(ctx: Ctx): Promise<ConvertedLead> {
  const mine = await ctx.create(MyLead, { title: 'x', score: 7 });
  mine.score satisfies number | null;
  await ctx.list(MyLead, { where: { score: { gte: 5 } }, sort: ['-score'], include: ['convertedAccount'] });
  // @ts-expect-error a misspelt option
  await convertLead(ctx, mine.id, { createAcount: false });
  return convertLead(ctx, mine.id, { createContact: false });
}

defineConfig({ plugins: [accounts, [leads, { prefix: '/crm', entities: { lead: Lead } }]], database: { poolSize: 5 } });
// @ts-expect-error a misspelt option
defineConfig({ plugin: [accounts] });
// @ts-expect-error a misspelt option of the database
defineConfig({ database: { poolsize: 5 } });
// @ts-expect-error a misspelt option of a plugin
defineConfig({ plugins: [accounts, [leads, { prefixx: '/crm' }]] });
// @ts-expect-error a value that a plugin's option does not take
defineConfig({ plugins: [accounts, [leads, { prefix: 5 }]] });

export const hooks = [
  before(Lead, ['create', 'update'], (_ctx, values, current) => {
    values.email satisfies string | null | undefined;
    current?.status satisfies LeadStatus | undefined;
    values.rating = 'hot';
    // @ts-expect-error a value that the field does not have
    values.rating = 'tepid';
    // @ts-expect-error a misspelt field
    values.emial;
    // @ts-expect-error only the server sets it
    values.convertedAt = null;
  }),
  before(Lead, 'update', (_ctx, _values, current) => {
    current.id satisfies string;
  }),
  before(Lead, ['delete', 'purge'], (_ctx, current) => {
    current.status satisfies LeadStatus;
  }),
  resolve(Lead, 'create', (_ctx, values, { body, current }) => {
    values.convertedAt = null;
    body.title satisfies string | null | undefined;
    current satisfies undefined;
  }),
  on(leadConverted, (_ctx, { payload }) => {
    payload.accountId satisfies string | null;
    // @ts-expect-error not in the payload
    payload.leadIds;
  }),
  on(createdEvent(Lead), (_ctx, { payload }) => {
    payload.recordId satisfies string;
    payload.version satisfies number;
  }),
  before(leadConversion, (_ctx, values, lead) => {
    values.opportunityId = lead.id;
    // @ts-expect-error a number is no id
    values.opportunityId = 5;
  }),
];
// @ts-expect-error a misspelt verb
before(Lead, 'creat', () => {});
// @ts-expect-error nothing of a deleted record is stored
resolve(Lead, 'delete', () => {});
// @ts-expect-error an event is a value
on('lead.converted', () => {});
// @ts-expect-error a misspelt part of a definition
definePlugin({ name: 'watcher', core: '^0.1.0', hook: hooks });

export async function host(app: Crm, ctx: Ctx): Promise<void> {
  app.before(Lead, 'create', (_ctx, values) => {
    values.title ??= 'Untitled';
  });
  // @ts-expect-error a misspelt verb
  app.before(Lead, 'creat', () => {});
  app.on(leadConverted, (_ctx, { payload }) => {
    payload.leadId satisfies string;
  });
  // @ts-expect-error an event is a value
  app.on('lead.converted', () => {});
  await ctx.emit(leadConverted, { leadId: 'a', accountId: null, contactId: null, opportunityId: null });
  // @ts-expect-error an id is missing
  await ctx.emit(leadConverted, { leadId: 'a', accountId: null, contactId: null });
}

export async function plainSql(ctx: Ctx): Promise<void> {
  const db = ctx.db.withTables<TablesOf<typeof Lead | typeof Account>>();
  const rows = await db
    .selectFrom('leads as l')
    .innerJoin('accounts as a', 'a.id', 'l.converted_account_id')
    .select(['l.opportunity_amount', 'l.address_line', 'l.stage_id', 'l.created_at', 'a.name'])
    .execute();
  rows satisfies {
    opportunity_amount: string | null;
    address_line: string | null;
    stage_id: string | null;
    created_at: string;
    name: string;
  }[];
  // @ts-expect-error a misspelt column
  db.selectFrom('leads').select('addres_line');
  // @ts-expect-error a table that is not named
  db.selectFrom('contacts');
  // @ts-expect-error no table has a type by itself
  ctx.db.selectFrom('leads');
}
