import { composeApplication } from '@bottlecrm/core';
import { database } from '@bottlecrm/core/internal';
import { command } from '../command.ts';
import { appUrlOf } from '../connections.ts';
import { findingLines } from '../findings.ts';
import { isClean, testIsolation } from '../isolation/test-isolation.ts';
import { loadConfig } from '../load-config.ts';

export const rlsTest = command({
  name: 'rls test',
  description:
    'Proves that no organization reaches the rows of another, with two temporary ones; leaves nothing behind',
  async run(args) {
    const { options } = await loadConfig(args.config);
    const app = await composeApplication(options);
    const report = await database.withClient(appUrlOf(options), (client) => testIsolation(client, app));
    const ok = isClean(report);
    const probes = report.tables.reduce((sum, table) => sum + table.probes, 0);
    const failures = report.tables.flatMap(({ table, failures: found }) =>
      found.map(({ probe, detail }) => `FAILED ${table} ${probe}: ${detail}`),
    );
    return {
      ok,
      data: { ok, ...report },
      lines: [
        ...failures,
        ...findingLines(report.findings),
        `${report.tables.length} tables, ${probes} attempts: ${ok ? 'no organization reaches another.' : 'ISOLATION IS NOT PROVEN.'}`,
      ],
    };
  },
});
