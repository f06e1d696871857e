/** What was done to a record. `delete` can be restored, `purge` cannot. */
export const HISTORY_ACTIONS = ['create', 'update', 'delete', 'restore', 'purge'] as const;
/** What an entry of a record's history says was done. */
export type HistoryAction = (typeof HISTORY_ACTIONS)[number];

/** A value before and after. */
export type Change = readonly [before: unknown, after: unknown];
/** By property name. */
export type Changes = Readonly<Record<string, Change>>;

/** What one transaction did to a record. */
export interface HistoryEntry {
  /** Opaque: it tells entries apart and says nothing else. */
  readonly id: string;
  readonly action: HistoryAction;
  /**
   * In the form that a read of the record answers. A custom field is `customFields.<key>`; of rows, those that differ are told.
   * Empty for a creation, which has no values before.
   */
  readonly changes: Changes;
  /**
   * Null: no member, but the system, an API key or somebody outside. Absent where the caller's role may not read who created or
   * changed a record.
   */
  readonly profileId?: string | null;
  readonly requestId: string | null;
  /** When the transaction began, RFC 3339 in UTC. */
  readonly at: string;
}
