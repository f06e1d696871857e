import { composeApplication } from '@bottlecrm/core';
import { database } from '@bottlecrm/core/internal';
import { CliError } from '../cli-error.ts';
import { command } from '../command.ts';
import { ownerUrlOf } from '../connections.ts';
import { loadConfig } from '../load-config.ts';
import { switchRowSecurity } from '../row-security.ts';

export const rlsDisable = command({
  name: 'rls disable',
  description: 'Disables row security on every table. Development only: servers refuse to start until it is on again',
  async run(args) {
    if (process.env.NODE_ENV === 'production') {
      throw new CliError(
        'PRODUCTION',
        'rls disable opens every organization to every other: it refuses with NODE_ENV=production.',
      );
    }
    const { options } = await loadConfig(args.config);
    const app = await composeApplication(options);
    const tables = await database.withClient(ownerUrlOf(options), (client) => switchRowSecurity(client, app, false));
    process.stderr.write(
      `WARNING: ROW SECURITY IS OFF for ${tables.length} tables. Only the queries' own predicates keep organizations apart.\nSwitch it on again with \`bottlecrm rls enable\`.\n`,
    );
    return { ok: true, data: { disabled: tables }, lines: tables.map((table) => `${table}: row security is off`) };
  },
});
