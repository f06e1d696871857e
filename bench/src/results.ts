import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Comparison } from './compare.ts';

/** Where a measurement ran, in terms that say nothing of whose machine it was. */
export interface Machine {
  readonly cores: number;
  readonly memoryGiB: number;
  readonly node: string;
  readonly postgres: string;
}

export interface Result {
  readonly at: string;
  readonly machine: Machine;
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: number;
  /** What the database held. */
  readonly sizes: readonly number[];
  readonly comparisons: readonly Comparison[];
}

const RESULTS = fileURLToPath(new URL('../results/', import.meta.url));

export const machineOf = (postgres: string): Machine => ({
  cores: availableParallelism(),
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.versions.node,
  postgres,
});

/** Keeps a result in `bench/results/<name>.json`, where the documentation is made from. */
export function saveResult(name: string, result: Result): string {
  mkdirSync(RESULTS, { recursive: true });
  const file = `${RESULTS}${name}.json`;
  writeFileSync(file, `${JSON.stringify(result, undefined, 2)}\n`);
  return file;
}

export function loadResult(name: string): Result | undefined {
  try {
    return JSON.parse(readFileSync(`${RESULTS}${name}.json`, 'utf8')) as Result;
  } catch {
    return undefined;
  }
}
