import type { Entity } from './entity.ts';
import type { InputCtx } from './input-ctx.ts';
import type { TSchema } from './type.ts';

export type FieldKind =
  | 'text'
  | 'email'
  | 'phone'
  | 'url'
  | 'enum'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'uuid'
  | 'json'
  | 'rank'
  | 'ref'
  | 'refs'
  | 'lines'
  | 'computed'
  | 'input';

/** What a computed field may look at besides its record. */
export interface ComputeScope {
  readonly now: Date;
  /** `YYYY-MM-DD` in the organization's time zone. */
  readonly today: string;
}

export interface UniqueRule {
  /** One of the entity's `conditions`: only records that meet it count. */
  readonly where?: string;
  /** A reference of the entity: unique among the records that refer to the same one. */
  readonly within?: string;
  /** Deleted records count, too: their numbers are never given again. @defaultValue false */
  readonly evenDeleted?: boolean;
}

/** Values by field name; null leaves a field empty. */
export type Sample = Readonly<Record<string, string | number | boolean | null>>;

/** Rows that belong to one record and change with it. */
export interface LinesSpec {
  /** The fields of one row, made with `f`. */
  readonly fields: FieldMap;
  /** The most rows of one record. */
  readonly max: number;
  /** Named CHECK constraints over the rows' columns. */
  readonly checks: Readonly<Record<string, string>>;
  /** Values of a row that the CHECK constraints accept, where none can be found from them. */
  readonly sample: Sample;
  /** Fields of the record that are the sum of a field over its rows; the database checks it at commit. */
  readonly sums: Readonly<Record<string, string>>;
}

/** The plain description behind a field: everything that the tables, schemas, filters and checks are made from. */
export interface FieldSpec {
  readonly kind: FieldKind;
  /** JSON schema of a present value in a body. Absent for relations and computed fields. */
  readonly input?: TSchema;
  /** JSON schema of a present value in an answer. */
  readonly output?: TSchema;
  readonly optional: boolean;
  readonly default?: unknown;
  readonly sortable: boolean;
  readonly filterable: boolean;
  /** `write`: in create and update bodies; `create`: only in create bodies; `read`: set by the server; `hidden`: never on the wire. */
  readonly mode: 'write' | 'create' | 'read' | 'hidden';
  readonly unique?: UniqueRule;
  readonly values?: readonly string[];
  /** A currency: where a body says none, the server sets it with the first amount of the record. */
  readonly isCurrency?: true;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly min?: number;
  readonly max?: number;
  /** Digits after the point, of a decimal number. */
  readonly scale?: number;
  /** SQL type, when it is not the kind's usual one. */
  readonly columnType?: string;
  readonly target?: () => Entity;
  /** For `refs`: the field of the target whose link table this side shares. */
  readonly inverseOf?: string;
  /** For a rank: the reference to the records that each have an order of their own. */
  readonly within?: string;
  readonly lines?: LinesSpec;
  readonly needs?: readonly string[];
  readonly compute?: (record: Record<string, unknown>, scope: ComputeScope) => unknown;
  /** For `input`: what a create does with the value, once the record is there. `value` is undefined where the body has none. */
  readonly accept?: (ctx: InputCtx, record: Record<string, unknown>, value: unknown) => Promise<void>;
  readonly description?: string;
  /** A value that OpenAPI shows. */
  readonly example?: unknown;
}

/** Whether a create without this field stores a value all the same. */
export const hasDefault = ({ default: value, isCurrency }: FieldSpec): boolean =>
  value !== undefined || isCurrency === true;

/** What the type system knows of a field. */
export interface FieldTraits {
  readonly value: unknown;
  /** What a body takes, where it is not what an answer has. */
  readonly input?: unknown;
  readonly shape: 'value' | 'ref' | 'refs' | 'lines' | 'computed' | 'input';
  readonly optional: boolean;
  readonly defaulted: boolean;
  readonly mode: 'write' | 'create' | 'read' | 'hidden';
  readonly sortable: boolean;
}

type With<T extends FieldTraits, C extends Partial<FieldTraits>> = Omit<T, keyof C> & C extends infer R extends
  FieldTraits
  ? { [K in keyof R]: R[K] }
  : never;

/**
 * One field of an entity. Immutable: every modifier answers a new field.
 * Made with `f` (`f.text()`, `f.money()`, `f.ref(() => Account)`, …).
 */
export class Field<T extends FieldTraits = FieldTraits> {
  declare readonly '~traits': T;
  readonly spec: FieldSpec;

  constructor(spec: FieldSpec) {
    this.spec = spec;
  }

  /** May be absent; absent is stored and answered as null. */
  optional(): Field<With<T, { optional: true }>> {
    return this.#with({ optional: true });
  }

  /** The value a create without this field stores. */
  default(value: T['value']): Field<With<T, { defaulted: true }>> {
    return this.#with({ default: value });
  }

  /**
   * No two live records of one organization share this value (case-insensitively for text).
   * `where` and `within` narrow the rule.
   */
  unique(rule: UniqueRule = {}): Field<T> {
    return this.#with({ unique: rule });
  }

  /** May be named in `sort`. */
  sortable(): Field<With<T, { sortable: true }>> {
    return this.#with({ sortable: true });
  }

  /** Filters on this field are refused. Fields of a filterable kind are filterable unless said otherwise. */
  unfilterable(): Field<T> {
    return this.#with({ filterable: false });
  }

  /** Set by the server; a body that carries it is refused. */
  readonly(): Field<With<T, { mode: 'read' }>> {
    return this.#with({ mode: 'read' });
  }

  /** May be given on create and never changed. */
  createOnly(): Field<With<T, { mode: 'create' }>> {
    return this.#with({ mode: 'create' });
  }

  /** Never on the wire, in either direction. */
  hidden(): Field<With<T, { mode: 'hidden' }>> {
    return this.#with({ mode: 'hidden', filterable: false });
  }

  /** One sentence for OpenAPI. */
  describe(description: string): Field<T> {
    return this.#with({ description });
  }

  /** A value that OpenAPI shows, where none can be found from the schema. */
  example(example: NonNullable<T['value']>): Field<T> {
    return this.#with({ example });
  }

  /** On a to-many relation: this side shares the link table of the target's field of that name. */
  inverseOf(field: string): Field<T> {
    return this.#with({ inverseOf: field });
  }

  // biome-ignore lint/suspicious/noExplicitAny: the traits change exactly as each modifier's return type says
  #with(change: Partial<FieldSpec>): Field<any> {
    return new Field({ ...this.spec, ...change });
  }
}

/** Fields by their names, as `defineEntity` takes them. */
// biome-ignore lint/suspicious/noExplicitAny: a map of fields of any traits; `unknown` would lose them (Field is invariant)
export type FieldMap = Readonly<Record<string, Field<any>>>;
