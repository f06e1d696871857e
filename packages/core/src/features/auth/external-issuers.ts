import type { JWTPayload } from 'jose';
import type { ExternalIdentity, ExternalIssuer } from './external-options.ts';
import { ASYMMETRIC_ALGORITHMS, type ForeignTokenChecks } from './foreign-token.ts';
import type { AuthOptions } from './options.ts';
import { issuerUrl, remoteKeys } from './remote-keys.ts';

/** An external issuer with all that verifying its tokens takes. */
export interface ReadyIssuer {
  readonly options: ExternalIssuer;
  readonly checks: ForeignTokenChecks;
  readonly mapClaims: NonNullable<ExternalIssuer['mapClaims']>;
}

const NAMES: ReadonlySet<string> = new Set([
  ...['issuer', 'jwksUri', 'audience', 'algorithms', 'tokenType', 'mapClaims', 'provision', 'highestRole'],
]);
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const standardClaims = (payload: JWTPayload): ExternalIdentity | undefined =>
  payload.sub === undefined
    ? undefined
    : {
        subject: payload.sub,
        email: text(payload.email),
        emailVerified: payload.email_verified === true,
        name: text(payload.name),
        orgId: text(payload.org_id),
      };

function ready(options: ExternalIssuer): ReadyIssuer {
  const unknown = Object.keys(options).filter((name) => !NAMES.has(name));
  if (unknown.length > 0) throw new Error(`auth.external has no option ${unknown.join(', ')}.`);
  const { issuer, audience, jwksUri, algorithms = ASYMMETRIC_ALGORITHMS, tokenType } = options;
  if (!issuer || [audience].flat().filter(Boolean).length === 0)
    throw new Error('auth.external needs an issuer and an audience: without it, tokens meant for others would do.');
  const weak = algorithms.filter((name) => !(ASYMMETRIC_ALGORITHMS as readonly string[]).includes(name));
  if (weak.length > 0 || algorithms.length === 0)
    throw new Error(`auth.external takes signatures of key pairs alone: ${ASYMMETRIC_ALGORITHMS.join(', ')}.`);
  const keys = remoteKeys(issuerUrl('auth.external.jwksUri', jwksUri));
  return {
    options,
    checks: { keys, issuer, audience, algorithms, type: tokenType },
    mapClaims: options.mapClaims ?? standardClaims,
  };
}

/** The external issuers by `iss`. @throws Error for one that cannot be trusted as it is written */
export function externalIssuers(auth: AuthOptions = {}): ReadonlyMap<string, ReadyIssuer> {
  const found = [auth.external ?? []].flat().map(ready);
  const issuers = new Map(found.map((one) => [one.options.issuer, one]));
  if (issuers.size < found.length) throw new Error('auth.external: two entries have the same issuer.');
  if (issuers.has(auth.issuer ?? 'bottlecrm'))
    throw new Error('auth.external: an issuer has the name that this installation uses itself. Change auth.issuer.');
  return issuers;
}
