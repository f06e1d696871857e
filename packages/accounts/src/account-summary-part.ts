import type { Contribution, Ctx, Static, TObject } from '@bottlecrm/core';

export const SUMMARY_PLACE = '@bottlecrm/accounts/summary';

/** A part of the account summary, made with `accountSummaryPart`. */
export interface AccountSummaryPart extends Contribution {
  /** Who gives it, for messages: `opportunities`. */
  readonly name: string;
  /** The properties that the part adds to the answer. */
  readonly schema: TObject;
  readonly compute: (ctx: Ctx, accountId: string) => Promise<unknown>;
}

/**
 * Makes a part of `GET /accounts/:id/summary`: a plugin lists it under `contributes`, and its properties join the answer.
 * `compute` runs in the caller's transaction and rights, after the account was found readable; nothing of it is stored.
 * @example contributes: [accountSummaryPart({ name: 'cases', schema: Type.Object({ openCases: Type.Integer() }), compute: countOpenCases })]
 */
export function accountSummaryPart<const S extends TObject>(part: {
  readonly name: string;
  readonly schema: S;
  readonly compute: (ctx: Ctx, accountId: string) => Promise<Static<S>>;
}): AccountSummaryPart {
  return { to: SUMMARY_PLACE, ...part };
}
