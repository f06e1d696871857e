import { type TString, type TStringOptions, Type } from '../type.ts';

/** Inside a character class: what breaks a line, is no text, or turns the direction of what follows. */
export const NO_LINE = '\\x00-\\x1f\\x7f-\\x9f\\u2028-\\u202e\\u2066-\\u2069';

/** What a schema says of text of one line. In names, subjects and numbers the rest would break headers and lists, and hide what is written. */
export const ONE_LINE = {
  pattern: `^[^${NO_LINE}]*$`,
  'x-must': 'be one line without control characters',
} as const;

/** Returns the name of the component that texts of this kind and length are in OpenAPI. Others are written where they are. */
const componentOf = (name: string, length: number, options: TStringOptions): { title?: string } => {
  const { maxLength = length, description, ...rest } = options;
  return Object.keys(rest).some((key) => key !== 'minLength' || rest.minLength !== 1)
    ? {}
    : { title: `${name}${maxLength}` };
};

/**
 * Returns the schema of a line of text: 1 to 255 characters unless `options` say otherwise, none of them a control character,
 * a line separator or one that overrides the direction of text.
 */
export const Line = (options: TStringOptions = {}): TString =>
  Type.String({ ...componentOf('Line', 255, options), minLength: 1, maxLength: 255, ...ONE_LINE, ...options });

const NOT_IN_LINES = new RegExp(`[${NO_LINE}]+`, 'gu');

/** Returns a text as one line: what is not taken in one becomes a blank. For senders whom a refusal would not help. */
export const oneLine = (text: string): string => text.replaceAll(NOT_IN_LINES, ' ').trim();

/** Returns the schema of text that may have many lines. */
export const Lines = (options: TStringOptions = {}): TString =>
  Type.String({
    ...componentOf('Text', 10_000, options),
    minLength: 1,
    maxLength: 10_000,
    contentMediaType: 'text/plain',
    ...options,
  });

/** A phone number as people type it: one line with a digit in it, whatever the script. */
const PHONE_PATTERN = `^[^${NO_LINE}]*[0-9\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\uff10-\\uff19][^${NO_LINE}]*$`;
export const MAX_PHONE_LENGTH = 40;

/** Returns the schema of a phone number. */
export const Phone = (): TString =>
  Type.String({
    title: 'Phone',
    maxLength: MAX_PHONE_LENGTH,
    pattern: PHONE_PATTERN,
    'x-must': 'be a phone number: one line with a digit in it',
  });
