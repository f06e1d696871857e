/**
 * A table as the database room needs to know it: the form between an entity description and SQL.
 * Entities become TableDefs (`entity/tables.ts`); core's own non-entity tables are written as TableDefs directly.
 * From a TableDef come the MikroORM metadata (and so the migrations), the triggers, the grants and the catalogue audit.
 */
export interface TableDef {
  /** Plural snake_case. */
  readonly name: string;
  /** The plugin that the table belongs to: its migrations create it. */
  readonly plugin: string;
  /** In the order of the table. */
  readonly columns: readonly ColumnDef[];
  /** Column names; starts with `org_id`. */
  readonly primaryKey: readonly string[];
  /** To tables of an organization, each carries `org_id` along. */
  readonly foreignKeys: readonly ForeignKeyDef[];
  /** Besides that of the primary key. Unique ones start with `org_id`. */
  readonly indexes: readonly IndexDef[];
  /** Named CHECK constraints. */
  readonly checks: readonly CheckDef[];
  /** Who sees a row: see `Isolation`. */
  readonly isolation: Isolation;
  /** What the app role may do. The usual is all four. */
  readonly appGrants: readonly Privilege[];
  /** What the system role (relay, scheduler) may do; a column list narrows SELECT and UPDATE. */
  readonly systemGrants?: readonly { readonly privilege: Privilege; readonly columns?: readonly string[] }[];
  /** What the platform role (administration of the installation) may do. */
  readonly platformGrants?: TableDef['systemGrants'];
  /** Rows that are past their time: the search role, as which nobody logs in, may remove them whoever they belong to. */
  readonly expired?: {
    /** In the form that PostgreSQL prints. */
    readonly condition: string;
    /** Those of the condition, and those that name a row. */
    readonly columns: readonly string[];
  };
  /** BEFORE UPDATE trigger: bumps `version` once per transaction, stamps `updated_at` and `updated_by`. */
  readonly versioned?: boolean;
  /** A statement that changes this column is no change of the record: neither version nor stamps move. */
  readonly unversionedColumn?: string;
  /** What of it is written to the history. None: nothing is. */
  readonly changeLog?: ChangeLogDef;
  /** For a link table: a change of a link is a change of this row (its `version` is bumped). */
  readonly touches?: { readonly table: string; readonly column: string };
  /** At commit these columns are the sums of columns over the rows of another table that belong to the record. */
  readonly sums?: readonly SumsDef[];
  /**
   * Values that its CHECKs accept, as text by column, for the rows that the isolation tests make. Only needed where no values can
   * be found from the CHECKs themselves.
   */
  readonly sample?: Readonly<Record<string, string | null>>;
  /** The column that free-text search reads through the search role. A trigger keeps it. */
  readonly searchColumn?: string;
  /** The columns whose text it holds. */
  readonly searchedColumns?: readonly string[];
}

/** What a role may do with the rows of a table. */
export type Privilege = 'select' | 'insert' | 'update' | 'delete';

/** A column of a table. */
export interface ColumnDef {
  /** In snake_case. */
  readonly name: string;
  /** PostgreSQL type as `format_type` prints it: `uuid`, `text`, `integer`, `numeric(19,4)`, `timestamp with time zone`, `uuid[]`. */
  readonly type: string;
  /** Whether it may be null. */
  readonly nullable: boolean;
  /** SQL expression, written as PostgreSQL prints it back: `now()`, `'assigned'::text`, `1`, `true`. */
  readonly default?: string;
  /** `GENERATED ALWAYS AS (expression) STORED`, in the form PostgreSQL gives back; `'identity'` for `GENERATED ALWAYS AS IDENTITY`. */
  readonly generated?: string;
  /** `C` compares bytewise, as ranks need it. */
  readonly collation?: 'C';
}

/** A foreign key of a table. */
export interface ForeignKeyDef {
  /** Such as `leads_account_id_foreign`. */
  readonly name: string;
  /** Of this table, `org_id` first. */
  readonly columns: readonly string[];
  /** The other table and its columns, `org_id` first. */
  readonly references: { readonly table: string; readonly columns: readonly string[] };
  /** `set null` nulls only `setNullColumns` (never `org_id`). */
  readonly onDelete: 'restrict' | 'cascade' | 'set null' | 'no action';
  /** With `set null`: the columns that become null. */
  readonly setNullColumns?: readonly string[];
}

/** An index of a table. */
export interface IndexDef {
  /** Such as `leads_email_unique`. */
  readonly name: string;
  /** Column names, or expressions for `method: 'gin'` such as `search_text gin_trgm_ops`. */
  readonly columns: readonly string[];
  /** Whether two rows may not have the same values. @defaultValue false */
  readonly unique?: boolean;
  /** How it is kept; `gin` for search. @defaultValue 'btree' */
  readonly method?: 'btree' | 'gin';
  /** Partial index condition, in the form PostgreSQL gives back: `(deleted_at IS NULL)`. */
  readonly where?: string;
}

/** A CHECK constraint of a table. */
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

/** Totals of a record over its rows, which touch it when they change. */
export interface SumsDef {
  /** The table of the rows, and the column that names their record. */
  readonly table: string;
  readonly ownerColumn: string;
  /** The record's column → the rows' column. */
  readonly columns: Readonly<Record<string, string>>;
}

/** What statement-level triggers write to `change_log` for this table. */
export type ChangeLogDef =
  | {
      readonly kind: 'entity';
      readonly entity: string /** column → field name; columns not named are not logged */;
      readonly columns: Readonly<Record<string, string>>;
    }
  | {
      /** The rows that a statement changed, before and after, as a change of the owner's field. */
      readonly kind: 'lines';
      readonly entity: string;
      readonly ownerColumn: string;
      readonly field: string;
      readonly columns: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'link';
      readonly entity: string;
      readonly ownerColumn: string;
      readonly targetColumn: string;
      readonly field: string;
    };
