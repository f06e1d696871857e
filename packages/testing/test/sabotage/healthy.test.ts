import { definePlugin } from '@bottlecrm/core';
import { expect, it } from 'vitest';
import { checkPluginContract } from '../../src/index.ts';
import { notesPlugin } from './notes.ts';

it('a healthy plugin is driven whole, and nothing is found', async () => {
  const report = await checkPluginContract(await notesPlugin());
  expect(report.findings).toEqual([]);
  expect(report.operations).toEqual(
    expect.arrayContaining(
      ['Notebook', 'Note'].flatMap((name) =>
        ['list', 'create', 'get', 'update', 'replace', 'delete'].map((verb) => `${verb}${name}`),
      ),
    ),
  );
  expect(report.tables).toEqual(['notebooks', 'notes', 'note_assignees']);
});

it('a plugin of which nothing could be driven does not pass', async () => {
  const report = await checkPluginContract(definePlugin({ name: 'empty', core: '*' }));
  expect(report.findings.map(({ reason }) => reason)).toEqual(['NOTHING_DRIVEN']);
});
