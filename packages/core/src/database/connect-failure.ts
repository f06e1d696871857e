import { sentenceOf } from '../errors/sentence-of.ts';

/** What to do about each way in which a connection fails, by the code of Node or PostgreSQL. */
const ADVICE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there: start PostgreSQL, or correct host and port',
  ECONNRESET: 'it closed the connection: try again, or correct host and port',
  EHOSTUNREACH: 'no network leads there: check host, port and firewall',
  ENOTFOUND: 'there is no such host: correct the host name',
  EAI_AGAIN: 'its host name cannot be looked up: correct it, or try again',
  ETIMEDOUT: 'it does not answer: check host, port and firewall',
  '28P01': 'it refuses this user and password: correct them',
  '28000': 'it refuses this user from here: correct the user, or allow it in pg_hba.conf',
  '3D000': 'it has no such database: create it, or correct the name',
  '42501': 'this user may not connect to it: run `bottlecrm setup`, or use a user that may',
  '53300': 'it has no connection left: raise max_connections, or close other clients',
  '57P03': 'it is starting or stopping: try again',
};

/** What pg says where there is no code. */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/timeout/i, 'ETIMEDOUT'],
  [/password must be a string/, '28P01'],
  [/Connection terminated/, 'ECONNRESET'],
];

/** Returns the code of a failed connection. A name with several addresses fails with one error for each of them. */
function codeOf(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const { code } = first as { readonly code?: unknown };
  return typeof code === 'string' ? code : (MESSAGES.find(([said]) => said.test(sentenceOf(first)))?.[1] ?? '');
}

/** Returns what keeps a connection from being made, and what to do about it, to stand behind a colon. */
export const connectionAdvice = (error: unknown): string => ADVICE[codeOf(error)] ?? sentenceOf(error);

/** Returns the database and server that a connection string names, without user and password. */
export function connectionPlace(url: string): string {
  if (!URL.canParse(url)) return 'the database';
  const { host, pathname } = new URL(url);
  const name = decodeURIComponent(pathname.slice(1));
  return name ? `the database ${name} of ${host}` : `the PostgreSQL server ${host}`;
}

/** Returns one sentence about a connection that could not be made. */
export function connectionFailure(url: string, error: unknown): string {
  const user = URL.canParse(url) ? decodeURIComponent(new URL(url).username) : '';
  const place = connectionPlace(url);
  const who = user ? ` as ${user}` : '';
  return `${place[0]?.toUpperCase()}${place.slice(1)} cannot be reached${who}: ${connectionAdvice(error)}.`;
}
