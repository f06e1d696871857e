import { defineEntity, definePlugin, f } from '@bottlecrm/core';
import { definitionOf } from '@bottlecrm/core/internal';
import { expect, it } from 'vitest';
import { checkPluginContract } from '../../src/index.ts';
import { bySubject, samplePlugin } from './notes.ts';

const shared = { path: 'tickets', table: 'tickets', access: 'shared' } as const;
const Migrated = defineEntity('ticket', { ...shared, fields: { title: f.text() } });
const Declared = defineEntity('ticket', { ...shared, fields: { title: f.text(), place: f.text().optional() } });

it('finds a field that no migration brings, and a table', async () => {
  const { migrations = [] } = definitionOf(await samplePlugin({ ticket: Migrated }));
  const Stray = defineEntity('stray', {
    path: 'strays',
    table: 'strays',
    fields: { title: f.text() },
    access: 'shared',
  });
  const declared = definitionOf(await samplePlugin({ ticket: Declared, stray: Stray }));
  const plugin = definePlugin({ ...declared, migrations });
  const found = bySubject(await checkPluginContract(plugin));
  expect(found.tickets).toContain('COLUMN_MISSING');
  expect(found.strays).toContain('TABLE_MISSING');
});
