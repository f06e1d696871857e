import { startPostgres } from './bench-database.ts';
import { benchOptions } from './bench-options.ts';
import { compareCrm } from './compare-crm.ts';

// What a handler of an event costs those who write, all at once: its rows of the outbox, and then also their delivery beside.
const CONNECTIONS = '24';
const GATE = '0.9';

const options = benchOptions([
  ...['--only', 'create,update', '--connections', CONNECTIONS, '--gate', GATE],
  ...process.argv.slice(2),
]);
const postgres = await startPostgres();
try {
  const database = await postgres.create('handlers', [100, 1_000, 1_000]);
  const plain = { BENCH_POOL_SIZE: CONNECTIONS };
  const handler = { ...plain, BENCH_HANDLER: 'true' };
  const both = { handler: database, plain: database };
  process.stdout.write('A worker delivers:\n');
  const written = await compareCrm('handlers', postgres.version, both, options, { handler, plain });
  process.stdout.write('The server itself delivers:\n');
  const delivering = { ...handler, BENCH_SYSTEM_URL: database.systemUrl };
  await compareCrm('handlers-delivering', postgres.version, both, options, { handler: delivering, plain });
  if (written.some(({ speed }) => speed.median < options.gate)) process.exitCode = 1;
} finally {
  await postgres.stop();
}
