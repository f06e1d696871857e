import type { Generated } from 'kysely';
import type { TableDef } from '../database/table.ts';
import type { DeclaredRow } from '../database/table-types.ts';
import type { Entity } from './entity.ts';
import type { FieldMap } from './field.ts';
import type { Traits } from './shapes.ts';

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
/** Whether a character begins a word: a capital letter or a digit. */
type Begins<C extends string> = C extends Digit ? true : C extends Lowercase<C> ? false : true;

/** `addressLine` → `address_line`, as columns are named. */
type Snake<S extends string, AfterMark extends boolean = true> = S extends `${infer C}${infer Rest}`
  ? Begins<C> extends true
    ? `${AfterMark extends true ? '' : '_'}${Lowercase<C>}${Snake<Rest, true>}`
    : `${C}${Snake<Rest, false>}`
  : '';

type ColumnName<K, T> = K extends string
  ? T extends { shape: 'ref' }
    ? `${Snake<K>}_id`
    : T extends { shape: 'value' }
      ? Snake<K>
      : never
  : never;
type ColumnValue<T> = T extends { value: infer V } ? V | (T extends { optional: true } ? null : never) : never;
type OwnColumns<F extends FieldMap> = {
  [K in keyof F as ColumnName<K, Traits<F[K]>>]: ColumnValue<Traits<F[K]>>;
};

/** The columns that the table of every entity has. Times are RFC 3339 UTC, as text. */
interface BaseColumns {
  readonly org_id: string;
  readonly id: string;
  readonly created_at: Generated<string>;
  readonly updated_at: Generated<string>;
  readonly created_by: string | null;
  readonly updated_by: string | null;
  readonly external_id: string | null;
  readonly version: Generated<number>;
  readonly deleted_at: string | null;
}

/**
 * A row of an entity's table, by columns: what `ctx.db` reads. Days and times are text, decimals too; what is kept in link tables
 * and in tables of rows is not among them.
 */
export type RowOf<E extends Entity> = E extends Entity<string, infer F> ? BaseColumns & OwnColumns<F> : never;

/**
 * The tables of entities, and those that a plugin declares besides, for Kysely:
 * `ctx.db.withTables<TablesOf<typeof Lead | typeof notesTable>>().selectFrom('leads')`.
 */
export type TablesOf<T extends Entity | TableDef> = {
  [One in T as One extends Entity ? One['table'] : One extends TableDef ? One['name'] : never]: One extends Entity
    ? RowOf<One>
    : One extends TableDef
      ? DeclaredRow<One>
      : never;
};
