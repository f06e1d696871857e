import { randomBytes } from 'node:crypto';
import { internalsOf } from '@bottlecrm/core/internal';
import { afterEach, describe, expect, test } from 'vitest';
import { createTestCrm, type TestClient, type TestCrm, type TestCrmOptions } from '../../src/index.ts';

let crm: TestCrm;
afterEach(() => crm.close());
const start = async (rateLimit: NonNullable<TestCrmOptions['rateLimit']>, options: TestCrmOptions = {}) => {
  crm = await createTestCrm({ rateLimit, ...options });
};

const few = (max: number) => ({ max, windowSeconds: 3600 });
const statuses = async (times: number, ask: () => Promise<{ status: number }>) => {
  const answers: number[] = [];
  for (let count = 0; count < times; count += 1) answers.push((await ask()).status);
  return answers;
};
const from = async (
  ip: string,
  path = '/api/auth/refresh',
  headers: Record<string, string> = {},
  body: object = {},
) => {
  const answer = await crm.app.inject({
    method: 'POST',
    url: path,
    remoteAddress: ip,
    headers,
    payload: { refreshToken: randomBytes(8).toString('hex'), ...body },
  });
  return { status: answer.statusCode };
};
const token = (organizationId: string) =>
  `bcrm_pat_${organizationId.replaceAll('-', '')}_${randomBytes(32).toString('base64url')}`;
const invalidTokens = async () =>
  (await crm.adminSql(`select count(*)::int as count from audit_log where event = 'api_key_invalid'`))[0]?.count;

describe('a member', () => {
  test('is told of its limit by every answer, and refused beyond it with the time to wait', async () => {
    await start({ caller: few(3) });
    const { rep, user } = crm.acme;
    const first = await rep.get('/org');
    expect(first.headers).toMatchObject({ 'ratelimit-limit': '3', 'ratelimit-remaining': '2' });
    expect(Number(first.headers['ratelimit-reset'])).toBeGreaterThan(3590);
    const missing = await rep.get('/teams/01890000-0000-7000-8000-000000000000');
    expect(missing).toMatchObject({ status: 404, headers: { 'ratelimit-remaining': '1' } });
    const bad = await rep.post('/orgs', { unknown: true });
    expect(bad).toMatchObject({ status: 400, headers: { 'ratelimit-remaining': '0' } });
    const refused = await rep.get('/org');
    expect(refused).toMatchObject({
      status: 429,
      body: { code: 'RATE_LIMITED' },
      headers: { 'ratelimit-remaining': '0' },
    });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(3590);
    expect(refused.headers['retry-after']).toBe(refused.headers['ratelimit-reset']);
    expect((await user.get('/org')).status).toBe(200);
  });

  test('is told of its limit by 304 as well', async () => {
    await start({ caller: few(100) });
    const { admin } = crm.acme;
    const { body, headers } = await admin.post('/teams', { name: 'Sales' });
    const again = await admin.get(`/teams/${body.id}`, { 'if-none-match': headers.etag ?? '' });
    expect(again).toMatchObject({ status: 304, headers: { 'ratelimit-remaining': '98' } });
  });

  test('that is over its limit takes nothing from its organization', async () => {
    await start({ caller: few(2), organization: few(4) });
    const { rep, user } = crm.acme;
    expect(await statuses(5, () => rep.get('/org'))).toEqual([200, 200, 429, 429, 429]);
    expect(await statuses(3, () => user.get('/org'))).toEqual([200, 200, 429]);
  });

  test('shares the limit of its organization, and of no other', async () => {
    await start({ organization: few(3) });
    const { admin, rep, user } = crm.acme;
    const answers = [await admin.get('/org'), await rep.get('/org'), await user.get('/org'), await admin.get('/org')];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect((await crm.globex.rep.get('/org')).status).toBe(200);
  });

  test('is counted again when the window has passed', async () => {
    await start({ caller: { max: 1, windowSeconds: 1 } });
    const { rep } = crm.acme;
    await rep.get('/org');
    await expect.poll(async () => (await rep.get('/org')).status).toBe(200);
  });

  test('that is refused opens no transaction', async () => {
    await start({ caller: few(1) });
    const { rep } = crm.acme;
    await rep.get('/org');
    const { db } = internalsOf(crm.app.crm);
    let opened = 0;
    const { startTransaction } = db;
    db.startTransaction = () => {
      opened += 1;
      return startTransaction.call(db);
    };
    expect((await rep.get('/org')).status).toBe(429);
    expect(opened).toBe(0);
    expect((await crm.acme.user.get('/org')).status).toBe(200);
    expect(opened).toBe(1);
  });
});

describe('a token', () => {
  const make = async (client: TestClient) =>
    crm.clientWith((await client.post('/tokens', { name: 'x', scopes: ['*:read'] })).body.token);

  test('has a limit of its own, and counts for its organization', async () => {
    await start({ caller: few(3), organization: few(6) });
    const [one, two] = [await make(crm.acme.rep), await make(crm.acme.user)];
    expect(await statuses(4, () => one.get('/members'))).toEqual([200, 200, 200, 429]);
    expect(await statuses(2, () => two.get('/members'))).toEqual([200, 429]);
  });

  test('that is forged takes nothing from the organization that it names', async () => {
    await start({ organization: few(2) });
    const forged = () => crm.clientWith(token(crm.acme.id)).get('/org');
    expect(await statuses(10, forged)).toEqual(Array(10).fill(401));
    expect((await crm.acme.rep.get('/org')).status).toBe(200);
  });

  test('of which one address sends many wrong ones is no longer looked up, nor told of', async () => {
    await start({ refused: few(5) });
    const good = await make(crm.acme.rep);
    const wrong = () => crm.clientWith(token(crm.acme.id)).get('/org');
    expect(await statuses(8, wrong)).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    expect(await invalidTokens()).toBe(5);
    expect((await good.get('/members')).status).toBe(429);
    expect((await crm.acme.rep.get('/org')).status).toBe(200);
  });

  test('is bounded when 50 wrong ones come at once', async () => {
    await start({ refused: few(5) });
    const answers = await Promise.all(Array.from({ length: 50 }, () => crm.clientWith(token(crm.acme.id)).get('/org')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(await invalidTokens()).toBe(5);
  });

  test('that is no token at all is refused with 429 after too many', async () => {
    await start({ refused: few(2) });
    const nobody = () => crm.clientWith('nonsense').get('/org');
    expect(await statuses(3, nobody)).toEqual([401, 401, 429]);
    expect((await crm.anonymous.get('/org')).headers['ratelimit-limit']).toBe('2');
  });
});

describe('sign-in', () => {
  test('is counted by IP address, whatever X-Forwarded-For says', async () => {
    await start({ signIn: few(3) });
    let count = 0;
    const ask = () => from('192.0.2.1', '/api/auth/refresh', { 'x-forwarded-for': `198.51.100.${++count}` });
    expect(await statuses(4, ask)).toEqual([401, 401, 401, 429]);
    expect((await from('192.0.2.2')).status).toBe(401);
  });

  test('is counted by what a trusted proxy says, and by nobody else’s word', async () => {
    await start({ signIn: few(1) }, { server: { trustProxy: '10.0.0.1' } });
    const via = (proxy: string, client: string) => from(proxy, '/api/auth/refresh', { 'x-forwarded-for': client });
    expect((await via('10.0.0.1', '198.51.100.1')).status).toBe(401);
    expect((await via('10.0.0.1', '198.51.100.2')).status).toBe(401);
    expect((await via('10.0.0.1', '198.51.100.1')).status).toBe(429);
    expect((await via('192.0.2.9', '198.51.100.3')).status).toBe(401);
    expect((await via('192.0.2.9', '198.51.100.4')).status).toBe(429);
  });

  test('counts an IPv6 network of /64 as one, and an IPv4 address written as IPv6 as itself', async () => {
    await start({ signIn: few(1) });
    expect((await from('2001:db8:1:2::1')).status).toBe(401);
    expect((await from('2001:db8:1:2:ffff::9')).status).toBe(429);
    expect((await from('2001:db8:1:3::1')).status).toBe(401);
    expect((await from('192.0.2.77')).status).toBe(401);
    expect((await from('::ffff:192.0.2.77')).status).toBe(429);
  });

  test('is counted by e-mail address from wherever it comes, in whatever case', async () => {
    await start({ address: few(2) });
    const login = (ip: string, email: string) =>
      from(ip, '/api/auth/dev-login', {}, { refreshToken: undefined, email });
    expect((await login('192.0.2.1', 'nobody@acme.test')).status).toBe(401);
    expect((await login('192.0.2.2', 'Nobody@ACME.test')).status).toBe(401);
    expect((await login('192.0.2.3', ' nobody@acme.test ')).status).toBe(429);
    expect((await login('192.0.2.3', 'somebody@acme.test')).status).toBe(401);
  });

  test('is counted by token', async () => {
    await start({ address: few(2) });
    const ask = () => from('192.0.2.1', '/api/auth/refresh', {}, { refreshToken: 'the same' });
    expect(await statuses(3, ask)).toEqual([401, 401, 429]);
    expect((await from('192.0.2.1')).status).toBe(401);
  });
});

test('unknown routes and the API document are counted by IP address', async () => {
  await start({ public: few(2) });
  expect((await crm.anonymous.get('/nothing-here')).headers).toMatchObject({ 'ratelimit-remaining': '1' });
  expect((await crm.anonymous.get('/openapi.json')).headers).toMatchObject({ 'ratelimit-remaining': '0' });
  expect((await crm.anonymous.get('/nothing-here')).status).toBe(429);
});

test('health is answered however often it is asked', async () => {
  await start({ public: few(1) });
  const health = async () => ({ status: (await crm.app.inject('/healthz')).statusCode });
  expect(await statuses(5, health)).toEqual([200, 200, 200, 200, 200]);
});

test('false limits nothing, and says nothing', async () => {
  await start(false);
  const { headers } = await crm.acme.rep.get('/org');
  expect(Object.keys(headers).filter((name) => name.startsWith('ratelimit'))).toEqual([]);
});

test('a limit that does not exist, or counts nothing, is refused at boot', async () => {
  await start(false);
  await expect(createTestCrm({ rateLimit: { organisation: few(1) } as never })).rejects.toThrow(
    'rateLimit has no limit "organisation"; it has organization, caller',
  );
  await expect(createTestCrm({ rateLimit: { caller: { max: 0, windowSeconds: 60 } } })).rejects.toThrow(
    'rateLimit.caller must be { max, windowSeconds }',
  );
});

test('pages of other origins may read the headers', async () => {
  await start({}, { cors: { origins: ['https://app.example.com'] } });
  const { headers } = await crm.acme.rep.get('/org', { origin: 'https://app.example.com' });
  expect(headers['access-control-expose-headers']).toContain('RateLimit-Remaining');
});
