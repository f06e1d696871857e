import type { Migration } from '@bottlecrm/core';
import { createRentals } from './0001-create-rentals.ts';

/** Migrations of rentals, oldest first. */
export const rentalsMigrations: readonly Migration[] = [createRentals];
