import type { CatalogueColumn, CatalogueTable } from './catalogue.ts';
import { quoteName } from './client.ts';

type Columns = Pick<CatalogueTable, 'name' | 'columns'>;

/** Columns that exist before and after with another generation expression: they are dropped and added, with all that hangs on them. */
export function recreatedColumns(found: Columns, wanted: Columns): string[] {
  return pairs(found, wanted)
    .filter(({ before, after }) => isGenerated(before) !== isGenerated(after) || changesExpression(before, after))
    .map(({ name }) => name);
}

/** Generated columns of a table that stays, which only one side has: they go before what they are made from, and come after it. */
export function generatedOnlyIn(one: Columns, other: Columns): string[] {
  if (other.columns.size === 0) return [];
  return [...one.columns].flatMap(([name, column]) => (isGenerated(column) && !other.columns.has(name) ? [name] : []));
}

/** Statements before and after MikroORM's: it compares defaults without case, and expressions without brackets and casts. */
export function columnChanges(found: Columns, wanted: Columns): { before: string[]; after: string[] } {
  const alter = `ALTER TABLE ${quoteName(wanted.name)}`;
  const again = recreatedColumns(found, wanted);
  const dropped = [...again, ...generatedOnlyIn(found, wanted)];
  const added = [...again, ...generatedOnlyIn(wanted, found)];
  const defaults = pairs(found, wanted).filter(
    ({ name, before, after }) => before.default !== after.default && !again.includes(name),
  );
  return {
    before: [
      ...dropped.map((name) => `${alter} DROP COLUMN ${quoteName(name)}`),
      ...defaults.flatMap(({ name, before }) =>
        before.default === '' ? [] : [`${alter} ALTER COLUMN ${quoteName(name)} DROP DEFAULT`],
      ),
    ],
    after: [
      ...added.map((name) => `${alter} ADD COLUMN ${columnSql(name, wanted.columns.get(name))}`),
      ...defaults.flatMap(({ name, after }) =>
        after.default === '' ? [] : [`${alter} ALTER COLUMN ${quoteName(name)} SET DEFAULT ${after.sql.default}`],
      ),
    ],
  };
}

function pairs(found: Columns, wanted: Columns): { name: string; before: CatalogueColumn; after: CatalogueColumn }[] {
  return [...wanted.columns].flatMap(([name, after]) => {
    const before = found.columns.get(name);
    return before === undefined ? [] : [{ name, before, after }];
  });
}

const isGenerated = (column: CatalogueColumn): boolean => column.generated !== '' && column.generated !== 'identity';

const changesExpression = (before: CatalogueColumn, after: CatalogueColumn): boolean =>
  isGenerated(after) &&
  (before.generated !== after.generated || before.type !== after.type || before.collation !== after.collation);

function columnSql(name: string, column: CatalogueColumn | undefined): string {
  if (column === undefined) return quoteName(name);
  const { type, nullable, collation, sql } = column;
  return [
    quoteName(name),
    type,
    ...(collation === '' ? [] : [`COLLATE ${quoteName(collation)}`]),
    ...(isGenerated(column) ? [`GENERATED ALWAYS AS (${sql.generated}) STORED`] : []),
    ...(sql.default === '' ? [] : [`DEFAULT ${sql.default}`]),
    ...(nullable ? [] : ['NOT NULL']),
  ].join(' ');
}
