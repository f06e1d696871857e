import type { RawBuilder } from 'kysely';
import { identifier } from '../database/identifier.ts';
import { type Entity, isRecordEntity, refKey, refsKey } from './entity.ts';
import { f } from './f.ts';
import type { Field, FieldKind, FieldMap, FieldSpec } from './field.ts';
import { type TSchema, Type } from './type.ts';

/** A stored value of an entity: one column of its own table. */
export interface ColumnField {
  readonly shape: 'column';
  /** The field's name in the description. */
  readonly field: string;
  /** The property in bodies, answers and filters. */
  readonly wire: string;
  readonly column: string;
  readonly kind: FieldKind;
  readonly spec: FieldSpec;
  /** The stored lower-case twin that unique rules and equality compare. */
  readonly keyColumn?: string;
  /** The stored E.164 twin of a phone number. */
  readonly e164Column?: string;
  /** The stored whole number of its smallest units, by which an amount is filtered and sorted. */
  readonly unitsColumn?: string;
  /** For references: the target entity's name. */
  readonly target?: string;
  /** SQL over the table aliased `t` in place of the column: a custom field inside its JSON. */
  readonly expression?: RawBuilder<unknown>;
  /** The same for a JSON list of texts. */
  readonly listExpression?: RawBuilder<unknown>;
}

/** A to-many relation: a link table `(org_id, owner, target)`. */
export interface LinkField {
  readonly shape: 'link';
  readonly field: string;
  readonly wire: string;
  readonly spec: FieldSpec;
  readonly table: string;
  readonly ownerColumn: string;
  readonly targetColumn: string;
  readonly target: string;
  readonly targetTable: string;
  /** True when the target's side declares the table. */
  readonly inverse: boolean;
}

export interface ComputedField {
  readonly shape: 'computed';
  readonly field: string;
  readonly wire: string;
  readonly spec: FieldSpec;
}

/** Rows of the record: a table `(org_id, owner, position, …)`. */
export interface LinesField {
  readonly shape: 'lines';
  readonly field: string;
  readonly wire: string;
  readonly spec: FieldSpec;
  readonly table: string;
  readonly ownerColumn: string;
  readonly columns: readonly ColumnField[];
  readonly byWire: ReadonlyMap<string, ColumnField>;
}

/** Part of a create's body that is not stored in the record. */
export interface InputField {
  readonly wire: string;
  readonly spec: FieldSpec;
}

export type CompiledField = ColumnField | LinkField | LinesField | ComputedField;

/** An entity ready for use: names resolved, relations found. One per entity name and application. */
export interface CompiledEntity {
  readonly name: string;
  readonly plugin: string;
  readonly entity: Entity;
  readonly columns: readonly ColumnField[];
  readonly links: readonly LinkField[];
  readonly lines: readonly LinesField[];
  readonly computed: readonly ComputedField[];
  readonly inputs: readonly InputField[];
  /** What the amounts are in; undefined for an entity without amounts or without a currency. */
  readonly currency: ColumnField | undefined;
  /** The columns and rows that hold amounts of money. */
  readonly amounts: readonly (ColumnField | LinesField)[];
  readonly byWire: ReadonlyMap<string, CompiledField>;
  readonly byField: ReadonlyMap<string, CompiledField>;
  /** By wire name what a caller may filter, sort and include by: custom fields among them, hidden fields not. */
  readonly lookup: ReadonlyMap<string, CompiledField>;
  /** The links that own/team scopes look at. */
  readonly assignees: LinkField | undefined;
  readonly teams: LinkField | undefined;
}

/** Every entity of the application by name, after replacements and extensions. */
export type Registry = ReadonlyMap<string, CompiledEntity>;

export interface EntitySource {
  readonly plugin: string;
  readonly entity: Entity;
}

export const snake = (name: string): string =>
  name.replace(/[A-Z0-9]+/g, (part) => `_${part.toLowerCase()}`).replace(/^_/, '');
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
/**
 * `lead` → `Lead`: what operationIds and components of OpenAPI are named after. Never the label, which is for people and may have
 * any characters.
 */
export const identifierOf = (entity: Pick<Entity, 'name' | 'identifier'>): string =>
  entity.identifier ?? capital(entity.name);
/** What people call it, in summaries and tags. */
export const labelOf = (entity: Pick<Entity, 'name' | 'label'>): string => entity.label ?? capital(entity.name);

/** For sentences: `an Invoice`, `a Lead`. */
export const withArticle = (label: string): string => `${/^[aeio]/i.test(label) ? 'an' : 'a'} ${label}`;

/** The fields that every record has; `orgId` is the key's first half and never on the wire. */
export const BASE_FIELDS: FieldMap = {
  id: f.uuid().readonly().sortable(),
  createdAt: f.datetime().readonly().sortable(),
  updatedAt: f.datetime().readonly().sortable(),
  createdBy: f.uuid().optional().readonly(),
  updatedBy: f.uuid().optional().readonly(),
  externalId: f.text({ max: 255 }).optional().describe('Its id in another system, unique per organization.'),
  version: f.integer().readonly(),
  deletedAt: f.datetime().optional().readonly().unfilterable(),
};

/** Values of the organization's own fields; their types are the organization's, so the schema here is open. */
const CustomFieldValues: TSchema = Type.Unsafe({
  type: 'object',
  title: 'CustomFields',
  'x-open': 'Only values of defined fields are stored and answered.',
  additionalProperties: true,
  maxProperties: 200,
});

export const takesCustomFields = (entity: Pick<Entity, 'access' | 'customFields'>): boolean =>
  entity.customFields ?? isRecordEntity(entity);

const TEXT_KINDS: ReadonlySet<FieldKind> = new Set(['text', 'email', 'url']);

const READ_BY_PEOPLE: ReadonlySet<FieldKind> = new Set([...TEXT_KINDS, 'phone']);

/** Whether a field is sorted as people read, rather than by its bytes or its value. */
export const sortsByCollation = ({ kind }: Pick<ColumnField, 'kind'>): boolean => READ_BY_PEOPLE.has(kind);

/** Kinds that a row cannot have: it is no record, and nothing is derived from its values. */
const NOT_IN_LINES: ReadonlySet<FieldKind> = new Set(['refs', 'lines', 'computed', 'rank', 'phone']);

function compileLines(
  owner: Entity,
  name: string,
  field: Field,
  entities: ReadonlyMap<string, EntitySource>,
): LinesField {
  const columns = Object.entries(field.spec.lines?.fields ?? {}).map(([line, inner]) => {
    const compiled = compileField(owner, line, inner, entities);
    if (compiled.shape !== 'column' || NOT_IN_LINES.has(inner.spec.kind) || inner.spec.unique || line === 'position')
      throw new TypeError(`Entity ${owner.name}: rows of ${name} cannot have the field ${line} as it is described.`);
    // Rows are neither filtered nor sorted.
    const { unitsColumn: _units, ...column } = compiled;
    return column;
  });
  return {
    shape: 'lines',
    field: name,
    wire: name,
    spec: field.spec,
    table: identifier(`${snake(owner.name)}_${snake(name)}`),
    ownerColumn: identifier(`${snake(owner.name)}_id`),
    columns,
    byWire: new Map(columns.map((column) => [column.wire, column])),
  };
}

function compileField(
  owner: Entity,
  name: string,
  field: Field,
  entities: ReadonlyMap<string, EntitySource>,
): CompiledField {
  const { spec } = field;
  if (spec.kind === 'computed') return { shape: 'computed', field: name, wire: name, spec };
  if (spec.kind === 'lines') return compileLines(owner, name, field, entities);
  if (spec.kind === 'ref' || spec.kind === 'refs') {
    const target = spec.target?.().name ?? '';
    const found = entities.get(target);
    if (!found)
      throw new TypeError(
        `Entity ${owner.name}: field ${name} refers to the entity "${target}", which no registered plugin brings.`,
      );
    if (spec.kind === 'ref') {
      return {
        shape: 'column',
        field: name,
        wire: refKey(name),
        column: identifier(`${snake(name)}_id`),
        kind: 'ref',
        spec,
        target,
      };
    }
    const inverse = spec.inverseOf !== undefined;
    const singular = (entity: string) => identifier(`${snake(entity)}_id`);
    const self = target === owner.name;
    return {
      shape: 'link',
      field: name,
      wire: refsKey(name),
      spec,
      target,
      targetTable: found.entity.table,
      inverse,
      table: identifier(
        inverse ? `${snake(target)}_${snake(spec.inverseOf ?? '')}` : `${snake(owner.name)}_${snake(name)}`,
      ),
      ownerColumn: singular(owner.name),
      targetColumn: self ? identifier(`target_${snake(target)}_id`) : singular(target),
    };
  }
  const column = identifier(snake(name));
  return {
    shape: 'column',
    field: name,
    wire: name,
    column,
    kind: spec.kind,
    spec,
    ...((spec.unique && TEXT_KINDS.has(spec.kind)) || spec.kind === 'email'
      ? { keyColumn: identifier(`${column}_key`) }
      : {}),
    ...(spec.kind === 'phone' ? { e164Column: identifier(`${column}_e164`) } : {}),
    ...(spec.scale !== undefined && (spec.filterable || spec.sortable)
      ? { unitsColumn: identifier(`${column}_units`) }
      : {}),
  };
}

const isAmount = ({ kind }: ColumnField): boolean => kind === 'money';

function compileEntity(source: EntitySource, entities: ReadonlyMap<string, EntitySource>): CompiledEntity {
  const { entity, plugin } = source;
  const custom: FieldMap = takesCustomFields(entity) ? { customFields: f.json(CustomFieldValues).default({}) } : {};
  const all = Object.entries({ ...BASE_FIELDS, ...custom, ...entity.fields });
  const inputs = all.flatMap(([wire, { spec }]) => (spec.kind === 'input' ? [{ wire, spec }] : []));
  const stored = all.filter(([, { spec }]) => spec.kind !== 'input');
  const fields = stored.map(([name, field]) => compileField(entity, name, field, entities));
  const links = fields.filter((field) => field.shape === 'link');
  checkColumns(
    entity,
    fields.filter((field) => field.shape === 'column'),
  );
  for (const name of entity.search ?? []) {
    if (!(name in entity.fields))
      throw new TypeError(`Entity ${entity.name}: search names the field "${name}", which it does not have.`);
  }
  const byWire: ReadonlyMap<string, CompiledField> = new Map(fields.map((field) => [field.wire, field]));
  const linkTo = (field: string, target: string) =>
    links.find((link) => link.field === field && link.target === target);
  const columns = fields.filter((field) => field.shape === 'column');
  const lines = fields.filter((field) => field.shape === 'lines');
  const amounts = [...columns.filter(isAmount), ...lines.filter((rows) => rows.columns.some(isAmount))];
  const currencies = columns.filter(({ spec }) => spec.isCurrency);
  return {
    name: entity.name,
    plugin,
    entity,
    columns,
    links,
    lines,
    inputs,
    amounts,
    currency: amounts.length > 0 ? (currencies.find(({ field }) => field === 'currency') ?? currencies[0]) : undefined,
    computed: fields.filter((field) => field.shape === 'computed'),
    byWire,
    lookup: byWire,
    byField: new Map(fields.map((field) => [field.field, field])),
    assignees: linkTo(entity.sharedWith?.profiles ?? 'assignees', 'profile'),
    teams: linkTo(entity.sharedWith?.teams ?? 'teams', 'team'),
  };
}

const NAMES = [
  ['identifier', /^[A-Z][A-Za-z0-9]{0,40}$/, 'upper camel case'],
  ['name', /^[a-z][A-Za-z0-9]{0,40}$/, 'lower camel case'],
  ['path', /^[a-z][a-z0-9-]{0,60}$/, 'lower case with dashes, without a slash'],
  ['table', /^[a-z][a-z0-9_]{0,50}$/, 'lower snake case'],
] as const;

const FIELD_NAME = /^[a-z][A-Za-z0-9]{0,59}$/;

/** Two fields that need the same column, or one that needs a column which every table has. */
function checkColumns(entity: Entity, columns: readonly ColumnField[]): void {
  const taken = new Map([
    ['org_id', ''],
    ['search_text', ''],
  ]);
  for (const { field, column, keyColumn, e164Column, unitsColumn } of columns) {
    for (const name of [column, keyColumn, e164Column, unitsColumn]) {
      if (name === undefined) continue;
      const other = taken.get(name);
      const why =
        other === '' ? `needs the column ${name}, which the table has` : `and "${other}" need the same column ${name}`;
      if (other !== undefined) throw new TypeError(`Entity ${entity.name}: the field "${field}" ${why}. Rename it.`);
      taken.set(name, field);
    }
  }
}

function checkNames(sources: readonly EntitySource[]): void {
  for (const [at, { entity }] of sources.entries()) {
    for (const [key, pattern, must] of NAMES) {
      const name = entity[key];
      if (name !== undefined && !pattern.test(name))
        throw new TypeError(`Entity ${entity.name}: its ${key} "${name}" must be ${must}.`);
    }
    for (const field of Object.keys(entity.fields)) {
      if (!FIELD_NAME.test(field))
        throw new TypeError(
          `Entity ${entity.name}: the field "${field}" must be lower camel case, at most 60 characters.`,
        );
    }
    const twin = sources
      .slice(0, at)
      .find((other) => other.entity.name === entity.name || other.entity.table === entity.table);
    if (twin)
      throw new TypeError(`Entities ${twin.entity.name} and ${entity.name} share a name or the table ${entity.table}.`);
  }
}

/** Resolves every entity against all others. Throws a TypeError that names what is missing. */
export function compileEntities(sources: readonly EntitySource[]): Registry {
  checkNames(sources);
  const byName = new Map(sources.map((source) => [source.entity.name, source]));
  return new Map(sources.map((source) => [source.entity.name, compileEntity(source, byName)]));
}
