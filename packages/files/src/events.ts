import { defineEvent, Type } from '@bottlecrm/core';

const Id = Type.String({ format: 'uuid' });
const OfRecord = Type.Object(
  { entity: Type.String({ pattern: '^[a-z][A-Za-z0-9]*$' }), recordId: Id, attachmentId: Id },
  { additionalProperties: false },
);

/** A file was added to a record. */
export const attachmentCreated = defineEvent('attachment.created', OfRecord);
/** A file was taken off a record that stays. */
export const attachmentDeleted = defineEvent('attachment.deleted', OfRecord);
