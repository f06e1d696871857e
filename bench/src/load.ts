import autocannon from 'autocannon';
import type { Call, Operation, ReadOperation, WriteOperation } from './operations.ts';
import type { CpuUse, MeasuredServer } from './server-process.ts';

/** What one burst of requests showed. */
export interface Burst {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** CPU milliseconds per request, of the server process and of its database connections. */
  readonly serverCpuMs: number;
  readonly databaseCpuMs: number | undefined;
  /** Answers to writes, in the order received. */
  readonly acknowledged: readonly string[];
}

export interface BurstOptions {
  readonly seconds: number;
  readonly connections: number;
}

/** The exact answer that each call of a read must get: found, checked and compared before the measurement. */
export type ExpectedAnswers = ReadonlyMap<Call, string>;

interface Outcome {
  wrong: string | undefined;
  readonly acknowledged: string[];
}

const describe = (call: Call, status: number, body: string): string =>
  `${call.method} ${call.path} answered ${status}: ${body.slice(0, 300)}`;

function readRequests({ calls }: ReadOperation, expected: ExpectedAnswers, outcome: Outcome): autocannon.Request[] {
  return calls.map((call) => ({
    method: call.method,
    path: call.path,
    headers: call.headers,
    onResponse(status, body) {
      if (status !== 200 || body !== expected.get(call)) outcome.wrong ??= describe(call, status, body);
    },
  }));
}

function writeRequests(operation: WriteOperation, outcome: Outcome): autocannon.Request[] {
  const first = operation.next();
  return [
    {
      ...first,
      setupRequest: (request) => Object.assign(request, operation.next()),
      onResponse(status, body) {
        if (status === operation.status) outcome.acknowledged.push(body);
        else outcome.wrong ??= describe(first, status, body);
      },
    },
  ];
}

const perRequest = (before: number, after: number, requests: number): number => ((after - before) * 1000) / requests;

/**
 * Sends one operation for some seconds and measures. Every answer is checked.
 * @throws Error on the first wrong answer
 */
export async function burst(
  server: MeasuredServer,
  operation: Operation,
  expected: ExpectedAnswers,
  options: BurstOptions,
): Promise<Burst> {
  const outcome: Outcome = { wrong: undefined, acknowledged: [] };
  const requests =
    operation.kind === 'read' ? readRequests(operation, expected, outcome) : writeRequests(operation, outcome);
  const before: CpuUse = await server.cpu();
  const result = await autocannon({
    url: server.origin,
    connections: options.connections,
    duration: options.seconds,
    sampleInt: 250,
    requests,
  });
  const after = await server.cpu();
  if (outcome.wrong) throw new Error(`${server.name}, ${operation.name}: ${outcome.wrong}`);
  const answered = result['2xx'];
  if (result.errors > 0 || result.non2xx > 0 || answered === 0)
    throw new Error(`${server.name}, ${operation.name}: ${result.errors} errors, ${result.non2xx} refusals.`);
  return {
    requests: answered,
    perSecond: answered / result.duration,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    serverCpuMs: perRequest(before.server, after.server, answered),
    databaseCpuMs:
      before.database === undefined || after.database === undefined
        ? undefined
        : perRequest(before.database, after.database, answered),
    acknowledged: outcome.acknowledged,
  };
}
