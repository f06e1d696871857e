import type { Comparison, Side } from './compare.ts';
import type { Spread } from './statistics.ts';

export const ratio = (value: number): string => value.toFixed(2);
export const milliseconds = (value: number | undefined): string => (value === undefined ? 'n/a' : value.toFixed(2));
export const spreadText = (values: Spread | undefined): string =>
  values ? `${ratio(values.median)} (${ratio(values.min)}–${ratio(values.max)})` : 'n/a';
export const cpuText = ({ serverCpuMs, databaseCpuMs }: Side): string =>
  `${milliseconds(serverCpuMs)} + ${milliseconds(databaseCpuMs)}`;

/** Rows of text in columns of equal width. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n');
}

/** What the harness prints: `first` and `second` name the two servers. */
export function comparisonTable(comparisons: readonly Comparison[], first: string, second: string): string {
  return aligned([
    [
      'operation',
      `${first} req/s`,
      `${second} req/s`,
      'ratio (min–max)',
      `${first} CPU ms`,
      `${second} CPU ms`,
      'CPU ratio',
    ],
    ...comparisons.map((one) => [
      one.operation,
      one.first.perSecond.toFixed(0),
      one.second.perSecond.toFixed(0),
      spreadText(one.speed),
      cpuText(one.first),
      cpuText(one.second),
      spreadText(one.cpu),
    ]),
  ]);
}
