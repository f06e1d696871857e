import { Line, Lines, type Static, Type } from '@bottlecrm/core';

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

const Values = Type.Optional(
  Type.Unsafe<Record<string, unknown>>({ type: 'object', additionalProperties: true, maxProperties: 200 }),
);

/** What the lead's own custom fields do not say of what its conversion creates. */
const CustomFields = Type.Object(
  { account: Values, contact: Values, opportunity: Values },
  {
    additionalProperties: false,
    description:
      'Custom fields of the new records. Those of the lead with the same key and type are taken over where nothing is given here.',
  },
);

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
    opportunityName: Type.Optional(Line()),
    customFields: Type.Optional(CustomFields),
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

const Text = (max: number, description?: string) =>
  Type.Optional(Lines({ minLength: 0, maxLength: max, ...(description === undefined ? {} : { description }) }));

/** What a stranger may say of itself. Whatever else a lead has is the organization's own to say. */
export const SubmitLeadFormBody = Type.Object(
  {
    salutation: Text(64),
    firstName: Text(255),
    lastName: Text(255),
    email: Type.Optional(Type.String({ format: 'email', maxLength: 254 })),
    phone: Text(40),
    jobTitle: Text(255),
    companyName: Text(255),
    website: Type.Optional(Type.String({ format: 'uri', maxLength: 2048 })),
    addressLine: Text(255),
    city: Text(255),
    state: Text(255),
    postcode: Text(64),
    country: Type.Optional(
      Type.String({
        pattern: '^[A-Z]{2}$',
        'x-must': 'be a country of ISO 3166-1, such as DE',
        description: 'ISO 3166-1 alpha-2.',
      }),
    ),
    description: Text(5000, 'The message.'),
    fax: Text(255, 'Leave it empty and hide it from people: a form in which it is filled is dropped.'),
  },
  { title: 'SubmitLeadFormBody', additionalProperties: false },
);
export type SubmitLeadFormInput = Static<typeof SubmitLeadFormBody>;
