import type { KeyObject } from 'node:crypto';
import { publicUrlOf } from '../../http/public-url.ts';
import { derivedSecret, hashOf } from '../../http/secrets.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';

const DEFAULT_MINUTES = 10;
const CODE_BYTES = 6;
const CODES = 1_000_000;

/** Codes that may be wrong before the link is dead. */
export const WRONG_CODES = 5;
/** Links that one address may ask for in an hour. */
export const LINKS_PER_HOUR = 5;

/** What is not kept anywhere: both secrets of a link come from its id, by whichever process writes the mail. */
export const linkToken = (key: KeyObject, id: string): string => derivedSecret(key, 'magic-link', id);

/** The key that a link was made with; the present one for a link that there is not. */
export const linkKey = (app: FeaturesRuntime, id: string, tokenHash: string | undefined): KeyObject =>
  app.keys.mail.find((key) => hashOf(linkToken(key, id)) === tokenHash) ?? app.keys.mail[0];

/** Six digits. */
export function linkCode(key: KeyObject, id: string): string {
  const bytes = Buffer.from(derivedSecret(key, 'magic-code', id), 'base64url');
  return String(bytes.readUIntBE(0, CODE_BYTES) % CODES).padStart(6, '0');
}

export const linkMinutes = (app: FeaturesRuntime): number => {
  const { magicLink } = app.options.auth ?? {};
  return (magicLink || undefined)?.minutes ?? DEFAULT_MINUTES;
};

/** The page that a mailed link leads to, without its token. */
export function linkPage(app: FeaturesRuntime): string {
  const { magicLink } = app.options.auth ?? {};
  return (magicLink || undefined)?.url ?? `${publicUrlOf(app)}/sign-in`;
}

export function linkUrl(app: FeaturesRuntime, key: KeyObject, id: string): string {
  const url = new URL(linkPage(app));
  url.searchParams.set('token', linkToken(key, id));
  return url.href;
}

/** Whether links can be asked for: not switched off, and something sends mail. */
export const magicLinkIsOn = (app: FeaturesRuntime): boolean =>
  app.options.auth?.magicLink !== false && app.mailer !== undefined;
