import type { ColumnField, CompiledEntity } from '../entity/compile.ts';
import { errors } from '../errors/core-errors.ts';
import { findMatch, lockMatches, matchValue } from './match.ts';
import type { RecordVerbs } from './record-verbs.ts';
import type { TenantCtx } from './tenant-ctx.ts';

type Values = Record<string, unknown>;

export interface Upserted {
  readonly created: boolean;
  readonly record: Values;
}

export interface UpsertRequest {
  readonly field: ColumnField;
  readonly body: Values;
  readonly verbs: RecordVerbs;
}

/** What a create makes besides the record is of no concern to one that is there. */
const withoutInputs = ({ inputs }: CompiledEntity, body: Values): Values =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !inputs.some(({ wire }) => wire === name)));

/**
 * Creates the record, or updates the live one that has the same value in `field`. Safe under parallel writers of one value.
 * @throws {FORBIDDEN} when a record matches that the caller may not change, or not see
 */
export async function upsertRecord(
  ctx: TenantCtx,
  entity: CompiledEntity,
  { field, body, verbs }: UpsertRequest,
): Promise<Upserted> {
  const value = matchValue(field, body);
  await lockMatches(ctx, entity, field, [value]);
  const id = await findMatch(ctx, entity, field, value);
  if (id === undefined) return { created: true, record: await verbs.create(body) };
  try {
    return { created: false, record: await verbs.update(id, withoutInputs(entity, body)) };
  } catch (error) {
    // A match out of the caller's sight is taken, no more: its value is known from the body.
    if ((error as { code?: string }).code === 'NOT_FOUND') {
      throw errors.ALREADY_EXISTS({
        errors: [{ pointer: `/${field.wire.replace('.', '/')}`, detail: 'is already used by another record' }],
      });
    }
    throw error;
  }
}
