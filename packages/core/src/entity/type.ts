import { Type as TypeBox } from 'typebox';

// TypeBox makes the schemas; these are our own types of them. Its declarations cost whoever compiles without skipLibCheck about
// 2.4 million instantiations, ten times what the rest of this package costs.

/** A JSON schema. */
// biome-ignore lint/suspicious/noEmptyInterface: any object may be one
export interface TSchema {}

/** A schema whose values are `S` in TypeScript. */
export interface Typed<S> extends TSchema {
  /** There for the compiler alone. */
  readonly '~static': S;
}

/** A property that may be absent. */
export interface TAbsent {
  readonly '~optional': true;
}

/** The TypeScript type of a schema's values. */
export type Static<T> = T extends { readonly '~static': infer S } ? S : unknown;

/** The properties of an object. */
export interface TProperties {
  [key: PropertyKey]: TSchema;
}
type OptionalKeys<P> = { [K in keyof P]: P[K] extends TAbsent ? K : never }[keyof P];
type Flat<T> = { [K in keyof T]: T[K] };
type ObjectStatic<P> = Flat<
  { [K in keyof P as K extends OptionalKeys<P> ? never : K]: Static<P[K]> } & {
    [K in keyof P as K extends OptionalKeys<P> ? K : never]?: Static<P[K]>;
  }
>;

/** An object. */
export interface TObject<P extends TProperties = TProperties> extends Typed<ObjectStatic<P>> {
  readonly type: 'object';
  readonly properties: P;
  readonly required: string[];
}
/** A list. */
export interface TArray<T extends TSchema = TSchema> extends Typed<Static<T>[]> {
  readonly type: 'array';
  readonly items: T;
}
/** Text. */
export interface TString extends Typed<string> {
  readonly type: 'string';
}
/** A number. */
export interface TNumber extends Typed<number> {
  readonly type: 'number' | 'integer';
}
/** Null: of an answer, that it has no body. */
export interface TNull extends Typed<null> {
  readonly type: 'null';
}
/** One of several schemas. */
export interface TUnion<T extends TSchema> extends Typed<Static<T>> {
  readonly anyOf: T[];
}

/** Keywords of JSON schema, and our own (`x-must`). */
export interface SchemaOptions {
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly [keyword: string]: unknown;
}
export interface TStringOptions extends SchemaOptions {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
}
export interface TNumberOptions extends SchemaOptions {
  readonly minimum?: number;
  readonly maximum?: number;
}
export interface TArrayOptions extends SchemaOptions {
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}
export interface TObjectOptions extends SchemaOptions {
  readonly additionalProperties?: boolean | TSchema;
}

export interface TypeBuilder {
  /** An object with these properties. */
  Object<P extends TProperties>(properties: P, options?: TObjectOptions): TObject<P>;
  /** Marks a property that may be absent. */
  Optional<T extends TSchema>(schema: T): T & TAbsent;
  /** A list of such values. */
  Array<T extends TSchema>(items: T, options?: TArrayOptions): TArray<T>;
  /** Text. */
  String(options?: TStringOptions): TString;
  /** A whole number. */
  Integer(options?: TNumberOptions): TNumber;
  /** A number. */
  Number(options?: TNumberOptions): TNumber;
  Boolean(options?: SchemaOptions): Typed<boolean>;
  Null(options?: SchemaOptions): TNull;
  /** Anything. */
  Unknown(options?: SchemaOptions): Typed<unknown>;
  /** One value. */
  Literal<V extends string | number | boolean>(value: V, options?: SchemaOptions): Typed<V> & { readonly const: V };
  /** One of these schemas. */
  Union<T extends TSchema[]>(schemas: [...T], options?: SchemaOptions): TUnion<T[number]>;
  /** An object with any such keys. */
  Record<K extends TSchema, V extends TSchema>(
    key: K,
    value: V,
    options?: SchemaOptions,
  ): Typed<Record<Static<K> & string, Static<V>>>;
  /** A schema of your own, whose values are `S`. */
  Unsafe<S>(schema: object): Typed<S>;
}

/** Builds JSON schemas that TypeScript knows the values of: `Type.Object({ name: Type.String() })`. */
// The builder itself is TypeBox's, whose types say more than ours.
export const Type = TypeBox as unknown as TypeBuilder;
