import { parseArgs } from 'node:util';
import { OPERATIONS, type OperationName } from './operations.ts';

export interface BenchOptions {
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: number;
  readonly only: readonly OperationName[];
  readonly gate: number;
  readonly quick: boolean;
  readonly prepared: boolean;
  readonly writeDocs: boolean;
}

export const USAGE = `pnpm --filter @bottlecrm/bench run bench [options]

  --seconds <n>      how long one burst lasts (2)
  --rounds <n>       bursts per operation and server (6)
  --connections <n>  concurrent clients (16)
  --only <names>     comma-separated: ${OPERATIONS.join(', ')}
  --gate <ratio>     exit 1 when a median ratio is below (0.6)
  --prepared         named statements on both servers (off, as the CRM ships)
  --quick            answers only: no timing decides anything
  --write-docs       write docs/performance.md from the results`;

function numberOf(name: string, text: string | undefined, fallback: number): number {
  const value = text === undefined ? fallback : Number(text);
  if (!(value > 0)) throw new Error(`--${name} must be a number above 0.\n\n${USAGE}`);
  return value;
}

function namesOf(text: string | undefined): OperationName[] {
  if (text === undefined) return [...OPERATIONS];
  const wanted = text.split(',').map((name) => name.trim());
  const unknown = wanted.filter((name) => !OPERATIONS.includes(name as OperationName));
  if (unknown.length > 0) throw new Error(`--only names ${unknown.join(', ')}.\n\n${USAGE}`);
  return OPERATIONS.filter((name) => wanted.includes(name));
}

export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      connections: { type: 'string' },
      only: { type: 'string' },
      gate: { type: 'string' },
      prepared: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      'write-docs': { type: 'boolean', default: false },
    },
  });
  return {
    seconds: numberOf('seconds', values.seconds, values.quick ? 1 : 2),
    rounds: numberOf('rounds', values.rounds, values.quick ? 1 : 6),
    connections: numberOf('connections', values.connections, 16),
    only: namesOf(values.only),
    gate: numberOf('gate', values.gate, 0.6),
    prepared: values.prepared,
    quick: values.quick,
    writeDocs: values['write-docs'],
  };
}
