// What hosts and plugins need of the database: tables of their own, and a database to begin with.
export { inTransaction, quoteName, quoteText, type SqlClient, withClient } from './client.ts';
export { column, optionalColumn, TIMESTAMP } from './columns.ts';
export { connectionAdvice, connectionPlace } from './connect-failure.ts';
export { databaseErrors } from './errors.ts';
export { type MigrateOptions, type MigrateResult, migrate } from './migrate.ts';
export type { PluginMigrations } from './migration.ts';
export { type RoleName, roles } from './roles.ts';
export { type RolePasswords, type SetupOptions, type SetupResult, setupDatabase } from './setup.ts';
export type {
  ChangeLogDef,
  CheckDef,
  ColumnDef,
  ForeignKeyDef,
  IndexDef,
  Isolation,
  Privilege,
  TableDef,
} from './table.ts';
