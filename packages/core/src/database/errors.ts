import { defineErrors } from '../errors/crm-error.ts';

/** What can go wrong while roles, schema and migrations are put in place. None of it reaches an HTTP client. */
export const databaseErrors = defineErrors({
  DATABASE_UNREACHABLE: { status: 503, title: 'The database cannot be reached' },
  SETUP_PASSWORD_UNKNOWN: { status: 500, title: 'A database role exists, and its password is not known' },
  SETUP_SERVER_UNFIT: { status: 500, title: 'The PostgreSQL server lacks what setup needs' },
  SETUP_NOT_ALLOWED: { status: 500, title: 'The admin connection may not create what setup needs' },
  MIGRATION_CHANGED: { status: 500, title: 'An applied migration was changed afterwards' },
  MIGRATION_PRE_RELEASE: { status: 500, title: 'The database is older than the first release' },
  MIGRATION_MISSING: { status: 500, title: 'An applied migration is not shipped any more' },
  MIGRATION_FAILED: { status: 500, title: 'A migration failed' },
  MIGRATION_UNSAFE: { status: 500, title: 'A migration would leave a table open' },
});
