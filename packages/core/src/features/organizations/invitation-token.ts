import type { KeyObject } from 'node:crypto';
import { publicUrlOf } from '../../http/public-url.ts';
import { derivedSecret, hashOf, mintToken, parseMinted, TOKEN_KINDS } from '../../http/secrets.ts';
import { INSTALLATION_ORG_ID } from '../../tenancy/transaction.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';

/** Where core serves the page that invitations lead to. */
export const INVITATION_PAGE = '/accept-invitation';

/** What the secret is made of: renewed, an invitation has another one. */
export interface InvitationKey {
  readonly orgId: string;
  readonly id: string;
  /** RFC 3339. */
  readonly expiresAt: string;
}

/** `bcrm_inv_<org>_<secret>`: only this installation can make it of the id, as often as the mail is sent. */
const invitationToken = (key: KeyObject, { orgId, id, expiresAt }: InvitationKey): string => {
  const secret = derivedSecret(key, 'invitation', orgId, id, String(Date.parse(expiresAt)));
  return mintToken(TOKEN_KINDS.invitation, orgId, secret);
};

export const invitationHash = (app: FeaturesRuntime, of: InvitationKey): string =>
  hashOf(invitationToken(app.keys.mail[0], of));

/**
 * Where the mail leads: a page that posts the token to `/invitations/accept`.
 * @throws Error when the token was made with a secret that this installation has no more
 */
export function invitationUrl(app: FeaturesRuntime, of: InvitationKey, hash: string): string {
  const token = app.keys.mail.map((key) => invitationToken(key, of)).find((one) => hashOf(one) === hash);
  if (token === undefined)
    throw new Error('The invitation was made with an earlier secret: set auth.previousSecrets, or send it again.');
  const url = new URL(app.options.auth?.invitationUrl ?? `${publicUrlOf(app)}${INVITATION_PAGE}`);
  url.searchParams.set('token', token);
  return url.href;
}

/** The organization that a token names, and its hash; undefined for what is no invitation of ours. */
export function parseInvitation(token: string): { orgId: string; hash: string } | undefined {
  const minted = parseMinted(token);
  if (minted?.kind !== TOKEN_KINDS.invitation || minted.orgId === INSTALLATION_ORG_ID) return undefined;
  return minted;
}
