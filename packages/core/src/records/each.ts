import { errors } from '../errors/core-errors.ts';
import { CrmError, type ErrorItem } from '../errors/crm-error.ts';
import { databaseProblem } from '../errors/database-problem.ts';
import type { TenantCtx } from '../tenancy/tenant-ctx.ts';

/** The most records that one request may change. */
export const MAX_RECORDS = 500;

/** What became of one record of many. */
export interface EachResult {
  readonly index: number;
  readonly status: string;
  readonly id?: string;
  readonly version?: number;
  readonly error?: {
    readonly code: string;
    readonly title: string;
    readonly detail?: string;
    readonly errors?: readonly ErrorItem[];
  };
}

function problemOf(ctx: TenantCtx, error: unknown): CrmError {
  const problem = error instanceof CrmError ? error : databaseProblem(error, ctx.app.registry);
  if (!problem || problem.status >= 500) throw error;
  return problem;
}

/** The items of one record's problem under that record's pointer. */
const itemsUnder = (prefix: string, problem: CrmError): ErrorItem[] =>
  problem.errors
    ? problem.errors.map(({ pointer, detail }) => ({ pointer: `${prefix}${pointer}`, detail }))
    : [{ pointer: prefix, detail: problem.detail ?? problem.title }];

/**
 * Runs `work` for each of many records in the ctx's transaction, each in a savepoint. Without `partial` all of them hold or
 * none: every failing record is named, and nothing is kept.
 * @throws {VALIDATION_FAILED} when a record fails and `partial` is false
 */
export async function forEachRecord<T>(
  ctx: TenantCtx,
  items: readonly T[],
  options: { readonly partial: boolean; readonly pointer: string },
  work: (item: T, index: number) => Promise<Omit<EachResult, 'index'>>,
): Promise<EachResult[]> {
  const results: EachResult[] = [];
  const failures: ErrorItem[] = [];
  for (const [index, item] of items.entries()) {
    const savepoint = await ctx.db.savepoint('each').execute();
    try {
      results.push({ index, ...(await work(item, index)) });
      await savepoint.releaseSavepoint('each').execute();
    } catch (error) {
      const problem = problemOf(ctx, error);
      await savepoint.rollbackToSavepoint('each').execute();
      const { code, title, detail, errors: found } = problem;
      failures.push(...itemsUnder(`${options.pointer}/${index}`, problem));
      results.push({
        index,
        status: 'failed',
        error: { code, title, ...(detail ? { detail } : {}), ...(found ? { errors: found } : {}) },
      });
    }
  }
  if (failures.length > 0 && !options.partial) {
    throw errors.VALIDATION_FAILED({
      detail: 'Nothing was changed: some records cannot be. With partial=true the others are.',
      errors: failures.slice(0, 100),
    });
  }
  return results;
}
