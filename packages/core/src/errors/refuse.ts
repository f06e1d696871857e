import { errors } from './core-errors.ts';
import type { CrmError } from './crm-error.ts';

/** Returns the refusal of one field of a body: `throw refuse('/dueOn', 'must not be before startsOn')`. `pointer` is a JSON pointer. */
export const refuse = (pointer: string, detail: string): CrmError =>
  errors.VALIDATION_FAILED({ errors: [{ pointer, detail }] });

/** Returns the refusal of a reference: the same for unknown, deleted and foreign ids. */
export const refuseReference = (pointer: string): CrmError =>
  errors.INVALID_REFERENCE({ errors: [{ pointer, detail: UNUSABLE_REFERENCE }] });

export const UNUSABLE_REFERENCE = 'does not name a record that can be used here';
