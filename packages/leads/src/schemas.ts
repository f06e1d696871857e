import { customFieldValuesOf, Line, type Static, Type } from '@bottlecrm/core';

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

const valuesOf = (entity: string) => Type.Optional(customFieldValuesOf(entity));

/** What the lead's own custom fields do not say of what its conversion creates. */
const CustomFields = Type.Object(
  { account: valuesOf('account'), contact: valuesOf('contact'), opportunity: valuesOf('opportunity') },
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
      Type.Boolean({
        examples: [false],
        description: 'Create an opportunity. Default: whether the opportunities package is registered.',
      }),
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

/** Whatever a visitor types: the body's limit alone keeps it short, and what does not fit a field is kept all the same. */
const Said = (description?: string) =>
  Type.Optional(
    Type.Unsafe<string | null>({
      type: ['string', 'null'],
      contentMediaType: 'text/plain',
      ...(description === undefined ? {} : { description }),
    }),
  );

/** What a stranger may say of itself. Whatever else a lead has is the organization's own to say. */
export const SubmitLeadFormBody = Type.Object(
  {
    salutation: Said(),
    firstName: Said(),
    lastName: Said(),
    email: Said(),
    phone: Said(),
    jobTitle: Said(),
    companyName: Said(),
    website: Said(),
    addressLine: Said(),
    city: Said(),
    state: Said(),
    postcode: Said(),
    country: Said('A code of ISO 3166-1, or the name of the country in one of many languages.'),
    description: Said('The message.'),
    fax: Said('Leave it empty and hide it from people: a form in which it is filled is dropped.'),
  },
  { title: 'SubmitLeadFormBody', additionalProperties: false },
);
export type SubmitLeadFormInput = Static<typeof SubmitLeadFormBody>;
