import { composeApplication } from '@bottlecrm/core';
import { database, migrationsOf } from '@bottlecrm/core/internal';
import { command } from '../command.ts';
import { appUrlOf, connectionsOf } from '../connections.ts';
import { loadConfig } from '../load-config.ts';
import { tableLines } from '../output.ts';

export const migrateStatus = command({
  name: 'migrate:status',
  description: 'Lists every migration: applied, pending, changed after it was applied, or missing from the plugins',
  async run(args) {
    const { options } = await loadConfig(args.config);
    const app = await composeApplication(options);
    const url = connectionsOf(options).ownerUrl ?? appUrlOf(options);
    const migrations = await database.migrationStatus({ url, plugins: migrationsOf(app) });
    return {
      ok: !migrations.some(({ state }) => state === 'changed'),
      data: { migrations },
      lines: tableLines(migrations.map(({ plugin, name, state }) => [plugin, name, state])),
    };
  },
});
