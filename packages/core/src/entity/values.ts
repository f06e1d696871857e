import type { FieldKind, FieldSpec } from './field.ts';

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Offsets as PostgreSQL takes them: up to 15:59, more than any that is in use. */
const DATE_TIME = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-](0\d|1[0-5]):\d{2})$/;
const DECIMAL = /^-?\d{1,15}(\.\d{1,6})?$/;

/** Whether a text is a day of the years 1 to 9999, `YYYY-MM-DD`: what PostgreSQL stores and prints in this form. */
export const isDate = (text: string): boolean => {
  const match = DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};
const FIRST_TIME = Date.parse('0001-01-01T00:00:00Z');
/** Not itself: more digits than milliseconds have are rounded up to the year 10000. */
const LAST_TIME = Date.parse('9999-12-31T23:59:59.999Z');
/** Whether a text is a time with its offset whose year in UTC has four digits: an offset may lead out of them. */
export const isDateTime = (text: string): boolean => {
  if (!DATE_TIME.test(text) || !isDate(text.slice(0, 10))) return false;
  // PostgreSQL takes leap seconds, Date does not.
  const time = Date.parse(text.replace(/:60(?=[.Zz+-])/, ':59'));
  return time >= FIRST_TIME && time < LAST_TIME;
};

const isText = (value: unknown): value is string => typeof value === 'string';
const isDecimal = (value: unknown): boolean =>
  isText(value) ? DECIMAL.test(value) : typeof value === 'number' && DECIMAL.test(String(value));

interface ValueRule {
  /** The SQL type that a filter's value is cast to. */
  readonly type: string;
  /** What a refusal says: "must be …". */
  readonly must: string;
  readonly accepts: (value: unknown, spec: FieldSpec) => boolean;
  /** A query string's text as a value; undefined when it is not one. */
  readonly parse: (text: string) => unknown;
}

const asIs = (text: string): unknown => text;
const shortText: ValueRule = {
  type: 'text',
  must: 'text of at most 2,000 characters',
  accepts: (value) => isText(value) && value.length <= 2000 && !value.includes('\u0000') && value.isWellFormed(),
  parse: asIs,
};
const decimal: ValueRule = { type: 'numeric', must: 'a decimal number', accepts: isDecimal, parse: asIs };
const uuid: ValueRule = {
  type: 'uuid',
  must: 'a UUID',
  accepts: (value) => isText(value) && UUID.test(value),
  parse: asIs,
};

/** How each kind's values look in a filter, whether they came as JSON or as a query string. */
export const VALUE_RULES: Readonly<
  Record<Exclude<FieldKind, 'computed' | 'json' | 'rank' | 'lines' | 'input'>, ValueRule>
> = {
  text: shortText,
  email: shortText,
  phone: shortText,
  url: shortText,
  enum: {
    type: 'text',
    must: 'one of the declared values',
    accepts: (value, spec) => isText(value) && (spec.values ?? []).includes(value),
    parse: asIs,
  },
  integer: {
    type: 'integer',
    must: 'a whole number',
    accepts: (value) => Number.isInteger(value) && Math.abs(value as number) <= 2147483647,
    parse: (text) => (/^-?\d{1,10}$/.test(text) ? Number(text) : undefined),
  },
  decimal,
  money: decimal,
  boolean: {
    type: 'boolean',
    must: 'true or false',
    accepts: (value) => typeof value === 'boolean',
    parse: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  },
  date: { type: 'date', must: 'a date, YYYY-MM-DD', accepts: (value) => isText(value) && isDate(value), parse: asIs },
  datetime: {
    type: 'timestamptz',
    must: 'a time with its offset, such as 2026-01-31T09:00:00Z',
    accepts: (value) => isText(value) && isDateTime(value),
    parse: asIs,
  },
  uuid,
  ref: uuid,
  refs: uuid,
};
