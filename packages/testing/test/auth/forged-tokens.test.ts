import { createHmac, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestCrm, type TestCrm } from '../../src/index.ts';

type Json = Readonly<Record<string, unknown>>;
interface Pair {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

const pem = (key: KeyObject): string =>
  key.export(key.type === 'private' ? { format: 'pem', type: 'pkcs8' } : { format: 'pem', type: 'spki' }).toString();
const ec = (kid: string): Pair => ({ kid, ...generateKeyPairSync('ec', { namedCurve: 'P-256' }) });
const now = ec('now');
const gone = ec('gone');
const strange = ec('strange');
const retired: Pair = { kid: 'retired', ...generateKeyPairSync('ed25519') };

let crm: TestCrm;
let shared: TestCrm;
beforeAll(async () => {
  const signing = { kid: now.kid, algorithm: 'ES256', privateKey: pem(now.privateKey) } as const;
  const verifying = { kid: retired.kid, algorithm: 'EdDSA', publicKey: pem(retired.publicKey) } as const;
  crm = await createTestCrm({ auth: { signingKeys: [signing, verifying] } });
  shared = await createTestCrm({
    auth: { previousSecrets: ['an earlier secret, which signed tokens that are still about'] },
  });
});
afterAll(async () => {
  await crm.close();
  await shared.close();
});

const encode = (value: Json | string): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const seconds = (): number => Math.floor(Date.now() / 1000);

/** What a token of the rep says when nobody has forged it. */
const claims = (of: TestCrm = crm): Json => ({
  sub: of.acme.rep.userId,
  org: of.acme.id,
  profile: of.acme.rep.profileId,
  iss: 'bottlecrm',
  aud: 'bottlecrm',
  iat: seconds(),
  exp: seconds() + 300,
  jti: randomUUID(),
});
const HEADER = { alg: 'ES256', typ: 'at+jwt', kid: 'now' };

/** A token with a signature that is right for the key, whatever it says. */
function signed(payload: Json | string, header: Json = HEADER, { privateKey }: Pair = now): string {
  const text = `${encode(header)}.${encode(payload)}`;
  const isEd = privateKey.asymmetricKeyType === 'ed25519';
  const key = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const;
  return `${text}.${sign(isEd ? null : 'sha256', Buffer.from(text), isEd ? privateKey : key).toString('base64url')}`;
}

function withSecret(secret: string, header: Json, payload: Json = claims(), hash = 'sha256'): string {
  const text = `${encode(header)}.${encode(payload)}`;
  return `${text}.${createHmac(hash, secret).update(text).digest('base64url')}`;
}

const ask = (token: string, of: TestCrm = crm) => of.clientWith(token).get('/org');
const jwks = async (of: TestCrm) => of.app.inject('/.well-known/jwks.json');

test('what is not forged is accepted', async () => {
  expect((await ask(signed(claims()))).status).toBe(200);
  expect((await crm.acme.rep.get('/org')).status).toBe(200);
});

/** Without its signature. */
const unsigned = (header: Json, payload: Json = claims()): string => `${encode(header)}.${encode(payload)}.`;
const parts = (): string[] => signed(claims()).split('.');
const selfSigned = (header: Json): string => signed(claims(), { ...HEADER, ...header }, strange);
const publicJwk = (): Json => ({ ...strange.publicKey.export({ format: 'jwk' }), kid: 'now', alg: 'ES256' });

test.each<[string, () => string | Promise<string>]>([
  ['alg none', () => unsigned({ ...HEADER, alg: 'none' })],
  ['alg None', () => unsigned({ ...HEADER, alg: 'None' })],
  ['no alg', () => unsigned({ typ: 'at+jwt', kid: 'now' })],
  ['alg none and a signature', () => signed(claims(), { ...HEADER, alg: 'none' })],
  ['an empty signature', () => unsigned(HEADER)],
  ['no signature at all', () => parts().slice(0, 2).join('.')],
  ['a signature of zeros', () => `${parts().slice(0, 2).join('.')}.${Buffer.alloc(64).toString('base64url')}`],
  ['HS256 with the public key as PEM', () => withSecret(pem(now.publicKey), { ...HEADER, alg: 'HS256' })],
  [
    'HS256 with the public key as PEM, without kid',
    () => withSecret(pem(now.publicKey), { alg: 'HS256', typ: 'at+jwt' }),
  ],
  [
    'HS256 with the key set as it is published',
    async () => withSecret((await jwks(crm)).body, { ...HEADER, alg: 'HS256' }),
  ],
  [
    'HS256 with one key of the set',
    async () => withSecret(JSON.stringify((await jwks(crm)).json().keys[0]), { ...HEADER, alg: 'HS256' }),
  ],
  [
    'the secret of cursors and links',
    () => withSecret('a secret for tests, which signs nothing that matters', { alg: 'HS256', typ: 'at+jwt' }),
  ],
  ['RS256 over the key of ES256', () => signed(claims(), { ...HEADER, alg: 'RS256' })],
  ['EdDSA with the kid of ES256', () => signed(claims(), { ...HEADER, alg: 'EdDSA' }, retired)],
  ['ES256 with the kid of EdDSA', () => signed(claims(), { ...HEADER, kid: 'retired' })],
  ['a key that was removed', () => signed(claims(), { ...HEADER, kid: 'gone' }, gone)],
  ['a key that was removed, under the present kid', () => signed(claims(), HEADER, gone)],
  ['an unknown kid', () => signed(claims(), { ...HEADER, kid: 'tomorrow' })],
  ['no kid', () => signed(claims(), { alg: 'ES256', typ: 'at+jwt' })],
  ['a kid that is a path', () => signed(claims(), { ...HEADER, kid: '../../etc/passwd' })],
  ['a kid that is a device', () => withSecret('', { alg: 'HS256', typ: 'at+jwt', kid: '../../../dev/null' })],
  ['a kid that is SQL', () => signed(claims(), { ...HEADER, kid: "' union select 'key' --" })],
  ['a kid that is a property', () => signed(claims(), { ...HEADER, kid: '__proto__' })],
  ['a kid that is no text', () => signed(claims(), { ...HEADER, kid: ['now'] })],
  ['a key of its own in jwk', () => selfSigned({ jwk: publicJwk() })],
  ['a key set of its own in jku', () => selfSigned({ jku: 'http://127.0.0.1:9/jwks.json' })],
  ['a certificate of its own in x5u', () => selfSigned({ x5u: 'http://127.0.0.1:9/cert.pem' })],
  [
    'a certificate of its own in x5c',
    () => selfSigned({ x5c: [strange.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')] }),
  ],
  ['a critical extension that nobody knows', () => signed(claims(), { ...HEADER, crit: ['sudo'], sudo: true })],
  ['an unencoded payload', () => signed(claims(), { ...HEADER, crit: ['b64'], b64: false })],
  ['another issuer', () => signed({ ...claims(), iss: 'https://elsewhere.test' })],
  ['no issuer', () => signed({ ...claims(), iss: undefined })],
  ['another audience', () => signed({ ...claims(), aud: 'another-api' })],
  ['no audience', () => signed({ ...claims(), aud: undefined })],
  ['the type of an ID token', () => signed(claims(), { ...HEADER, typ: 'JWT' })],
  ['no type', () => signed(claims(), { alg: 'ES256', kid: 'now' })],
  ['an end that has come', () => signed({ ...claims(), exp: seconds() - 1 })],
  ['no end', () => signed({ ...claims(), exp: undefined })],
  ['an end that is no number', () => signed({ ...claims(), exp: '4000000000' })],
  ['a beginning that has not come', () => signed({ ...claims(), nbf: seconds() + 300 })],
  ['no subject', () => signed({ ...claims(), sub: undefined })],
  ['a subject that is no id', () => signed({ ...claims(), sub: "' or true --" })],
  ['a subject that is a list', () => signed({ ...claims(), sub: [crm.acme.rep.userId] })],
  ['the subject of another member', () => signed({ ...claims(), sub: crm.acme.admin.userId })],
  ['the subject of a user elsewhere', () => signed({ ...claims(), sub: crm.globex.admin.userId })],
  ['the organization of others', () => signed({ ...claims(), org: crm.globex.id })],
  [
    'the organization and profile of others',
    () => signed({ ...claims(), org: crm.globex.id, profile: crm.globex.admin.profileId }),
  ],
  ['the profile of another member', () => signed({ ...claims(), profile: crm.acme.admin.profileId })],
  ['the installation’s own organization', () => signed({ ...claims(), org: '00000000-0000-0000-0000-000000000000' })],
  ['an organization without a profile', () => signed({ ...claims(), profile: undefined })],
  ['a profile without an organization', () => signed({ ...claims(), org: undefined })],
  ['an organization that is SQL', () => signed({ ...claims(), org: `${crm.acme.id}' or true --` })],
  ['a session that is no id', () => signed({ ...claims(), sid: 'x' })],
  [
    'a claim added behind the signature',
    () => {
      const [head, , signature] = parts();
      const payload = JSON.stringify(claims()).replace('}', `,"sub":"${crm.acme.admin.userId}"}`);
      return [head, encode(payload), signature].join('.');
    },
  ],
  [
    'claims that are there twice, with another member last',
    () => {
      const both = { sub: crm.acme.admin.userId, profile: crm.acme.rep.profileId };
      return signed(JSON.stringify(claims()).replace('}', `,${JSON.stringify(both).slice(1)}`));
    },
  ],
  ['a payload that is no object', () => signed('"admin"')],
  ['a payload that is no JSON', () => signed('admin')],
  ['its last character cut off', () => signed(claims()).slice(0, -2)],
  ['its first character cut off', () => signed(claims()).slice(1)],
  ['four parts', () => `${signed(claims())}.x`],
  ['five parts, as an encrypted one', () => `${signed(claims())}.x.y`],
  ['more characters than any has', () => signed({ ...claims(), filler: 'x'.repeat(9000) })],
  ['nothing in it', () => '..'],
])('a token with %s is refused', async (_name, make) => {
  const { status, body } = await ask(await make());
  expect({ status, code: body.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
});

describe('a refused token', () => {
  test('is answered alike whatever is wrong with its signature, key or claims', async () => {
    const tokens = [
      unsigned({ ...HEADER, alg: 'none' }),
      signed(claims(), { ...HEADER, kid: 'gone' }, gone),
      signed({ ...claims(), exp: 1 }),
      signed({ ...claims(), iss: 'x' }),
      signed({ ...claims(), sub: 'x' }),
    ];
    const answers = await Promise.all(tokens.map((token) => ask(token)));
    expect(new Set(answers.map(({ body }) => JSON.stringify({ ...body, requestId: '' }))).size).toBe(1);
  });

  test('is refused before a body is read, and again after it was refused once', async () => {
    const token = signed({ ...claims(), exp: 1 });
    for (let at = 0; at < 2; at += 1)
      expect((await crm.clientWith(token).patch('/org', { nonsense: true })).status).toBe(401);
  });

  test('does not spoil the next request with the right one', async () => {
    const right = signed(claims());
    expect((await ask(right)).status).toBe(200);
    expect((await ask(`${right.slice(0, -4)}AAAA`)).status).toBe(401);
    expect((await ask(right)).status).toBe(200);
  });
});

describe('a refresh token and an access token', () => {
  test('are not taken for each other', async () => {
    const { body } = await crm.anonymous.post('/auth/dev-login', { email: crm.acme.rep.email });
    expect((await ask(body.refreshToken)).status).toBe(401);
    expect((await ask(body.accessToken)).status).toBe(200);
    for (const refreshToken of [body.accessToken, signed(claims()), `bcrm_refresh_${body.accessToken}`])
      expect((await crm.anonymous.post('/auth/refresh', { refreshToken })).status).toBe(401);
  });
});

describe('keys of access tokens', () => {
  test('that are being retired still verify, by their kid; the one that signs is the first', async () => {
    const header = { alg: 'EdDSA', typ: 'at+jwt', kid: 'retired' };
    expect((await ask(signed(claims(), header, retired))).status).toBe(200);
    const { kid, alg } = JSON.parse(Buffer.from(crm.acme.rep.token.split('.')[0] ?? '', 'base64url').toString());
    expect({ kid, alg }).toEqual({ kid: 'now', alg: 'ES256' });
  });

  test('are published with their public parts alone', async () => {
    const { statusCode, body } = await jwks(crm);
    expect(statusCode).toBe(200);
    const { keys } = JSON.parse(body) as { keys: Record<string, unknown>[] };
    expect(keys.map((key) => Object.keys(key).sort())).toEqual([
      ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'],
      ['alg', 'crv', 'kid', 'kty', 'use', 'x'],
    ]);
    expect(keys.map(({ kid }) => kid)).toEqual(['now', 'retired']);
    expect(body).not.toContain(now.privateKey.export({ format: 'jwk' }).d);
  });

  test('that are a shared secret are published nowhere', async () => {
    expect((await jwks(shared)).statusCode).toBe(404);
  });
});

describe('with a shared secret', () => {
  const secret = 'a secret for tests, which signs nothing that matters';
  const header = { alg: 'HS256', typ: 'at+jwt' };
  const status = async (token: string) => (await ask(token, shared)).status;

  test('tokens of the present and of an earlier secret are accepted', async () => {
    expect(await status(withSecret(secret, header, claims(shared)))).toBe(200);
    const earlier = 'an earlier secret, which signed tokens that are still about';
    expect(await status(withSecret(earlier, header, claims(shared)))).toBe(200);
  });

  test.each<[string, () => string]>([
    ['another secret', () => withSecret('some other secret of more than 32 bytes', header, claims(shared))],
    ['an empty secret', () => withSecret('', header, claims(shared))],
    ['another hash', () => withSecret(secret, { ...header, alg: 'HS512' }, claims(shared), 'sha512')],
    ['a kid', () => withSecret(secret, { ...header, kid: 'now' }, claims(shared))],
    ['a key pair', () => signed(claims(shared), { ...HEADER, jwk: publicJwk() }, strange)],
    ['alg none', () => unsigned({ ...header, alg: 'none' }, claims(shared))],
  ])('one with %s is refused', async (_name, make) => {
    expect(await status(make())).toBe(401);
  });
});
