/** How numbers of one kind are written, and when they begin anew. */
export interface Numbering {
  readonly prefix: string;
  readonly format: string;
  readonly restartsYearly: boolean;
}

const TOKEN = /\{[^{}]*\}/g;
const COUNTER = /^\{0{1,10}\}$/;
const DATES = ['{prefix}', '{yyyy}', '{yy}', '{mm}'];

/** What is wrong with a format; undefined when nothing is. */
export function formatProblem({ format, restartsYearly }: Omit<Numbering, 'prefix'>): string | undefined {
  const tokens: readonly string[] = format.match(TOKEN) ?? [];
  const unknown = tokens.find((token) => !DATES.includes(token) && !COUNTER.test(token));
  if (unknown) return `has ${unknown.slice(0, 20)}, which is none of {prefix} {yyyy} {yy} {mm} {0000}`;
  if (/[{}]/.test(format.replaceAll(TOKEN, ''))) return 'has a brace without its other';
  if (tokens.filter((token) => COUNTER.test(token)).length !== 1) return 'must have the counter once, such as {0000}';
  if (restartsYearly && !tokens.includes('{yyyy}') && !tokens.includes('{yy}'))
    return 'must have {yyyy} or {yy} when the counter restarts yearly';
  return undefined;
}

/** `INV-{yyyy}-{0000}` and 7 on 2026-03-01 → `INV-2026-0007`. A counter that has outgrown its zeros goes on. */
export function formatNumber({ prefix, format }: Numbering, counter: number, date: string): string {
  const [year = '', month = ''] = date.split('-');
  const texts: Readonly<Record<string, string>> = {
    '{prefix}': prefix,
    '{yyyy}': year,
    '{yy}': year.slice(2),
    '{mm}': month,
  };
  return format.replaceAll(TOKEN, (token) => texts[token] ?? String(counter).padStart(token.length - 2, '0'));
}
