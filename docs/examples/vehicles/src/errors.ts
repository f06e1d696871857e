import { defineErrors } from '@bottlecrm/core';

export const vehicleErrors = defineErrors({
  VEHICLE_ALREADY_SOLD: { status: 409, title: 'The vehicle has been sold' },
});
