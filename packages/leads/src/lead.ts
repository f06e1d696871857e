import { Account, INDUSTRIES } from '@bottlecrm/accounts';
import { Contact } from '@bottlecrm/contacts';
import { defineEntity, f, grants, kanbanFields, Profile, Team, Type } from '@bottlecrm/core';
import { LeadStage } from './pipeline.ts';
import { LEAD_RATINGS, LEAD_SOURCES, LEAD_STATUSES } from './values.ts';

/** Days without contact after which an open lead counts as stale. */
export const STALE_AFTER_DAYS = 30;

/** Days without contact, or since it came, after which an open lead counts as not worked on. */
const UNWORKED_AFTER_DAYS = 7;

const DAY_MS = 86_400_000;
const NullableInteger = Type.Unsafe<number | null>({ type: ['integer', 'null'] });

const isOpen = (lead: Record<string, unknown>): boolean => lead.status !== 'converted' && lead.status !== 'closed';

function daysSince(date: unknown, today: string): number | null {
  return typeof date === 'string' ? Math.round((Date.parse(today) - Date.parse(date)) / DAY_MS) : null;
}

const OPEN = { status: { nin: ['converted', 'closed'] } };

/** Open leads whose last contact is more than a week ago, and those never contacted that came before. */
function unworkedOverAWeek({ now, today }: { readonly now: Date; readonly today: string }) {
  const before = (time: number) => new Date(time - UNWORKED_AFTER_DAYS * DAY_MS).toISOString();
  const uncontacted = { lastContactedOn: { isNull: true }, createdAt: { lt: before(now.getTime()) } };
  return { ...OPEN, or: [{ lastContactedOn: { lt: before(Date.parse(today)).slice(0, 10) } }, uncontacted] };
}

/** Somebody who may become a customer: a person, a company or both, on its way through a pipeline. */
export const Lead = defineEntity('lead', {
  path: 'leads',
  table: 'leads',
  fields: {
    title: f.text().optional().sortable(),
    salutation: f.text({ max: 64 }).optional(),
    firstName: f.text().optional().sortable(),
    lastName: f.text().optional().sortable(),
    email: f.email().optional().unique({ where: 'open' }).sortable(),
    phone: f.phone().optional(),
    jobTitle: f.text().optional(),
    companyName: f.text().optional().sortable(),
    website: f.url().optional(),
    linkedinUrl: f.url().optional(),
    status: f.enum(LEAD_STATUSES).default('assigned').sortable(),
    source: f.enum(LEAD_SOURCES).optional(),
    industry: f.enum(INDUSTRIES, { title: 'Industry' }).optional(),
    rating: f.enum(LEAD_RATINGS).optional(),
    opportunityAmount: f.money({ min: 0 }).optional().sortable(),
    currency: f
      .currency()
      .optional()
      .describe("The currency of opportunityAmount. When absent, the organization's default of that moment."),
    probability: f.integer({ min: 0, max: 100 }).optional(),
    closeDate: f.date().optional().sortable(),
    ...f.address(),
    lastContactedOn: f.date().optional().sortable(),
    nextFollowUpOn: f.date().optional().sortable(),
    description: f.textarea().optional(),
    ...kanbanFields(() => LeadStage),
    contacts: f.refs(() => Contact),
    assignees: f.refs(() => Profile),
    teams: f.refs(() => Team),
    convertedAt: f.datetime().optional().readonly(),
    convertedAccount: f
      .ref(() => Account)
      .optional()
      .readonly(),
    convertedContact: f
      .ref(() => Contact)
      .optional()
      .readonly(),
    // The opportunities package gives it its foreign key.
    convertedOpportunityId: f.uuid().optional().readonly(),
    daysSinceContact: f.computed(NullableInteger, ['lastContactedOn'], (lead, { today }) =>
      daysSince(lead.lastContactedOn, today),
    ),
    isStale: f.computed(Type.Boolean(), ['lastContactedOn', 'status'], (lead, { today }) => {
      const days = daysSince(lead.lastContactedOn, today);
      return isOpen(lead) && days !== null && days > STALE_AFTER_DAYS;
    }),
    isFollowUpOverdue: f.computed(
      Type.Boolean(),
      ['nextFollowUpOn', 'status'],
      (lead, { today }) => isOpen(lead) && typeof lead.nextFollowUpOn === 'string' && lead.nextFollowUpOn < today,
    ),
  },
  conditions: { open: `(status <> ALL (ARRAY['converted'::text, 'closed'::text]))` },
  checks: { identity: '(num_nonnulls(title, company_name, last_name, email) > 0)' },
  search: ['title', 'firstName', 'lastName', 'companyName', 'email', 'phone'],
  totals: { open: () => OPEN, unworkedOverAWeek },
  access: 'assignable',
  verbs: { convert: grants('all', 'all', 'own', 'own') },
});
