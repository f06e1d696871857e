import { cleanMarkup } from './clean-markup.ts';
import { cleanStyle } from './clean-style.ts';
import { MOST_PROBLEMS } from './most-problems.ts';
import { reasonOf } from './refuse-template.ts';
import { sampleValues } from './sample-documents.ts';
import { fillTemplate, readTemplate } from './template-engine.ts';

const FEW_LINES = 3;
/** As many as a document may have. */
const MANY_LINES = 1000;

type Tell = (problem: string) => void;

/** Undefined or null for what there is nothing to say about. */
export interface TemplateSources {
  readonly html?: string | null | undefined;
  readonly css?: string | null | undefined;
}

export interface TemplateProblems {
  readonly html: readonly string[];
  readonly css: readonly string[];
}

function tryWithSamples(html: string, lines: number, tell: Tell, onUnknown?: Tell): void {
  const template = readTemplate(html);
  for (const values of sampleValues(lines))
    cleanMarkup(fillTemplate(template, values, { onUnknown }), { onDrop: tell });
}

/** What is told, each once. */
function problemsOf(work: (tell: Tell) => void): string[] {
  const problems = new Set<string>();
  const tell = (problem: string): void => {
    if (problems.size < MOST_PROBLEMS) problems.add(problem);
  };
  try {
    work(tell);
  } catch (error) {
    tell(reasonOf(error));
  }
  return [...problems];
}

/** What is wrong with the HTML of a template: what it names, and what of it no document would show; empty when nothing is. */
function htmlProblems(html: string): string[] {
  const few = problemsOf((tell) => tryWithSamples(html, FEW_LINES, tell, tell));
  if (few.length > 0) return few;
  return problemsOf((tell) => tryWithSamples(html, MANY_LINES, tell)).map((one) => `with ${MANY_LINES} lines: ${one}`);
}

/** What of a style sheet no document would have; empty when all of it stays. */
const styleProblems = (css: string): string[] => problemsOf((tell) => void cleanStyle(css, tell));

/** Tries a template with few lines and with as many as there may be. Takes a processor for a while: a task of threads. */
export const tryTemplate = ({ html, css }: TemplateSources): TemplateProblems => ({
  html: html ? htmlProblems(html) : [],
  css: css ? styleProblems(css) : [],
});
