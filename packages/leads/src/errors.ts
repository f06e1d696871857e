import { defineErrors } from '@bottlecrm/core';

export const leadErrors = defineErrors({
  LEAD_ALREADY_CONVERTED: { status: 409, title: 'The lead has been converted' },
});
