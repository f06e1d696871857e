import { startPostgres } from './bench-database.ts';
import { type BenchOptions, benchOptions } from './bench-options.ts';
import { compare } from './compare.ts';
import { checkAnswers, checkDurable, expectedAnswers } from './correctness.ts';
import { operationsOn } from './operations.ts';
import { writePerformancePage } from './performance-page.ts';
import { machineOf, type Result, saveResult } from './results.ts';
import { type MeasuredServer, named, startServer } from './server-process.ts';
import { comparisonTable, ratio } from './table.ts';

/** Twenty organizations: a large one that is read, one that is written to, one that is changed, and their neighbours. */
const SIZES = [10_000, 1_000, 2_000, ...Array.from({ length: 17 }, () => 500)];

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function measure(options: BenchOptions): Promise<Result> {
  const postgres = await startPostgres();
  const servers: MeasuredServer[] = [];
  try {
    const database = await postgres.create('bench', SIZES);
    say(`PostgreSQL ${postgres.version}, ${SIZES.length} organizations, ${SIZES.reduce((a, b) => a + b)} leads`);
    const env = { BENCH_PREPARED: String(options.prepared) };
    const start = async (name: string, entry: string) => {
      const { adminUrl, url } = database;
      const server = await startServer({ name, entry, url: named(url, `bench-${name}`), adminUrl, env });
      servers.push(server);
      return server;
    };
    const pair = [await start('crm', './crm-server.ts'), await start('baseline', './baseline/server.ts')] as const;
    const all = await operationsOn(database);
    say(`${await checkAnswers(pair, database, all)} kinds of answers agree`);
    const operations = all.filter(({ name }) => options.only.includes(name));
    const expected = await expectedAnswers(pair, operations);
    const acknowledged: string[] = [];
    const { seconds, rounds, connections } = options;
    const warmUpSeconds = options.quick ? 0.5 : 1.5;
    const comparisons = await compare(
      pair,
      operations.map((operation) => [operation, operation] as const),
      expected,
      { seconds, rounds, connections, warmUpSeconds, progress: say },
      acknowledged,
    );
    if (acknowledged.length > 0) say(`${await checkDurable(database, acknowledged)} acknowledged creates are stored`);
    const machine = machineOf(postgres.version);
    return { at: new Date().toISOString(), machine, seconds, rounds, connections, sizes: SIZES, comparisons };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await postgres.stop();
  }
}

const options = benchOptions(process.argv.slice(2));
const result = await measure(options);
say(comparisonTable(result.comparisons, 'crm', 'baseline'));
if (!options.quick) {
  saveResult(options.prepared ? 'prepared' : 'baseline', result);
  if (options.writeDocs) say(`wrote ${writePerformancePage()}`);
  for (const { operation, speed } of result.comparisons) {
    if (speed.median >= options.gate) continue;
    say(`${operation} reaches ${ratio(speed.median)} of the baseline, below ${options.gate}`);
    process.exitCode = 1;
  }
}
