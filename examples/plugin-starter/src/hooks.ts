import { type BeforeHook, refuse } from '@bottlecrm/core';
import type { Rental } from './entity.ts';

/**
 * Refuses a rental that is due before it starts.
 * @throws {VALIDATION_FAILED}
 */
export const refuseDueBeforeStart: BeforeHook<typeof Rental> = (_ctx, values, current) => {
  const { startsOn, dueOn } = { ...current, ...values };
  if (!startsOn || !dueOn || dueOn >= startsOn) return;
  throw refuse('/dueOn', 'must not be before startsOn');
};
