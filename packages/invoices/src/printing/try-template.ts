import { CrmError } from '@bottlecrm/core';
import { cleanMarkup } from './clean-markup.ts';
import { cleanStyle } from './clean-style.ts';
import { sampleValues } from './sample-documents.ts';
import { fillTemplate, readTemplate } from './template-engine.ts';

/** The most problems that one answer tells. */
export const MOST_PROBLEMS = 20;
/** For each step of each sample: what takes more with three lines is none for a thousand, and everybody waits meanwhile. */
const MOST_MS = 200;
const MOST_MEMORY = 1_000_000;

function tryWithSamples(html: string, tell: (problem: string) => void): void {
  const template = readTemplate(html);
  for (const values of sampleValues()) {
    const filled = fillTemplate(template, values, { onUnknown: tell, mostMs: MOST_MS, mostMemory: MOST_MEMORY });
    cleanMarkup(filled, { onDrop: tell, mostMs: MOST_MS });
  }
}

/** What is told, each once. */
function problemsOf(work: (tell: (problem: string) => void) => void): string[] {
  const problems = new Set<string>();
  work((problem) => {
    if (problems.size < MOST_PROBLEMS) problems.add(problem);
  });
  return [...problems];
}

/** What is wrong with the HTML of a template: what it names, and what of it no document would show; empty when nothing is. */
export const htmlProblems = (html: string): string[] =>
  problemsOf((tell) => {
    try {
      tryWithSamples(html, tell);
    } catch (error) {
      if (!(error instanceof CrmError)) throw error;
      tell(error.detail ?? error.title);
    }
  });

/** What of a style sheet no document would have; empty when all of it stays. */
export const styleProblems = (css: string): string[] => problemsOf((tell) => void cleanStyle(css, tell));
