import { Type } from '@bottlecrm/core';

const Id = Type.String({ format: 'uuid' });
const OfRecord = Type.Object(
  { entity: Type.String({ pattern: '^[a-z][A-Za-z0-9]*$' }), recordId: Id, attachmentId: Id },
  { additionalProperties: false },
);

export const fileEvents = {
  /** A file was added to a record. */
  'attachment.created': OfRecord,
  /** A file was taken off a record that stays. */
  'attachment.deleted': OfRecord,
};
