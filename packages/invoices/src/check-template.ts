import { type DeriveHook, errors } from '@bottlecrm/core';
import { htmlProblems, MOST_PROBLEMS, styleProblems } from './printing/try-template.ts';

/** A template is tried before it is kept: nothing of it is left out later without a word. @throws {VALIDATION_FAILED} */
export const checkTemplate: DeriveHook = (_ctx, { html, css }) => {
  const problems = [
    ...(typeof html === 'string' ? htmlProblems(html).map((detail) => ({ pointer: '/html', detail })) : []),
    ...(typeof css === 'string' ? styleProblems(css).map((detail) => ({ pointer: '/css', detail })) : []),
  ];
  if (problems.length > 0) throw errors.VALIDATION_FAILED({ errors: problems.slice(0, MOST_PROBLEMS) });
};
