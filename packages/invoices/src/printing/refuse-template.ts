import { type CrmError, errors } from '@bottlecrm/core';

/** A template that no document can be made of. `reason` ends its sentence. */
export const refuseTemplate = (reason: string, cause?: unknown): CrmError =>
  errors.VALIDATION_FAILED({ detail: `The template cannot be used: ${reason}`, cause });
