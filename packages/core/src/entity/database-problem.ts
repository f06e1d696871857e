import { identifier } from '../database/identifier.ts';
import { errors } from '../errors/core-errors.ts';
import type { CrmError } from '../errors/crm-error.ts';
import { UNUSABLE_REFERENCE } from '../errors/refuse.ts';
import type { ColumnField, CompiledEntity, Registry } from './compile.ts';

/** What node-postgres puts on an error of the server. */
interface DatabaseError {
  readonly code?: string;
  readonly table?: string;
  readonly constraint?: string;
  readonly column?: string;
}

const SQLSTATE = /^[0-9A-Z]{5}$/;
const AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH']);
/** What pg says of a connection without a code. */
const AWAY_MESSAGE =
  /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect/;
const RETRY_AFTER_SECONDS = 1;

/** A serialization failure and a deadlock: the transaction was rolled back because of others, and may succeed later. */
const ROLLED_BACK: ReadonlySet<string> = new Set(['40001', '40P01']);

/** Whether the database rolled the transaction back for no fault of its own. */
export function isRolledBack(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return (typeof code === 'string' && ROLLED_BACK.has(code)) || (cause !== undefined && isRolledBack(cause));
}

/** What `entity/tables.ts` calls the rules of one field. */
const KINDS = ['unique', 'check', 'foreign', 'currency_check'];

function fieldOf(entity: CompiledEntity | undefined, constraint: string): ColumnField | undefined {
  const table = entity?.entity.table ?? '';
  return entity?.columns.find(({ column }) =>
    KINDS.some((kind) => identifier(`${table}_${column}_${kind}`) === constraint),
  );
}

/** A database error as the caller may know it: which field, never which row and never the SQL. */
export function databaseProblem(error: unknown, registry: Registry): CrmError | undefined {
  const { code, table, constraint = '', column } = error as DatabaseError;
  const message = error instanceof Error ? error.message : '';
  if ((code && AWAY.has(code)) || AWAY_MESSAGE.test(message)) {
    return errors.UNAVAILABLE({ retryAfterSeconds: RETRY_AFTER_SECONDS, cause: error });
  }
  if (!code || !SQLSTATE.test(code)) return undefined;
  const entity = [...registry.values()].find((one) => one.entity.table === table);
  const field = fieldOf(entity, constraint);
  const items = field ? { errors: [{ pointer: `/${field.wire}`, detail: 'is already used by another record' }] } : {};
  switch (code) {
    case '23505':
      return errors.ALREADY_EXISTS(items);
    case '23503':
      return field
        ? errors.INVALID_REFERENCE({
            errors: [{ pointer: `/${field.wire}`, detail: UNUSABLE_REFERENCE }],
          })
        : errors.STILL_REFERENCED();
    case '23502':
      return errors.VALIDATION_FAILED(column ? { errors: [{ pointer: `/${column}`, detail: 'is required' }] } : {});
    case '23514':
      return errors.VALIDATION_FAILED(
        field ? { errors: [{ pointer: `/${field.wire}`, detail: 'is out of range' }] } : {},
      );
    case '40001':
    case '40P01':
    case '55P03':
      return errors.CONFLICT({
        detail: 'Another request changed the same records. Try again.',
        retryAfterSeconds: RETRY_AFTER_SECONDS,
        cause: error,
      });
    default:
  }
  if (code.startsWith('22')) return errors.VALIDATION_FAILED('A value is out of range.');
  if (code.startsWith('08') || code.startsWith('53') || code.startsWith('57')) {
    return errors.UNAVAILABLE({ retryAfterSeconds: RETRY_AFTER_SECONDS, cause: error });
  }
  return undefined;
}
