import { database } from '@bottlecrm/core';

type Table = database.TableDef;

const { column, optionalColumn, TIMESTAMP: TIME } = database;
const common = {
  plugin: 'jobs',
  foreignKeys: [],
  isolation: { kind: 'organization', column: 'org_id' },
} as const;

/** Deliveries whose effects have happened: written in the same transaction as these. */
export const processedJobsTable: Table = {
  ...common,
  name: 'processed_jobs',
  columns: [column('org_id', 'uuid'), column('id', 'uuid'), column('processed_at', TIME, { default: 'now()' })],
  primaryKey: ['org_id', 'id'],
  indexes: [{ name: 'processed_jobs_processed_at_index', columns: ['org_id', 'processed_at'] }],
  checks: [],
  appGrants: ['select', 'insert', 'delete'],
};

/** Deliveries that were given up, with all that another try needs. */
export const failedJobsTable: Table = {
  ...common,
  name: 'failed_jobs',
  columns: [
    column('org_id', 'uuid'),
    column('id', 'uuid'),
    column('kind', 'text'),
    column('payload', 'jsonb'),
    column('position', 'bigint'),
    column('created_at', TIME),
    column('attempts', 'integer'),
    // What the organization's admins may read, and what only who runs the server may.
    column('code', 'text'),
    column('reason', 'text'),
    optionalColumn('detail'),
    column('failed_at', TIME, { default: 'now()' }),
  ],
  primaryKey: ['org_id', 'id'],
  indexes: [{ name: 'failed_jobs_failed_at_index', columns: ['org_id', 'failed_at', 'id'] }],
  checks: [],
  appGrants: ['select', 'insert', 'delete'],
};

/** Which occurrences of schedules have been decided: whoever inserts the row decides. */
export const scheduleOccurrencesTable: Table = {
  ...common,
  name: 'schedule_occurrences',
  columns: [
    column('org_id', 'uuid'),
    column('schedule', 'text'),
    // As the organization's clock shows it; it sorts as text.
    column('occurrence', 'text'),
    // Whose clock that is; '' for an interval, which no clock shows.
    column('timezone', 'text', { default: "''::text" }),
    column('outcome', 'text'),
    column('decided_at', TIME, { default: 'now()' }),
  ],
  primaryKey: ['org_id', 'schedule', 'occurrence', 'timezone'],
  indexes: [],
  checks: [
    {
      name: 'schedule_occurrences_outcome_check',
      expression: `(outcome = ANY (ARRAY['enqueued'::text, 'skipped'::text]))`,
    },
  ],
  appGrants: ['select', 'insert', 'delete'],
};

export const jobTables: readonly Table[] = [processedJobsTable, failedJobsTable, scheduleOccurrencesTable];
