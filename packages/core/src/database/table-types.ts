import type { Generated } from 'kysely';
import type { ColumnDef, TableDef } from './table.ts';

/** What a value of a PostgreSQL type is when it is read: times and days are text, decimals too. */
type ValueOf<T extends string> = T extends 'integer' | 'smallint' | 'bigint' | 'double precision'
  ? number
  : T extends 'boolean'
    ? boolean
    : T extends 'jsonb'
      ? unknown
      : T extends `${string}[]`
        ? readonly string[]
        : string;
type ColumnValue<C extends ColumnDef> = ValueOf<C['type']> | (C['nullable'] extends true ? null : never);
type Column<C extends ColumnDef> = C extends { readonly default: string } | { readonly generated: string }
  ? Generated<ColumnValue<C>>
  : ColumnValue<C>;

/** A row of a declared table, by columns: of `const notesTable = { … } as const satisfies database.TableDef`. */
export type DeclaredRow<T extends TableDef> = {
  readonly [C in T['columns'][number] as C['name']]: Column<C>;
};
