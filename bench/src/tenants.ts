import { startPostgres } from './bench-database.ts';
import { benchOptions } from './bench-options.ts';
import { compareCrm } from './compare-crm.ts';

const ORGANIZATIONS = 200;
const LEADS = 1_000;

const options = benchOptions(['--only', 'list,get,filter', ...process.argv.slice(2)]);
const postgres = await startPostgres();
try {
  // The second and third organization are for writes, which are not measured here.
  const many = await postgres.create('many', [LEADS, 1, 1, ...Array.from({ length: ORGANIZATIONS - 1 }, () => LEADS)]);
  const one = await postgres.create('one', [LEADS, 1, 1]);
  await compareCrm('tenants', postgres.version, { many, one }, options);
} finally {
  await postgres.stop();
}
