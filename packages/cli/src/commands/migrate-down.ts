import { composeApplication } from '@bottlecrm/core';
import { database, wantedDatabase } from '@bottlecrm/core/internal';
import { CliError } from '../cli-error.ts';
import { command } from '../command.ts';
import { ownerUrlOf } from '../connections.ts';
import { loadConfig } from '../load-config.ts';
import { progress } from '../output.ts';

export const migrateDown = command({
  name: 'migrate:down',
  description: 'Takes back the newest migrations, whichever plugin they belong to',
  args: { steps: { type: 'string', description: 'How many', default: '1', valueHint: 'number' } },
  async run(args) {
    const steps = Number(args.steps);
    if (!Number.isInteger(steps) || steps < 1) {
      throw new CliError('USAGE', `--steps takes a whole number from 1 up, not "${args.steps}".`);
    }
    const { options } = await loadConfig(args.config);
    const app = await composeApplication(options);
    const taken = await database.rollback({
      ownerUrl: ownerUrlOf(options),
      ...wantedDatabase(app),
      steps,
      log: progress(args.json),
      onWaiting: progress(args.json),
    });
    return {
      ok: true,
      data: { takenBack: taken },
      lines: [taken.length === 0 ? 'Nothing to do: no migration is applied.' : `${taken.length} taken back.`],
    };
  },
});
