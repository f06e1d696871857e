import type { Member } from './database.ts';

/** A lead as it is answered. */
export type Lead = Record<string, unknown>;

/** Columns that a body may set: wire name → column. */
export const WRITABLE = {
  externalId: 'external_id',
  title: 'title',
  salutation: 'salutation',
  firstName: 'first_name',
  lastName: 'last_name',
  email: 'email',
  phone: 'phone',
  jobTitle: 'job_title',
  companyName: 'company_name',
  website: 'website',
  linkedinUrl: 'linkedin_url',
  status: 'status',
  source: 'source',
  industry: 'industry',
  rating: 'rating',
  opportunityAmount: 'opportunity_amount',
  currency: 'currency',
  probability: 'probability',
  closeDate: 'close_date',
  addressLine: 'address_line',
  city: 'city',
  state: 'state',
  postcode: 'postcode',
  country: 'country',
  lastContactedOn: 'last_contacted_on',
  nextFollowUpOn: 'next_follow_up_on',
  description: 'description',
  stageId: 'stage_id',
} as const;

/** To-many relations: wire name → link table, its column, the table of the targets and what makes one usable. */
export const LINKS = {
  contactIds: { table: 'lead_contacts', column: 'contact_id', target: 'contacts', usable: '' },
  assigneeIds: {
    table: 'lead_assignees',
    column: 'profile_id',
    target: 'profiles',
    usable: ' AND t.is_active AND t.user_is_active',
  },
  teamIds: { table: 'lead_teams', column: 'team_id', target: 'teams', usable: '' },
} as const;

export const LINK_NAMES = ['contactIds', 'assigneeIds', 'teamIds'] as const;

const READ_ONLY = {
  id: 'id',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  createdBy: 'created_by',
  updatedBy: 'updated_by',
  version: 'version',
  deletedAt: 'deleted_at',
  rank: 'rank',
  // No organization of the measurement has defined any.
  customFields: 'custom_fields',
  convertedAt: 'converted_at',
  convertedAccountId: 'converted_account_id',
  convertedContactId: 'converted_contact_id',
  convertedOpportunityId: 'converted_opportunity_id',
} as const;

/** The stored columns of table alias `t`, under their wire names. */
export const COLUMNS = Object.entries({ ...READ_ONLY, ...WRITABLE })
  .map(([wire, column]) => `t.${column} AS "${wire}"`)
  .join(', ');

const LINK_COLUMNS = LINK_NAMES.map((wire) => {
  const { table, column } = LINKS[wire];
  return `array(SELECT x.${column} FROM ${table} x WHERE x.org_id = t.org_id AND x.lead_id = t.id ORDER BY 1) AS "${wire}"`;
}).join(', ');

/** The columns and the ids of the linked records. */
export const LEAD = `${COLUMNS}, ${LINK_COLUMNS}`;

const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The organization's calendar date. */
export function todayIn(timezone: string): string {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: timezone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timezone, format);
  }
  return format.format(new Date());
}

/** Completes a row with what is computed from it. */
export function presented(row: Lead, today: string): Lead {
  const { opportunityAmount: amount, lastContactedOn, nextFollowUpOn, status } = row;
  if (typeof amount === 'string') {
    row.opportunityAmount = amount.endsWith('00')
      ? amount.slice(0, -2)
      : amount.endsWith('0')
        ? amount.slice(0, -1)
        : amount;
  }
  const open = status !== 'converted' && status !== 'closed';
  const days =
    typeof lastContactedOn === 'string' ? Math.round((Date.parse(today) - Date.parse(lastContactedOn)) / DAY_MS) : null;
  row.daysSinceContact = days;
  row.isStale = open && days !== null && days > 30;
  row.isFollowUpOverdue = open && typeof nextFollowUpOn === 'string' && nextFollowUpOn < today;
  return row;
}

/**
 * Which leads a member reaches, as a condition on alias `t`: `own` are those it created or is assigned to, `team` also those of
 * its teams and team mates. Parameters are appended to `values`.
 */
export function within(scope: 'all' | 'team' | 'own', { profileId, teamIds }: Member, values: unknown[]): string {
  if (scope === 'all') return 'true';
  const me = `$${values.push(profileId)}`;
  const own = `t.created_by = ${me} OR EXISTS (SELECT 1 FROM lead_assignees x WHERE x.org_id = t.org_id AND x.lead_id = t.id AND x.profile_id = ${me})`;
  if (scope === 'own' || teamIds.length === 0) return `(${own})`;
  const teams = `ANY ($${values.push(teamIds)}::uuid[])`;
  return `(${own} OR EXISTS (SELECT 1 FROM lead_teams x WHERE x.org_id = t.org_id AND x.lead_id = t.id AND x.team_id = ${teams})
    OR EXISTS (SELECT 1 FROM lead_assignees x JOIN team_members m ON m.org_id = x.org_id AND m.profile_id = x.profile_id
      WHERE x.org_id = t.org_id AND x.lead_id = t.id AND m.team_id = ${teams}))`;
}

export const READ_SCOPE = { admin: 'all', sales_manager: 'all', sales_rep: 'team', user: 'own' } as const;
export const UPDATE_SCOPE = { admin: 'all', sales_manager: 'all', sales_rep: 'own', user: 'own' } as const;
