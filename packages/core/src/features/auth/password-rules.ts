import { COMMON_WORDS } from './common-passwords.ts';
import { normalized } from './password-hash.ts';

/** The most characters that are taken. */
export const MAX_PASSWORD_LENGTH = 128;
/** What must be left of a password without its predictable parts. */
const MIN_UNPREDICTABLE = 6;
const MIN_RUN = 3;
const MIN_PART = 3;

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qwertzuiop',
];
const SEQUENCES = ROWS.flatMap((row) => [row, [...row].reverse().join('')]);
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g' },
  ...{ '@': 'a', $: 's', '!': 'i', '|': 'l', '+': 't', '€': 'e' },
};

const withoutLeet = (text: string): string => text.replaceAll(/./gsu, (one) => LOOKS_LIKE[one] ?? one);

/** Of `abcabcabc` only `abc` counts. */
function unitOf(text: string): string {
  const period = (text + text).indexOf(text, 1);
  return period < text.length ? text.slice(0, period) : text;
}

function mark(predictable: boolean[], from: number, length: number): void {
  predictable.fill(true, from, from + length);
}

function markWords(predictable: boolean[], text: string, words: Iterable<string>): void {
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) mark(predictable, at, word.length);
}

const isStep = (pair: string): boolean => pair[0] === pair[1] || SEQUENCES.some((row) => row.includes(pair));

/** `1234`, `qwert`, `aaaa`: three or more in a row. */
function markRuns(predictable: boolean[], text: string): void {
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && isStep(text.slice(at - 1, at + 1))) continue;
    if (at - start >= MIN_RUN) mark(predictable, start, at - start);
    start = at;
  }
}

function markYears(predictable: boolean[], text: string): void {
  for (const { index } of text.matchAll(/(?:19|20)\d\d/g)) mark(predictable, index, 4);
}

/** Pieces of what others know of a user: `ada.lovelace@acme.test` → ada, lovelace, adalovelace, acme, test. */
const piecesOf = (personal: readonly string[]): string[] =>
  personal
    .flatMap((text) => [
      ...text.toLowerCase().split(/[^\p{L}\p{N}]+/u),
      text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ''),
    ])
    .filter((piece) => piece.length >= MIN_PART);

/** How many characters of a password cannot be guessed from common words, runs, years and what is known of its user. */
function unpredictableLength(password: string, personal: readonly string[]): number {
  const text = unitOf(normalized(password).toLowerCase());
  const plain = withoutLeet(text);
  const predictable = new Array<boolean>(text.length).fill(false);
  const pieces = piecesOf(personal);
  for (const variant of [text, plain]) {
    markWords(predictable, variant, COMMON_WORDS);
    markWords(predictable, variant, pieces);
  }
  markRuns(predictable, text);
  markYears(predictable, text);
  // A character outside the basic plane is two code units: the first counts.
  return predictable.filter((isMarked, at) => !isMarked && /[^\s\uDC00-\uDFFF]/.test(text[at] ?? '')).length;
}

/** What is wrong with a new password, in words for its user; undefined when nothing is. */
export function passwordProblem(password: string, minLength: number, personal: readonly string[]): string | undefined {
  const { length } = [...normalized(password)];
  if (length < minLength) return `must have at least ${minLength} characters`;
  if (length > MAX_PASSWORD_LENGTH) return `must have at most ${MAX_PASSWORD_LENGTH} characters`;
  if (unpredictableLength(password, personal) < MIN_UNPREDICTABLE)
    return 'is one of those that are tried first: a common word, a row of keys, a year or your name is most of it';
  return undefined;
}
