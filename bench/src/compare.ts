import type { Burst, BurstOptions, ExpectedAnswers } from './load.ts';
import { burst } from './load.ts';
import type { Operation, OperationName } from './operations.ts';
import type { MeasuredServer } from './server-process.ts';
import { median, type Spread, spread } from './statistics.ts';

export interface CompareOptions extends BurstOptions {
  readonly rounds: number;
  readonly warmUpSeconds: number;
  readonly progress?: (line: string) => void;
}

/** One server under one operation: medians over the rounds. */
export interface Side {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly serverCpuMs: number;
  readonly databaseCpuMs: number | undefined;
}

/** One operation on both servers; ratios are taken within a round, whose two bursts follow each other. */
export interface Comparison {
  readonly operation: OperationName;
  readonly requests: number;
  readonly first: Side;
  readonly second: Side;
  /** Requests per second, first over second: above 1 the first is faster. */
  readonly speed: Spread;
  /** CPU per request, second over first: above 1 the first needs less. Undefined without /proc. */
  readonly cpu: Spread | undefined;
}

const sideOf = (bursts: readonly Burst[]): Side => {
  const middle = (of: (one: Burst) => number) => median(bursts.map(of));
  return {
    perSecond: middle((one) => one.perSecond),
    p50Ms: middle((one) => one.p50Ms),
    p99Ms: middle((one) => one.p99Ms),
    serverCpuMs: middle((one) => one.serverCpuMs),
    databaseCpuMs: bursts.some((one) => one.databaseCpuMs === undefined)
      ? undefined
      : middle((one) => one.databaseCpuMs ?? 0),
  };
};

const cpuOf = (one: Burst): number => one.serverCpuMs + (one.databaseCpuMs ?? Number.NaN);

function comparisonOf(operation: OperationName, pairs: readonly (readonly [Burst, Burst])[]): Comparison {
  const cpu = pairs.map(([first, second]) => cpuOf(second) / cpuOf(first));
  return {
    operation,
    requests: pairs.flat().reduce((sum, one) => sum + one.requests, 0),
    first: sideOf(pairs.map(([first]) => first)),
    second: sideOf(pairs.map(([, second]) => second)),
    speed: spread(pairs.map(([first, second]) => first.perSecond / second.perSecond)),
    cpu: cpu.some(Number.isNaN) ? undefined : spread(cpu),
  };
}

/**
 * Measures operations on two servers in turns: each round takes every operation, on one server and right after it on the
 * other, and the next round in the other order. Each operation is given as either server's requests. `acknowledged` receives every answer to a create.
 */
export async function compare(
  [first, second]: readonly [MeasuredServer, MeasuredServer],
  operations: readonly (readonly [Operation, Operation])[],
  expected: ReadonlyMap<MeasuredServer, ExpectedAnswers>,
  options: CompareOptions,
  acknowledged: string[] = [],
): Promise<Comparison[]> {
  const { rounds, seconds, connections, warmUpSeconds, progress = () => {} } = options;
  const run = async (server: MeasuredServer, operation: Operation, duration: number): Promise<Burst> => {
    const one = await burst(server, operation, expected.get(server) ?? new Map(), { seconds: duration, connections });
    if (operation.name === 'create') for (const answer of one.acknowledged) acknowledged.push(answer);
    return { ...one, acknowledged: [] };
  };
  for (const [left, right] of operations) {
    await run(first, left, warmUpSeconds);
    await run(second, right, warmUpSeconds);
  }
  const pairs = new Map<OperationName, [Burst, Burst][]>(operations.map(([{ name }]) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [left, right] of operations) {
      if (round % 2 === 0) {
        const one = await run(first, left, seconds);
        pairs.get(left.name)?.push([one, await run(second, right, seconds)]);
      } else {
        const two = await run(second, right, seconds);
        pairs.get(left.name)?.push([await run(first, left, seconds), two]);
      }
    }
    progress(`round ${round + 1} of ${rounds}`);
  }
  return operations.map(([{ name }]) => comparisonOf(name, pairs.get(name) ?? []));
}
