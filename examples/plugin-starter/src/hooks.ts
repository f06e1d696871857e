import { type BeforeHook, refuse } from '@bottlecrm/core';

/**
 * Refuses a rental that is due before it starts.
 * @throws {VALIDATION_FAILED}
 */
export const refuseDueBeforeStart: BeforeHook = (_ctx, values, current) => {
  const { startsOn, dueOn } = { ...current, ...values };
  // What is not a date is refused by the validation that follows.
  if (typeof startsOn !== 'string' || typeof dueOn !== 'string' || dueOn >= startsOn) return;
  throw refuse('/dueOn', 'must not be before startsOn');
};
