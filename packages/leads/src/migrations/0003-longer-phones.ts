import type { Migration } from '@bottlecrm/core';

export const longerPhones: Migration = {
  name: '0003-longer-phones',
  tables: ['leads'],
  up: [
    `ALTER TABLE "leads" DROP CONSTRAINT "leads_phone_check"`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_phone_check" CHECK ((char_length(phone) <= 40))`,
  ],
  down: [
    `ALTER TABLE "leads" DROP CONSTRAINT "leads_phone_check"`,
    `ALTER TABLE "leads" ADD CONSTRAINT "leads_phone_check" CHECK ((char_length(phone) <= 25))`,
  ],
};
