import type { DeriveHook } from '@bottlecrm/core';
import { refuse } from '../refuse.ts';
import { formatNumber, formatProblem, type Numbering } from './format-number.ts';

const LONGEST = 64;

/** @throws {VALIDATION_FAILED} for a format that could not tell documents apart */
export const checkFormat: DeriveHook = (ctx, values, { current }) => {
  const numbering = { ...current, ...values } as unknown as Numbering;
  const problem = formatProblem(numbering);
  if (problem) throw refuse('/format', problem);
  if (formatNumber(numbering, 1e10, ctx.today).length > LONGEST)
    throw refuse('/format', `makes numbers of more than ${LONGEST} characters`);
};
