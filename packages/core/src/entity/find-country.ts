import { COUNTRIES } from './countries.ts';

/** Words that people write for a country and that no list of names has. */
const MORE_NAMES: Readonly<Record<string, string>> = {
  america: 'US',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  uae: 'AE',
};

/** Without case, accents, punctuation and article. */
const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

async function namesByFold(): Promise<ReadonlyMap<string, string | undefined>> {
  const { default: names } = await import('i18n-iso-countries');
  const found = new Map<string, string | undefined>();
  const add = (name: string, code: string) => {
    const key = fold(name);
    found.set(key, found.has(key) && found.get(key) !== code ? undefined : code);
  };
  for (const language of names.getSupportedLanguages())
    for (const [code, list] of Object.entries(names.getNames(language, { select: 'all' })))
      for (const name of [list].flat()) add(name, code);
  for (const [alpha3, code] of Object.entries(names.getAlpha3Codes())) add(alpha3, code);
  for (const [name, code] of Object.entries(MORE_NAMES)) found.set(name, code);
  return found;
}

let known: Promise<ReadonlyMap<string, string | undefined>> | undefined;

/**
 * Returns the ISO 3166-1 alpha-2 code of a country as people write it: its code, or its name in one of many languages. Undefined for
 * what names none, or more than one. The names are read when they are first asked for.
 */
export async function findCountry(text: string): Promise<string | undefined> {
  const code = text.trim().toUpperCase();
  if (COUNTRIES.includes(code)) return code;
  known ??= namesByFold();
  const found = (await known).get(fold(text));
  return found !== undefined && COUNTRIES.includes(found) ? found : undefined;
}
