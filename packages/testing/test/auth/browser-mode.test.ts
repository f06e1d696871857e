import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestCrm, type TestCrm } from '../../src/index.ts';
import { linkFor, tokenOf } from './mail.ts';

const HERE = 'https://crm.example.com';
const FRIEND = 'https://app.example.com';
const STRANGER = 'https://evil.example.com';

let crm: TestCrm;
let plain: TestCrm;
beforeAll(async () => {
  const cors = { origins: [FRIEND], credentials: true };
  crm = await createTestCrm({ publicUrl: HERE, cors, auth: { browser: true } });
  plain = await createTestCrm();
});
afterAll(async () => {
  await crm?.close();
  await plain?.close();
});

type Headers = Record<string, string>;
interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  // biome-ignore lint/suspicious/noExplicitAny: as the test client's
  readonly body: any;
  /** Set-Cookie, as sent. */
  readonly cookies: readonly string[];
}

/** Of a page of ours. */
const page = { origin: HERE, 'x-session-mode': 'cookie' };

async function send(
  method: 'GET' | 'POST' | 'DELETE' | 'OPTIONS',
  path: string,
  headers: Headers,
  body?: object,
  of = crm,
): Promise<Answer> {
  const answer = await of.app.inject({ method, url: `/api${path}`, headers, ...(body ? { payload: body } : {}) });
  const set = answer.headers['set-cookie'] ?? [];
  const isJson = String(answer.headers['content-type'] ?? '').includes('json');
  return {
    status: answer.statusCode,
    headers: answer.headers,
    body: isJson ? answer.json() : undefined,
    cookies: Array.isArray(set) ? set : [set],
  };
}

/** What a browser keeps of the cookies of some answers. */
class Jar {
  readonly #kept = new Map<string, string>();

  take({ cookies }: Answer): this {
    for (const one of cookies) {
      const [pair = '', ...attributes] = one.split('; ');
      const [name = '', value = ''] = pair.split(/=(.*)/);
      if (attributes.includes('Max-Age=0')) this.#kept.delete(name);
      else this.#kept.set(name, value);
    }
    return this;
  }

  get names(): string[] {
    return [...this.#kept.keys()].sort();
  }

  get(name: string): string {
    return this.#kept.get(name) ?? '';
  }

  set(name: string, value: string): this {
    this.#kept.set(name, value);
    return this;
  }

  without(name: string): Jar {
    const jar = new Jar();
    for (const [key, value] of this.#kept) if (key !== name) jar.set(key, value);
    return jar;
  }

  get header(): Headers {
    return { cookie: [...this.#kept].map(([name, value]) => `${name}=${value}`).join('; ') };
  }
}

const ACCESS = '__Host-jwt_access';
const REFRESH = '__Secure-jwt_refresh';
const ORGANIZATION = '__Host-org';

async function signedIn(email = crm.acme.rep.email): Promise<{ jar: Jar; answer: Answer }> {
  const answer = await send('POST', '/auth/dev-login', page, { email });
  expect(answer.status).toBe(200);
  return { jar: new Jar().take(answer), answer };
}

describe('signing in with X-Session-Mode: cookie', () => {
  test('by a mailed link sets cookies and leaves tokens out of the body', async () => {
    const token = tokenOf(await linkFor(crm, crm.acme.admin.email, { returnTo: '/deals' }));
    const answer = await send('POST', '/auth/magic-link/verify', page, { token });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ user: { email: crm.acme.admin.email }, expiresIn: 900, returnTo: '/deals' });
    expect(JSON.stringify(answer.body)).not.toMatch(/accessToken|refreshToken|eyJ|bcrm_/);
    const jar = new Jar().take(answer);
    expect(jar.names).toEqual([ACCESS, ORGANIZATION, REFRESH]);
    expect((await send('GET', '/auth/me', jar.header)).body.user.email).toBe(crm.acme.admin.email);
  });

  test('guards each cookie as far as a browser can', async () => {
    const { answer } = await signedIn();
    const byName = new Map(answer.cookies.map((one) => [one.slice(0, one.indexOf('=')), one.split('; ').slice(1)]));
    const guard = ['HttpOnly', 'SameSite=Lax', 'Secure'];
    expect(byName.get(ACCESS)).toEqual(['Max-Age=900', 'Path=/', ...guard]);
    expect(byName.get(REFRESH)).toEqual(['Max-Age=2592000', 'Path=/api/auth', ...guard]);
    expect(byName.get(ORGANIZATION)).toEqual(['Max-Age=2592000', 'Path=/', ...guard]);
  });

  test('is the client’s choice: without the header, tokens are in the body and there are no cookies', async () => {
    const answer = await send('POST', '/auth/dev-login', {}, { email: crm.acme.rep.email });
    expect(answer.body.accessToken).toMatch(/^eyJ/);
    expect(answer.cookies).toEqual([]);
  });

  test.each([
    ['another site', { origin: STRANGER }],
    ['a page without origin', { origin: 'null' }],
    ['nobody knows where', {}],
    ['a sibling, by what the browser says', { 'sec-fetch-site': 'same-site' }],
    ['ours, but for its port', { origin: `${HERE}:8443` }],
    ['ours, but for its scheme', { origin: 'http://crm.example.com' }],
    ['a name that begins as ours', { origin: `${HERE}.evil.test` }],
  ])('from a page of %s is refused, and its link stays good', async (_name, from) => {
    const token = tokenOf(await linkFor(crm, `${_name.replaceAll(/\W/g, '')}@elsewhere.test`));
    const headers = { ...(from as Headers), 'x-session-mode': 'cookie' };
    const answer = await send('POST', '/auth/magic-link/verify', headers, { token });
    expect(answer).toMatchObject({ status: 403, body: { code: 'CROSS_SITE_REQUEST' }, cookies: [] });
    expect((await send('POST', '/auth/magic-link/verify', {}, { token })).status).toBe(200);
  });

  test('is refused by a server that is not in browser mode, and takes no other value', async () => {
    const body = { email: plain.acme.rep.email };
    expect(await send('POST', '/auth/dev-login', page, body, plain)).toMatchObject({ status: 400, cookies: [] });
    expect((await send('POST', '/auth/dev-login', { ...page, 'x-session-mode': 'header' }, body)).status).toBe(400);
  });

  test('on plain http has cookies without prefix and Secure', async () => {
    const local = await createTestCrm({
      publicUrl: 'http://localhost:3000',
      auth: { browser: { sameSite: 'strict' } },
    });
    try {
      const headers = { ...page, origin: 'http://localhost:3000' };
      const { cookies } = await send('POST', '/auth/dev-login', headers, { email: local.acme.rep.email }, local);
      expect(cookies.map((one) => one.split('=')[0])).toEqual(['jwt_access', 'jwt_refresh', 'org']);
      for (const one of cookies) {
        expect(one).toContain('; HttpOnly; SameSite=Strict');
        expect(one).not.toContain('Secure');
      }
    } finally {
      await local.close();
    }
  });
});

describe('a request with cookies', () => {
  test('reads without further ado', async () => {
    const { jar } = await signedIn();
    expect((await send('GET', '/org', jar.header)).status).toBe(200);
    expect((await send('GET', '/org', { ...jar.header, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await send('GET', '/org', { ...jar.header, 'sec-fetch-site': 'none' })).status).toBe(200);
  });

  test('reads when a link of another site leads to it', async () => {
    const { jar } = await signedIn();
    const followed = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect((await send('GET', '/org', { ...jar.header, ...followed })).status).toBe(200);
  });

  test.each([
    [
      'a script of another site',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
    ],
    [
      'a picture of a sibling',
      { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
    ],
    [
      'a frame of another site',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    ],
    ['a fetch of another site', { origin: STRANGER }],
  ])('does not read for %s', async (_name, from) => {
    const { jar } = await signedIn();
    const answer = await send('GET', '/org', { ...jar.header, ...(from as Headers) });
    expect(answer).toMatchObject({ status: 403, body: { code: 'CROSS_SITE_REQUEST' } });
    expect(answer.headers['access-control-allow-origin']).not.toBe(STRANGER);
  });

  test('writes from our own page', async () => {
    const { jar } = await signedIn(crm.acme.admin.email);
    const body = { name: 'By cookie' };
    expect((await send('POST', '/teams', { ...jar.header, ...page }, body)).status).toBe(201);
    const { origin: _none, ...mode } = page;
    const fetched = { ...jar.header, ...mode, 'sec-fetch-site': 'same-origin' };
    expect((await send('POST', '/teams', fetched, { name: 'By what the browser says' })).status).toBe(201);
  });

  test.each([
    ['without the header', { origin: HERE }],
    ['with another value of it', { origin: HERE, 'x-session-mode': 'yes' }],
    ['of another site with the header', { origin: STRANGER, 'x-session-mode': 'cookie' }],
    ['of no origin with the header', { origin: 'null', 'x-session-mode': 'cookie' }],
    ['that says nothing of its page', { 'x-session-mode': 'cookie' }],
    ['of a sibling, as the browser says', { 'sec-fetch-site': 'same-site', 'x-session-mode': 'cookie' }],
    ['of another site, as the browser says', { 'sec-fetch-site': 'cross-site', 'x-session-mode': 'cookie' }],
    ['that was typed in, as the browser says', { 'sec-fetch-site': 'none', 'x-session-mode': 'cookie' }],
    ['that forges Host', { host: 'evil.example.com', origin: STRANGER, 'x-session-mode': 'cookie' }],
  ])('does not write %s', async (_name, from) => {
    const { jar } = await signedIn(crm.acme.admin.email);
    const before = (await crm.acme.admin.get('/teams?limit=100')).body.data.length;
    const answer = await send('POST', '/teams', { ...jar.header, ...(from as Headers) }, { name: 'Forged' });
    expect([400, 403]).toContain(answer.status);
    expect((await crm.acme.admin.get('/teams?limit=100')).body.data).toHaveLength(before);
  });

  test('of a form is refused before anything is parsed', async () => {
    const { jar } = await signedIn();
    const headers = { ...jar.header, origin: STRANGER, 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await crm.app.inject({ method: 'POST', url: '/api/orgs', headers, payload: 'name=Forged' });
    expect(answer.statusCode).toBe(403);
  });

  test('does not count beside an Authorization header', async () => {
    const { jar } = await signedIn();
    expect((await send('GET', '/org', { ...jar.header, authorization: 'Bearer nonsense' })).status).toBe(401);
    const bearer = { authorization: `Bearer ${crm.globex.admin.token}` };
    expect((await send('GET', '/org', { ...jar.header, ...bearer })).body.id).toBe(crm.globex.id);
    // A bearer token needs neither page nor header: nobody else can send it.
    const write = await send('POST', '/teams', { ...bearer, origin: STRANGER }, { name: 'By token' });
    expect(write.status).toBe(201);
  });

  test('takes neither a refresh token nor a personal token nor two cookies of one name', async () => {
    const { jar } = await signedIn();
    const minted = await crm.acme.rep.post('/tokens', { name: 'mine', scopes: ['*:read'] });
    expect(minted.body.token).toMatch(/^bcrm_pat_/);
    for (const value of [jar.get(REFRESH), minted.body.token, 'nonsense', ''])
      expect((await send('GET', '/auth/me', new Jar().set(ACCESS, value).header)).status).toBe(401);
    const twice = { cookie: `${ACCESS}=${jar.get(ACCESS)}; ${ACCESS}=${jar.get(ACCESS)}` };
    expect((await send('GET', '/auth/me', twice)).status).toBe(401);
    // A name without the prefix could have been set by a sibling.
    expect((await send('GET', '/auth/me', { cookie: `jwt_access=${jar.get(ACCESS)}` })).status).toBe(401);
  });

  test('takes the organization from the signed token, never from the cookie that names one', async () => {
    const { jar } = await signedIn();
    jar.set(ORGANIZATION, crm.globex.id);
    expect((await send('GET', '/org', jar.header)).body.id).toBe(crm.acme.id);
  });

  test('is nothing to a server that is not in browser mode', async () => {
    const token = plain.acme.rep.token;
    for (const name of [ACCESS, 'jwt_access'])
      expect((await send('GET', '/org', { cookie: `${name}=${token}` }, undefined, plain)).status).toBe(401);
  });
});

describe('refreshing by cookie', () => {
  test('rotates the cookies, also when the access cookie is gone', async () => {
    const { jar } = await signedIn();
    const before = jar.get(REFRESH);
    const answer = await send('POST', '/auth/refresh', { ...jar.without(ACCESS).header, ...page });
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).not.toMatch(/accessToken|refreshToken/);
    jar.take(answer);
    expect(jar.get(REFRESH)).not.toBe(before);
    expect((await send('GET', '/org', jar.header)).status).toBe(200);
    expect((await send('POST', '/auth/refresh', { ...jar.header, ...page }, {})).status).toBe(200);
  });

  test('of a token that was used before ends the session, and takes the cookies away', async () => {
    const { jar } = await signedIn();
    const stale = new Jar().set(REFRESH, jar.get(REFRESH)).set(ACCESS, jar.get(ACCESS));
    for (let count = 0; count < 2; count += 1)
      jar.take(await send('POST', '/auth/refresh', { ...jar.header, ...page }));
    const replay = await send('POST', '/auth/refresh', { ...stale.header, ...page });
    expect(replay.status).toBe(401);
    expect(stale.take(replay).names).toEqual([]);
    expect((await send('GET', '/org', jar.header)).status).toBe(401);
  });

  test.each([
    ['another site', { ...page, origin: STRANGER }],
    ['our page without the header', { origin: HERE }],
  ])('from %s is refused, and spends nothing', async (_name, headers) => {
    const { jar } = await signedIn();
    const generations = () => crm.adminSql('select sum(generation)::int as count from sessions');
    const before = await generations();
    expect((await send('POST', '/auth/refresh', { ...jar.header, ...headers }, {})).status).toBe(403);
    expect(await generations()).toEqual(before);
  });

  test('without a token anywhere is 401', async () => {
    expect((await send('POST', '/auth/refresh', page)).status).toBe(401);
    expect((await send('POST', '/auth/refresh', {}, {})).status).toBe(401);
  });

  test('by a token in the body answers where the client says', async () => {
    const { body } = await send('POST', '/auth/dev-login', {}, { email: crm.acme.rep.email });
    const inBody = await send('POST', '/auth/refresh', {}, { refreshToken: body.refreshToken });
    expect(inBody.cookies).toEqual([]);
    const moved = await send('POST', '/auth/refresh', page, { refreshToken: inBody.body.refreshToken });
    expect(moved.body.accessToken).toBeUndefined();
    expect(new Jar().take(moved).names).toEqual([ACCESS, ORGANIZATION, REFRESH]);
  });
});

describe('going on with cookies', () => {
  test('a new organization and a switch change the access cookie, and keep the session', async () => {
    const { jar } = await signedIn(crm.acme.manager.email);
    const refresh = jar.get(REFRESH);
    const made = await send('POST', '/orgs', { ...jar.header, ...page }, { name: 'Second' });
    expect(made.status).toBe(201);
    expect(made.body.accessToken).toBeUndefined();
    jar.take(made);
    expect((await send('GET', '/org', jar.header)).body.name).toBe('Second');
    expect(jar.get(ORGANIZATION)).toBe(made.body.org.id);
    const back = await send('POST', '/auth/switch-org', { ...jar.header, ...page }, { orgId: crm.acme.id });
    expect(back.body.accessToken).toBeUndefined();
    jar.take(back);
    expect((await send('GET', '/org', jar.header)).body.id).toBe(crm.acme.id);
    expect(jar.get(REFRESH)).toBe(refresh);
    const foreign = await send('POST', '/auth/switch-org', { ...jar.header, ...page }, { orgId: crm.globex.id });
    expect(foreign).toMatchObject({ status: 403, cookies: [] });
  });
});

describe('signing out with cookies', () => {
  test('ends the session and takes the cookies away, with the attributes that they were set with', async () => {
    const { jar } = await signedIn();
    const copy = jar.header;
    const answer = await send('POST', '/auth/logout', { ...jar.header, ...page });
    expect(answer.status).toBe(204);
    const guard = 'HttpOnly; SameSite=Lax; Secure';
    expect([...answer.cookies].sort()).toEqual([
      `${ACCESS}=; Max-Age=0; Path=/; ${guard}`,
      `${ORGANIZATION}=; Max-Age=0; Path=/; ${guard}`,
      `${REFRESH}=; Max-Age=0; Path=/api/auth; ${guard}`,
    ]);
    expect((await send('GET', '/org', copy)).status).toBe(401);
    expect((await send('POST', '/auth/refresh', { ...copy, ...page })).status).toBe(401);
  });

  test('works when the access token has expired', async () => {
    const { jar } = await signedIn();
    const late = jar.without(ACCESS).header;
    const answer = await send('POST', '/auth/logout', { ...late, ...page });
    expect(answer.status).toBe(204);
    expect(answer.cookies).toHaveLength(3);
    expect((await send('POST', '/auth/refresh', { ...late, ...page })).status).toBe(401);
    expect((await send('GET', '/org', jar.header)).status).toBe(401);
  });

  test('works when the session has ended already', async () => {
    const { jar } = await signedIn();
    await send('POST', '/auth/logout', { ...jar.header, ...page });
    const again = await send('POST', '/auth/logout', { ...jar.header, ...page });
    expect(again.status).toBe(204);
    expect(again.cookies).toHaveLength(3);
  });

  test('from another site is refused, and ends nothing', async () => {
    const { jar } = await signedIn();
    for (const headers of [{ ...page, origin: STRANGER }, { origin: HERE }, {}])
      expect((await send('POST', '/auth/logout', { ...jar.header, ...headers })).status).toBe(403);
    expect((await send('GET', '/org', jar.header)).status).toBe(200);
  });

  test('without cookies and token is 401; with a bearer token it works as ever', async () => {
    expect((await send('POST', '/auth/logout', page)).status).toBe(401);
    expect((await send('POST', '/auth/logout', {})).status).toBe(401);
    const { body } = await send('POST', '/auth/dev-login', {}, { email: crm.acme.rep.email });
    const bearer = { authorization: `Bearer ${body.accessToken}` };
    const answer = await send('POST', '/auth/logout', bearer);
    expect(answer).toMatchObject({ status: 204, cookies: [] });
    expect((await send('GET', '/org', bearer)).status).toBe(401);
  });

  test('everywhere ends the other devices too', async () => {
    const [here, there] = [await signedIn(crm.globex.rep.email), await signedIn(crm.globex.rep.email)];
    const answer = await send('POST', '/auth/logout-everywhere', { ...here.jar.header, ...page });
    expect(answer.status).toBe(204);
    expect(answer.cookies).toHaveLength(3);
    expect((await send('GET', '/org', there.jar.header)).status).toBe(401);
  });
});

describe('pages of other origins', () => {
  const preflight = (origin: string) =>
    send('OPTIONS', '/teams', {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'x-session-mode, content-type',
    });

  test('on the allow-list may use cookies', async () => {
    const { jar } = await signedIn(crm.acme.admin.email);
    const headers = { ...jar.header, ...page, origin: FRIEND, 'sec-fetch-site': 'same-site' };
    const answer = await send('POST', '/teams', headers, { name: 'Of a friend' });
    expect(answer.status).toBe(201);
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': FRIEND,
      'access-control-allow-credentials': 'true',
    });
    const { headers: allowed } = await preflight(FRIEND);
    expect(allowed['access-control-allow-origin']).toBe(FRIEND);
  });

  test('of others are told of no permission, and never of all origins', async () => {
    const { headers } = await preflight(STRANGER);
    expect(headers['access-control-allow-origin']).not.toBe(STRANGER);
    expect(headers['access-control-allow-origin']).not.toBe('*');
    expect((await preflight(FRIEND)).headers['access-control-allow-origin']).not.toBe('*');
  });

  test('without credentials on the list may not use cookies', async () => {
    const shy = await createTestCrm({ publicUrl: HERE, cors: { origins: [FRIEND] }, auth: { browser: true } });
    try {
      const body = { email: shy.acme.rep.email };
      const answer = await send('POST', '/auth/dev-login', { ...page, origin: FRIEND }, body, shy);
      expect(answer).toMatchObject({ status: 403, cookies: [] });
      expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
    } finally {
      await shy.close();
    }
  });
});

test('the API document names the cookie where it counts', async () => {
  const { body } = await crm.anonymous.get('/openapi.json');
  expect(body.components.securitySchemes.cookie).toMatchObject({
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-jwt_access',
  });
  expect(body.security).toEqual([{ bearer: [] }, { cookie: [] }]);
  expect(body.paths['/api/org'].get).not.toHaveProperty('security');
  expect(body.paths['/api/auth/refresh'].post.security).toEqual([]);
  const other = (await plain.anonymous.get('/openapi.json')).body;
  expect(Object.keys(other.components.securitySchemes)).toEqual(['bearer']);
  expect(other.security).toEqual([{ bearer: [] }]);
});
