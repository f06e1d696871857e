import type { ComputeScope, FieldMap, Sample } from './field.ts';
import { RECORD_VERBS, type RecordVerb } from './record-verbs.ts';
import type { Grants } from './roles.ts';

/**
 * Which row of the access table (docs/concepts/access.md) an entity follows.
 * - `assignable`: read by scope (own / team / all), such as leads.
 * - `shared`: read by every member, written by scope, such as accounts.
 * - `settings`: read by every member, written by admins and sales managers, such as pipelines.
 * - `administration`: read by every member, written by admins, such as teams.
 */
export type AccessRule = 'assignable' | 'shared' | 'settings' | 'administration';

/** What an entity is made from: its fields, where its records live, who may do what with them. */
export interface EntityOptions<F extends FieldMap, V extends string = string> {
  /** URL path below the prefix. */
  readonly path: string;
  /** Name of the table, plural snake_case. */
  readonly table: string;
  /** What people call it, in any words. @defaultValue the name, capitalised */
  readonly label?: string;
  /** What operationIds and components of OpenAPI are named after, such as `Member`. @defaultValue the name, capitalised */
  readonly identifier?: string;
  /** The fields by name, made with `f`. */
  readonly fields: F;
  /** Text fields that `search` looks into. */
  readonly search?: readonly Extract<keyof F, string>[];
  /** The row of the access table that its four verbs follow. */
  readonly access: AccessRule;
  /** Grants in place of that row's, by verb: `{ update: grants('all', 'created', 'created', 'created') }`. */
  readonly grants?: Partial<Readonly<Record<RecordVerb, Grants>>>;
  /** Its own verbs and who may use them: `{ convert: grants('all', 'all', 'own', 'own') }` declares `lead:convert`. */
  readonly verbs?: Readonly<Record<V, Grants>>;
  /**
   * The relations that let somebody in besides the creator, by their field names, in place of `assignees` and `teams`. A record
   * that is shared with a team is then its members' own; one that is shared with a teammate is not.
   */
  readonly sharedWith?: { readonly profiles: string; readonly teams: string };
  /** Named SQL conditions over own columns, for `unique({ where })`. Written by the plugin, in the form PostgreSQL prints. */
  readonly conditions?: Readonly<Record<string, string>>;
  /** Named CHECK constraints over own columns. */
  readonly checks?: Readonly<Record<string, string>>;
  /**
   * Values that the `checks` accept, by field name, for the rows that the isolation tests make. Only needed where no values can be
   * found from the checks themselves.
   */
  readonly sample?: Sample;
  /** Further indexes: lists of field names (each becomes `(org_id, …)`). */
  readonly indexes?: readonly (readonly string[])[];
  /** Whether organizations may add fields of their own. @defaultValue true for `assignable` and `shared` entities */
  readonly customFields?: boolean;
  /** SQL condition over own columns (table alias `t`) that a record must meet to be referred to, such as an active member. */
  readonly referableWhen?: string;
  /**
   * What lists and boards count with `totals=true`, by name: conditions as `where` has them. Each counts records of the list alone.
   * @example { open: () => ({ status: { nin: ['closed'] } }) }
   */
  readonly totals?: Readonly<Record<string, (scope: ComputeScope) => Readonly<Record<string, unknown>>>>;
  /** The order of a list that asks for none. @defaultValue '-createdAt' */
  readonly defaultSort?: string;
}

/** A kind of record, described once. Made with `defineEntity`. */
export interface Entity<
  out N extends string = string,
  out F extends FieldMap = FieldMap,
  out V extends string = string,
  out T extends string = string,
> extends Omit<EntityOptions<FieldMap>, 'fields' | 'search'> {
  readonly name: N;
  readonly table: T;
  readonly fields: F;
  /** The names of `verbs`. */
  readonly verbNames: readonly V[];
  readonly search?: readonly string[];
  /**
   * The same entity with further fields: real columns, whose migration belongs to whoever extends.
   * Give the result to the plugin: `[leads, { entities: { lead: MyLead } }]`.
   */
  extend<const G extends FieldMap>(extension: {
    readonly fields: G;
    readonly search?: readonly (keyof G & string)[];
  }): Entity<N, F & G, V, T>;
}

/** Words of permissions about an entity: its record verbs and its own. */
export type PermissionOf<E extends Entity> =
  E extends Entity<infer N, FieldMap, infer V> ? `${N}:${RecordVerb | V}` : never;

/** Whether it holds the organization's business, rather than its settings or its people: what comments and files belong to. */
export const isRecordEntity = ({ access }: Pick<Entity, 'access'>): boolean =>
  access === 'assignable' || access === 'shared';

/**
 * Describes an entity once: its table, schemas, filters, OpenAPI, access checks and types are made from this.
 * `name` is singular lower camel case (`lead`) and the noun of its permissions (`lead:read`).
 */
export function defineEntity<
  const N extends string,
  const F extends FieldMap,
  const T extends string,
  const V extends string = never,
>(name: N, options: EntityOptions<F, V> & { readonly table: T }): Entity<N, F, V, T> {
  const verbNames = Object.keys(options.verbs ?? {}) as V[];
  const taken = verbNames.find((verb) => RECORD_VERBS.some((one) => one === verb));
  if (taken) throw new TypeError(`Entity ${name}: ${taken} is a verb of every record; change it with grants.`);
  return {
    ...options,
    name,
    verbNames,
    extend(extension) {
      for (const key of Object.keys(extension.fields)) {
        if (key in options.fields)
          throw new TypeError(`Entity ${name} already has a field ${key}; give the new one another name.`);
      }
      const search: readonly string[] = [...(options.search ?? []), ...(extension.search ?? [])];
      return defineEntity(name, { ...options, fields: { ...options.fields, ...extension.fields }, search } as never);
    },
  };
}

/** The name of a relation on the wire: `account` → `accountId`, `assignees` → `assigneeIds`, `companies` → `companyIds`. */
export type RefKey<K extends string> = `${K}Id`;
export type RefsKey<K extends string> = K extends `${infer S}ies`
  ? `${S}yIds`
  : K extends `${infer S}s`
    ? `${S}Ids`
    : `${K}Ids`;

export const refKey = (field: string): string => `${field}Id`;
export const refsKey = (field: string): string =>
  field.endsWith('ies') ? `${field.slice(0, -3)}yIds` : `${field.endsWith('s') ? field.slice(0, -1) : field}Ids`;
