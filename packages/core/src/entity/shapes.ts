import type { Entity, RefKey, RefsKey } from './entity.ts';
import type { Field, FieldMap } from './field.ts';

export type Traits<X> = X extends Field<infer T> ? T : never;
type Flat<T> = { [K in keyof T]: T[K] };

/** The columns that every record has besides its own fields. */
export interface BaseRecord {
  /** UUIDv7. */
  id: string;
  /** RFC 3339 UTC. */
  createdAt: string;
  updatedAt: string;
  /** Profile id; null for the system. */
  createdBy: string | null;
  updatedBy: string | null;
  /** The id in another system, unique per organization and entity. */
  externalId: string | null;
  /** Starts at 1, +1 per transaction that changes the record. */
  version: number;
  /** RFC 3339 UTC; null while the record is live. */
  deletedAt: string | null;
}

/** Values of the organization's own fields, on entities that take them. */
interface WithCustomFields {
  customFields?: Record<string, unknown>;
}

type WireKey<K, T> = K extends string
  ? T extends { shape: 'ref' }
    ? RefKey<K>
    : T extends { shape: 'refs' }
      ? RefsKey<K>
      : K
  : never;

type OrNull<T> = T extends { shape: 'refs' | 'lines' } ? never : T extends { optional: true } ? null : never;
type ReadValue<T> = T extends { value: infer V } ? V | OrNull<T> : never;

type VisibleKey<F, K extends keyof F> =
  Traits<F[K]> extends { mode: 'hidden' } | { shape: 'input' } ? never : WireKey<K, Traits<F[K]>>;

/** A record as reads answer it. */
export type RecordOf<E extends Entity> =
  E extends Entity<string, infer F> ? Flat<BaseRecord & WithCustomFields & ReadShape<F>> : never;
type ReadShape<F extends FieldMap> = { [K in keyof F as VisibleKey<F, K>]: ReadValue<Traits<F[K]>> };

type MayWrite<T> = T extends { mode: 'write' | 'create'; shape: 'value' | 'ref' | 'refs' | 'lines' | 'input' }
  ? T
  : never;
type MustWrite<T> = MayWrite<T> extends never ? never : T extends { optional: false; defaulted: false } ? T : never;

type InputValue<T> = T extends { shape: 'lines'; input: infer I }
  ? I
  : T extends { value: infer V }
    ? V | OrNull<T>
    : never;
type RequiredInput<F extends FieldMap> = {
  [K in keyof F as MustWrite<Traits<F[K]>> extends never ? never : WireKey<K, Traits<F[K]>>]: InputValue<Traits<F[K]>>;
};
type OptionalInput<F extends FieldMap> = {
  [K in keyof F as MayWrite<Traits<F[K]>> extends never
    ? never
    : MustWrite<Traits<F[K]>> extends never
      ? WireKey<K, Traits<F[K]>>
      : never]?: InputValue<Traits<F[K]>> | undefined;
};
type UpdatableInput<F extends FieldMap> = {
  [K in keyof F as Traits<F[K]> extends { mode: 'write' }
    ? MayWrite<Traits<F[K]>> extends never
      ? never
      : WireKey<K, Traits<F[K]>>
    : never]?: InputValue<Traits<F[K]>> | undefined;
};

/** One row of a `lines` field as reads answer it; `position` counts from 1. */
export type LineOf<F extends FieldMap> = Flat<{ position: number } & ReadShape<F>>;
/** One row of a `lines` field in a body: its place in the list is its position. */
export type LineInput<F extends FieldMap> = Flat<RequiredInput<F> & OptionalInput<F>>;

type LinesKey<E extends Entity> =
  E extends Entity<string, infer F>
    ? { [K in keyof F]: Traits<F[K]> extends { shape: 'lines' } ? K : never }[keyof F]
    : never;
/** A record as lists answer it: `lines` fields are there when `include` names them. */
export type ListedOf<E extends Entity> = [LinesKey<E>] extends [never]
  ? RecordOf<E>
  : Flat<Omit<RecordOf<E>, LinesKey<E>> & Partial<Pick<RecordOf<E>, LinesKey<E> & keyof RecordOf<E>>>>;

/** The body of a create. */
export type CreateOf<E extends Entity> =
  E extends Entity<string, infer F>
    ? Flat<RequiredInput<F> & OptionalInput<F> & WithCustomFields & { externalId?: string | null | undefined }>
    : never;

/** The body of a partial update. */
export type UpdateOf<E extends Entity> =
  E extends Entity<string, infer F>
    ? Flat<UpdatableInput<F> & WithCustomFields & { externalId?: string | null | undefined }>
    : never;

/** Values that only the server sets: `readonly()` fields, for verbs that write them. */
export type ServerSetOf<E extends Entity> =
  E extends Entity<string, infer F>
    ? {
        [K in keyof F as Traits<F[K]> extends { shape: 'computed' } ? never : WireKey<K, Traits<F[K]>>]?:
          | InputValue<Traits<F[K]>>
          | undefined;
      }
    : never;

/** Operators on one value. Which apply depends on the field's kind: anything else is refused when the query is compiled. */
export interface Operators<V> {
  readonly eq?: V;
  readonly ne?: V;
  readonly in?: readonly V[];
  readonly nin?: readonly V[];
  readonly gt?: V;
  readonly gte?: V;
  readonly lt?: V;
  readonly lte?: V;
  readonly contains?: V;
  readonly startsWith?: V;
  readonly isNull?: boolean;
}
export interface ManyOperators<V> {
  readonly in?: readonly V[];
  readonly nin?: readonly V[];
  readonly all?: readonly V[];
  readonly isNull?: boolean;
}

type FilterValue<V> = [V] extends [readonly (infer I)[]]
  ? I | ManyOperators<I>
  : NonNullable<V> | Operators<NonNullable<V>>;
type ComputedKey<F extends FieldMap> = {
  [K in keyof F]: Traits<F[K]> extends { shape: 'computed' | 'lines' } ? K : never;
}[keyof F];

type FilterRecord<F extends FieldMap> = BaseRecord & Omit<ReadShape<F>, ComputedKey<F>>;

/** A condition over one entity: fields are and-ed; `and`, `or` and `not` nest. */
export type Where<E extends Entity> =
  E extends Entity<string, infer F>
    ? { readonly [K in keyof FilterRecord<F>]?: FilterValue<FilterRecord<F>[K]> } & {
        readonly [K in CustomName]?: unknown;
      } & {
        readonly and?: readonly Where<E>[];
        readonly or?: readonly Where<E>[];
        readonly not?: Where<E>;
      }
    : never;

type CustomName = `customFields.${string}`;

type SortableKey<F extends FieldMap> = {
  [K in keyof F]: Traits<F[K]> extends { sortable: true } ? K & string : never;
}[keyof F];
type BaseSort = 'id' | 'createdAt' | 'updatedAt' | CustomName;
/** The names that an entity can be sorted by, descending with a `-` before them. */
export type SortOf<E extends Entity> =
  E extends Entity<string, infer F> ? BaseSort | SortableKey<F> | `-${BaseSort | SortableKey<F>}` : never;

type RelationKey<F extends FieldMap> = {
  [K in keyof F]: Traits<F[K]> extends { shape: 'ref' | 'refs' | 'lines' } ? K & string : never;
}[keyof F];
export type IncludeOf<E extends Entity> = E extends Entity<string, infer F> ? RelationKey<F> : never;

/** What `ctx.list` may be asked for. */
export interface ListOptions<E extends Entity> {
  readonly where?: Where<E>;
  readonly search?: string;
  readonly sort?: readonly SortOf<E>[];
  readonly include?: readonly IncludeOf<E>[];
  /** 1–100. @defaultValue 25 */
  readonly limit?: number;
  readonly cursor?: string;
  /** 0–10,000; not together with `cursor`. */
  readonly offset?: number;
  /** Count all matches (about 1 ms per 10,000 rows). @defaultValue false */
  readonly total?: boolean;
  /** Count all matches, and those that the entity's `totals` name. @defaultValue false */
  readonly totals?: boolean;
  readonly deleted?: 'only' | 'with';
}

/** A page of a list. */
export interface Page<R> {
  readonly data: R[];
  readonly page: {
    readonly limit: number;
    readonly nextCursor: string | null;
    readonly total?: number;
    /** `count`, and one for each of the entity's `totals` whose fields the caller may see. */
    readonly totals?: Readonly<Record<string, number>>;
  };
}
