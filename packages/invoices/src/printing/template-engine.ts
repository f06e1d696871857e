import { Context, Liquid, type Template } from 'liquidjs';
import { refuseTemplate } from './refuse-template.ts';
import { shown } from './shown.ts';

const MOST_CHARACTERS = 200_000;
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

const TOO_LONG = 'too many steps';

/** Liquid says where it stumbled in its first line; the rest is the template itself. */
function reasonOf(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : '').split('\n');
  if (first.startsWith(TOO_LONG)) return 'it takes too long, perhaps a loop does not end.';
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

/** @throws TemplateRefused for what is no Liquid */
export const readTemplate = (source: string): Template[] => attempt(() => liquid.parse(source));

const UNKNOWN = /^undefined variable: (.+), line:(\d+), col:\d+/;

/** The name without a value that a strict rendering stopped at, in a sentence; undefined when it was something else. */
function unknownName(error: unknown): string | undefined {
  const [, name, line] = UNKNOWN.exec(error instanceof Error ? error.message : '') ?? [];
  return name === undefined ? undefined : `there is no value named ${shown(name)} (line ${line})`;
}

/** How much a template may do. Work is counted, not time: a busy machine is not the template's fault. */
export interface FillLimits {
  /** Tags, values and texts that are rendered, each as often as it is. */
  readonly mostSteps: number;
  /** As Liquid counts it: characters, and members of lists. */
  readonly mostMemory: number;
  /** Of what comes out. */
  readonly mostCharacters: number;
}

/** Of templates that somebody writes. The built-in one makes 25 steps of a line. */
export const LIMITS: FillLimits = { mostSteps: 300_000, mostMemory: 5_000_000, mostCharacters: 2_000_000 };
/** Of the built-in one, which does what it does. */
export const NO_LIMITS: FillLimits = { mostSteps: Infinity, mostMemory: Infinity, mostCharacters: Infinity };

function contextOf(values: object, strictVariables: boolean, { mostSteps, mostMemory }: FillLimits): Context {
  const options = { sync: true, ownPropertyOnly: true, strictVariables, memoryLimit: mostMemory };
  const context = new Context(plain(values), liquid.options, options, { liquid });
  let steps = 0;
  // Liquid asks at each step whether the time is over.
  context.renderLimit.check = () => {
    steps += 1;
    if (steps > mostSteps) throw new Error(TOO_LONG);
  };
  return context;
}

export interface FillOptions {
  /** @defaultValue LIMITS */
  readonly limits?: FillLimits;
  /** Told of the first name without a value, in a sentence. Its place stays empty. */
  readonly onUnknown?: ((problem: string) => void) | undefined;
}

/** Fills in a Liquid template; every value is escaped. @throws TemplateRefused for what does not end, or is too much */
export function fillTemplate(
  template: Template[],
  values: object,
  { limits = LIMITS, onUnknown }: FillOptions = {},
): string {
  const render = (strictVariables: boolean) =>
    String(liquid.renderSync(template, contextOf(values, strictVariables, limits)));
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
  if (output.length > limits.mostCharacters)
    throw refuseTemplate(`it makes more than ${limits.mostCharacters} characters.`);
  return output;
}
