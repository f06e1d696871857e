import { changeLogFunctionsOf, changeLogTriggersOf } from './change-log-trigger.ts';
import { coreFunctions } from './core-functions.ts';
import type { DatabaseFunction, Trigger } from './functions.ts';
import { searchFunctionsOf } from './search-function.ts';
import { searchTextFunctionsOf, searchTextTriggersOf } from './search-text.ts';
import { sumsFunctionsOf, sumsTriggersOf } from './sums-trigger.ts';
import type { TableDef } from './table.ts';
import { changeLogTable } from './tables.ts';
import { touchFunctionsOf, versionTriggersOf } from './version-trigger.ts';

/** Every function that the tables need. */
export const functionsOf = (tables: readonly TableDef[]): DatabaseFunction[] => [
  ...(tables.some((table) => table.name === changeLogTable.name) ? coreFunctions : []),
  ...tables.flatMap((table) => [
    ...touchFunctionsOf(table),
    ...changeLogFunctionsOf(table),
    ...sumsFunctionsOf(table),
    ...searchTextFunctionsOf(table),
    ...searchFunctionsOf(table),
  ]),
];

export const triggersOf = (table: TableDef): Trigger[] => [
  ...searchTextTriggersOf(table),
  ...versionTriggersOf(table),
  ...changeLogTriggersOf(table),
  ...sumsTriggersOf(table),
];
