import { COUNTRIES } from './countries.ts';
import { CURRENCIES } from './currencies.ts';
import type { Entity } from './entity.ts';
import { type ComputeScope, Field, type FieldMap, type FieldSpec, type Sample } from './field.ts';
import type { InputCtx } from './input-ctx.ts';
import type { LineInput, LineOf } from './shapes.ts';
import { Line, Lines, MAX_PHONE_LENGTH, ONE_LINE, Phone } from './text/line.ts';
import { TIME_ZONES } from './time-zones.ts';
import { type Static, type TSchema, Type } from './type.ts';

type ValueField<V> = Field<{
  value: V;
  shape: 'value';
  optional: false;
  defaulted: false;
  mode: 'write';
  sortable: false;
}>;
type CurrencyField = Field<{
  value: string;
  shape: 'value';
  optional: false;
  defaulted: true;
  mode: 'write';
  sortable: false;
}>;
type RefField = Field<{
  value: string;
  shape: 'ref';
  optional: false;
  defaulted: false;
  mode: 'write';
  sortable: false;
}>;
type RefsField = Field<{
  value: string[];
  shape: 'refs';
  optional: true;
  defaulted: false;
  mode: 'write';
  sortable: false;
}>;
type LinesField<F extends FieldMap> = Field<{
  value: LineOf<F>[];
  input: LineInput<F>[];
  shape: 'lines';
  optional: true;
  defaulted: false;
  mode: 'write';
  sortable: false;
}>;
type InputField<V> = Field<{
  value: V;
  shape: 'input';
  optional: true;
  defaulted: false;
  mode: 'create';
  sortable: false;
}>;
type ComputedField<V> = Field<{
  value: V;
  shape: 'computed';
  optional: false;
  defaulted: false;
  mode: 'read';
  sortable: false;
}>;

function value<V>(spec: Partial<FieldSpec> & Pick<FieldSpec, 'kind'> & { schema: TSchema }): ValueField<V> {
  const { schema, ...rest } = spec;
  return new Field({
    input: schema,
    output: withoutLimits(schema),
    optional: false,
    sortable: false,
    filterable: true,
    mode: 'write',
    ...rest,
  });
}

/** What an answer has is what was accepted: limits are for bodies. */
function withoutLimits(schema: TSchema): TSchema {
  const {
    minLength,
    maxLength,
    minimum,
    maximum,
    pattern,
    title,
    'x-must': must,
    ...rest
  } = schema as Record<string, unknown>;
  // The component that a title names has the limits.
  return Type.Unsafe(maxLength === undefined && title !== undefined ? { ...rest, title } : rest);
}

/** Strings with a fixed list of values. */
const choice = (values: readonly string[], title?: string): TSchema =>
  Type.Unsafe<string>({ type: 'string', enum: [...values], ...(title === undefined ? {} : { title }) });

export interface TextOptions {
  /** Most characters. @defaultValue 255 */
  readonly max?: number;
  /** Fewest characters; 0 lets a required text be ''. @defaultValue 1 */
  readonly min?: number;
  /** JSON schema pattern. */
  readonly pattern?: string;
  /** What a refusal says in place of the pattern: `be a colour, such as #1a2b3c`. */
  readonly must?: string;
  /** Whether line breaks are taken: a name, a subject or a number is one line. @defaultValue false */
  readonly multiline?: boolean;
}

/** Generators make names of an enum's values, and names such as GMT+0 and GMT-0 would meet: OpenAPI lists no zones. */
const TIME_ZONE = Type.Unsafe<string>({
  type: 'string',
  enum: [...TIME_ZONES],
  'x-published': { type: 'string', maxLength: 64, description: 'A time zone of IANA, such as Europe/Berlin.' },
});

/** What a URL must be, when it is one of another scheme. */
export const WEB_ADDRESS = 'begin with http:// or https://';

export interface NumberOptions {
  readonly min?: number;
  readonly max?: number;
}

export interface LinesOptions {
  /** The most rows of one record. @defaultValue 1000 */
  readonly max?: number;
  /** Named CHECK constraints over the rows' columns, in the form PostgreSQL prints. */
  readonly checks?: Readonly<Record<string, string>>;
  /** Values of a row that the checks accept, for the isolation tests, where none can be found from them. */
  readonly sample?: Sample;
  /** `{ subtotal: 'amount' }`: the record's field is the sum of that field over its rows. Checked by the database at commit. */
  readonly sums?: Readonly<Record<string, string>>;
}

function textSchema(options: TextOptions, length: { minLength: number; maxLength: number }): TSchema {
  const { pattern, must, multiline } = options;
  if (pattern === undefined) return multiline ? Lines(length) : Line(length);
  const own = { ...length, pattern, ...(must === undefined ? {} : { 'x-must': must }) };
  return Type.String(multiline ? own : { ...own, allOf: [ONE_LINE] });
}

function text(options: TextOptions = {}): ValueField<string> {
  const maxLength = options.max ?? 255;
  const minLength = options.min ?? 1;
  return value<string>({
    kind: 'text',
    maxLength,
    minLength,
    schema: textSchema(options, { minLength, maxLength }),
  });
}

export interface EnumOptions {
  /** Names the values as a component of OpenAPI: for long lists that several fields have. One list, one name. */
  readonly title?: string;
}

function oneOf<const V extends readonly string[]>(values: V, { title }: EnumOptions = {}): ValueField<V[number]> {
  return value<V[number]>({ kind: 'enum', values, schema: choice(values, title) });
}

/** Whole numbers below `max`, as alternatives of a pattern. */
function wholeBelow(max: string): string[] {
  const shorter = max.length > 1 ? [`\\d{1,${max.length - 1}}`] : [];
  const upTo = [...max].flatMap((digit, at) => {
    const lowest = at === 0 && max.length > 1 ? 1 : 0;
    const rest = max.length - at - 1;
    const below = Number(digit) - 1;
    return below < lowest ? [] : [`${max.slice(0, at)}[${lowest}-${below}]${rest > 0 ? `\\d{${rest}}` : ''}`];
  });
  return [...shorter, ...upTo];
}

function decimalField(
  kind: 'money' | 'decimal',
  digits: number,
  scale: number,
  options: NumberOptions,
): ValueField<string> {
  const { min, max = 9 * 10 ** (digits - scale - 1) } = options;
  if (!Number.isSafeInteger(max)) throw new TypeError(`f.${kind}: max must be a whole number.`);
  const sign = min !== undefined && min >= 0 ? '' : '-?';
  const least = sign === '' ? 'not below zero' : `not below -${max}`;
  const must = `be a decimal number with at most ${scale} decimals, such as "12.50", ${least} and at most ${max}`;
  const below = wholeBelow(String(max));
  const whole = below.length === 1 ? below.join('') : `(${below.join('|')})`;
  const pattern = `^${sign}${whole}(\\.\\d{1,${scale}})?$|^${sign}${max}(\\.0{1,${scale}})?$`;
  return value<string>({
    kind,
    ...(min === undefined ? {} : { min }),
    columnType: `numeric(${digits},${scale})`,
    scale,
    schema: Type.Unsafe<string | number>({
      type: ['string', 'number'],
      pattern,
      'x-must': must,
      maxLength: digits + 2,
    }),
    output: Type.String(),
  });
}

/**
 * The field helpers. Every helper answers a required, writable field; modifiers change that.
 * @example f.text({ max: 64 }).optional().sortable()
 */
export const f = {
  /** One line of text of at most `max` characters (255). */
  text,
  /** Text of many lines (10,000 characters unless `max` says otherwise); not filterable. */
  textarea: (options: TextOptions = {}): ValueField<string> =>
    text({ max: 10_000, multiline: true, ...options }).unfilterable(),
  /** E-mail address, kept as typed with its domain in ASCII, compared without case. */
  email: (): ValueField<string> =>
    value<string>({ kind: 'email', maxLength: 254, schema: Type.String({ format: 'email', maxLength: 254 }) }),
  /** Phone number as typed (≤ 40, at least one digit); an E.164 form is stored beside it where the number parses. */
  phone: (): ValueField<string> => value<string>({ kind: 'phone', maxLength: MAX_PHONE_LENGTH, schema: Phone() }),
  /** http(s) URL of at most 2,048 characters, in ASCII; `https://` is added where the scheme is missing. */
  url: (): ValueField<string> =>
    value<string>({
      kind: 'url',
      maxLength: 2048,
      schema: Type.String({
        format: 'uri',
        title: 'WebAddress',
        pattern: '^[Hh][Tt][Tt][Pp][Ss]?://',
        'x-must': WEB_ADDRESS,
        maxLength: 2048,
      }),
    }),
  /** One of `values`, lower_snake. Stored as text with a CHECK. */
  enum: oneOf,
  /** Whole number within ±2³¹ unless narrowed. */
  integer: (options: NumberOptions = {}): ValueField<number> => {
    const min = options.min ?? -2147483648;
    const max = options.max ?? 2147483647;
    return value<number>({ kind: 'integer', min, max, schema: Type.Integer({ minimum: min, maximum: max }) });
  },
  /** Exact decimal up to 9 × 10¹², numeric(19,6); a string in answers. */
  decimal: (options: NumberOptions = {}): ValueField<string> => decimalField('decimal', 19, 6, options),
  /** Amount of money up to 9 × 10¹⁴, numeric(19,4); a decimal string in answers ("1250.00"). */
  money: (options: NumberOptions = {}): ValueField<string> => decimalField('money', 19, 4, options),
  boolean: (): ValueField<boolean> => value<boolean>({ kind: 'boolean', schema: Type.Boolean() }),
  /** Calendar date, `YYYY-MM-DD`. */
  date: (): ValueField<string> => value<string>({ kind: 'date', schema: Type.String({ format: 'date' }) }),
  /** Instant, RFC 3339, answered in UTC. */
  datetime: (): ValueField<string> =>
    value<string>({ kind: 'datetime', schema: Type.String({ format: 'date-time', maxLength: 40 }) }),
  uuid: (): ValueField<string> => value<string>({ kind: 'uuid', schema: Type.String({ format: 'uuid' }) }),
  /** JSON of the given schema, stored as jsonb. Not filterable. */
  json: <S extends TSchema>(schema: S): ValueField<Static<S>> =>
    value<Static<S>>({ kind: 'json', schema, filterable: false }),
  /**
   * ISO 4217 currency code: what the record's amounts are in. Where a body says none, it is the one that the record has, else the
   * organization's default at that moment. `optional()`: null as long as the record has no amount.
   */
  currency: (): CurrencyField =>
    value<string>({
      kind: 'text',
      minLength: 3,
      maxLength: 3,
      isCurrency: true,
      schema: choice(CURRENCIES, 'Currency'),
    }) as never,
  /** ISO 3166-1 alpha-2 country code. */
  country: (): ValueField<string> =>
    value<string>({ kind: 'text', minLength: 2, maxLength: 2, schema: choice(COUNTRIES, 'Country') }),
  /** IANA time zone name. */
  timezone: (): ValueField<string> => value<string>({ kind: 'text', maxLength: 64, schema: TIME_ZONE }),
  /** Colour, `#RRGGBB`. */
  color: (): ValueField<string> => text({ max: 7, pattern: '^#[0-9A-Fa-f]{6}$', must: 'be a colour, such as #1a2b3c' }),
  /**
   * The place of a record among those with the same reference `within`, such as the cards of a stage: a fractional-index string,
   * compared bytewise. Only the server writes it, and a PUT that does not name the reference keeps it.
   */
  rank: ({
    within,
  }: {
    readonly within: string;
  }): Field<{
    value: string;
    shape: 'value';
    optional: true;
    defaulted: false;
    mode: 'read';
    sortable: true;
  }> =>
    new Field({
      kind: 'rank',
      within,
      input: Type.String(),
      output: Type.String(),
      optional: true,
      sortable: true,
      filterable: false,
      mode: 'read',
    }),
  /** Reference to one record of the same organization: `account` is `accountId` on the wire. */
  ref: (target: () => Entity): RefField =>
    new Field({ kind: 'ref', target, optional: false, sortable: false, filterable: true, mode: 'write' }),
  /** References to many records: `assignees` is `assigneeIds` on the wire, kept in a link table. */
  refs: (target: () => Entity): RefsField =>
    new Field({ kind: 'refs', target, optional: true, sortable: false, filterable: true, mode: 'write' }),
  /**
   * Rows that belong to the record and are replaced with it as a whole, in the order given, such as the lines of an invoice. They
   * have a table of their own; a change of theirs is a change of the record. Lists answer them with `include`.
   */
  lines: <const F extends FieldMap>(
    fields: F,
    { max = 1000, checks = {}, sample = {}, sums = {} }: LinesOptions = {},
  ): LinesField<F> =>
    new Field({
      kind: 'lines',
      lines: { fields, max, checks, sample, sums },
      optional: true,
      sortable: false,
      filterable: false,
      mode: 'write',
    }),
  /** Computed in reads from the record's own fields (`needs`), never stored. */
  computed: <S extends TSchema>(
    schema: S,
    needs: readonly string[],
    compute: (record: Record<string, unknown>, scope: ComputeScope) => Static<S>,
  ): ComputedField<Static<S>> =>
    new Field({
      kind: 'computed',
      output: schema,
      needs,
      compute,
      optional: false,
      sortable: false,
      filterable: false,
      mode: 'read',
    }),
  /**
   * Part of a create's body that is no value of the record: `accept` makes something of it in the same transaction, once the record
   * is there. It is called without one, too.
   */
  input: <S extends TSchema>(
    schema: S,
    accept: (ctx: InputCtx, record: Record<string, unknown>, value: Static<S> | undefined) => Promise<void>,
  ): InputField<Static<S>> =>
    new Field({
      kind: 'input',
      input: schema,
      accept: accept as never,
      optional: true,
      sortable: false,
      filterable: false,
      mode: 'create',
    }),
  /** The address group: spread it into `fields`. */
  address: () => ({
    addressLine: text({ max: 255 }).optional(),
    city: text({ max: 255 }).optional(),
    state: text({ max: 255 }).optional(),
    postcode: text({ max: 64 }).optional(),
    country: f.country().optional(),
  }),
};
