import { Type } from '@bottlecrm/core';

const Id = Type.String({ format: 'uuid' });
const IdOrNull = Type.Unsafe<string | null>({ type: ['string', 'null'], format: 'uuid' });

export const leadEvents = {
  /** A lead became an account, a contact, an opportunity, or some of them. */
  'lead.converted': Type.Object(
    { leadId: Id, accountId: IdOrNull, contactId: IdOrNull, opportunityId: IdOrNull },
    { additionalProperties: false },
  ),
};
