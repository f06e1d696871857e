import { Liquid, type LiquidOptions, type Template } from 'liquidjs';
import { PARTS } from './layout.ts';

const MOST_CHARACTERS = 200_000;
const MOST_OUTPUT = 1_000_000;
/** Of one rendering. Templates are the host's and the plugins'; their values are anybody's. */
const LIMITS = { renderLimit: 500, memoryLimit: 10_000_000, templateLimit: 100_000 };

const SAFE: LiquidOptions = {
  ownPropertyOnly: true,
  strictFilters: true,
  strictVariables: true,
  lenientIf: true,
  // A value of its own for a part that a template asks for: never a file.
  templates: { ...PARTS },
  cache: 100,
  parseLimit: MOST_CHARACTERS,
  timezoneOffset: 0,
  locale: 'en',
};

/** For an address that is opened by a click: what is no web or mail address leads nowhere. */
function webAddress(value: unknown): string {
  const text = String(value);
  return URL.canParse(text) && /^(https?|mailto):$/.test(new URL(text).protocol) ? text : '#';
}

function engine(options: LiquidOptions): Liquid {
  const liquid = new Liquid({ ...SAFE, ...options });
  liquid.registerFilter('web_address', webAddress);
  return liquid;
}

const html = engine({ outputEscape: 'escape' });
const text = engine({});

/** A part of a template, ready to be rendered. */
export type Part = (values: Readonly<Record<string, unknown>>) => string;

function part(liquid: Liquid, source: string): Part {
  const parsed: Template[] = liquid.parse(source);
  return (values) => {
    const output = String(liquid.renderSync(parsed, values, LIMITS));
    if (output.length > MOST_OUTPUT) throw new Error(`the output has more than ${MOST_OUTPUT} characters`);
    return output;
  };
}

/** @throws Error for what is no Liquid */
export const htmlPart = (source: string): Part => part(html, source);
/** @throws Error for what is no Liquid */
export const textPart = (source: string): Part => part(text, source);

/** Values as JSON has them: no prototypes, functions, getters or classes reach a template. */
export const plainValues = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  JSON.parse(JSON.stringify(values)) as Record<string, unknown>;
