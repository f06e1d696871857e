import { database, type Runtime } from '@bottlecrm/core/internal';

type TableDef = Runtime['model']['tables'][number];

/** Inserts a row that stands for nothing; columns that are not given have values that every CHECK accepts. */
export async function insertSample(
  admin: database.SqlClient,
  table: TableDef,
  given: ReadonlyMap<string, string>,
): Promise<database.SampleRow> {
  const { row, missing } = await database.sampleRow(admin, table, {
    choices: ({ name }) => (given.has(name) ? [given.get(name) ?? null] : undefined),
    filled: ({ name }) => given.has(name),
  });
  if (!row) throw new Error(missing);
  const names = Object.keys(row);
  const columns = names.map(database.quoteName).join(', ');
  await admin.query(
    `insert into ${database.quoteName(table.name)} (${columns}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
  return row;
}
