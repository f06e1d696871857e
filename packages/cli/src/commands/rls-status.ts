import { composeApplication } from '@bottlecrm/core';
import { database } from '@bottlecrm/core/internal';
import { command } from '../command.ts';
import { appUrlOf, connectionsOf } from '../connections.ts';
import { findingLines } from '../findings.ts';
import { loadConfig } from '../load-config.ts';
import { tableLines } from '../output.ts';
import { rowSecurityStatus, type TableStatus } from '../row-security.ts';

export const rlsStatus = command({
  name: 'rls status',
  description: 'Table by table: is row security enabled and forced, which policies and keys',
  async run(args) {
    const { options } = await loadConfig(args.config);
    const app = await composeApplication(options);
    const url = connectionsOf(options).url ?? connectionsOf(options).ownerUrl ?? appUrlOf(options);
    const status = await database.withClient(url, (client) => rowSecurityStatus(client, app));
    const findings = [...status.tables.flatMap((table) => table.findings), ...status.findings];
    return {
      ok: findings.length === 0,
      data: { ok: findings.length === 0, ...status },
      lines: [
        ...tableLines([['TABLE', 'ENABLED', 'FORCED', 'POLICIES', 'KEY', ''], ...status.tables.map(row)]),
        ...findingLines(findings),
      ],
    };
  },
});

const row = ({ table, enabled, forced, policies, primaryKey, findings }: TableStatus): string[] => [
  table,
  enabled ? 'yes' : 'NO',
  forced ? 'yes' : 'NO',
  String(policies.length),
  `(${primaryKey.join(', ')})`,
  findings.length === 0 ? 'ok' : `${findings.length} wrong`,
];
