import { type Static, Type } from '@bottlecrm/core';

export const SendBody = Type.Object(
  { mail: Type.Optional(Type.Boolean({ description: 'Mail it to the client. Default: where mail is registered.' })) },
  { title: 'SendDocumentBody', additionalProperties: false },
);

/** Of a verb that makes a document of another: what the other's custom fields do not say. */
export const CopyBody = Type.Object(
  {
    customFields: Type.Optional(
      Type.Unsafe<Record<string, unknown>>({
        type: 'object',
        additionalProperties: true,
        maxProperties: 200,
        description:
          'Custom fields of the new document. Those of the other with the same key and type are taken over where nothing is given here.',
      }),
    ),
  },
  { title: 'CopyDocumentBody', additionalProperties: false },
);
export type CopyInput = Static<typeof CopyBody>;

/** What duplicating a document does. */
export const DUPLICATE_SUMMARY = 'A new draft, issued today, with what the other one says';
