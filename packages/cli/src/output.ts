import { sentenceOf } from '@bottlecrm/core';
import { codeOf } from './cli-error.ts';

/** What a command answers: data for machines, lines for people, and whether all is well (exit code 0) or not (1). */
export interface Answer {
  readonly ok: boolean;
  readonly data: unknown;
  readonly lines: readonly string[];
}

export function printAnswer(answer: Answer, json: boolean): void {
  const text = json ? JSON.stringify(answer.data, null, 2) : answer.lines.join('\n');
  if (text !== '') process.stdout.write(`${text}\n`);
}

/** One sentence on stderr; the stack only with DEBUG. Machines also get it as JSON. */
export function printError(error: unknown, json: boolean): void {
  const message = sentenceOf(error);
  process.stderr.write(`${message}\n`);
  if (process.env.DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  if (json) process.stdout.write(`${JSON.stringify({ error: { code: codeOf(error), message } }, null, 2)}\n`);
}

/** Says on stderr what is going on, so that stdout holds the answer alone. Machines are not told. */
export const progress =
  (json: boolean | undefined) =>
  (line: string): void => {
    if (!json) process.stderr.write(`${line}\n`);
  };

/** Columns of equal width. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
