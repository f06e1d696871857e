import type { CompiledEntity } from '../../entity/compile.ts';
import { ownValidatorOf } from '../../entity/validation.ts';
import { CrmError } from '../../errors/crm-error.ts';
import type { MadeFrom } from '../../tenancy/declarations.ts';
import type { TenantCtx } from '../tenant-ctx.ts';
import type { CustomFieldDefinition } from './definitions.ts';
import { isRecordUsable, isValueTaken } from './values.ts';

type Values = Readonly<Record<string, unknown>>;

async function fits(
  ctx: TenantCtx,
  to: CompiledEntity,
  definition: CustomFieldDefinition,
  value: unknown,
): Promise<boolean> {
  if (!ownValidatorOf(definition.schema)(value)) return false;
  if (definition.type === 'record' && !(await isRecordUsable(ctx, definition, value))) return false;
  return !definition.unique || !(await isValueTaken(ctx, to, definition.key, value));
}

/**
 * Returns what a new record takes over from the one that it is made from: active fields of the same key and type. Leaves out
 * what does not fit the new one: an option that it lacks, a deleted record, a unique value that is taken.
 */
export async function carriedCustomFields(
  ctx: TenantCtx,
  to: CompiledEntity,
  { entity, record }: MadeFrom,
): Promise<Record<string, unknown>> {
  const from = ctx.customFieldsOf(entity.name);
  const set = ctx.customFieldsOf(to.name);
  const carried: Record<string, unknown> = {};
  // In one order for everybody: unique values are held until commit.
  for (const [key, value] of Object.entries((record.customFields ?? {}) as Values).sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    const definition = set.get(key);
    if (!definition?.isActive || from.get(key)?.type !== definition.type) continue;
    if (await fits(ctx, to, definition, value)) carried[key] = value;
  }
  return carried;
}

const OWN_POINTER = '/customFields';

/** Runs `work`; errors that it throws name the custom fields where the body of the verb has them. */
export const withPointersAt = <T>(at: string | undefined, work: () => Promise<T>): Promise<T> =>
  movePointers(OWN_POINTER, at, work);

/** Runs `work`; errors that it throws name what is below `from` as below `at`. */
export async function movePointers<T>(from: string, at: string | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (at === undefined || !(error instanceof CrmError) || !error.errors) throw error;
    const errors = error.errors.map(({ pointer, detail }) => ({
      pointer: pointer.startsWith(from) ? `${at}${pointer.slice(from.length)}` : pointer,
      detail,
    }));
    throw new CrmError(error.code, error, { errors, cause: error, ...(error.detail ? { detail: error.detail } : {}) });
  }
}
