const NUMBER = /^(-?)(\d+)(?:\.(\d+))?$/;

/** No amount is this one: what no amount can be is compared with it. */
const NONE = '-9223372036854775808';
/** More than any amount, in both directions. */
const MOST = 9_223_372_036_854_775_807n;

export interface Units {
  /** The number itself, or one that no amount is. */
  readonly exact: string;
  /** The largest whole number that is not more. */
  readonly floor: string;
  /** The smallest whole number that is not less. */
  readonly ceil: string;
}

const bounded = (units: bigint): string => String(units > MOST ? MOST : units < -MOST ? -MOST : units);

/** A decimal number in units of its `scale`-th decimal: `12.5` with 4 is 125000. The number has been checked. */
export function unitsOf(value: unknown, scale: number): Units {
  const [, sign = '', whole = '0', fraction = ''] = NUMBER.exec(String(value)) ?? [];
  const units = BigInt(`${sign}${whole}${fraction.slice(0, scale).padEnd(scale, '0')}`);
  if (/^0*$/.test(fraction.slice(scale))) {
    const text = bounded(units);
    return { exact: text, floor: text, ceil: text };
  }
  const [below, above] = sign === '' ? [units, units + 1n] : [units - 1n, units];
  return { exact: NONE, floor: bounded(below), ceil: bounded(above) };
}
