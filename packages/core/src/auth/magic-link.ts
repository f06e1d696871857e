import type { Application } from '../application.ts';
import { publicUrlOf } from '../http/public-url.ts';
import { derivedSecret } from './secrets.ts';

const DEFAULT_MINUTES = 10;
const CODE_BYTES = 6;
const CODES = 1_000_000;

/** Codes that may be wrong before the link is dead. */
export const WRONG_CODES = 5;
/** Links that one address may ask for in an hour. */
export const LINKS_PER_HOUR = 5;

/** What is not kept anywhere: both secrets of a link come from its id, by whichever process writes the mail. */
export const linkToken = (app: Application, id: string): string => derivedSecret(app.keys.mail, 'magic-link', id);

/** Six digits. */
export function linkCode(app: Application, id: string): string {
  const bytes = Buffer.from(derivedSecret(app.keys.mail, 'magic-code', id), 'base64url');
  return String(bytes.readUIntBE(0, CODE_BYTES) % CODES).padStart(6, '0');
}

export const linkMinutes = (app: Application): number => {
  const { magicLink } = app.options.auth ?? {};
  return (magicLink || undefined)?.minutes ?? DEFAULT_MINUTES;
};

/** The page that a mailed link leads to, without its token. */
export function linkPage(app: Application): string {
  const { magicLink } = app.options.auth ?? {};
  return (magicLink || undefined)?.url ?? `${publicUrlOf(app)}/sign-in`;
}

export function linkUrl(app: Application, id: string): string {
  const url = new URL(linkPage(app));
  url.searchParams.set('token', linkToken(app, id));
  return url.href;
}

/** Whether links can be asked for: not switched off, and something sends mail. */
export const magicLinkIsOn = (app: Application): boolean =>
  app.options.auth?.magicLink !== false && app.mailer !== undefined;
