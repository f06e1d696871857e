import { defineEntity, type Entity, Field, f } from '@bottlecrm/core';
import { expect, it } from 'vitest';
import { checkPluginContract } from '../../src/index.ts';
import { bySubject, samplePlugin } from './notes.ts';

/** An amount as an author may describe it: compared as a numeric, which row security lets no index be used for. */
const numeric = (sortable: boolean) =>
  new Field({ ...f.money().optional().spec, scale: undefined as never, sortable }) as ReturnType<typeof f.money>;

const Stone: Entity = defineEntity('stone', {
  path: 'stones',
  table: 'stones',
  fields: {
    name: f.text().sortable(),
    price: f.money().optional(),
    weight: f.decimal().optional().sortable(),
    guess: numeric(true),
    currency: f.currency().optional(),
    mail: f.email().optional().sortable(),
    foundOn: f.date().optional().sortable(),
  },
  access: 'shared',
});

it('a field that promises an index and has none that serves is found', async () => {
  const plugin = await samplePlugin({ stone: Stone });
  const report = await checkPluginContract(plugin, {
    prepare: ({ adminSql }) =>
      adminSql('DROP INDEX stones_name_index; CREATE INDEX stones_name_index ON stones (org_id, name, id)').then(
        () => undefined,
      ),
  });
  const found = bySubject(report);
  expect(found['stone.name']).toEqual(['FILTER_WITHOUT_INDEX']);
  expect(found['stone.guess']).toEqual(['FILTER_WITHOUT_INDEX']);
  const others = Object.keys(found).filter((subject) => subject.startsWith('stone.'));
  expect(others.sort()).toEqual(['stone.guess', 'stone.name']);
});
