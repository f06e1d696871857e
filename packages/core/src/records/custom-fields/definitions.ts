import { LRUCache } from 'lru-cache';
import { caseFolded } from '../../database/collation.ts';
import { sql } from '../../database/sql.ts';
import type { ColumnField, CompiledEntity } from '../../entity/compile.ts';
import { type TSchema, Type } from '../../entity/type.ts';
import type { Ctx } from '../../tenancy/ctx.ts';
import { type CustomFieldOption, type CustomFieldType, TYPE_RULES } from './types.ts';

/** One custom field as validation, filters and answers need it. */
export interface CustomFieldDefinition {
  readonly key: string;
  readonly label: string;
  readonly type: CustomFieldType;
  readonly options: readonly CustomFieldOption[];
  readonly target: string | null;
  readonly required: boolean;
  readonly filterable: boolean;
  readonly unique: boolean;
  readonly isActive: boolean;
  /** What a body may hold. The same object for as long as the definition stays, so that its validator is compiled once. */
  readonly schema: TSchema;
  /** How filters and sorting see it; undefined for what they cannot use. */
  readonly field: ColumnField | undefined;
  /** How upserts match by it; undefined for a field that is not unique. */
  readonly match: ColumnField | undefined;
}

/** The custom fields of one entity in one organization, by key. */
export type CustomFieldSet = ReadonlyMap<string, CustomFieldDefinition>;
export const NO_CUSTOM_FIELDS: CustomFieldSet = new Map();

type Row = Omit<CustomFieldDefinition, 'schema' | 'field' | 'match' | 'options'> & {
  readonly entity: string;
  readonly options: readonly CustomFieldOption[] | null;
};

/** Whose fields are remembered: those that asked last. */
const MOST_ORGANIZATIONS = 2000;

/** The wire name of a custom field in filters and sorts. */
export const customName = (key: string): string => `customFields.${key}`;

function fieldOf(row: Row): ColumnField {
  const { kind, cast } = TYPE_RULES[row.type];
  const text = sql`(t.custom_fields ->> ${row.key})`;
  return {
    shape: 'column',
    field: customName(row.key),
    wire: customName(row.key),
    column: 'custom_fields',
    kind,
    spec: {
      kind,
      optional: true,
      sortable: row.type !== 'multi_select' && row.type !== 'textarea',
      filterable: true,
      mode: 'write',
      ...(row.options ? { values: row.options.map((option) => option.value) } : {}),
    },
    expression: cast === '' ? text : sql`${text}${sql.raw(cast)}`,
    ...(row.type === 'multi_select' ? { listExpression: sql`(t.custom_fields -> ${row.key})` } : {}),
  };
}

/** Uniqueness compares the text without case, whatever the type. */
const matchOf = (row: Row): ColumnField => ({
  ...fieldOf(row),
  expression: caseFolded(sql`(t.custom_fields ->> ${row.key})`),
});

function definitionOf(row: Row): CustomFieldDefinition {
  const { entity: _entity, ...rest } = row;
  const options = row.options ?? [];
  const schema = TYPE_RULES[row.type].schema(options.map((option) => option.value));
  return {
    ...rest,
    options,
    schema: Type.Unsafe({ ...schema, title: undefined, description: row.label }),
    field: row.filterable ? fieldOf(row) : undefined,
    match: row.unique && row.isActive ? matchOf(row) : undefined,
  };
}

async function load(ctx: Pick<Ctx, 'org' | 'db'>): Promise<Map<string, CustomFieldSet>> {
  const { rows } = await sql<Row>`select entity, key, label, type, options, target, required, filterable, "unique",
      is_active as "isActive" from custom_fields where org_id = ${ctx.org.id} and deleted_at is null
    order by position, key`.execute(ctx.db);
  const sets = new Map<string, Map<string, CustomFieldDefinition>>();
  for (const row of rows) {
    const set = sets.get(row.entity) ?? new Map();
    set.set(row.key, definitionOf(row));
    sets.set(row.entity, set);
  }
  return sets;
}

/** What a read shows: the values of fields that are defined, in their order. */
export function visibleCustomFields(set: CustomFieldSet, stored: unknown): Record<string, unknown> {
  const values = (stored ?? {}) as Record<string, unknown>;
  const shown: Record<string, unknown> = {};
  for (const key of set.keys()) if (Object.hasOwn(values, key)) shown[key] = values[key];
  return shown;
}

const extended = new WeakMap<CustomFieldSet, WeakMap<CompiledEntity, CompiledEntity>>();

/** The entity with an organization's filterable fields among its names. Made once per set. */
export function withCustomFields(entity: CompiledEntity, set: CustomFieldSet): CompiledEntity {
  if (set.size === 0) return entity;
  const known = extended.get(set) ?? new WeakMap<CompiledEntity, CompiledEntity>();
  extended.set(set, known);
  const found = known.get(entity);
  if (found) return found;
  const fields = [...set.values()].flatMap(({ field }) => (field ? [[field.wire, field] as const] : []));
  const made = { ...entity, lookup: new Map([...entity.lookup, ...fields]) };
  known.set(entity, made);
  return made;
}

/**
 * Custom fields of organizations, remembered by version. The version comes with the membership of every request, so that a
 * change is seen by the next one, whichever server made it.
 */
export class CustomFieldCache {
  readonly #known: LRUCache<string, { readonly version: number; readonly sets: ReadonlyMap<string, CustomFieldSet> }>;

  constructor(mostOrganizations = MOST_ORGANIZATIONS) {
    this.#known = new LRUCache({ max: mostOrganizations });
  }

  /** By entity. Costs nothing for an organization without custom fields, and no query while the version stays. */
  async of(ctx: Pick<Ctx, 'org' | 'db'>, version: number): Promise<ReadonlyMap<string, CustomFieldSet>> {
    if (version === 0) return NONE;
    const known = this.#known.get(ctx.org.id);
    if (known?.version === version) return known.sets;
    const sets = await load(ctx);
    this.#known.set(ctx.org.id, { version, sets });
    return sets;
  }
}

const NONE: ReadonlyMap<string, CustomFieldSet> = new Map();
