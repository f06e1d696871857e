import { database as postgresDatabase } from '@bottlecrm/core/internal';
import { type BenchDatabase, inDatabase, startPostgres } from './bench-database.ts';
import { benchOptions } from './bench-options.ts';
import { compareCrm } from './compare-crm.ts';

/** A copy of a database in which row security is switched off for every table. */
async function withoutRowSecurity(database: BenchDatabase, name: string): Promise<BenchDatabase> {
  const { adminUrl } = database;
  await postgresDatabase.withClient(inDatabase(adminUrl, 'postgres'), (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${new URL(adminUrl).pathname.slice(1)}`),
  );
  const copy = { ...database, url: inDatabase(database.url, name), adminUrl: inDatabase(adminUrl, name) };
  await postgresDatabase.withClient(copy.adminUrl, async (client) => {
    const { rows } = await client.query(
      "SELECT relname FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace",
    );
    for (const { relname } of rows) await client.query(`ALTER TABLE ${relname} DISABLE ROW LEVEL SECURITY`);
    await client.query('VACUUM ANALYZE');
  });
  return copy;
}

const options = benchOptions(process.argv.slice(2));
const postgres = await startPostgres();
try {
  const on = await postgres.create('bench', [10_000, 1_000, 2_000, ...Array.from({ length: 17 }, () => 500)]);
  const off = await withoutRowSecurity(on, 'bench_open');
  await compareCrm('row-security', postgres.version, { on, off }, options);
} finally {
  await postgres.stop();
}
