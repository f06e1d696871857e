import type { Migration } from '../database/migration.ts';

export const longerPhones: Migration = {
  name: '0012-longer-phones',
  tables: ['profiles'],
  up: [
    `ALTER TABLE "profiles" DROP CONSTRAINT "profiles_phone_check"`,
    `ALTER TABLE "profiles" ADD CONSTRAINT "profiles_phone_check" CHECK ((char_length(phone) <= 40))`,
  ],
  down: [
    `ALTER TABLE "profiles" DROP CONSTRAINT "profiles_phone_check"`,
    `ALTER TABLE "profiles" ADD CONSTRAINT "profiles_phone_check" CHECK ((char_length(phone) <= 25))`,
  ],
};
