import { errors } from '@bottlecrm/core';
import { Liquid } from 'liquidjs';

const MOST_CHARACTERS = 200_000;
const MOST_OUTPUT = 2_000_000;
/** Of one rendering: milliseconds, and what Liquid counts as memory. */
const LIMITS = { renderLimit: 500, memoryLimit: 5_000_000, ownPropertyOnly: true, strictVariables: false };

const liquid = new Liquid({
  ownPropertyOnly: true,
  outputEscape: 'escape',
  strictFilters: true,
  strictVariables: false,
  // No file is ever looked for: parts come from here, and there are none.
  templates: {},
  parseLimit: MOST_CHARACTERS,
  timezoneOffset: 0,
  locale: 'en',
});

const refused = (detail: string, cause?: unknown) =>
  errors.VALIDATION_FAILED({ detail: `The template cannot be used: ${detail}`, cause });

/** Liquid says where it stumbled in its first line; the rest is the template itself. */
function reasonOf(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : '').split('\n');
  if (/render limit exceeded/i.test(first)) return 'it takes too long, perhaps a loop does not end.';
  if (/limit exceeded|string length/i.test(first)) return 'it needs too much memory, perhaps a loop does not end.';
  if (/ENOENT|no such file|Failed to lookup/i.test(first)) return 'it asks for another template; there are none.';
  return first.slice(0, 200) || 'it is no Liquid.';
}

/** Values as JSON has them: no prototypes, functions, getters or classes reach a template. */
const plain = (values: object): Record<string, unknown> => JSON.parse(JSON.stringify(values));

/** Fills in a Liquid template; every value is escaped. @throws {VALIDATION_FAILED} for what is no Liquid or does not end */
export function fillTemplate(source: string, values: object): string {
  let output: string;
  try {
    output = String(liquid.parseAndRenderSync(source, plain(values), LIMITS));
  } catch (error) {
    throw refused(reasonOf(error), error);
  }
  if (output.length > MOST_OUTPUT) throw refused(`it makes more than ${MOST_OUTPUT} characters.`);
  return output;
}
