import { Type } from '@bottlecrm/core';

const Id = Type.String({ format: 'uuid' });
const Link = (what: string) =>
  Type.Unsafe<{ id: string; created: boolean } | null>({
    type: ['object', 'null'],
    title: 'ConvertedRecord',
    description: what,
    additionalProperties: false,
    required: ['id', 'created'],
    properties: { id: Id, created: Type.Boolean() },
  });

export const ConvertLeadBody = Type.Object(
  {
    accountId: Type.Optional(
      Type.Unsafe<string>({ ...Id, description: 'Use this account instead of finding or creating one.' }),
    ),
    createAccount: Type.Optional(Type.Boolean({ description: 'Find or create the account. Default true.' })),
    createContact: Type.Optional(Type.Boolean({ description: 'Find or create the contact. Default true.' })),
    createOpportunity: Type.Optional(
      Type.Boolean({ description: 'Create an opportunity. Default: whether the opportunities package is registered.' }),
    ),
    opportunityName: Type.Optional(Type.String({ minLength: 1, maxLength: 255 })),
  },
  { title: 'ConvertLeadBody', additionalProperties: false },
);

export const ConvertLeadResponse = Type.Object(
  {
    leadId: Id,
    account: Link('The account, and whether this conversion created it.'),
    contact: Link('The contact, and whether this conversion created it.'),
    opportunity: Link('The opportunity; null without the opportunities package.'),
  },
  { title: 'ConvertLeadResponse', additionalProperties: false },
);
