import { randomBytes, randomUUID } from 'node:crypto';
import type { database } from '@bottlecrm/core';

/** Values to try for a column, the likeliest first; empty when the type is not known. */
export function candidates(table: database.TableDef, column: database.ColumnDef): (string | null)[] {
  const checks = table.checks.filter(({ expression }) => mentions(expression, column.name));
  const literals = checks.flatMap(({ expression }) => literalsOf(expression, isNumber(column.type)));
  return [...new Set([...likely(column, position(table, column)), ...literals, ...unusual(column.type)])];
}

export const mentions = (expression: string, column: string): boolean => new RegExp(`\\b${column}\\b`).test(expression);

const isNumber = (type: string): boolean => /^(smallint|integer|bigint|numeric|real|double)/.test(type);

const position = (table: database.TableDef, column: database.ColumnDef): number => table.columns.indexOf(column);

const literalsOf = (expression: string, numbers: boolean): string[] =>
  numbers
    ? [...expression.matchAll(/-?\b\d+(\.\d+)?\b/g)].map(([number]) => number)
    : [...expression.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, text = '']) => text.replaceAll("''", "'"));

/** Later columns get later times, so that an end follows its start. */
function likely({ type }: database.ColumnDef, index: number): string[] {
  if (type.endsWith('[]')) return ['{}'];
  if (type === 'uuid') return [randomUUID()];
  if (/^(text|character|citext)/.test(type)) return [`probe${randomBytes(6).toString('hex')}`];
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
    return [
      hash,
      'US',
      'USD',
      'UTC',
      'en',
      '#000000',
      'https://probe.test',
      'a@probe.test',
      '+10000000000',
      'a0',
      '1',
      '',
    ];
  }
  if (isNumber(type)) return ['0', '100', '-1'];
  if (type === 'boolean') return ['true'];
  if (type === 'jsonb') return ['[]', '""', '1'];
  if (type === 'text[]') return ['{probe}'];
  return [];
}
