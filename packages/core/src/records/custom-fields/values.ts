import { isDeepStrictEqual } from 'node:util';
import { caseFolded } from '../../database/collation.ts';
import { sql } from '../../database/sql.ts';
import type { CompiledEntity } from '../../entity/compile.ts';
import { settleText } from '../../entity/text/settle-text.ts';
import { errorItems, ownValidatorOf } from '../../entity/validation.ts';
import { errors } from '../../errors/core-errors.ts';
import type { ErrorItem } from '../../errors/crm-error.ts';
import { refuseReference } from '../../errors/refuse.ts';
import type { TenantCtx } from '../tenant-ctx.ts';
import type { CustomFieldDefinition, CustomFieldSet } from './definitions.ts';

type Values = Record<string, unknown>;

/** The most that one record's custom fields may take, as JSON. */
export const MAX_CUSTOM_FIELDS_BYTES = 65_536;

const pointerOf = (key: string): string =>
  `/customFields/${key.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`;

function checkValue(
  definition: CustomFieldDefinition | undefined,
  key: string,
  value: unknown,
  present: unknown,
): ErrorItem[] {
  const pointer = pointerOf(key);
  if (!definition) return [{ pointer, detail: 'is not a custom field of this entity' }];
  if (isDeepStrictEqual(value, present)) return [];
  if (!definition.isActive) return [{ pointer, detail: 'is a custom field that takes no new values' }];
  if (value === null) return definition.required ? [{ pointer, detail: 'is required' }] : [];
  const validator = ownValidatorOf(definition.schema);
  if (validator(value)) return [];
  return errorItems(validator.errors).map((item) => ({ pointer: `${pointer}${item.pointer}`, detail: item.detail }));
}

function settled(definition: CustomFieldDefinition | undefined, given: unknown): unknown {
  const value = typeof given === 'string' ? settleText(definition?.type, given) : given;
  return value === '' ? null : value;
}

export interface CustomFieldChange {
  /** `customFields` of the body; undefined when it has none. */
  readonly sent: unknown;
  /** The record's present values; undefined on create. */
  readonly current: Values | undefined;
  /** PUT: what is not sent goes. */
  readonly replace: boolean;
  /** Required ones may be missing. @defaultValue false */
  readonly mayLack?: boolean;
}

/**
 * The values to store after a change: sent ones over present ones, null taking a value away. Undefined when nothing is said.
 * @throws {VALIDATION_FAILED} for unknown, inactive, wrong, missing or too many values
 */
export function mergeCustomFields(set: CustomFieldSet, change: CustomFieldChange): Values | undefined {
  const { current, replace, mayLack = false } = change;
  if (change.sent === undefined && current !== undefined && !replace) return undefined;
  const sent = Object.entries((change.sent ?? {}) as Values).map(([key, value]): [string, unknown] => [
    key,
    settled(set.get(key), value),
  ]);
  const present = current ?? {};
  const broken = sent.flatMap(([key, value]) =>
    checkValue(set.get(key), key, value, Object.hasOwn(present, key) ? present[key] : null),
  );
  if (broken.length > 0) throw errors.VALIDATION_FAILED({ errors: broken.slice(0, 20) });
  const kept = replace ? Object.entries(present).filter(([key]) => !set.get(key)?.isActive) : Object.entries(present);
  const merged = Object.fromEntries([...kept, ...sent].filter(([, value]) => value !== null));
  // A nulled value takes the present one away, too.
  for (const [key, value] of sent) if (value === null) delete merged[key];
  if ((current === undefined || replace) && !mayLack) requireAll(set, merged);
  if (Buffer.byteLength(JSON.stringify(merged)) > MAX_CUSTOM_FIELDS_BYTES) {
    throw errors.VALIDATION_FAILED({
      errors: [{ pointer: '/customFields', detail: `takes at most ${MAX_CUSTOM_FIELDS_BYTES} bytes` }],
    });
  }
  return merged;
}

function requireAll(set: CustomFieldSet, values: Values): void {
  const missing = [...set.values()].filter((one) => one.required && one.isActive && !Object.hasOwn(values, one.key));
  if (missing.length > 0)
    throw errors.VALIDATION_FAILED({
      errors: missing.map(({ key }) => ({ pointer: pointerOf(key), detail: 'is required' })),
    });
}

/**
 * Checks what needs the database: records that are named, and unique values; both stay so until commit.
 * @throws {INVALID_REFERENCE} {ALREADY_EXISTS}
 */
export async function checkCustomFields(
  ctx: TenantCtx,
  entity: CompiledEntity,
  set: CustomFieldSet,
  values: Values,
  current: Values = {},
  id?: string,
): Promise<void> {
  // In one order for everybody: unique values are held until commit.
  for (const [key, value] of Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const definition = set.get(key);
    if (!definition || isDeepStrictEqual(current[key], value)) continue;
    if (definition.type === 'record') await checkRecord(ctx, definition, value);
    if (definition.unique) await checkUnique(ctx, entity, key, value, id);
  }
}

/** A restored record's unique values may have been taken meanwhile. @throws {ALREADY_EXISTS} */
export async function checkRestoredCustomFields(ctx: TenantCtx, entity: CompiledEntity, record: Values): Promise<void> {
  const values = (record.customFields ?? {}) as Values;
  for (const { key, unique } of ctx.customFieldsOf(entity.name).values())
    if (unique && Object.hasOwn(values, key)) await checkUnique(ctx, entity, key, values[key], record.id as string);
}

/** Returns whether the record that a value names can be referred to, and holds it until commit. */
export async function isRecordUsable(
  ctx: TenantCtx,
  { target }: CustomFieldDefinition,
  value: unknown,
): Promise<boolean> {
  if (!target || !ctx.app.model.registry.has(target)) return false;
  return (await ctx.referable(ctx.app.model.entity(target).entity, [String(value)])).length > 0;
}

async function checkRecord(ctx: TenantCtx, definition: CustomFieldDefinition, value: unknown): Promise<void> {
  if (await isRecordUsable(ctx, definition, value)) return;
  throw refuseReference(pointerOf(definition.key));
}

/** Returns whether a live record other than `id` has the value of a unique field, and holds the value until commit. */
export async function isValueTaken(
  ctx: TenantCtx,
  entity: CompiledEntity,
  key: string,
  value: unknown,
  id?: string,
): Promise<boolean> {
  // Compared by the database alone: it folds case and writes numbers in its own way.
  const same =
    typeof value === 'string'
      ? sql`${caseFolded(sql`(t.custom_fields ->> ${key})`)} = ${caseFolded(value)}`
      : sql`t.custom_fields -> ${key} = ${JSON.stringify(value)}::jsonb`;
  await ctx.holdUntilCommit('custom field', entity.name, key, String(value).toLowerCase());
  const { rows } = await sql`select 1 from ${sql.table(entity.entity.table)} as t where t.org_id = ${ctx.org.id}
    and t.deleted_at is null and ${same} and t.id is distinct from ${id ?? null}::uuid limit 1`.execute(ctx.db);
  return rows.length > 0;
}

async function checkUnique(
  ctx: TenantCtx,
  entity: CompiledEntity,
  key: string,
  value: unknown,
  id: string | undefined,
): Promise<void> {
  if (await isValueTaken(ctx, entity, key, value, id))
    throw errors.ALREADY_EXISTS({ errors: [{ pointer: pointerOf(key), detail: 'is already used by another record' }] });
}
