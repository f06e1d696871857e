import type { FieldKind } from '../entity/field.ts';

/** An amount with four decimals, as numeric(19,4) has them, as answers write it: "1250.0000" → "1250.00", "0.1250" → "0.125". */
export const formatMoney = (text: string): string =>
  text.endsWith('00') ? text.slice(0, -2) : text.endsWith('0') ? text.slice(0, -1) : text;

/** No trailing zeros: "2.500000" → "2.5", "3.000000" → "3". */
export const formatDecimal = (text: string): string =>
  text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;

const toScale = (text: string, scale: number): string => {
  const [whole = '0', decimals = ''] = text.split('.');
  return `${whole}.${decimals.padEnd(scale, '0')}`;
};

/** A value of a body as a later read answers it: decimals come in one form. */
export function asAnswered(kind: FieldKind | undefined, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (kind === 'money') return formatMoney(Number.isNaN(Number(value)) ? value : toScale(value, 4));
  if (kind === 'decimal') return formatDecimal(value);
  return value;
}
