import { type LeadForm, MOST_CHARACTERS } from './form-values.ts';

const MOST_OF_A_TITLE = 255;

/** What stands before a value in the description: `companyName` → `Company name`. */
function labelOf(name: string): string {
  if (name === 'email') return 'E-mail';
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The form with the values of some fields in its description instead, above the message. */
export function keepInDescription(form: LeadForm, names: readonly string[], why = ''): LeadForm {
  const notes = names.map((name) => `${labelOf(name)}: ${form[name]}${why}`);
  const kept = Object.fromEntries(Object.entries(form).filter(([name]) => !names.includes(name)));
  const description = [...notes, form.description].filter(Boolean).join('\n\n').slice(0, MOST_CHARACTERS);
  return { ...kept, description };
}

const IDENTITY = ['companyName', 'lastName', 'email'] as const;
/** What a lead is called that has none of those. */
const TITLES = [...IDENTITY, 'firstName', 'phone', 'website', 'description'] as const;

/** A lead needs a name of some kind: without one, the first thing that the visitor `said` of himself is its title. */
export function withTitle(form: LeadForm, said: LeadForm): LeadForm {
  if (IDENTITY.some((name) => form[name])) return form;
  const words = TITLES.map((name) => said[name]).find(Boolean) ?? Object.values(said).find(Boolean);
  const [line] = words?.split('\n') ?? [];
  return line ? { ...form, title: line.slice(0, MOST_OF_A_TITLE) } : form;
}
