import type { Migration } from '@bottlecrm/core';
import { createVehicles } from './0001-create-vehicles.ts';

/** Migrations of vehicles, oldest first. */
export const vehiclesMigrations: readonly Migration[] = [createVehicles];
