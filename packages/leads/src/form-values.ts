import { findCountry, isBlank, oneLine } from '@bottlecrm/core';
import type { SubmitLeadFormInput } from './schemas.ts';

/** The fields of a form that say something, by their names. */
export type LeadForm = Readonly<Record<string, string>>;

/** As many characters as a lead's description may have. */
export const MOST_CHARACTERS = 10_000;

/** What is no text, line breaks and tabs apart. */
const NOT_IN_TEXT = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

const clean = (name: string, value: string): string =>
  name === 'description'
    ? value.replaceAll('\r\n', '\n').replace(NOT_IN_TEXT, ' ').trim().slice(0, MOST_CHARACTERS)
    : oneLine(value).replace(/\s+/g, ' ');

/** What a visitor sent, as far as it can be brought into shape: one line where there is one, a code for a country. */
export async function formValues(sent: Omit<SubmitLeadFormInput, 'fax'>): Promise<LeadForm> {
  const values = Object.entries(sent).flatMap(([name, value]): [string, string][] => {
    const text = typeof value === 'string' ? clean(name, value) : '';
    return isBlank(text) ? [] : [[name, text]];
  });
  const form = Object.fromEntries(values);
  const country = form.country && (await findCountry(form.country));
  return country ? { ...form, country } : form;
}
