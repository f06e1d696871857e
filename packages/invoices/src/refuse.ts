import { type CrmError, errors } from '@bottlecrm/core';

export const refuse = (pointer: string, detail: string): CrmError =>
  errors.VALIDATION_FAILED({ errors: [{ pointer, detail }] });

export const refuseReference = (pointer: string): CrmError =>
  errors.INVALID_REFERENCE({ errors: [{ pointer, detail: 'does not name a record that can be used here' }] });
