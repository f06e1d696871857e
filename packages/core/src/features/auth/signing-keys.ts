import { createPrivateKey, createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';
import { exportJWK, type JWK, type JWTHeaderParameters } from 'jose';
import { type AuthOptions, secretOf } from './options.ts';

type Algorithm = 'HS256' | 'EdDSA' | 'ES256';

/** What signs access tokens now, and what verifies those that are about. */
export interface SigningKeys {
  readonly algorithm: Algorithm;
  readonly kid: string | undefined;
  readonly signWith: KeyObject;
  /** The keys that a token with this header may have been signed with. None: it is not ours. */
  verifyWith(header: JWTHeaderParameters): readonly KeyObject[];
  /** The public keys; undefined when a shared secret signs. */
  readonly jwks: (() => Promise<{ keys: JWK[] }>) | undefined;
}

const bytes = (secret: string): KeyObject => createSecretKey(new TextEncoder().encode(secret));

function symmetric(options: AuthOptions): SigningKeys {
  const current = bytes(secretOf(options));
  const accepted = [current, ...(options.previousSecrets ?? []).map(bytes)];
  return {
    algorithm: 'HS256',
    kid: undefined,
    signWith: current,
    verifyWith: ({ alg, kid }) => (alg === 'HS256' && kid === undefined ? accepted : []),
    jwks: undefined,
  };
}

interface Pair {
  readonly kid: string;
  readonly algorithm: 'EdDSA' | 'ES256';
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject | undefined;
}

function pairOf({ kid, algorithm, privateKey, publicKey }: NonNullable<AuthOptions['signingKeys']>[number]): Pair {
  const pem = publicKey ?? privateKey;
  if (!pem) throw new Error(`auth.signingKeys: the key "${kid}" has neither a private nor a public key.`);
  const made: Pair = {
    kid,
    algorithm,
    publicKey: createPublicKey(pem),
    privateKey: privateKey === undefined ? undefined : createPrivateKey(privateKey),
  };
  const curve = made.publicKey.asymmetricKeyDetails?.namedCurve;
  const fits = algorithm === 'EdDSA' ? made.publicKey.asymmetricKeyType === 'ed25519' : curve === 'prime256v1';
  if (!fits) throw new Error(`auth.signingKeys: the key "${kid}" is not one for ${algorithm}.`);
  return made;
}

function asymmetric(keys: NonNullable<AuthOptions['signingKeys']>): SigningKeys {
  const pairs = new Map(keys.map((key) => [key.kid, pairOf(key)]));
  if (pairs.size !== keys.length) throw new Error('auth.signingKeys: two keys have the same kid.');
  const signing = [...pairs.values()].find((pair) => pair.privateKey);
  if (!signing?.privateKey) throw new Error('auth.signingKeys: at least one key needs its private key, to sign with.');
  return {
    algorithm: signing.algorithm,
    kid: signing.kid,
    signWith: signing.privateKey,
    // The algorithm is the key's, never the token's: a public key is no shared secret.
    verifyWith({ alg, kid }) {
      const pair = pairs.get(kid ?? '');
      return pair && pair.algorithm === alg ? [pair.publicKey] : [];
    },
    jwks: async () => ({
      keys: await Promise.all(
        [...pairs.values()].map(async ({ publicKey, kid, algorithm }) => ({
          ...(await exportJWK(publicKey)),
          kid,
          alg: algorithm,
          use: 'sig',
        })),
      ),
    }),
  };
}

/** @throws Error for a key that cannot be used. */
export const signingKeys = (options: AuthOptions = {}): SigningKeys =>
  options.signingKeys?.length ? asymmetric(options.signingKeys) : symmetric(options);
