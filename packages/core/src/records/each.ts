import { databaseProblem } from '../entity/database-problem.ts';
import { errors } from '../errors/core-errors.ts';
import { CrmError, type ErrorItem } from '../errors/crm-error.ts';
import type { Ctx } from '../tenancy/ctx.ts';
import { insideOf } from './inside-of.ts';
import type { TenantCtx } from './tenant-ctx.ts';

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
  const problem = error instanceof CrmError ? error : databaseProblem(error, ctx.app.model.registry);
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

export interface EachOptions<T> {
  /** Keeps what can be done, and says what could not. */
  readonly partial: boolean;
  readonly pointerOf: ItemPointer;
  /** What is known to be wrong with an item before anything is done for it: it costs no savepoint. */
  readonly refuse?: (item: T) => CrmError | undefined;
}

/**
 * Runs `work` for each of many records in the ctx's transaction, each in a savepoint. Without `partial` all of them hold or
 * none: every failing record is named, and nothing is kept.
 * @throws {VALIDATION_FAILED} when a record fails and `partial` is false; the records' own code where all fail alike
 */
export async function forEachRecord<T>(
  of: Ctx,
  items: readonly T[],
  options: EachOptions<T>,
  work: (item: T, index: number) => Promise<Omit<EachResult, 'index'>>,
): Promise<EachResult[]> {
  const ctx = insideOf(of);
  const results: EachResult[] = [];
  const problems: CrmError[] = [];
  const failures: ErrorItem[] = [];
  const fail = (index: number, problem: CrmError) => {
    const { code, title, detail, errors: found } = problem;
    problems.push(problem);
    failures.push(...itemsOf(index, problem, options.pointerOf));
    const told = { code, title, ...(detail ? { detail } : {}), ...(found ? { errors: found } : {}) };
    results.push({ index, status: 'failed', error: told });
  };
  for (const [index, item] of items.entries()) {
    const refused = options.refuse?.(item);
    if (refused) {
      fail(index, refused);
      continue;
    }
    const savepoint = await ctx.db.savepoint('each').execute();
    try {
      results.push({ index, ...(await work(item, index)) });
      await savepoint.releaseSavepoint('each').execute();
    } catch (error) {
      const problem = problemOf(ctx, error);
      await savepoint.rollbackToSavepoint('each').execute();
      fail(index, problem);
    }
  }
  if (problems.length > 0 && !options.partial) throw nothingChanged(problems, failures);
  return results;
}
