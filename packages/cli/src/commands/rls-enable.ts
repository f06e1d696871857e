import { composeApplication } from '@bottlecrm/core';
import { database } from '@bottlecrm/core/internal';
import { command } from '../command.ts';
import { ownerUrlOf } from '../connections.ts';
import { findingLines } from '../findings.ts';
import { loadConfig } from '../load-config.ts';
import { rowSecurityStatus, switchRowSecurity } from '../row-security.ts';

export const rlsEnable = command({
  name: 'rls enable',
  description: 'Enables and forces row security on every table',
  async run(args) {
    const { options } = await loadConfig(args.config);
    const app = await composeApplication(options);
    return database.withClient(ownerUrlOf(options), async (client) => {
      const tables = await switchRowSecurity(client, app, true);
      const status = await rowSecurityStatus(client, app);
      const findings = [...status.tables.flatMap((table) => table.findings), ...status.findings];
      return {
        ok: findings.length === 0,
        data: { ok: findings.length === 0, enabled: tables, findings },
        lines: [`Row security is on and forced for ${tables.length} tables.`, ...findingLines(findings)],
      };
    });
  },
});
