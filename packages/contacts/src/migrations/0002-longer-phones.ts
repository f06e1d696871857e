import type { Migration } from '@bottlecrm/core';

export const longerPhones: Migration = {
  name: '0002-longer-phones',
  tables: ['contacts'],
  up: [
    `ALTER TABLE "contacts" DROP CONSTRAINT "contacts_phone_check"`,
    `ALTER TABLE "contacts" ADD CONSTRAINT "contacts_phone_check" CHECK ((char_length(phone) <= 40))`,
  ],
  down: [
    `ALTER TABLE "contacts" DROP CONSTRAINT "contacts_phone_check"`,
    `ALTER TABLE "contacts" ADD CONSTRAINT "contacts_phone_check" CHECK ((char_length(phone) <= 25))`,
  ],
};
