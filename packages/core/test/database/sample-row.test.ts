import { expect, it } from 'vitest';
import { type CheckDef, type ColumnDef, sampleRow, type TableDef, withClient } from '../../src/database/index.ts';
import { useServer } from './server.ts';

const server = useServer();

const table = (columns: readonly ColumnDef[], checks: Readonly<Record<string, string>>): TableDef => ({
  name: 'probed',
  plugin: 'test',
  columns,
  primaryKey: ['id'],
  foreignKeys: [],
  indexes: [],
  checks: Object.entries(checks).map(([name, expression]): CheckDef => ({ name, expression })),
  isolation: { kind: 'none' },
  appGrants: [],
});
const column = (name: string, type: string, more: Partial<ColumnDef> = {}): ColumnDef => ({
  name,
  type,
  nullable: false,
  ...more,
});

/** Creates the table, inserts the sample, and returns the row that PostgreSQL took. */
async function inserted(definition: TableDef): Promise<Record<string, unknown>> {
  return withClient(server.adminUrl, async (client) => {
    const sample = await sampleRow(client, definition);
    if (!sample.row) throw new Error(sample.missing);
    const columns = definition.columns.map(({ name, type, nullable, generated, default: value }) =>
      [
        `"${name}" ${type}`,
        !nullable && 'NOT NULL',
        value && `DEFAULT ${value}`,
        generated && `GENERATED ALWAYS AS (${generated}) STORED`,
      ]
        .filter(Boolean)
        .join(' '),
    );
    const checks = definition.checks.map(({ name, expression }) => `CONSTRAINT ${name} CHECK (${expression})`);
    await client.query(`CREATE TEMP TABLE probed (${[...columns, ...checks].join(', ')})`);
    const names = Object.keys(sample.row).map((name) => `"${name}"`);
    const { rows } = await client.query(
      `INSERT INTO probed (${names.join(', ')}) VALUES (${names.map((_, at) => `$${at + 1}`).join(', ')}) RETURNING *`,
      Object.values(sample.row),
    );
    return rows[0];
  });
}

it('finds a text that fits a regular expression, a LIKE pattern or a length', async () => {
  const row = await inserted(
    table([column('format', 'text'), column('path', 'text'), column('hash', 'text'), column('code', 'text')], {
      format: "(format ~ '\\{0+\\}'::text)",
      path: "(path ~~ '/files/%'::text)",
      hash: "(hash ~ '^[0-9a-f]{64}$'::text)",
      code: '((char_length(code) >= 20) AND (char_length(code) <= 24))',
    }),
  );
  expect(row.format).toMatch(/\{0+\}/);
  expect(row.path).toMatch(/^\/files\//);
});

it('finds numbers, dates and choices that several checks tie together', async () => {
  const amounts = ['total', 'subtotal', 'discount', 'tax', 'shipping', 'paid', 'due'];
  const row = await inserted(
    table(
      [
        ...amounts.map((name) => column(name, 'numeric(19,4)')),
        column('starts_on', 'date'),
        column('ends_on', 'date', { nullable: true }),
        column('frequency', 'text'),
        column('interval_days', 'integer', { nullable: true }),
      ],
      {
        totals: '(total = (((subtotal - discount) + tax) + shipping))',
        due: '(due = (total - paid))',
        owed: '(due > (41)::numeric)',
        dates: '((ends_on > starts_on) AND (ends_on IS NOT NULL))',
        frequency: "(frequency = ANY (ARRAY['weekly'::text, 'custom'::text]))",
        custom: "((frequency = 'custom'::text) AND (interval_days IS NOT NULL))",
      },
    ),
  );
  expect(row).toMatchObject({ frequency: 'custom' });
});

it('looks through generated columns, and keeps a default that is accepted', async () => {
  const row = await inserted(
    table(
      [
        column('name', 'text', { nullable: true }),
        column('name_key', 'text', { nullable: true, generated: 'lower(name)' }),
        column('state', 'text', { default: "'draft'::text" }),
      ],
      { key: "((name_key IS NOT NULL) AND (name_key ~ '^[a-z]+$'::text))", state: "(state <> ''::text)" },
    ),
  );
  expect(row).toMatchObject({ state: 'draft' });
});

it('says which check it cannot satisfy, and takes the sample that the table declares', async () => {
  const definition = table([column('code', 'text')], {
    obscure: "(md5(code) = '900150983cd24fb0d6963f7d28e17f72'::text)",
  });
  const found = await withClient(server.adminUrl, (client) => sampleRow(client, definition));
  expect(found).toEqual({ missing: 'no values were found that satisfy obscure: declare a `sample` for it.' });
  expect(await inserted({ ...definition, sample: { code: 'abc' } })).toEqual({ code: 'abc' });
});
