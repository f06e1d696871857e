import { defineHookPoint, Type } from '@bottlecrm/core';
import { Lead } from './lead.ts';

const Id = Type.String({ format: 'uuid' });
const IdOrNull = Type.Unsafe<string | null>({ type: ['string', 'null'], format: 'uuid' });

/**
 * The conversion of a lead, after its account and contact are known and before the links are stored: a hook may refuse it, and
 * one that creates the opportunity sets `opportunityId`.
 */
export const leadConversion = defineHookPoint(
  Lead,
  'convert',
  Type.Object(
    {
      createOpportunity: Type.Boolean(),
      opportunityName: Type.Optional(Type.String()),
      accountId: IdOrNull,
      contactId: IdOrNull,
      /** Custom fields of the opportunity, as the body has them. */
      customFields: Type.Optional(Type.Unsafe<Record<string, unknown>>({ type: 'object' })),
      opportunityId: Type.Optional(Id),
    },
    { additionalProperties: false },
  ),
);
