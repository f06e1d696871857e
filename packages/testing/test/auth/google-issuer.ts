import { createHmac } from 'node:crypto';
import { Events, type MutableToken, OAuth2Server, type TokenRequestIncomingMessage } from 'oauth2-mock-server';
import type { TestCrm } from '../../src/index.ts';

export const CLIENT_ID = 'the-client-of-acme';

export type Claims = Readonly<Record<string, unknown>>;

/** An OpenID Connect issuer on this machine, which signs in whomever a test says. */
export interface GoogleIssuer {
  readonly url: string;
  /** What the next ID tokens of the code flow say besides. */
  says: Claims;
  /** What the last exchange of a code sent. */
  readonly exchanged: () => Record<string, unknown>;
  idToken(claims: Claims): Promise<string>;
  /** A token without a signature, and one signed with the public key as if that were a secret. */
  unsigned(claims: Claims): Promise<string>;
  signedWithPublicKey(claims: Claims): Promise<string>;
  stop(): Promise<void>;
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export async function startGoogleIssuer(): Promise<GoogleIssuer> {
  const server = new OAuth2Server();
  const key = await server.issuer.keys.generate('RS256');
  await server.start(0, '127.0.0.1');
  const url = server.issuer.url ?? '';
  let body: Record<string, unknown> = {};
  const issuer: GoogleIssuer = {
    url,
    says: {},
    exchanged: () => body,
    idToken: (claims) =>
      server.issuer.buildToken({
        scopesOrTransform: (_header, payload) => void Object.assign(payload, { aud: CLIENT_ID }, claims),
      }),
    async unsigned(claims) {
      const payload = (await issuer.idToken(claims)).split('.')[1];
      return `${encode({ alg: 'none', typ: 'JWT' })}.${payload}.`;
    },
    async signedWithPublicKey(claims) {
      const payload = (await issuer.idToken(claims)).split('.')[1];
      const signed = `${encode({ alg: 'HS256', kid: key.kid })}.${payload}`;
      const [jwk] = server.issuer.keys.toJSON();
      return `${signed}.${createHmac('sha256', JSON.stringify(jwk)).update(signed).digest('base64url')}`;
    },
    stop: () => server.stop(),
  };
  server.service.on(Events.BeforeTokenSigning, (token: MutableToken, request: TokenRequestIncomingMessage) => {
    body = { ...request.body };
    Object.assign(token.payload, issuer.says);
  });
  return issuer;
}

/** A browser that has pressed "Sign in with Google": its cookies, and where it was sent. */
export interface Browser {
  readonly cookie: string;
  readonly authorize: URL;
  /** Signs in at the issuer, which sends the browser back to this address. */
  signInThere(): Promise<URL>;
}

export async function beginInBrowser(crm: TestCrm, query = ''): Promise<Browser> {
  const answer = await crm.anonymous.get(`/auth/google/start${query}`);
  if (answer.status !== 302) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  const authorize = new URL(answer.headers.location ?? '');
  return {
    cookie: (answer.headers['set-cookie'] ?? '').split(';')[0] ?? '',
    authorize,
    async signInThere() {
      const there = await fetch(authorize, { redirect: 'manual' });
      return new URL(there.headers.get('location') ?? '');
    },
  };
}

/** The browser follows the address that it was sent back to. */
export const comeBack = (crm: TestCrm, { pathname, search }: URL, cookie: string) =>
  crm.anonymous.get(pathname + search, cookie ? { cookie } : {});
