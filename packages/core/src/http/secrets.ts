import { createHash, createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';

/** Hex SHA-256: how a secret is kept, and what a transaction must hold to find it. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** 256 random bits in 43 URL-safe characters. */
export const randomSecret = (): string => randomBytes(32).toString('base64url');

/** A key for one purpose, from the installation's secret. A key object: from bytes, every HMAC would import it again. */
export const keyFor = (secret: string, purpose: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `bottlecrm ${purpose}`, 32)));

/** Keys for one purpose: the first makes secrets, and those of earlier secrets of the installation are accepted too. */
export type Keys = readonly [KeyObject, ...KeyObject[]];

/** From the installation's secrets, the present one first. */
export const keysFor = ([secret, ...earlier]: readonly [string, ...string[]], purpose: string): Keys => [
  keyFor(secret, purpose),
  ...earlier.map((one) => keyFor(one, purpose)),
];

/**
 * A secret that only this installation can make of an id, in 43 URL-safe characters: what is mailed can be written from the
 * id alone, by whichever process sends it, as often as it is sent.
 */
export const derivedSecret = (key: KeyObject, ...parts: readonly string[]): string =>
  createHmac('sha256', key).update(parts.join('\n')).digest('base64url');

/** The kinds of secrets that belong to an organization. */
export const TOKEN_KINDS = {
  personal: 'pat',
  apiKey: 'key',
  invitation: 'inv',
  form: 'form',
  portal: 'portal',
} as const;

const MINTED = /^bcrm_([a-z]{2,8})_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})_([\w-]{43})$/;

/** `bcrm_<kind>_<org>_<secret>`, at most 90 characters: it says which organization's transaction finds it. */
export const mintToken = (kind: string, orgId: string, secret = randomSecret()): string =>
  `bcrm_${kind}_${orgId.replaceAll('-', '')}_${secret}`;

/** A token of ours taken apart; undefined for anything else. */
export function parseMinted(token: string): { kind: string; orgId: string; hash: string } | undefined {
  const match = MINTED.exec(token);
  if (!match) return undefined;
  const [, kind = '', a, b, c, d, e] = match;
  return { kind, orgId: `${a}-${b}-${c}-${d}-${e}`, hash: hashOf(token) };
}
