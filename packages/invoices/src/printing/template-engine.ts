import { Liquid, type Template } from 'liquidjs';
import { refuseTemplate } from './refuse-template.ts';
import { shown } from './shown.ts';

const MOST_CHARACTERS = 200_000;
const MOST_OUTPUT = 2_000_000;
/** Tags that would bring in other templates: there are none. */
const OTHER_TEMPLATES = ['include', 'render', 'layout', 'block'];

const liquid = new Liquid({
  ownPropertyOnly: true,
  outputEscape: 'escape',
  strictFilters: true,
  // No file is ever looked for.
  templates: {},
  parseLimit: MOST_CHARACTERS,
  timezoneOffset: 0,
  locale: 'en',
});
for (const tag of OTHER_TEMPLATES) delete liquid.tags[tag];

/** Liquid says where it stumbled in its first line; the rest is the template itself. */
function reasonOf(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : '').split('\n');
  if (/render limit exceeded/i.test(first)) return 'it takes too long, perhaps a loop does not end.';
  if (/limit exceeded|string length/i.test(first)) return 'it needs too much memory, perhaps a loop does not end.';
  if (/call stack/i.test(first)) return 'its tags nest too deeply.';
  if (/^tag "(include|render|layout|block)" not found/.test(first))
    return 'it asks for another template; there are none.';
  return first.slice(0, 200) || 'it is no Liquid.';
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw refuseTemplate(reasonOf(error), error);
  }
}

/** Values as JSON has them: no prototypes, functions, getters or classes reach a template. */
const plain = (values: object): Record<string, unknown> => JSON.parse(JSON.stringify(values));

/** @throws {VALIDATION_FAILED} for what is no Liquid */
export const readTemplate = (source: string): Template[] => attempt(() => liquid.parse(source));

const UNKNOWN = /^undefined variable: (.+), line:(\d+), col:\d+/;

/** The name without a value that a strict rendering stopped at, in a sentence; undefined when it was something else. */
function unknownName(error: unknown): string | undefined {
  const [, name, line] = UNKNOWN.exec(error instanceof Error ? error.message : '') ?? [];
  return name === undefined ? undefined : `there is no value named ${shown(name)} (line ${line})`;
}

export interface FillOptions {
  /** Told of the first name without a value, in a sentence. Its place stays empty. */
  readonly onUnknown?: (problem: string) => void;
  /** @defaultValue 500 */
  readonly mostMs?: number;
  /** As Liquid counts it: characters, and members of lists. @defaultValue 5000000 */
  readonly mostMemory?: number;
}

/** Fills in a Liquid template; every value is escaped. @throws {VALIDATION_FAILED} for what does not end, or is too much */
export function fillTemplate(
  template: Template[],
  values: object,
  { onUnknown, mostMs = 500, mostMemory = 5_000_000 }: FillOptions = {},
): string {
  const limits = { ownPropertyOnly: true, renderLimit: mostMs, memoryLimit: mostMemory };
  const render = (strictVariables: boolean) =>
    String(liquid.renderSync(template, plain(values), { ...limits, strictVariables }));
  const output = attempt(() => {
    if (!onUnknown) return render(false);
    try {
      return render(true);
    } catch (error) {
      const problem = unknownName(error);
      if (problem === undefined) throw error;
      onUnknown(problem);
      return render(false);
    }
  });
  if (output.length > MOST_OUTPUT) throw refuseTemplate(`it makes more than ${MOST_OUTPUT} characters.`);
  return output;
}
