export { auditCatalogue, compareCatalogues, isolationFindings, UNIQUE_WITHOUT_ORGANIZATION_ALLOWED } from './audit.ts';
export { type BeginOptions, beginSql } from './begin.ts';
export { type Catalogue, type CatalogueTable, readCatalogue } from './catalogue.ts';
export { inTransaction, quoteName, quoteText, type SqlClient, withClient } from './client.ts';
export { COLLATION } from './collation.ts';
export { column, optionalColumn, TIMESTAMP } from './columns.ts';
export { connectionAdvice, connectionPlace } from './connect-failure.ts';
export type { DerivedChange } from './derived/plan.ts';
export type { DiffOptions, SchemaChange } from './diff.ts';
export { databaseErrors } from './errors.ts';
export { type Finding, type FindingCode, findingAdvice, isAddition, isUnsafe } from './findings.ts';
export { diffSchema, diffTables, initialMigration } from './lazy-diff.ts';
export { type MigrateOptions, type MigrateResult, migrate, type RollbackOptions, rollback } from './migrate.ts';
export { checksumOf, type Migration, type PluginMigrations } from './migration.ts';
export { type MigrationName, type MigrationStatus, migrationStatus } from './migration-status.ts';
export { currentOrganization, currentSetting, type Policy, policiesOf } from './policies.ts';
export { createPool, type PoolOptions } from './pool.ts';
export { type Problem, servingProblems } from './problems.ts';
export { renderMigration } from './render-migration.ts';
export { type RoleName, roles } from './roles.ts';
export { samplePattern } from './sample/pattern.ts';
export { type Sample, type SampleOptions, type SampleRow, sampleRow } from './sample/row.ts';
export { mentions, sampleValues } from './sample/values.ts';
export { searchFunctionName } from './search-function.ts';
export { checkServingRole } from './serving-role.ts';
export { type RolePasswords, type SetupOptions, type SetupResult, setupDatabase } from './setup.ts';
export { deriveAuthSecret } from './setup-secrets.ts';
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
export {
  changeLogTable,
  coreTables,
  derivedTable,
  documentCountersTable,
  outboxTable,
  runnerTables,
} from './tables.ts';
