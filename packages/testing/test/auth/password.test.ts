import { createHook } from 'node:async_hooks';
import { scryptSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTestCrm, type TestCrm, type TestMember } from '../../src/index.ts';

// A hash takes some tenths of a second of a processor that others use too.
vi.setConfig({ testTimeout: 120_000 });

let crm: TestCrm;
beforeAll(async () => {
  // Without shares a flood reaches the turns of hashing; with them most of it waits before.
  crm = await createTestCrm({ auth: { password: true }, requestShares: false });
});
afterAll(() => crm.close());

const RIGHT = 'my dentist collects umbrellas';
const OTHER = 'the tortoise plays the oboe';

/** A fresh session of the member that began by `method`. */
async function session(member: Pick<TestMember, 'email'>, method = 'magic_link', startedAgo = '0 seconds') {
  const { body } = await crm.anonymous.post('/auth/dev-login', { email: member.email });
  const { sid } = JSON.parse(Buffer.from(body.accessToken.split('.')[1], 'base64url').toString());
  const text = 'update sessions set method = $2, created_at = now() - $3::interval where id = $1';
  await crm.adminSql(text, [sid, method, startedAgo]);
  return crm.clientWith(body.accessToken);
}

const login = (email: string, password: string) => crm.anonymous.post('/auth/password/login', { email, password });
const loginStatus = async (email: string, password: string) => (await login(email, password)).status;
const set = async (member: Pick<TestMember, 'email'>, newPassword = RIGHT) => {
  expect((await (await session(member)).put('/auth/password', { newPassword })).status).toBe(204);
};
const stored = async ({ userId }: TestMember) =>
  (await crm.adminSql('select * from user_passwords where user_id = $1', [userId]))[0];
const entries = (event: string) =>
  crm.adminSql("select * from audit_log where event = $1 and details->>'method' = 'password' order by at", [event]);

describe('a password', () => {
  test('signs in, whatever the case of the address and the form of its characters', async () => {
    await set(crm.acme.rep, 'crème brûlée at midnight');
    const { status, body } = await login(crm.acme.rep.email.toUpperCase(), 'crème brûlée at midnight'.normalize('NFD'));
    expect(status).toBe(200);
    expect(body).toMatchObject({ user: { id: crm.acme.rep.userId }, org: { id: crm.acme.id } });
    expect((await crm.clientWith(body.accessToken).get('/org')).status).toBe(200);
    expect((await crm.anonymous.post('/auth/refresh', { refreshToken: body.refreshToken })).status).toBe(200);
  });

  test('is kept as a salted scrypt hash with its cost, and answered nowhere', async () => {
    await set(crm.acme.rep);
    await set(crm.acme.user);
    const [one, other] = [await stored(crm.acme.rep), await stored(crm.acme.user)];
    expect(one?.hash).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$[\w-]{22}\$[\w-]{43}$/);
    expect(one?.hash).not.toBe(other?.hash);
    const { body } = await login(crm.acme.rep.email, RIGHT);
    expect(JSON.stringify(body)).not.toContain('scrypt');
  });

  test('of another member does not sign in', async () => {
    await set(crm.acme.rep, OTHER);
    await set(crm.acme.manager, RIGHT);
    expect(await loginStatus(crm.acme.rep.email, RIGHT)).toBe(401);
  });

  test('of a user whose account is not active does not sign in', async () => {
    const { email, userId } = crm.globex.otherUser;
    await set(crm.globex.otherUser);
    await crm.adminSql('update users set is_active = false where id = $1', [userId]);
    expect(await loginStatus(email, RIGHT)).toBe(401);
  });

  test('hashed at a lower cost still signs in, and is hashed anew', async () => {
    await set(crm.globex.rep);
    const salt = Buffer.alloc(16, 7);
    const key = scryptSync(RIGHT, salt, 32, { N: 2 ** 14, r: 8, p: 1 });
    const weak = `$scrypt$ln=14,r=8,p=1$${salt.toString('base64url')}$${key.toString('base64url')}`;
    await crm.adminSql('update user_passwords set hash = $2 where user_id = $1', [crm.globex.rep.userId, weak]);
    expect(await loginStatus(crm.globex.rep.email, OTHER)).toBe(401);
    expect((await stored(crm.globex.rep))?.hash).toBe(weak);
    expect(await loginStatus(crm.globex.rep.email, RIGHT)).toBe(200);
    expect((await stored(crm.globex.rep))?.hash).toContain('ln=17');
    expect(await loginStatus(crm.globex.rep.email, RIGHT)).toBe(200);
  });
});

describe('a sign-in that fails', () => {
  test('answers the same for a wrong password, no password, an unknown address and a locked account', async () => {
    await set(crm.acme.rep);
    await set(crm.acme.user);
    await crm.adminSql("update user_passwords set locked_until = now() + interval '1 hour' where user_id = $1", [
      crm.acme.user.userId,
    ]);
    const answers = [
      await login(crm.acme.rep.email, OTHER),
      await login(crm.acme.otherUser.email, RIGHT),
      await login('nobody@acme.test', RIGHT),
      await login(crm.acme.user.email, RIGHT),
    ].map(({ status, body }) => ({ status, ...body, requestId: '' }));
    expect(answers[0]).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test('has the same scrypt done for an unknown address, no password and a locked account as for a wrong one', async () => {
    await set(crm.acme.rep);
    await set(crm.acme.user);
    await crm.adminSql("update user_passwords set locked_until = now() + interval '1 hour' where user_id = $1", [
      crm.acme.user.userId,
    ]);
    let done = 0;
    const count = createHook({
      init: (_id, type) => {
        if (type === 'SCRYPTREQUEST') done += 1;
      },
    }).enable();
    const counts: number[] = [];
    for (const email of [crm.acme.rep.email, crm.acme.otherUser.email, 'nobody@acme.test', crm.acme.user.email]) {
      done = 0;
      await login(email, OTHER);
      counts.push(done);
    }
    count.disable();
    expect(counts).toEqual([1, 1, 1, 1]);
  });

  test('is told to the log without what was typed', async () => {
    const before = (await entries('login_failure')).length;
    await login('nobody@acme.test', OTHER);
    const told = await entries('login_failure');
    expect(told).toHaveLength(before + 1);
    expect(JSON.stringify(told.at(-1))).not.toMatch(/nobody|tortoise/);
  });
});

describe('the lock', () => {
  const member = () => crm.globex.manager;
  const guess = (count: number) =>
    Promise.all(Array.from({ length: count }, (_, at) => loginStatus(member().email, `${OTHER} ${at}`)));
  const unlock = () =>
    crm.adminSql("update user_passwords set locked_until = now() - interval '1 second' where user_id = $1", [
      member().userId,
    ]);
  const minutes = async () => {
    const [row] = await crm.adminSql(
      'select ceil(extract(epoch from locked_until - now()) / 60)::int as minutes from user_passwords where user_id = $1',
      [member().userId],
    );
    return row?.minutes;
  };
  beforeEach(() => set(member()));

  test('comes after five wrong ones, and then the right one does not sign in either', async () => {
    for (let at = 0; at < 4; at += 1) expect(await guess(1)).toEqual([401]);
    expect(await minutes()).toBeNull();
    await guess(1);
    expect(await minutes()).toBe(1);
    expect(await loginStatus(member().email, RIGHT)).toBe(401);
    await unlock();
    expect(await loginStatus(member().email, RIGHT)).toBe(200);
    expect(await stored(member())).toMatchObject({ failed_attempts: 0, locked_until: null });
  });

  test('counts guesses that are made at the same time', async () => {
    const before = (await entries('suspicious_activity')).length;
    expect(new Set(await guess(12))).toEqual(new Set([401]));
    expect((await stored(member()))?.failed_attempts).toBe(5);
    expect((await entries('suspicious_activity')).length).toBe(before + 1);
    expect((await entries('suspicious_activity')).at(-1)).toMatchObject({ user_id: member().userId, success: false });
  });

  test('doubles up to an hour', async () => {
    const locks: number[] = [];
    await guess(4);
    for (let at = 0; at < 8; at += 1) {
      await guess(1);
      locks.push(await minutes());
      await unlock();
    }
    expect(locks).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    await crm.adminSql('update user_passwords set failed_attempts = 2000000 where user_id = $1', [member().userId]);
    await guess(1);
    expect(await minutes()).toBe(60);
  });

  test('is not ended by guessing on, and ends with a new password', async () => {
    await guess(5);
    const { locked_until: until } = (await stored(member())) ?? {};
    await guess(2);
    expect((await stored(member()))?.locked_until).toEqual(until);
    await set(member(), OTHER);
    expect(await loginStatus(member().email, OTHER)).toBe(200);
  });

  test('holds for the current password of a change as well', async () => {
    const client = await session(member(), 'dev');
    for (let at = 0; at < 5; at += 1)
      await client.put('/auth/password', { currentPassword: `${OTHER} ${at}`, newPassword: OTHER });
    const { status, body } = await client.put('/auth/password', { currentPassword: RIGHT, newPassword: OTHER });
    expect({ status, errors: body.errors }).toMatchObject({ status: 400, errors: [{ pointer: '/currentPassword' }] });
  });
});

describe('a flood of sign-ins', () => {
  test('is refused past what the memory of a server bears, and the server answers the rest', async () => {
    const statuses = await Promise.all(Array.from({ length: 30 }, () => loginStatus('nobody@acme.test', OTHER)));
    expect(new Set(statuses)).toEqual(new Set([401, 503]));
    expect(statuses.filter((status) => status === 401).length).toBeGreaterThanOrEqual(12);
    expect(await loginStatus('nobody@acme.test', OTHER)).toBe(401);
  });
});

describe('setting a password', () => {
  const member = () => crm.acme.admin;

  test('needs the current one, or a sign-in that proved the address a few minutes ago', async () => {
    await set(member());
    for (const [method, ago] of [
      ['dev', '0 seconds'],
      ['password', '0 seconds'],
      ['magic_link', '11 minutes'],
    ] as const) {
      const client = await session(member(), method, ago);
      expect((await client.put('/auth/password', { newPassword: OTHER })).status, method).toBe(403);
      const wrong = await client.put('/auth/password', { currentPassword: OTHER, newPassword: OTHER });
      expect(wrong).toMatchObject({ status: 400, body: { errors: [{ pointer: '/currentPassword' }] } });
    }
    const client = await session(member(), 'password');
    expect((await client.put('/auth/password', { currentPassword: RIGHT, newPassword: OTHER })).status).toBe(204);
    expect(await loginStatus(member().email, OTHER)).toBe(200);
    expect(await loginStatus(member().email, RIGHT)).toBe(401);
    await set(member(), RIGHT);
    expect(await loginStatus(member().email, RIGHT)).toBe(200);
  });

  test('ends the other sessions of the user, at once, and is told to the log', async () => {
    const [here, there] = [await session(member()), await session(member())];
    const colleague = await session(crm.acme.rep);
    expect((await here.put('/auth/password', { newPassword: RIGHT })).status).toBe(204);
    expect((await here.get('/org')).status).toBe(200);
    expect((await there.get('/org')).status).toBe(401);
    expect((await colleague.get('/org')).status).toBe(200);
    const ended = await crm.adminSql("select 1 from sessions where ended_reason = 'password_changed' limit 1");
    expect(ended).toHaveLength(1);
    const text = "select user_id from audit_log where event = 'password_changed' order by at desc limit 1";
    expect(await crm.sql(crm.acme, text)).toEqual([{ user_id: member().userId }]);
  });

  test.each(['short', 'Password1234!', 'admin@acme.test', 'admin of acme'])('refuses %s', async (newPassword) => {
    const { status, body } = await (await session(member())).put('/auth/password', { newPassword });
    expect({ status, errors: body.errors }).toMatchObject({ status: 400, errors: [{ pointer: '/newPassword' }] });
  });

  test('is not for access tokens without a session', async () => {
    expect((await member().put('/auth/password', { newPassword: RIGHT })).status).toBe(403);
    expect((await crm.anonymous.put('/auth/password', { newPassword: RIGHT })).status).toBe(401);
  });

  test('leaves what one user has invisible to every other transaction', async () => {
    await set(member());
    expect(await crm.sql(crm.acme, 'select * from user_passwords')).toEqual([]);
    expect(await crm.sql(undefined, 'select * from user_passwords')).toEqual([]);
  });
});

describe('the option', () => {
  test('is off by default: there is no such route', async () => {
    const without = await createTestCrm();
    expect((await without.anonymous.post('/auth/password/login', { email: 'a@b.test', password: 'x' })).status).toBe(
      404,
    );
    expect((await without.acme.admin.put('/auth/password', { newPassword: RIGHT })).status).toBe(404);
    await without.close();
  });

  test('takes no length below twelve, and a longer one', async () => {
    for (const minLength of [8, 65, 12.5]) {
      await expect(createTestCrm({ auth: { password: { minLength } } })).rejects.toThrow(/12 to 64/);
    }
  });
});
