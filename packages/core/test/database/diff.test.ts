import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  auditCatalogue,
  diffSchema,
  diffTables,
  migrate,
  renderMigration,
  rollback,
  type TableDef,
  withClient,
} from '../../src/database/index.ts';
import { leads, sampleTables } from './sample-tables.ts';
import { samplePlugins, useServer } from './server.ts';

const server = useServer();

const replaced = (change: Partial<TableDef>): TableDef[] =>
  sampleTables.map((table) => (table.name === 'leads' ? { ...leads, ...change } : table));

const changes: [string, Partial<TableDef>][] = [
  ['a column more', { columns: [...leads.columns, { name: 'score', type: 'integer', nullable: true }] }],
  [
    'a text more, with its lower-case twin',
    {
      columns: [
        ...leads.columns,
        { name: 'code', type: 'text', nullable: true },
        { name: 'code_key', type: 'text', nullable: true, generated: 'lower(code)' },
      ],
      indexes: [
        ...leads.indexes,
        {
          name: 'leads_code_unique',
          columns: ['org_id', 'code_key'],
          unique: true,
          where: '(deleted_at IS NULL)',
        },
      ],
    },
  ],
  ['a column less', { columns: leads.columns.filter(({ name }) => name !== 'hot') }],
  [
    'a wider column',
    { columns: leads.columns.map((column) => (column.name === 'position' ? { ...column, type: 'bigint' } : column)) },
  ],
  [
    'another default',
    { columns: leads.columns.map((column) => (column.name === 'hot' ? { ...column, default: 'true' } : column)) },
  ],
  [
    'a column that may not be empty',
    { columns: leads.columns.map((column) => (column.name === 'email' ? { ...column, nullable: false } : column)) },
  ],
  [
    'another check, that differs in brackets only',
    {
      checks: [
        ...leads.checks,
        { name: 'leads_brackets_check', expression: '((hot OR (amount IS NULL)) AND (name IS NOT NULL))' },
      ],
    },
  ],
  [
    'a value more',
    {
      checks: [
        {
          name: 'leads_status_check',
          expression: `(status = ANY (ARRAY['assigned'::text, 'in_process'::text, 'closed'::text, 'new'::text]))`,
        },
      ],
    },
  ],
  [
    'another index',
    {
      indexes: [
        ...leads.indexes.slice(1),
        { name: 'leads_email_unique', columns: ['org_id', 'email_key'], unique: true },
      ],
    },
  ],
  [
    'another rule of a foreign key',
    {
      foreignKeys: leads.foreignKeys.map((key) =>
        key.name === 'leads_parent_id_foreign' ? { ...key, onDelete: 'restrict' as const } : key,
      ),
    },
  ],
  [
    'another key of a unique rule, that differs in a cast only',
    {
      columns: leads.columns.map((column) =>
        column.name === 'email_key' ? { ...column, generated: 'lower(((email)::character varying)::text)' } : column,
      ),
    },
  ],
  [
    'no search',
    {
      columns: leads.columns.filter(({ name }) => name !== 'search_text'),
      indexes: leads.indexes.filter(({ method }) => method !== 'gin'),
      searchColumn: undefined as never,
    },
  ],
  [
    'a default that differs in case only',
    {
      columns: leads.columns.map((column) =>
        column.name === 'status' ? { ...column, default: `'ASSIGNED'::text` } : column,
      ),
    },
  ],
  [
    'a plain column where a generated one was',
    {
      columns: leads.columns.map((column) =>
        column.name === 'email_key' ? { name: 'email_key', type: 'text', nullable: true } : column,
      ),
    },
  ],
  [
    'another name of a column',
    { columns: leads.columns.map((column) => (column.name === 'hot' ? { ...column, name: 'warm' } : column)) },
  ],
];

describe('diffSchema', () => {
  test.each(changes)('writes %s, and the way back', async (title, change) => {
    const tables = replaced(change);
    const { ownerUrl } = await server.migrated(`diff_${changes.findIndex(([name]) => name === title)}`);
    const diff = await diffSchema({ ownerUrl, tables });
    expect(diff.up.length).toBeGreaterThan(0);
    const plugins = [...(await samplePlugins()), { plugin: 'host', migrations: [{ name: '0001-change', ...diff }] }];
    expect((await migrate({ ownerUrl, plugins, tables })).findings).toEqual([]);
    expect(await diffSchema({ ownerUrl, tables })).toMatchObject({ up: [], down: [] });
    await rollback({ ownerUrl, plugins, tables });
    expect(await diffSchema({ ownerUrl, tables: sampleTables })).toMatchObject({ up: [], down: [] });
  });

  test('drops what it is told to drop, and leaves the tables of others alone', async () => {
    const { ownerUrl } = await server.migrated('drop');
    await withClient(ownerUrl, (owner) =>
      owner.query('CREATE TABLE host_table (id int); CREATE SCHEMA queue; CREATE TABLE queue.jobs (id int)'),
    );
    const tables = sampleTables.filter(({ name }) => name !== 'lead_assignees');
    expect(await diffSchema({ ownerUrl, tables })).toMatchObject({ up: [] });
    const diff = await diffSchema({ ownerUrl, tables, drop: ['lead_assignees'] });
    expect(diff.up).toContain('drop table "lead_assignees"');
    const plugins = [...(await samplePlugins()), { plugin: 'host', migrations: [{ name: '0001-drop', ...diff }] }];
    expect((await migrate({ ownerUrl, plugins, tables })).findings).toEqual([]);
    await rollback({ ownerUrl, plugins, tables });
    expect(await diffSchema({ ownerUrl, tables: sampleTables })).toMatchObject({ up: [], down: [] });
    // What guards the table came back with it, although nothing declares the table any more.
    expect(await withClient(ownerUrl, (owner) => auditCatalogue(owner, sampleTables))).toEqual([]);
  });

  test('needs no database between two sets of tables', async () => {
    const { up } = await diffTables(
      sampleTables,
      replaced({ columns: [...leads.columns, { name: 'score', type: 'integer', nullable: true }] }),
    );
    expect(up).toEqual(['alter table "leads" add "score" int null']);
  });
});

describe('renderMigration', () => {
  test('writes a module that says the same', async () => {
    const change = await diffTables([], sampleTables);
    const source = renderMigration('0001-create-leads', change);
    expect(source).toContain('export const createLeads: Migration = {');
    const directory = mkdtempSync(join(tmpdir(), 'bottlecrm-render-'));
    const file = join(directory, 'migration.ts');
    writeFileSync(
      file,
      source.replace(/^import type .*$/m, 'type Migration = unknown;') +
        'process.stdout.write(JSON.stringify(createLeads));\n',
    );
    const printed = execFileSync(process.execPath, ['--no-warnings', file], { encoding: 'utf8' });
    rmSync(directory, { recursive: true });
    expect(JSON.parse(printed)).toEqual({
      name: '0001-create-leads',
      tables: change.tables,
      up: change.up,
      down: change.down,
    });
  });
});
