import type { Migration } from '@bottlecrm/core';

export const longerPhones: Migration = {
  name: '0003-longer-phones',
  tables: ['accounts'],
  up: [
    `ALTER TABLE "accounts" DROP CONSTRAINT "accounts_phone_check"`,
    `ALTER TABLE "accounts" ADD CONSTRAINT "accounts_phone_check" CHECK ((char_length(phone) <= 40))`,
  ],
  down: [
    `ALTER TABLE "accounts" DROP CONSTRAINT "accounts_phone_check"`,
    `ALTER TABLE "accounts" ADD CONSTRAINT "accounts_phone_check" CHECK ((char_length(phone) <= 25))`,
  ],
};
