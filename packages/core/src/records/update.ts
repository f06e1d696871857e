import { isDeepStrictEqual } from 'node:util';
import { sql } from '../database/sql.ts';
import { runTogether } from '../database/together.ts';
import { type CompiledEntity, type LinkField, takesCustomFields } from '../entity/compile.ts';
import { validateBody } from '../entity/validation.ts';
import { checkWritable, refineBody, settleBody } from './body.ts';
import { readPlan, visible } from './columns.ts';
import { checkCustomFields, mergeCustomFields } from './custom-fields/values.ts';
import { asAnswered } from './format.ts';
import { getRecord, lockRecord } from './get.ts';
import { completeLines, lineStatements, writtenLines } from './lines.ts';
import { announce, isHeard } from './record-event.ts';
import { forgetShared } from './reference-locks.ts';
import { checkReferences, holdReferences } from './references.ts';
import { runBodyHooks } from './run-body-hooks.ts';
import { stampCurrency } from './stamp-currency.ts';
import { addLinks, assignments, removeLinks } from './store.ts';
import type { TenantCtx } from './tenant-ctx.ts';

type Values = Record<string, unknown>;
type Assignments = ReturnType<typeof assignments>;

export interface UpdateOptions {
  /** What only the server sets. */
  readonly set?: Values;
  /** The permission that the change needs. @defaultValue `<entity>:update` */
  readonly permission?: string;
  /** The body is a whole one: custom fields that it does not name go, required ones are required. */
  readonly replace?: boolean;
  /** Nothing follows in the transaction: COMMIT is sent with the change, where nothing else needs it first. */
  readonly last?: boolean;
  /** A verb in place of the factory's says so; the route that it serves must say it, too. */
  readonly isLast?: boolean;
  /** The caller has checked which fields may be written. @defaultValue false */
  readonly fieldsChecked?: boolean;
}

function isUnchanged(entity: CompiledEntity, wire: string, current: unknown, value: unknown): boolean {
  const field = entity.byWire.get(wire);
  if (field?.shape === 'link') return isDeepStrictEqual(current, [...new Set(value as string[])].sort());
  if (field?.shape === 'lines')
    return isDeepStrictEqual(
      writtenLines(field, current as Values[]),
      writtenLines(field, completeLines(field, value as Values[])),
    );
  return isDeepStrictEqual(current, asAnswered(field?.spec.kind, value));
}

/** Only what differs from the record as it is. */
function changed(entity: CompiledEntity, current: Values, values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([wire, value]) => value !== undefined && !isUnchanged(entity, wire, current[wire], value),
    ),
  );
}

async function changeLinks(
  ctx: TenantCtx,
  link: LinkField,
  id: string,
  before: readonly string[],
  after: readonly string[],
): Promise<boolean> {
  const added = after.filter((one) => !before.includes(one));
  const removed = before.filter((one) => !after.includes(one));
  await removeLinks(ctx, link, id, removed);
  await addLinks(ctx, link, id, added);
  return added.length + removed.length > 0;
}

/** Rows that the values name replace those of the record; answers whether any differs. */
async function changeLines(
  ctx: TenantCtx,
  entity: CompiledEntity,
  id: string,
  values: Values,
  current: Values,
): Promise<boolean> {
  let different = false;
  for (const field of entity.lines) {
    if (values[field.wire] === undefined) continue;
    const before = current[field.wire] as Values[];
    const after = completeLines(field, values[field.wire] as Values[]);
    if (isDeepStrictEqual(before, after)) continue;
    await runTogether(ctx.db, lineStatements(ctx, field, id, after, before));
    different = true;
  }
  return different;
}

/** With what the route adds when this is the write that it asked for. */
function withDoor(ctx: TenantCtx, entity: CompiledEntity, id: string, given: UpdateOptions): UpdateOptions {
  const added = ctx.takeDoor(entity.name, id);
  if (!added) return given;
  const last = added.last === true && given.isLast === true;
  return { ...added, ...given, set: { ...added.set, ...given.set }, last };
}

/**
 * Changes a record. Nothing is written, and the version stays, when nothing differs.
 * @throws {NOT_FOUND} {FORBIDDEN} {VALIDATION_FAILED} {INVALID_REFERENCE} {ALREADY_EXISTS}
 */
export async function updateRecord(
  ctx: TenantCtx,
  entity: CompiledEntity,
  id: string,
  input: Values,
  given: UpdateOptions = {},
): Promise<Values> {
  const options = withDoor(ctx, entity, id, given);
  const patch = settleBody(entity, input);
  const held = await holdReferences(ctx, entity, [{ ...patch, ...options.set }], id);
  const current = await lockRecord(ctx, entity, id, options.permission ?? `${entity.name}:update`);
  if (!options.fieldsChecked) checkWritable(ctx, entity, patch);
  await runBodyHooks(ctx, entity, 'update', patch, current);
  validateBody(ctx.app.model.schemas(entity.name).update, patch);
  const refined = refineBody(entity, patch);
  const replaced = options.replace === true && !ctx.unwritableFields(entity.name).has('customFields');
  const custom = await customFieldChange(ctx, entity, patch, current, replaced);
  const values = changed(entity, current, { ...refined, ...options.set, ...custom });
  await checkReferences(ctx, entity, values, { current, held });
  stampCurrency(ctx, entity, values, current);
  await ctx.app.model.hooks.runResolve(`${entity.name}.update`, ctx, values, {
    body: { ...refined, ...options.set },
    current,
  });
  // Hooks may have set an amount.
  stampCurrency(ctx, entity, values, current);
  forgetShared(ctx);
  let linked = await changeLines(ctx, entity, id, values, current);
  for (const link of entity.links) {
    const after = values[link.wire] as string[] | undefined;
    if (after)
      linked = (await changeLinks(ctx, link, id, current[link.wire] as string[], [...new Set(after)])) || linked;
  }
  const columns = assignments(entity, values, current);
  if (columns.length === 0 && !linked) return current;
  // An event tells the version that the change gives the record.
  if (options.last && !isHeard(ctx, entity, 'updated')) ctx.endWithNextQuery?.();
  const record =
    columns.length === 0
      ? await getRecord(ctx.elevated, entity, id)
      : await write(ctx, entity, id, keepUndefined(ctx, entity, columns), linked ? undefined : current);
  await announce(ctx, entity, 'updated', record);
  return record;
}

async function customFieldChange(
  ctx: TenantCtx,
  entity: CompiledEntity,
  patch: Values,
  current: Values,
  replace: boolean,
): Promise<Values> {
  if (!takesCustomFields(entity.entity)) return {};
  const set = ctx.customFieldsOf(entity.name);
  const present = current.customFields as Values;
  const merged = mergeCustomFields(set, { sent: patch.customFields, current: present, replace });
  if (!merged) return {};
  await checkCustomFields(ctx, entity, set, merged, present, current.id as string);
  return { customFields: merged };
}

/** Values of deleted fields stay where they are: only what is defined is written anew. */
function keepUndefined(ctx: TenantCtx, entity: CompiledEntity, columns: Assignments): Assignments {
  const keys = [...ctx.customFieldsOf(entity.name).keys()];
  return columns.map(({ column, value }) =>
    column === 'custom_fields'
      ? { column, value: sql`(t.custom_fields - ${keys}::text[]) || ${value}` }
      : { column, value },
  );
}

/** `links` has the link ids that the record keeps; without it they are read again. */
async function write(
  ctx: TenantCtx,
  entity: CompiledEntity,
  id: string,
  columns: Assignments,
  links: Values | undefined,
): Promise<Values> {
  const plan = readPlan(entity);
  const { rows } = await sql<Values>`update ${sql.table(entity.entity.table)} as t
    set ${sql.join(columns.map(({ column, value }) => sql`${sql.id(column)} = ${value}`))}
    where t.org_id = ${ctx.org.id} and t.id = ${id} returning ${links ? plan.selectColumns : plan.select}`.execute(
    ctx.db,
  );
  const row = rows[0] ?? {};
  if (links)
    for (const link of [...entity.links, ...entity.lines]) if (visible(link)) row[link.wire] = links[link.wire];
  return plan.present(row, ctx);
}
