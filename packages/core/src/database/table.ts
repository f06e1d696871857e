/**
 * A table as the database room needs to know it: the form between an entity description and SQL.
 * Entities become TableDefs (`entity/tables.ts`); core's own non-entity tables are written as TableDefs directly.
 * From a TableDef come the MikroORM metadata (and so the migrations), the triggers, the grants and the catalogue audit.
 */
export interface TableDef {
  readonly name: string;
  /** The plugin that the table belongs to: its migrations create it. */
  readonly plugin: string;
  readonly columns: readonly ColumnDef[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKeyDef[];
  readonly indexes: readonly IndexDef[];
  readonly checks: readonly CheckDef[];
  readonly isolation: Isolation;
  /** What the app role may do. The usual is all four. */
  readonly appGrants: readonly Privilege[];
  /** What the system role (relay, scheduler) may do; a column list narrows SELECT and UPDATE. */
  readonly systemGrants?: readonly { readonly privilege: Privilege; readonly columns?: readonly string[] }[];
  /** BEFORE UPDATE trigger: bumps `version` once per transaction, stamps `updated_at` and `updated_by`. */
  readonly versioned?: boolean;
  readonly changeLog?: ChangeLogDef;
  /** For a link table: a change of a link is a change of this row (its `version` is bumped). */
  readonly touches?: { readonly table: string; readonly column: string };
  /** The stored column that free-text search reads through the search role. */
  readonly searchColumn?: string;
}

export type Privilege = 'select' | 'insert' | 'update' | 'delete';

export interface ColumnDef {
  readonly name: string;
  /** PostgreSQL type as `format_type` prints it: `uuid`, `text`, `integer`, `numeric(19,4)`, `timestamp with time zone`, `uuid[]`. */
  readonly type: string;
  readonly nullable: boolean;
  /** SQL expression, written as PostgreSQL prints it back: `now()`, `'assigned'::text`, `1`, `true`. */
  readonly default?: string;
  /** `GENERATED ALWAYS AS (expression) STORED`, in the form PostgreSQL gives back; `'identity'` for `GENERATED ALWAYS AS IDENTITY`. */
  readonly generated?: string;
  readonly collation?: 'C';
}

export interface ForeignKeyDef {
  readonly name: string;
  readonly columns: readonly string[];
  readonly references: { readonly table: string; readonly columns: readonly string[] };
  /** `set null` nulls only `setNullColumns` (never `org_id`). */
  readonly onDelete: 'restrict' | 'cascade' | 'set null' | 'no action';
  readonly setNullColumns?: readonly string[];
}

export interface IndexDef {
  readonly name: string;
  /** Column names, or expressions for `method: 'gin'` such as `search_text gin_trgm_ops`. */
  readonly columns: readonly string[];
  readonly unique?: boolean;
  readonly method?: 'btree' | 'gin';
  /** Partial index condition, in the form PostgreSQL gives back: `(deleted_at IS NULL)`. */
  readonly where?: string;
}

export interface CheckDef {
  readonly name: string;
  readonly expression: string;
}

/**
 * Who sees a row.
 * - `organization`: rows whose `column` (usually `org_id`) is the transaction's organization. Permissive and restrictive policy.
 * - `possession`: outside an organization, rows that match `whenNoOrganization` (an SQL condition over the possession settings);
 *   inside one, rows that match `inOrganization` (`false` when they are never visible there).
 * - `none`: the table holds nothing of any organization. Only tables that the audit's allow-list names may say so.
 */
export type Isolation =
  | { readonly kind: 'none' }
  | { readonly kind: 'organization'; readonly column: string }
  | {
      readonly kind: 'possession';
      readonly whenNoOrganization: string;
      readonly inOrganization: string;
      /** Outside an organization the rows are only read: what belongs to one changes inside it, where changes are logged. */
      readonly readOnlyOutside?: boolean;
    };

/** What statement-level triggers write to `change_log` for this table. */
export type ChangeLogDef =
  | {
      readonly kind: 'entity';
      readonly entity: string /** column → field name; columns not named are not logged */;
      readonly columns: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'link';
      readonly entity: string;
      readonly ownerColumn: string;
      readonly targetColumn: string;
      readonly field: string;
    };
