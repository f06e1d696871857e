import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestCrm, type TestCrm } from '../../src/index.ts';
import { AUDIENCE, type ForeignIssuer, startForeignIssuer } from './foreign-issuer.ts';

let shop: ForeignIssuer;
let staff: ForeignIssuer;
let closed: ForeignIssuer;
let crm: TestCrm;

beforeAll(async () => {
  [shop, staff, closed] = await Promise.all([startForeignIssuer(), startForeignIssuer(), startForeignIssuer()]);
  const of = ({ issuer, jwksUri }: ForeignIssuer) => ({ issuer, jwksUri, audience: AUDIENCE });
  crm = await createTestCrm({
    auth: {
      external: [
        of(shop),
        {
          ...of(staff),
          tokenType: 'at+jwt',
          provision: 'members',
          highestRole: 'sales_rep',
          mapClaims: ({ sub = '', email, tenant, job }) => ({
            subject: sub,
            email: String(email),
            emailVerified: true,
            orgId: tenant as string,
            ...(job ? { role: job as 'admin' } : {}),
          }),
        },
        { ...of(closed), provision: 'users' },
      ],
    },
  });
});
afterAll(async () => {
  await crm.close();
  await Promise.all([shop.stop(), staff.stop()]);
});

const header = { typ: 'at+jwt' };
const status = async (token: string, path = '/org') => (await crm.clientWith(token).get(path)).status;
const memberOf = (email: string) => crm.adminSql('select * from profiles where email = $1', [email]);
const repOfAcme = () => ({
  sub: 'rep',
  email: crm.acme.rep.email,
  email_verified: true,
  org_id: crm.acme.id,
});

describe('a token of an external issuer', () => {
  test('gives the ctx, the permissions and the name of the member that it speaks for', async () => {
    const client = crm.clientWith(await shop.sign(repOfAcme()));
    expect((await client.get('/me')).body).toMatchObject({
      user: { id: crm.acme.rep.userId },
      profile: { id: crm.acme.rep.profileId, role: 'sales_rep' },
      org: { id: crm.acme.id },
    });
    expect((await client.get('/org')).body.id).toBe(crm.acme.id);
    expect((await client.patch('/org', { name: 'Mine' })).status).toBe(403);
    const denied = "select * from audit_log where event = 'permission_denied' order by at desc limit 1";
    expect((await crm.sql(crm.acme, denied))[0]).toMatchObject({
      user_id: crm.acme.rep.userId,
      profile_id: crm.acme.rep.profileId,
    });
  });

  test('stays with the user of its subject when the address changes', async () => {
    await status(await shop.sign(repOfAcme()));
    const moved = await shop.sign({ ...repOfAcme(), email: crm.acme.admin.email });
    expect((await crm.clientWith(moved).get('/me')).body.user.id).toBe(crm.acme.rep.userId);
  });

  test('does not find a user by an address that nobody verified', async () => {
    const claims = { sub: 'somebody', email: crm.acme.admin.email, org_id: crm.acme.id };
    expect(await status(await shop.sign(claims))).toBe(403);
    expect(await status(await shop.sign({ ...claims, email_verified: 'true' }))).toBe(403);
  });

  test('of somebody unknown is refused, and creates nobody, where nothing is provisioned', async () => {
    const email = 'unknown@shop.test';
    expect(await status(await shop.sign({ sub: 'new', email, email_verified: true }), '/me')).toBe(403);
    expect(await crm.adminSql('select 1 from users where email = $1', [email])).toEqual([]);
  });

  test('that names an organization of others is refused as one that does not exist, and told to the log', async () => {
    const client = async (orgId: string) => crm.clientWith(await shop.sign({ ...repOfAcme(), org_id: orgId }));
    const theirs = await (await client(crm.globex.id)).get('/org');
    const nobodys = await (await client('018f0000-0000-7000-8000-000000000000')).get('/org');
    expect(theirs.status).toBe(401);
    expect({ ...theirs.body, requestId: '' }).toEqual({ ...nobodys.body, requestId: '' });
    const told = await crm.adminSql("select * from audit_log where event = 'cross_org_attempt'");
    expect(told.map(({ details }) => details.to)).toContain(crm.globex.id);
    expect(await status(await shop.sign({ ...repOfAcme(), org_id: '00000000-0000-0000-0000-000000000000' }))).toBe(401);
    expect(await status(await shop.sign({ ...repOfAcme(), org_id: "' or true --" }))).toBe(401);
  });

  test.each([
    ['another audience', { aud: 'somebody else' }],
    ['no audience', { aud: undefined as never }],
    ['an end that has come', { exp: 1_000_000 }],
    ['no end', { exp: undefined as never }],
    ['a beginning that has not come', { nbf: 4_000_000_000 }],
  ])('with %s is refused', async (_name, claims) => {
    expect(await status(await shop.sign({ ...repOfAcme(), ...claims }))).toBe(401);
  });

  test('is not accepted from another issuer, whatever it says of itself', async () => {
    expect(await status(await shop.sign({ ...repOfAcme(), iss: staff.issuer }))).toBe(401);
    expect(await status(await shop.sign({ ...repOfAcme(), iss: 'https://elsewhere.test' }))).toBe(401);
    expect(await status(await shop.sign({ ...repOfAcme(), iss: 'bottlecrm', aud: 'bottlecrm' }))).toBe(401);
  });

  test('signed with a shared secret, or not at all, is refused', async () => {
    const claims = { ...repOfAcme(), iss: shop.issuer, aud: AUDIENCE };
    const publicKey = new TextEncoder().encode(JSON.stringify(shop.key.jwk));
    const shared = new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'first' }).setExpirationTime('5m');
    expect(await status(await shared.sign(publicKey))).toBe(401);
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const unsigned = `${part({ alg: 'none' })}.${part({ ...claims, exp: 4_000_000_000 })}.`;
    expect(await status(unsigned)).toBe(401);
  });

  test('without the type that was agreed on is refused', async () => {
    const claims = { sub: 'typeless', email: 'typeless@staff.test', tenant: crm.acme.id };
    expect(await status(await staff.sign(claims))).toBe(401);
    expect(await status(await staff.sign(claims, { header }))).toBe(200);
  });

  test('has no session to switch or to end here', async () => {
    const client = crm.clientWith(await shop.sign(repOfAcme()));
    const switched = await client.post('/auth/switch-org', { orgId: crm.acme.id });
    expect(switched).toMatchObject({ status: 403, body: { detail: expect.stringContaining('no session') } });
    const ended = await client.post('/auth/logout');
    expect(ended).toMatchObject({ status: 403, body: { detail: expect.stringContaining('sign out there') } });
  });
});

describe('keys of an external issuer', () => {
  test('are fetched once for many requests', async () => {
    await status(await shop.sign(repOfAcme()));
    const before = shop.fetches();
    const tokens = await Promise.all(
      Array.from({ length: 20 }, (_, at) => shop.sign({ ...repOfAcme(), jti: `${at}` })),
    );
    expect(await Promise.all(tokens.map((token) => status(token)))).toEqual(tokens.map(() => 200));
    expect(shop.fetches()).toBe(before);
  });

  test('that are unknown do not have them fetched again at every request', async () => {
    await status(await shop.sign(repOfAcme()));
    const before = shop.fetches();
    const { privateKey } = await generateKeyPair('ES256');
    for (const kid of ['a', '../../etc/passwd', "' or 1=1 --", 'c']) {
      const token = new SignJWT({ ...repOfAcme(), iss: shop.issuer, aud: AUDIENCE }).setExpirationTime('5m');
      expect(await status(await token.setProtectedHeader({ alg: 'ES256', kid }).sign(privateKey))).toBe(401);
    }
    // Once, if the last time was half a minute ago.
    expect(shop.fetches() - before).toBeLessThanOrEqual(1);
  });

  test('that cannot be had make the request wait for them with 503, and others go on', async () => {
    const token = await closed.sign(repOfAcme());
    await closed.stop();
    const { body, headers, ...answer } = await crm.clientWith(token).get('/org');
    expect(answer.status).toBe(503);
    expect(body.code).toBe('UNAVAILABLE');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(await status(await shop.sign(repOfAcme()))).toBe(200);
  });
});

describe('provisioning', () => {
  test('makes a user and a member on first sight, of many requests at once one', async () => {
    const email = 'first.sight@staff.test';
    const claims = { sub: 'first-sight', email, tenant: crm.acme.id };
    const tokens = await Promise.all(
      Array.from({ length: 10 }, (_, at) => staff.sign({ ...claims, jti: `${at}` }, { header })),
    );
    expect(await Promise.all(tokens.map((token) => status(token)))).toEqual(tokens.map(() => 200));
    expect(await memberOf(email)).toMatchObject([{ role: 'user', org_id: crm.acme.id, is_active: true }]);
    expect(await crm.adminSql("select 1 from user_identities where subject = 'first-sight'")).toHaveLength(1);
  });

  test('gives no role above the highest that is allowed', async () => {
    for (const [job, role] of [
      ['admin', 'sales_rep'],
      ['sales_rep', 'sales_rep'],
      ['user', 'user'],
    ]) {
      const email = `${job}@staff.test`;
      expect(await status(await staff.sign({ sub: `job-${job}`, email, tenant: crm.acme.id, job }, { header }))).toBe(
        200,
      );
      expect(await memberOf(email)).toMatchObject([{ role }]);
    }
  });

  test('does not change the role of who is a member already', async () => {
    const claims = { sub: 'the-user', email: crm.acme.user.email, tenant: crm.acme.id, job: 'sales_rep' };
    expect(await status(await staff.sign(claims, { header }))).toBe(200);
    expect(await memberOf(crm.acme.user.email)).toMatchObject([{ role: 'user' }]);
  });

  test('does not bring back a member who was deactivated', async () => {
    const email = 'gone@staff.test';
    const claims = { sub: 'gone', email, tenant: crm.acme.id };
    expect(await status(await staff.sign(claims, { header }))).toBe(200);
    const [member] = await memberOf(email);
    expect((await crm.acme.admin.patch(`/members/${member?.id}`, { isActive: false })).status).toBe(200);
    expect(await status(await staff.sign(claims, { header }))).toBe(401);
    expect(await status(await staff.sign({ ...claims, jti: 'another' }, { header }))).toBe(401);
    expect(await memberOf(email)).toMatchObject([{ is_active: false }]);
  });

  test('adds nobody to an organization that is not active', async () => {
    const sleeping = await crm.createOrganization('Sleeping');
    await crm.adminSql('update organizations set is_active = false where id = $1', [sleeping.id]);
    const claims = { sub: 'late', email: 'late@staff.test', tenant: sleeping.id };
    expect(await status(await staff.sign(claims, { header }))).toBe(401);
    expect(await memberOf('late@staff.test')).toEqual([]);
  });

  test('refuses a user whose account is not active', async () => {
    const claims = { sub: 'locked', email: 'locked@staff.test', tenant: crm.acme.id };
    const token = await staff.sign(claims, { header });
    expect(await status(token)).toBe(200);
    await crm.adminSql("update users set is_active = false where email = 'locked@staff.test'");
    expect(await status(token, '/me')).toBe(401);
    expect(await status(await staff.sign({ ...claims, jti: 'again' }, { header }))).toBe(401);
  });
});

describe('an external issuer that cannot be trusted as written', () => {
  const issuer = 'https://login.shop.test';
  const right = { issuer, jwksUri: `${issuer}/jwks`, audience: 'crm' };
  test.each([
    ['a shared secret', { ...right, algorithms: ['HS256'] }, /key pairs alone/],
    ['no audience', { ...right, audience: '' }, /audience/],
    ['keys over plain http', { ...right, jwksUri: 'http://login.shop.test/jwks' }, /https/],
    ['the name of this installation', { ...right, issuer: 'bottlecrm' }, /auth.issuer/],
    ['a misspelt option', { ...right, audiences: [] } as typeof right, /no option audiences/],
    ['a second entry for it', [right, right], /same issuer/],
  ])('is refused at start: %s', async (_name, external, message) => {
    await expect(createTestCrm({ auth: { external } })).rejects.toThrow(message);
  });
});
