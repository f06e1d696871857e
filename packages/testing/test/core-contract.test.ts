import { defineEntity, f } from '@bottlecrm/core';
import { describePluginContract } from '../src/index.ts';
import { samplePlugin } from './sabotage/notes.ts';

// Something that takes custom fields.
const Memo = defineEntity('memo', { path: 'memos', table: 'memos', fields: { text: f.text() }, access: 'shared' });

describePluginContract({
  plugin: 'core',
  with: [await samplePlugin({ memo: Memo })],
  bodies: { devLogin: ({ organization }) => ({ email: organization.admin.email }) },
});
