import { database } from '@bottlecrm/core/internal';
import { command } from '../command.ts';
import { appUrlOf } from '../connections.ts';
import { findingLines } from '../findings.ts';
import { loadConfig } from '../load-config.ts';

export const rlsVerifyUser = command({
  name: 'rls verify-user',
  description: 'Is the role of DATABASE_URL one that row security binds?',
  async run(args) {
    const { options } = await loadConfig(args.config);
    const { role, findings } = await database.withClient(appUrlOf(options), async (client) => {
      const { rows } = await client.query<{ role: string }>('SELECT current_user::text AS role');
      return { role: rows[0]?.role ?? '', findings: await database.checkServingRole(client) };
    });
    const ok = findings.length === 0;
    return {
      ok,
      data: { ok, role, findings },
      lines: ok ? [`${role} is safe to serve as: row security binds it.`] : findingLines(findings),
    };
  },
});
