import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

interface Key {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

/** An issuer of tokens on this machine that serves its keys over HTTP. */
export interface ForeignIssuer {
  readonly issuer: string;
  readonly jwksUri: string;
  /** How often the keys were fetched. */
  fetches(): number;
  readonly key: Key;
  /** Makes a further key, and serves it. */
  addKey(kid: string): Promise<Key>;
  removeKey(kid: string): void;
  /** A token for `audience`, good for five minutes, unless the claims say otherwise. */
  sign(claims: JWTPayload, options?: { key?: Key; header?: Record<string, unknown> }): Promise<string>;
  stop(): Promise<void>;
}

export const AUDIENCE = 'crm of the shop';

async function makeKey(kid: string): Promise<Key> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' } };
}

export async function startForeignIssuer(): Promise<ForeignIssuer> {
  const key = await makeKey('first');
  const keys = new Map([[key.kid, key]]);
  let fetched = 0;
  const server = createServer((_request, response) => {
    fetched += 1;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: [...keys.values()].map(({ jwk }) => jwk) }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    jwksUri: `${issuer}/jwks`,
    fetches: () => fetched,
    key,
    async addKey(kid) {
      const made = await makeKey(kid);
      keys.set(kid, made);
      return made;
    },
    removeKey: (kid) => void keys.delete(kid),
    sign(claims, { key: by = key, header = {} } = {}) {
      const now = Math.floor(Date.now() / 1000);
      const standard = { iss: issuer, aud: AUDIENCE, iat: now, exp: now + 300 };
      return new SignJWT({ ...standard, ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: by.kid, ...header })
        .sign(by.privateKey);
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
