import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestCrm, type TestCrm } from '../../src/index.ts';
import {
  beginInBrowser,
  CLIENT_ID,
  type Claims,
  comeBack,
  type GoogleIssuer,
  startGoogleIssuer,
} from './google-issuer.ts';

let google: GoogleIssuer;
let crm: TestCrm;
let closed: TestCrm;

beforeAll(async () => {
  google = await startGoogleIssuer();
  const options = { clientId: CLIENT_ID, issuer: google.url, authorizedParties: ['the-app-of-acme'] };
  crm = await createTestCrm({ auth: { google: options } });
  closed = await createTestCrm({ auth: { google: options, signUp: false } });
});
afterAll(async () => {
  await crm.close();
  await closed.close();
  await google.stop();
});

const rep = () => ({ sub: 'rep-at-google', email: crm.acme.rep.email, email_verified: true, name: 'Rep' });
const send = (idToken: string, to = crm) => to.anonymous.post('/auth/google', { idToken });
const sendClaims = async (claims: Claims, to = crm) => send(await google.idToken(claims), to);
const lastFailure = async () => {
  const text = "select * from audit_log where event = 'login_failure' order by at desc, id desc limit 1";
  return (await crm.adminSql(text))[0];
};

describe('an ID token', () => {
  test('signs in the user of its verified address, and is told to the log', async () => {
    const { status, body } = await sendClaims(rep());
    expect(status).toBe(200);
    expect(body).toMatchObject({ user: { id: crm.acme.rep.userId }, org: { id: crm.acme.id } });
    expect((await crm.clientWith(body.accessToken).get('/org')).status).toBe(200);
    const text = "select * from audit_log where event = 'login_success' order by at desc limit 1";
    expect((await crm.sql(crm.acme, text))[0]).toMatchObject({
      user_id: crm.acme.rep.userId,
      details: { method: 'google' },
    });
  });

  test('is the same user when its address changes, even to that of another user', async () => {
    await sendClaims(rep());
    const { body } = await sendClaims({ ...rep(), email: crm.acme.admin.email });
    expect(body.user).toMatchObject({ id: crm.acme.rep.userId, email: crm.acme.rep.email });
    const unverified = await sendClaims({ ...rep(), email: 'new@elsewhere.test', email_verified: false });
    expect(unverified.body.user.id).toBe(crm.acme.rep.userId);
  });

  test('of somebody new makes a user without an organization, once', async () => {
    const claims = { sub: 'newcomer', email: 'Newcomer@acme.test', email_verified: true, name: 'New\u0000\nComer' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => sendClaims(claims)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(new Set(answers.map(({ body }) => body.user.id)).size).toBe(1);
    expect(answers[0]?.body).toMatchObject({ user: { name: 'New  Comer' }, orgs: [] });
    expect(await crm.adminSql("select 1 from user_identities where subject = 'newcomer'")).toHaveLength(1);
  });

  test('of somebody whom nobody invited is refused where sign-up is off', async () => {
    const { status, body } = await sendClaims({ ...rep(), email: 'stranger@acme.test', sub: 'stranger' }, closed);
    expect({ status, code: body.code }).toEqual({ status: 403, code: 'FORBIDDEN' });
    expect(await closed.adminSql("select 1 from users where email = 'stranger@acme.test'")).toEqual([]);
    expect((await sendClaims({ ...rep(), email: closed.acme.rep.email }, closed)).status).toBe(200);
  });

  test('of a user whose account is not active is refused', async () => {
    const { email, userId } = crm.globex.user;
    await crm.adminSql('update users set is_active = false where id = $1', [userId]);
    expect((await sendClaims({ ...rep(), email, sub: 'inactive' })).status).toBe(401);
    expect(await lastFailure()).toMatchObject({ user_id: userId, details: { reason: 'inactive' } });
  });

  test('that an app of ours asked for is accepted', async () => {
    expect((await sendClaims({ ...rep(), azp: 'the-app-of-acme' })).status).toBe(200);
    expect((await sendClaims({ ...rep(), aud: [CLIENT_ID, 'other'], azp: CLIENT_ID })).status).toBe(200);
  });

  const soon = 4_000_000_000;
  test.each<[string, Claims, string]>([
    ['for another client', { aud: 'another-client' }, 'claim_aud'],
    ['for nobody', { aud: undefined }, 'claim_aud'],
    ['that another client asked for', { azp: 'another-client' }, 'claim_azp'],
    ['for several clients that does not say whose it is', { aud: [CLIENT_ID, 'other'] }, 'claim_azp'],
    ['of another issuer', { iss: 'https://accounts.google.com' }, 'claim_iss'],
    ['that has expired', { exp: 1_000_000 }, 'expired'],
    ['without an end', { exp: undefined }, 'claim_exp'],
    ['that is not yet good', { nbf: soon }, 'claim_nbf'],
    ['without a subject', { sub: undefined }, 'claim_sub'],
    ['without a time', { iat: undefined }, 'claim_iat'],
    ['with an address that is not verified', { sub: 'u1', email_verified: false }, 'email_unverified'],
    ['that does not say whether the address is verified', { sub: 'u2', email_verified: undefined }, 'email_unverified'],
    ['that says so as text', { sub: 'u3', email_verified: 'true' }, 'email_unverified'],
    ['without an address', { sub: 'u4', email: undefined }, 'email_unverified'],
    ['with no address in it', { sub: 'u5', email: 'x@y.test\r\nBcc: all@acme.test' }, 'email_unverified'],
  ])('%s is refused, and why is told to the log', async (_name, claims, reason) => {
    const { status, body } = await sendClaims({ ...rep(), ...claims });
    expect({ status, code: body.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await lastFailure()).toMatchObject({ user_id: null, details: { method: 'google', reason } });
  });

  test.each<[string, () => Promise<string>]>([
    ['unsigned', () => google.unsigned(rep())],
    ['signed with the public key as a secret', () => google.signedWithPublicKey(rep())],
    ['cut off', async () => (await google.idToken(rep())).slice(0, -5)],
    [
      'changed',
      async () =>
        (await google.idToken(rep())).replace(/\.[\w-]+\./, `.${btoa(JSON.stringify(rep())).replace(/=+$/, '')}.`),
    ],
    ['no JWT', async () => 'x'],
    ['an access token of ours', async () => crm.acme.admin.token],
  ])('%s is refused', async (_name, token) => {
    expect((await send(await token())).status).toBe(401);
  });
});

describe('the code flow', () => {
  beforeEach(() => {
    google.says = rep();
  });

  test('signs in, bound to the browser by state, nonce and PKCE', async () => {
    const browser = await beginInBrowser(crm);
    const asked = Object.fromEntries(browser.authorize.searchParams);
    expect(asked).toMatchObject({
      client_id: CLIENT_ID,
      response_type: 'code',
      scope: 'openid email profile',
      code_challenge_method: 'S256',
      redirect_uri: expect.stringMatching(/\/api\/auth\/google\/callback$/),
    });
    const { status, body, headers } = await comeBack(crm, await browser.signInThere(), browser.cookie);
    expect(status).toBe(200);
    expect(body.user.id).toBe(crm.acme.rep.userId);
    const challenge = createHash('sha256').update(String(google.exchanged().code_verifier)).digest('base64url');
    expect(challenge).toBe(asked.code_challenge);
    expect(headers['set-cookie']).toMatch(/^google_state=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('keeps its cookie from scripts and other sites, and its secrets out of it', async () => {
    const { headers } = await crm.anonymous.get('/auth/google/start');
    const cookie = headers['set-cookie'] ?? '';
    expect(cookie).toMatch(/^google_state=\S+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
    const { searchParams } = new URL(headers.location ?? '');
    expect(cookie).not.toContain(searchParams.get('state'));
    expect(cookie).not.toContain(searchParams.get('nonce'));
  });

  const refused = async (answer: ReturnType<typeof comeBack>, reason: string) => {
    const { status, body } = await answer;
    expect({ status, code: body.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    expect((await lastFailure())?.details).toEqual({ method: 'google', reason });
  };

  test('ends once: of 5 that come back at once one is signed in', async () => {
    const browser = await beginInBrowser(crm);
    const back = await browser.signInThere();
    const answers = await Promise.all(Array.from({ length: 5 }, () => comeBack(crm, back, browser.cookie)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401]);
    await refused(comeBack(crm, back, browser.cookie), 'state');
  });

  test('is refused without the cookie, with that of another browser, and with two', async () => {
    const [one, other] = [await beginInBrowser(crm), await beginInBrowser(crm)];
    await refused(comeBack(crm, await one.signInThere(), ''), 'state');
    await refused(comeBack(crm, await one.signInThere(), other.cookie), 'state');
    await refused(comeBack(crm, await one.signInThere(), `${other.cookie}; ${one.cookie}`), 'state');
  });

  test('is refused with a cookie that was changed', async () => {
    const browser = await beginInBrowser(crm, '?returnTo=/leads');
    const [binding, expires, returnTo, mac] = browser.cookie.replace('google_state=', '').split('.');
    const evil = Buffer.from('//evil.test').toString('base64url');
    for (const value of [
      [binding, expires, evil, mac],
      [binding, '4000000000', returnTo, mac],
      [binding, expires, returnTo, 'A'.repeat(43)],
      [binding, expires, returnTo],
    ])
      await refused(comeBack(crm, await browser.signInThere(), `google_state=${value.join('.')}`), 'state');
  });

  test('is refused without a state, and with another', async () => {
    const browser = await beginInBrowser(crm);
    const back = await browser.signInThere();
    for (const state of [undefined, 'x', '']) {
      const url = new URL(back);
      url.searchParams.delete('state');
      if (state !== undefined) url.searchParams.set('state', state);
      await refused(comeBack(crm, url, browser.cookie), 'state');
    }
  });

  test('does not take the code of somebody else’s sign-in', async () => {
    const [victim, attacker] = [await beginInBrowser(crm), await beginInBrowser(crm)];
    const stolen = await attacker.signInThere();
    const back = await victim.signInThere();
    back.searchParams.set('code', stolen.searchParams.get('code') ?? '');
    await refused(comeBack(crm, back, victim.cookie), 'response_is_not_json');
  });

  test.each<[string, Claims, string]>([
    ['another nonce', { nonce: 'another' }, 'jwt_claim_comparison_failed'],
    ['no nonce', { nonce: undefined }, 'invalid_response'],
    ['another client', { aud: 'another-client' }, 'jwt_claim_comparison_failed'],
    ['another issuer', { iss: 'https://accounts.google.com' }, 'jwt_claim_comparison_failed'],
    ['an end that has come', { exp: 1_000_000 }, 'jwt_timestamp_check_failed'],
  ])('is refused for an ID token with %s', async (_name, claims, reason) => {
    google.says = { ...rep(), ...claims };
    const browser = await beginInBrowser(crm);
    await refused(comeBack(crm, await browser.signInThere(), browser.cookie), reason);
  });

  test('is refused for an address that is not verified', async () => {
    google.says = { ...rep(), sub: 'unverified', email_verified: false };
    const browser = await beginInBrowser(crm);
    await refused(comeBack(crm, await browser.signInThere(), browser.cookie), 'email_unverified');
  });

  test('that was declined at the issuer is refused', async () => {
    const { authorize, cookie } = await beginInBrowser(crm);
    const url = new URL(authorize.searchParams.get('redirect_uri') ?? '');
    url.search = `?error=access_denied&state=${authorize.searchParams.get('state')}`;
    await refused(comeBack(crm, url, cookie), 'denied');
  });

  test.each([
    'https://evil.test',
    '//evil.test',
    '/\\evil.test',
    'javascript:alert(1)',
    '/a\nb',
    'leads',
    '/%0d%0aSet-Cookie:x',
  ])('sends nobody to %j', async (returnTo) => {
    const answer = await crm.anonymous.get(`/auth/google/start?returnTo=${encodeURIComponent(returnTo)}`);
    if (answer.status === 302) expect(new URL(returnTo, 'https://here.test').host).toBe('here.test');
    else expect(answer.status).toBe(400);
  });
});

describe('the code flow in browser mode', () => {
  let browserCrm: TestCrm;
  beforeAll(async () => {
    google.says = {};
    browserCrm = await createTestCrm({
      publicUrl: 'https://crm.acme.test',
      auth: { google: { clientId: CLIENT_ID, clientSecret: 'hush', issuer: google.url }, browser: true },
    });
  });
  afterAll(() => browserCrm.close());

  test('hands the session over in cookies and goes on to a path of this site', async () => {
    google.says = { ...rep(), email: browserCrm.acme.rep.email };
    const browser = await beginInBrowser(browserCrm, `?returnTo=${encodeURIComponent('/leads?status=open#top')}`);
    expect(browser.cookie).toMatch(/^__Host-google_state=/);
    expect(browser.authorize.searchParams.get('redirect_uri')).toBe('https://crm.acme.test/api/auth/google/callback');
    const back = await browser.signInThere();
    const answer = await browserCrm.app.inject({
      url: back.pathname + back.search,
      headers: { cookie: browser.cookie },
    });
    expect(answer.statusCode).toBe(302);
    expect(answer.headers.location).toBe('/leads?status=open#top');
    expect(answer.body).toBe('');
    const cookies = Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]));
    expect(Object.keys(cookies).sort()).toEqual(
      ['__Host-google_state', '__Host-jwt_access', '__Host-org', '__Secure-jwt_refresh'].sort(),
    );
    const me = await browserCrm.anonymous.get('/me', { cookie: `__Host-jwt_access=${cookies['__Host-jwt_access']}` });
    expect(me.body.user.id).toBe(browserCrm.acme.rep.userId);
    expect(google.exchanged().client_id).toBe(CLIENT_ID);
  });

  test('goes on to a path in any language', async () => {
    google.says = { ...rep(), email: browserCrm.acme.rep.email };
    const browser = await beginInBrowser(browserCrm, `?returnTo=${encodeURIComponent('/顧客?name=Ł')}`);
    const back = await browser.signInThere();
    const url = back.pathname + back.search;
    const answer = await browserCrm.app.inject({ url, headers: { cookie: browser.cookie } });
    expect([answer.statusCode, answer.headers.location]).toEqual([302, '/%E9%A1%A7%E5%AE%A2?name=%C5%81']);
  });
});

describe('an issuer that is away', () => {
  test('is waited for no longer than it takes to say so', async () => {
    const gone = await startGoogleIssuer();
    const idToken = await gone.idToken(rep());
    const lonely = await createTestCrm({ auth: { google: { clientId: CLIENT_ID, issuer: gone.url } } });
    await gone.stop();
    for (let at = 0; at < 2; at += 1) {
      const { status, body, headers } = await send(idToken, lonely);
      expect({ status, code: body.code, retryAfter: headers['retry-after'] }).toEqual({
        status: 503,
        code: 'UNAVAILABLE',
        retryAfter: '5',
      });
    }
    expect((await lonely.anonymous.get('/auth/google/start')).status).toBe(503);
    await lonely.close();
  });

  test('between start and callback loses the sign-in, not the server', async () => {
    const gone = await startGoogleIssuer();
    const lonely = await createTestCrm({ auth: { google: { clientId: CLIENT_ID, issuer: gone.url } } });
    const browser = await beginInBrowser(lonely);
    const back = await browser.signInThere();
    await gone.stop();
    expect((await comeBack(lonely, back, browser.cookie)).status).toBe(503);
    expect((await lonely.acme.admin.get('/org')).status).toBe(200);
    await lonely.close();
  });
});

describe('options of Google', () => {
  test.each([
    ['an issuer over plain http', { issuer: 'http://login.acme.test' }, /https/],
    ['no client', { clientId: '' }, /clientId/],
    ['scopes that tell no address', { scopes: ['openid'] }, /email/],
  ])('are refused at start with %s', async (_name, options, message) => {
    const created = createTestCrm({ auth: { google: { clientId: CLIENT_ID, ...options } } });
    await expect(created).rejects.toThrow(message);
  });

  test('left out leave the routes out', async () => {
    const without = await createTestCrm();
    expect((await without.anonymous.post('/auth/google', { idToken: 'x' })).status).toBe(404);
    expect((await without.anonymous.get('/auth/google/start')).status).toBe(404);
    await without.close();
  });
});
