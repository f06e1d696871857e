import { defineErrors } from '@bottlecrm/core';

export const rentalErrors = defineErrors({
  RENTAL_ALREADY_RETURNED: { status: 409, title: 'The equipment is back already' },
});
