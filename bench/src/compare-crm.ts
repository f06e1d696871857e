import type { BenchDatabase } from './bench-database.ts';
import type { BenchOptions } from './bench-options.ts';
import { type Comparison, compare } from './compare.ts';
import { expectedAnswers } from './correctness.ts';
import type { ExpectedAnswers } from './load.ts';
import { type Operation, operationsOn } from './operations.ts';
import { machineOf, saveResult } from './results.ts';
import { type MeasuredServer, named, startServer } from './server-process.ts';
import { comparisonTable } from './table.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Settings of a server's process, by the name of its database. */
type Environments = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Measures the CRM on two databases, the first named first, and keeps the result under `name`. */
export async function compareCrm(
  name: string,
  postgres: string,
  databases: Readonly<Record<string, BenchDatabase>>,
  options: BenchOptions,
  environments: Environments = {},
): Promise<readonly Comparison[]> {
  const servers: MeasuredServer[] = [];
  const operations: Operation[][] = [];
  const expected = new Map<MeasuredServer, ExpectedAnswers>();
  try {
    for (const [label, database] of Object.entries(databases)) {
      const { url, adminUrl } = database;
      const env = { BENCH_ALLOW_UNSAFE: String(label === 'off'), ...environments[label] };
      const spec = { name: label, entry: './crm-server.ts', url: named(url, `bench-${label}`), adminUrl, env };
      const server = await startServer(spec);
      servers.push(server);
      const own = (await operationsOn(database)).filter((one) => options.only.includes(one.name));
      operations.push(own);
      expected.set(server, (await expectedAnswers([server], own)).get(server) ?? new Map());
    }
    const [[first, second], [left = [], right = []]] = [servers, operations];
    if (!first || !second) throw new Error('Two databases are compared.');
    const pairs = left.map((operation, at) => [operation, right[at] ?? operation] as const);
    const { seconds, rounds, connections } = options;
    const progress = say;
    const comparisons = await compare([first, second], pairs, expected, {
      seconds,
      rounds,
      connections,
      warmUpSeconds: 2,
      progress,
    });
    const sizes = Object.values(databases)[0]?.sizes ?? [];
    saveResult(name, {
      at: new Date().toISOString(),
      machine: machineOf(postgres),
      seconds,
      rounds,
      connections,
      sizes,
      comparisons,
    });
    say(comparisonTable(comparisons, first.name, second.name));
    return comparisons;
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}
