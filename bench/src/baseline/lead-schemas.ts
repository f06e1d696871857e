import { INDUSTRIES } from '@bottlecrm/accounts';
import { LEAD_RATINGS, LEAD_SOURCES, LEAD_STATUSES } from '@bottlecrm/leads';

const CURRENCY = '^[A-Z]{3}$';
const COUNTRY = '^[A-Z]{2}$';
const AMOUNT = '^\\d{1,15}(\\.\\d{1,4})?$';

const uuid = { type: 'string', format: 'uuid' };
const ids = { type: 'array', items: uuid, maxItems: 1000, uniqueItems: true };
const text = (maxLength = 255) => ({ type: 'string', maxLength, nullable: true });
const date = { type: 'string', format: 'date', nullable: true };
const url = { type: 'string', format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://', maxLength: 2048, nullable: true };
const choice = (values: readonly string[]) => ({ type: 'string', enum: [...values, null], nullable: true });

const body = {
  externalId: text(),
  title: text(),
  salutation: text(64),
  firstName: text(),
  lastName: text(),
  email: { type: 'string', format: 'email', maxLength: 254, nullable: true },
  phone: text(25),
  jobTitle: text(),
  companyName: text(),
  website: url,
  linkedinUrl: url,
  status: { type: 'string', enum: LEAD_STATUSES },
  source: choice(LEAD_SOURCES),
  industry: choice(INDUSTRIES),
  rating: choice(LEAD_RATINGS),
  opportunityAmount: { type: ['string', 'number'], pattern: AMOUNT, nullable: true },
  currency: { type: 'string', pattern: CURRENCY, nullable: true },
  probability: { type: 'integer', minimum: 0, maximum: 100, nullable: true },
  closeDate: date,
  addressLine: text(),
  city: text(),
  state: text(),
  postcode: text(64),
  country: { type: 'string', pattern: COUNTRY, nullable: true },
  lastContactedOn: date,
  nextFollowUpOn: date,
  description: text(10_000),
  stageId: { type: 'string', format: 'uuid', nullable: true },
  contactIds: ids,
  assigneeIds: ids,
  teamIds: ids,
};
const lead = (properties: object) => ({ type: 'object', additionalProperties: false, properties });

const string = { type: 'string' };
const maybe = { type: 'string', nullable: true };
const list = { type: 'array', items: string };

const answered = {
  id: string,
  createdAt: string,
  updatedAt: string,
  createdBy: maybe,
  updatedBy: maybe,
  externalId: maybe,
  version: { type: 'integer' },
  deletedAt: maybe,
  title: maybe,
  salutation: maybe,
  firstName: maybe,
  lastName: maybe,
  email: maybe,
  phone: maybe,
  jobTitle: maybe,
  companyName: maybe,
  website: maybe,
  linkedinUrl: maybe,
  status: string,
  source: maybe,
  industry: maybe,
  rating: maybe,
  opportunityAmount: maybe,
  currency: maybe,
  probability: { type: 'integer', nullable: true },
  closeDate: maybe,
  addressLine: maybe,
  city: maybe,
  state: maybe,
  postcode: maybe,
  country: maybe,
  lastContactedOn: maybe,
  nextFollowUpOn: maybe,
  description: maybe,
  stageId: maybe,
  rank: maybe,
  convertedAt: maybe,
  convertedAccountId: maybe,
  convertedContactId: maybe,
  convertedOpportunityId: maybe,
  customFields: { type: 'object', additionalProperties: true },
  contactIds: list,
  assigneeIds: list,
  teamIds: list,
  daysSinceContact: { type: 'integer', nullable: true },
  isStale: { type: 'boolean' },
  isFollowUpOverdue: { type: 'boolean' },
};
const LeadAnswer = { type: 'object', properties: answered, required: Object.keys(answered) };

const params = { type: 'object', required: ['id'], properties: { id: uuid } };

export const listSchema = {
  querystring: {
    type: 'object',
    additionalProperties: false,
    properties: {
      limit: { type: 'string', pattern: '^(100|[1-9]\\d?)$', default: '25' },
      cursor: { type: 'string', maxLength: 1000 },
      search: { type: 'string', minLength: 1, maxLength: 200 },
      status: { type: 'string', enum: LEAD_STATUSES },
      source: { type: 'string', enum: LEAD_SOURCES },
      rating: { type: 'string', enum: LEAD_RATINGS },
      'opportunityAmount[gte]': { type: 'string', pattern: AMOUNT },
      'opportunityAmount[lte]': { type: 'string', pattern: AMOUNT },
    },
  },
  response: {
    200: {
      type: 'object',
      properties: {
        data: { type: 'array', items: LeadAnswer },
        page: { type: 'object', properties: { limit: { type: 'integer' }, nextCursor: maybe } },
      },
    },
  },
};
export const getSchema = { params, response: { 200: LeadAnswer } };
export const createSchema = { body: lead(body), response: { 201: LeadAnswer } };
export const updateSchema = { params, body: lead(body), response: { 200: LeadAnswer } };
