import { Type } from '../../entity/type.ts';

/** A path of this site, as text: no scheme, no other host, no backslash that a browser takes for a slash, no blanks. */
export const ReturnTo = Type.String({
  pattern: '^/(?![/\\\\])[^\\\\\\x00-\\x20\\x7f]*$',
  'x-must': 'be a path of this site, such as /leads',
  maxLength: 500,
  description: 'Where to go after signing in: a path of this site.',
});

const HERE = 'https://here.invalid';

/** Whether a browser that goes there stays on this site. */
export function staysHere(path: string): boolean {
  if (!URL.canParse(path, HERE)) return false;
  const { origin, pathname } = new URL(path, HERE);
  return origin === HERE && !pathname.startsWith('//');
}

/** The path as a header takes it: what is not ASCII, encoded. */
export function encodedPath(path: string): string {
  const { pathname, search, hash } = new URL(path, HERE);
  return pathname + search + hash;
}
