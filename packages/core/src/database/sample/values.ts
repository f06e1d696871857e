import { randomBytes, randomUUID } from 'node:crypto';
import type { CheckDef, ColumnDef, TableDef } from '../table.ts';
import { samplePattern } from './pattern.ts';

/** Whether an SQL expression names the column. */
export const mentions = (expression: string, column: string): boolean =>
  // A pattern is made only where it may match: there are thousands of pairs.
  expression.includes(column) && new RegExp(`\\b${column}\\b`).test(expression);

/** Values to try for a column, the likeliest first; empty when nothing is known of its type. */
export function sampleValues(table: TableDef, column: ColumnDef): (string | null)[] {
  const declared = table.sample?.[column.name];
  if (declared !== undefined) return [declared];
  const checks = table.checks.filter(({ expression }) => mentions(expression, column.name));
  const found = checks.flatMap((check) => valuesOf(check, column));
  return [...new Set([...likely(column, table.columns.indexOf(column)), ...found, ...unusual(column.type)])];
}

const isText = (type: string): boolean => /^(text|character|citext)/.test(type);
const isNumber = (type: string): boolean => /^(smallint|integer|bigint|numeric|real|double)/.test(type);

/** Values that a CHECK itself suggests. */
function valuesOf({ expression }: CheckDef, { name, type }: ColumnDef): string[] {
  if (isNumber(type)) return [...expression.matchAll(/-?\b\d+(\.\d+)?\b/g)].flatMap(([number]) => around(number));
  const literals = [...expression.matchAll(/'((?:[^']|'')*)'::/g)].map(([, text = '']) => text.replaceAll("''", "'"));
  if (!isText(type)) return literals;
  return [...patternsOf(expression, name), ...literals, ...lengthsOf(expression)];
}

const around = (number: string): string[] => {
  const value = Number(number);
  return [number, String(value + 1), String(value - 1)];
};

/** Texts that fit the regular expressions and LIKE patterns that a CHECK holds the column against. */
function patternsOf(expression: string, column: string): string[] {
  const tests = expression.matchAll(new RegExp(`\\b${column}"?\\)? (~~?\\*?) '((?:[^']|'')*)'::text`, 'g'));
  return [...tests].flatMap(([, operator = '', quoted = '']) => {
    const pattern = quoted.replaceAll("''", "'");
    if (operator.startsWith('~~')) return [pattern.replaceAll('%', '').replaceAll('_', 'a')];
    return [() => 0, (count: number) => count - 1, (count: number) => count >> 1].flatMap((pick) => {
      try {
        return [samplePattern(pattern, pick)];
      } catch {
        return [];
      }
    });
  });
}

/** Texts of the length that a CHECK asks for. */
function lengthsOf(expression: string): string[] {
  const tests = expression.matchAll(
    /\b(?:char_length|character_length|length|octet_length)\([^()]*\)+ (?:>=|>|=) (\d{1,4})\b/g,
  );
  return [...tests].flatMap(([, number]) => ['a'.repeat(Number(number)), 'a'.repeat(Number(number) + 1)]);
}

/** Later columns get later times, so that an end follows its start. */
function likely({ type }: ColumnDef, index: number): string[] {
  if (type.endsWith('[]')) return ['{}'];
  if (type === 'uuid') return [randomUUID()];
  if (isText(type)) return [`probe${randomBytes(6).toString('hex')}`];
  if (isNumber(type)) return ['1'];
  if (type === 'boolean') return ['false'];
  if (type === 'date') return [`2026-01-${String((index % 28) + 1).padStart(2, '0')}`];
  if (type.startsWith('timestamp')) return [new Date(Date.UTC(2026, 0, 1, index)).toISOString()];
  if (type.startsWith('time')) return ['09:00'];
  if (type === 'json' || type === 'jsonb') return ['{}'];
  if (type === 'interval') return ['1 hour'];
  if (type === 'inet') return ['127.0.0.1'];
  if (type === 'bytea') return ['\\x00'];
  return [];
}

function unusual(type: string): string[] {
  if (type === 'text') {
    const hash = randomBytes(32).toString('hex');
    const codes = ['US', 'USD', 'UTC', 'en', '#000000', 'a0', '1', ''];
    return [hash, ...codes, 'https://probe.test', 'a@probe.test', '+10000000000'];
  }
  if (isNumber(type)) return ['0', '100', '-1'];
  if (type === 'boolean') return ['true'];
  if (type === 'jsonb') return ['[]', '""', '1'];
  if (type === 'text[]') return ['{probe}'];
  if (type === 'uuid[]') return [`{${randomUUID()}}`];
  if (type.endsWith('[]') && isNumber(type)) return ['{1}'];
  return [];
}
