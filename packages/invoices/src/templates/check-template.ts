import { errors, type ResolveHook } from '@bottlecrm/core';
import { MOST_PROBLEMS } from '../printing/most-problems.ts';
import { tryTask } from '../tasks.ts';
import type { InvoiceTemplate } from './invoice-template.ts';

const text = (value: string | null | undefined): string | undefined => value || undefined;

/** A template is tried before it is kept: nothing of it is left out later without a word. @throws {VALIDATION_FAILED} */
export const checkTemplate: ResolveHook<typeof InvoiceTemplate> = async (ctx, values) => {
  const sources = { html: text(values.html), css: text(values.css) };
  if (sources.html === undefined && sources.css === undefined) return;
  const { html, css } = await ctx.inThread(tryTask, sources);
  const problems = [
    ...html.map((detail) => ({ pointer: '/html', detail })),
    ...css.map((detail) => ({ pointer: '/css', detail })),
  ];
  if (problems.length > 0) throw errors.VALIDATION_FAILED({ errors: problems.slice(0, MOST_PROBLEMS) });
};
