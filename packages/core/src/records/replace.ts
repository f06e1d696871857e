import { type CompiledEntity, takesCustomFields } from '../entity/compile.ts';
import { refKey } from '../entity/entity.ts';
import { validateBody } from '../entity/validation.ts';
import { checkWritable, settleBody } from './body.ts';
import type { RecordVerbs } from './record-verbs.ts';
import type { TenantCtx } from './tenant-ctx.ts';

type Values = Record<string, unknown>;
type ReplaceSchema = ReturnType<TenantCtx['app']['model']['schemas']>['replace'];

const narrowed = new WeakMap<ReadonlySet<string>, ReplaceSchema>();

/** The schema of a whole body. What the caller may not write stays as it is, so nothing of it is required. */
function schemaFor(ctx: TenantCtx, entity: CompiledEntity): ReplaceSchema {
  const { replace } = ctx.app.model.schemas(entity.name);
  const kept = ctx.unwritableFields(entity.name);
  if (kept.size === 0) return replace;
  const schema = narrowed.get(kept) ?? { ...replace, required: replace.required.filter((name) => !kept.has(name)) };
  narrowed.set(kept, schema);
  return schema;
}

/** The organization's own fields that are in use: null takes away what the body does not name. */
function wholeCustomFields(ctx: TenantCtx, entity: CompiledEntity, sent: unknown): Values {
  const active = [...ctx.customFieldsOf(entity.name).values()].filter(({ isActive }) => isActive);
  return { ...Object.fromEntries(active.map(({ key }) => [key, null])), ...(sent as Values | undefined) };
}

/** Every field that the caller may write: absent optional ones are null or their default, absent relations of its own empty. */
function completed(ctx: TenantCtx, entity: CompiledEntity, body: Values): Values {
  const result: Values = { ...body };
  const kept = ctx.unwritableFields(entity.name);
  const ranked = new Set(
    entity.columns.flatMap(({ spec: { within } }) => (within === undefined ? [] : [refKey(within)])),
  );
  for (const { wire, spec } of entity.columns) {
    if (kept.has(wire) || wire === 'customFields' || ranked.has(wire)) continue;
    if (spec.mode === 'write' && result[wire] === undefined && (spec.optional || spec.default !== undefined))
      result[wire] = spec.default ?? null;
  }
  // The other side of a relation is another record's content: its absence says nothing.
  for (const { wire, spec, inverse } of entity.links)
    if (spec.mode === 'write' && !inverse && !kept.has(wire)) result[wire] ??= [];
  for (const { wire, spec } of entity.lines) if (spec.mode === 'write' && !kept.has(wire)) result[wire] ??= [];
  if (takesCustomFields(entity.entity) && !kept.has('customFields'))
    result.customFields = wholeCustomFields(ctx, entity, body.customFields);
  return result;
}

/**
 * Replaces the content of a record by a whole body, as a change of every field that the caller may write.
 * @throws {NOT_FOUND} {FORBIDDEN} {VALIDATION_FAILED} {INVALID_REFERENCE} {ALREADY_EXISTS}
 */
export async function replaceRecord(
  ctx: TenantCtx,
  entity: CompiledEntity,
  id: string,
  input: Values,
  update: RecordVerbs['update'],
): Promise<Values> {
  const body = settleBody(entity, input);
  checkWritable(ctx, entity, body);
  validateBody(schemaFor(ctx, entity), body);
  return update(id, completed(ctx, entity, body), { replace: true });
}
