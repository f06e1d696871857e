import type { Profiler } from 'node:inspector/promises';
import { startPostgres } from './bench-database.ts';
import { benchOptions } from './bench-options.ts';
import { expectedAnswers } from './correctness.ts';
import { burst } from './load.ts';
import { operationsOn } from './operations.ts';
import { named, startServer } from './server-process.ts';

/** Functions by the time spent in themselves, in microseconds. */
function selfTimes({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): [string, number][] {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [
      id,
      `${functionName || '(anonymous)'} ${url.split(/node_modules\/(?!\.pnpm)|\/packages\//).at(-1)}:${lineNumber + 1}`,
    ]),
  );
  const times = new Map<string, number>();
  for (const [at, id] of samples.entries()) {
    const name = names.get(id) ?? '';
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[at] ?? 0));
  }
  return [...times].toSorted(([, a], [, b]) => b - a);
}

const SHOWN = 45;
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const ENTRIES = { crm: './crm-server.ts', baseline: './baseline/server.ts' } as const;
const args = process.argv.slice(2);
const name = args[0] === 'baseline' ? 'baseline' : 'crm';
const options = benchOptions(args.filter((one) => !(one in ENTRIES)));
const postgres = await startPostgres();
try {
  const database = await postgres.create('bench', [10_000, 1_000, 2_000, 500]);
  const operations = (await operationsOn(database)).filter((one) => options.only.includes(one.name));
  const server = await startServer({
    name,
    entry: ENTRIES[name],
    url: named(database.url, `bench-${name}`),
    adminUrl: database.adminUrl,
  });
  for (const operation of operations) {
    const expected = (await expectedAnswers([server], [operation])).get(server) ?? new Map();
    await burst(server, operation, expected, { ...options, seconds: 2 });
    let requests = 0;
    const profile = await server.profile(async () => {
      const measured = await burst(server, operation, expected, options);
      requests = measured.requests;
      const { serverCpuMs, databaseCpuMs } = measured;
      say(`\n${operation.name}: ${requests} requests, CPU ms ${serverCpuMs.toFixed(2)} + ${databaseCpuMs?.toFixed(2)}`);
    });
    for (const [label, time] of selfTimes(profile).slice(0, SHOWN)) {
      say(`${(time / requests).toFixed(1).padStart(8)} µs/request  ${label}`);
    }
  }
  await server.stop();
} finally {
  await postgres.stop();
}
