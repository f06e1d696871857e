import { writeFileSync } from 'node:fs';
import { composeApplication } from '@bottlecrm/core';
import { clientTypes } from '../client-types.ts';
import { command } from '../command.ts';
import { loadConfig } from '../load-config.ts';

export const client = command({
  name: 'client',
  description: 'Writes the types of the configuration for createClient of @bottlecrm/client; needs no database',
  args: { out: { type: 'string', description: 'The TypeScript file', valueHint: 'file', required: true } },
  async run({ out, config }) {
    const { options } = await loadConfig(config);
    writeFileSync(out, await clientTypes(await composeApplication(options)));
    return { ok: true, data: { file: out }, lines: [`Wrote ${out}.`] };
  },
});
