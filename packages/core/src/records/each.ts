import { errors } from '../errors/core-errors.ts';
import { CrmError, type ErrorItem } from '../errors/crm-error.ts';
import { databaseProblem } from '../errors/database-problem.ts';
import type { Ctx } from '../tenancy/ctx.ts';
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
  // What only wants another try, such as a deadlock, is not the record's fault: it ends the whole request.
  if (!problem || problem.status >= 500 || problem.retryAfterSeconds !== undefined) throw error;
  return problem;
}

/** Where a record's problem is in the whole request. */
export type ItemPointer = (index: number, pointer: string) => string;

const itemsOf = (index: number, problem: CrmError, pointerOf: ItemPointer): ErrorItem[] =>
  (problem.errors ?? [{ pointer: '', detail: problem.detail ?? problem.title }]).map(({ pointer, detail }) => ({
    pointer: pointerOf(index, pointer),
    detail,
  }));

const MAX_ITEMS = 100;

/** One problem for all: its code where every record failed for the same reason. */
function nothingChanged(problems: readonly CrmError[], items: readonly ErrorItem[]): CrmError {
  const [first] = problems;
  const same = first && problems.every((one) => one.code === first.code) && first.status === 400;
  const seen = new Set<string>();
  const distinct = items.filter(({ pointer }) => !seen.has(pointer) && seen.add(pointer)).slice(0, MAX_ITEMS);
  const detail = 'Nothing was changed: some records cannot be. With partial=true the others are.';
  return same
    ? new CrmError(first.code, first, { detail, errors: distinct })
    : errors.VALIDATION_FAILED({ detail, errors: distinct });
}

/**
 * Runs `work` for each of many records in the ctx's transaction, each in a savepoint. Without `partial` all of them hold or
 * none: every failing record is named, and nothing is kept.
 * @throws {VALIDATION_FAILED} when a record fails and `partial` is false; the records' own code where all fail alike
 */
export async function forEachRecord<T>(
  of: Ctx,
  items: readonly T[],
  options: { readonly partial: boolean; readonly pointerOf: ItemPointer },
  work: (item: T, index: number) => Promise<Omit<EachResult, 'index'>>,
): Promise<EachResult[]> {
  const ctx = of as TenantCtx;
  const results: EachResult[] = [];
  const problems: CrmError[] = [];
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
      problems.push(problem);
      failures.push(...itemsOf(index, problem, options.pointerOf));
      results.push({
        index,
        status: 'failed',
        error: { code, title, ...(detail ? { detail } : {}), ...(found ? { errors: found } : {}) },
      });
    }
  }
  if (problems.length > 0 && !options.partial) throw nothingChanged(problems, failures);
  return results;
}
