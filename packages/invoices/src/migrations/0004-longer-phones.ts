import type { Migration } from '@bottlecrm/core';

export const longerPhones: Migration = {
  name: '0004-longer-phones',
  tables: ['estimates', 'invoices'],
  up: [
    `ALTER TABLE "estimates" DROP CONSTRAINT "estimates_client_phone_check"`,
    `ALTER TABLE "invoices" DROP CONSTRAINT "invoices_client_phone_check"`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_client_phone_check" CHECK ((char_length(client_phone) <= 40))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_client_phone_check" CHECK ((char_length(client_phone) <= 40))`,
  ],
  down: [
    `ALTER TABLE "estimates" DROP CONSTRAINT "estimates_client_phone_check"`,
    `ALTER TABLE "invoices" DROP CONSTRAINT "invoices_client_phone_check"`,
    `ALTER TABLE "estimates" ADD CONSTRAINT "estimates_client_phone_check" CHECK ((char_length(client_phone) <= 25))`,
    `ALTER TABLE "invoices" ADD CONSTRAINT "invoices_client_phone_check" CHECK ((char_length(client_phone) <= 25))`,
  ],
};
