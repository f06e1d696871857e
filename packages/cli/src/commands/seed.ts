import { withApplication } from '@bottlecrm/core';
import { CliError } from '../cli-error.ts';
import { command } from '../command.ts';
import { loadConfig } from '../load-config.ts';

export const seed = command({
  name: 'seed',
  description: "Runs the configuration's seed",
  async run(args) {
    const { options } = await loadConfig(args.config);
    const { seed: work } = options;
    if (work === undefined) {
      throw new CliError(
        'SEED_MISSING',
        'The configuration has no seed: add `seed: async (app) => { … }` to defineConfig.',
      );
    }
    await withApplication(options, work);
    return { ok: true, data: { seeded: true }, lines: ['Seeded.'] };
  },
});
