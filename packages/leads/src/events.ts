import { defineEvent, Type } from '@bottlecrm/core';

const Id = Type.String({ format: 'uuid' });
const IdOrNull = Type.Unsafe<string | null>({ type: ['string', 'null'], format: 'uuid' });

/** A lead became an account, a contact, an opportunity, or some of them. */
export const leadConverted = defineEvent(
  'lead.converted',
  Type.Object(
    { leadId: Id, accountId: IdOrNull, contactId: IdOrNull, opportunityId: IdOrNull },
    { additionalProperties: false },
  ),
);
