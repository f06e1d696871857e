import { startWorker } from '@bottlecrm/core/internal';
import { CliError } from '../cli-error.ts';
import { command } from '../command.ts';
import { connectionsOf } from '../connections.ts';
import { loadConfig } from '../load-config.ts';
import { progress } from '../output.ts';

/** Does jobs until SIGTERM or SIGINT; a second signal ends it at once. */
export const worker = command({
  name: 'worker',
  description: 'Works on jobs, events and schedules until it is told to stop',
  args: {
    'log-level': { type: 'string', default: 'info', description: 'Logs from this level on', valueHint: 'level' },
  },
  async run(args) {
    const { options } = await loadConfig(args.config);
    if (connectionsOf(options).systemUrl === undefined) {
      throw new CliError(
        'DATABASE_SYSTEM_URL_MISSING',
        'Set DATABASE_SYSTEM_URL to the connection string of the system role: `bottlecrm setup` prints it.',
      );
    }
    const { stop } = await startWorker(options, { logLevel: args['log-level'] });
    const say = progress(args.json);
    say('Working. Ctrl-C ends it.');
    const signal = await toldToStop();
    say(`${signal}: finishing what runs …`);
    process.once(signal, () => process.exit(1));
    await stop();
    return { ok: true, data: { stopped: signal }, lines: ['Stopped.'] };
  },
});

const toldToStop = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal));
  });
