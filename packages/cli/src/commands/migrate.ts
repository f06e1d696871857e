import { composeApplication } from '@bottlecrm/core';
import { database, wantedDatabase } from '@bottlecrm/core/internal';
import { command } from '../command.ts';
import { ownerUrlOf } from '../connections.ts';
import { loadConfig } from '../load-config.ts';
import { progress } from '../output.ts';

export const migrate = command({
  name: 'migrate',
  description:
    'Applies the pending migrations of core, the plugins and the host, and makes the policies, functions and triggers that follow from the entities',
  async run(args) {
    const { options } = await loadConfig(args.config);
    const app = await composeApplication(options);
    const { applied, derived, findings } = await database.migrate({
      ownerUrl: ownerUrlOf(options),
      ...wantedDatabase(app),
      log: progress(args.json),
      onWaiting: progress(args.json),
    });
    const incomplete = findings.some((one) => !database.isAddition(one));
    return {
      ok: !incomplete,
      data: { applied, derived, findings },
      lines: [
        summaryOf(applied.length, derived),
        ...findings.map(({ code, table, detail }) => `${code} ${table}: ${detail}`),
        ...(incomplete
          ? ['The migrations do not lead to the declared tables: write the rest with `bottlecrm migrate:create`.']
          : []),
      ],
    };
  },
});

function summaryOf(applied: number, derived: readonly database.DerivedChange[]): string {
  if (applied > 0) return `${applied} applied.`;
  if (derived.length === 0) return 'Nothing to do: every migration is applied.';
  return `No migration was pending. Brought up to date: ${derived.map(({ change, identity }) => `${identity} (${change})`).join(', ')}.`;
}
