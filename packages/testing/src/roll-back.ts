import { database, internalsOf, migrationsOf } from '@bottlecrm/core/internal';
import type { TestCrm } from './create-test-crm.ts';

/**
 * Takes back one migration of a plugin and all that came after it, so that a test can write what was there before. Returns what
 * applies them again.
 */
export async function rollBackMigration(test: TestCrm, plugin: string, name: string): Promise<() => Promise<void>> {
  const { ownerUrl } = test.urls;
  const { crm } = test.app;
  const plugins = migrationsOf(crm);
  const [found] = await test.adminSql(
    `select count(*)::int as steps from bottlecrm_migrations m
      where m.position >= (select o.position from bottlecrm_migrations o where o.plugin = $1 and o.name = $2)`,
    [plugin, name],
  );
  if (!found?.steps) throw new RangeError(`${plugin} ${name} was not applied.`);
  await database.rollback({ ownerUrl, plugins, tables: internalsOf(crm).model.tables, steps: found.steps });
  return async () => {
    const { findings } = await database.migrate({ ownerUrl, plugins, tables: internalsOf(crm).model.tables });
    if (findings.length > 0)
      throw new Error(findings.map(({ code, table, detail }) => `${code} ${table}: ${detail}`).join('\n'));
  };
}
