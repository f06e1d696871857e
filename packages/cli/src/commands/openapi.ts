import { writeFileSync } from 'node:fs';
import { composeApplication } from '@bottlecrm/core';
import { openApiDocument } from '@bottlecrm/core/internal';
import { command } from '../command.ts';
import { loadConfig } from '../load-config.ts';

export const openapi = command({
  name: 'openapi',
  description: 'Writes the OpenAPI document of the configuration; needs no database',
  args: { out: { type: 'string', description: 'A file instead of the standard output', valueHint: 'file' } },
  async run(args) {
    const { options } = await loadConfig(args.config);
    const document = openApiDocument(await composeApplication(options));
    const text = JSON.stringify(document, null, 2);
    if (args.out === undefined) return { ok: true, data: document, lines: [text] };
    writeFileSync(args.out, `${text}\n`);
    return { ok: true, data: { file: args.out }, lines: [`Wrote ${args.out}.`] };
  },
});
