import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestCrm, type TestCrm } from '../../src/index.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm();
});
afterAll(() => crm.close());

interface SessionBody {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly org?: { readonly id: string };
}

async function signIn(email = crm.acme.admin.email): Promise<SessionBody> {
  const { status, body } = await crm.anonymous.post('/auth/dev-login', { email });
  expect(status).toBe(200);
  return body as SessionBody;
}

const refresh = (refreshToken: string) => crm.anonymous.post('/auth/refresh', { refreshToken });
const me = async (session: SessionBody) => (await crm.clientWith(session.accessToken).get('/auth/me')).status;
const organization = async (session: SessionBody) => (await crm.clientWith(session.accessToken).get('/org')).status;
const events = async (event: string, organizationId: string) =>
  crm.sql({ id: organizationId }, 'select * from audit_log where event = $1 order by at', [event]);

describe('refresh', () => {
  test('answers new tokens, which work', async () => {
    const first = await signIn();
    const { status, body } = await refresh(first.refreshToken);
    expect(status).toBe(200);
    const second = body as unknown as SessionBody;
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect(second.org?.id).toBe(crm.acme.id);
    expect(await me(second)).toBe(200);
    expect((await refresh(second.refreshToken)).status).toBe(200);
  });

  test('of 50 at once rotates the session once, and all get the same next token', async () => {
    const first = await signIn();
    const answers = await Promise.all(Array.from({ length: 50 }, () => refresh(first.refreshToken)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => (body as unknown as SessionBody).refreshToken)).size).toBe(1);
    const rows = await crm.adminSql('select generation from sessions order by created_at desc limit 1');
    expect(rows[0]?.generation).toBe(1);
  });

  test('with a token used before the last ends the session for everybody', async () => {
    const first = await signIn();
    const second = (await refresh(first.refreshToken)).body as unknown as SessionBody;
    const third = (await refresh(second.refreshToken)).body as unknown as SessionBody;
    const replay = await refresh(first.refreshToken);
    expect(replay.status).toBe(401);
    expect((await refresh(third.refreshToken)).status).toBe(401);
    expect(await organization(third)).toBe(401);
    expect(await me(third)).toBe(401);
    const told = await crm.adminSql("select * from audit_log where event = 'token_reuse_detected'");
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ success: false, user_id: crm.acme.admin.userId });
  });

  test('with the last token, later than ten seconds, ends the session', async () => {
    const first = await signIn();
    const second = (await refresh(first.refreshToken)).body as unknown as SessionBody;
    await crm.adminSql("update sessions set rotated_at = now() - interval '11 seconds' where ended_at is null");
    expect((await refresh(first.refreshToken)).status).toBe(401);
    expect((await refresh(second.refreshToken)).status).toBe(401);
  });

  test.each([
    ['an access token', async () => (await signIn()).accessToken],
    [
      'another session’s second half',
      async () => {
        const [a, b] = [await signIn(), await signIn()];
        return a.refreshToken.slice(0, 35) + b.refreshToken.slice(35);
      },
    ],
    ['nothing of ours', async () => 'bcrm_refresh_x'],
  ])('refuses %s', async (_name, token) => {
    const { status, body } = await refresh(await token());
    expect(status).toBe(401);
    expect(body).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('is refused as an access token', async () => {
    const { refreshToken } = await signIn();
    expect((await crm.clientWith(refreshToken).get('/auth/me')).status).toBe(401);
  });

  test('of a user who is deactivated is refused', async () => {
    const session = await signIn(crm.globex.otherUser.email);
    await crm.adminSql('update users set is_active = false where id = $1', [crm.globex.otherUser.userId]);
    expect((await refresh(session.refreshToken)).status).toBe(401);
  });
});

describe('sign-out', () => {
  test('ends access and refresh token of this session at once, and no other', async () => {
    const [here, there] = [await signIn(), await signIn()];
    expect((await crm.clientWith(here.accessToken).post('/auth/logout')).status).toBe(204);
    expect(await organization(here)).toBe(401);
    expect(await me(here)).toBe(401);
    expect((await refresh(here.refreshToken)).status).toBe(401);
    expect(await organization(there)).toBe(200);
  });

  test('everywhere ends all sessions of the user, and of nobody else', async () => {
    const [here, there, colleague] = [await signIn(), await signIn(), await signIn(crm.acme.rep.email)];
    expect((await crm.clientWith(here.accessToken).post('/auth/logout-everywhere')).status).toBe(204);
    for (const session of [here, there]) {
      expect(await organization(session)).toBe(401);
      expect((await refresh(session.refreshToken)).status).toBe(401);
    }
    expect(await organization(colleague)).toBe(200);
    expect(await organization(await signIn())).toBe(200);
  });

  describe('that a crash interrupted before anybody was told', () => {
    /** As the first of its steps leaves it. */
    const interrupted = async (email: string) => {
      const session = await signIn(email);
      const { data } = (await crm.clientWith(session.accessToken).get('/auth/sessions')).body as {
        data: { id: string; isCurrent: boolean }[];
      };
      const id = data.find(({ isCurrent }) => isCurrent)?.id ?? '';
      await crm.adminSql("update sessions set ended_at = now(), ended_reason = 'logout' where id = $1", [id]);
      expect(await organization(session)).toBe(200);
      return { id, session };
    };

    test('is made up for by the same sign-out', async () => {
      const { session } = await interrupted(crm.globex.rep.email);
      expect((await crm.clientWith(session.accessToken).post('/auth/logout')).status).toBe(204);
      expect([await organization(session), await me(session)]).toEqual([401, 401]);
    });

    test('is made up for when only some were told', async () => {
      const { id, session } = await interrupted(crm.globex.rep.email);
      await crm.adminSql('update profiles set ended_sessions = jsonb_build_object($1::text, 1) where id = $2', [
        id,
        crm.globex.rep.profileId,
      ]);
      expect((await crm.clientWith(session.accessToken).post('/auth/logout')).status).toBe(204);
      expect([await organization(session), await me(session)]).toEqual([401, 401]);
    });

    test('is made up for by ending other sessions, which names only those that were alive', async () => {
      const { email } = crm.globex.rep;
      const { id, session } = await interrupted(email);
      const other = await signIn(email);
      const client = crm.clientWith(other.accessToken);
      expect((await client.delete(`/auth/sessions/${id}`)).status).toBe(404);
      expect([await organization(session), await me(session)]).toEqual([401, 401]);
      expect([await organization(other), await me(other)]).toEqual([200, 200]);
    });

    test('is not told again when no access token of it can be alive', async () => {
      const { id, session } = await interrupted(crm.globex.manager.email);
      await crm.adminSql("update sessions set ended_at = now() - interval '1 day' where id = $1", [id]);
      await crm.clientWith((await signIn(crm.globex.manager.email)).accessToken).post('/auth/logout-everywhere');
      const [row] = await crm.adminSql('select ended_sessions from users where id = $1', [crm.globex.manager.userId]);
      expect(Object.keys(row?.ended_sessions)).toHaveLength(1);
      expect(await organization(session)).toBe(200);
    });
  });

  test('is no change of the member', async () => {
    const before = (await crm.acme.admin.get(`/members/${crm.acme.rep.profileId}`)).body;
    const session = await signIn(crm.acme.rep.email);
    await crm.clientWith(session.accessToken).post('/auth/logout');
    expect((await crm.acme.admin.get(`/members/${crm.acme.rep.profileId}`)).body).toEqual(before);
  });
});

describe('devices', () => {
  test('are listed to their user alone, and end one by one', async () => {
    const [here, there] = [await signIn(crm.acme.manager.email), await signIn(crm.acme.manager.email)];
    const client = crm.clientWith(here.accessToken);
    const { body } = await client.get('/auth/sessions');
    const { data } = body as unknown as { data: { id: string; isCurrent: boolean }[] };
    expect(data.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
    const other = data.find(({ isCurrent }) => !isCurrent)?.id ?? '';
    expect((await crm.acme.rep.delete(`/auth/sessions/${other}`)).status).toBe(404);
    expect((await client.delete(`/auth/sessions/${other}`)).status).toBe(204);
    expect((await client.delete(`/auth/sessions/${other}`)).status).toBe(404);
    expect(await organization(there)).toBe(401);
    expect(await organization(here)).toBe(200);
  });
});

describe('switching', () => {
  test('continues the session in another organization of the user, also after a refresh', async () => {
    const session = await signIn();
    const made = await crm.clientWith(session.accessToken).post('/orgs', { name: 'Second' });
    expect(made.status).toBe(201);
    const second = (made.body as { org: { id: string } }).org.id;
    const back = await crm.clientWith(session.accessToken).post('/auth/switch-org', { orgId: crm.acme.id });
    expect((back.body as { org: { id: string } }).org.id).toBe(crm.acme.id);
    const there = await crm.clientWith(session.accessToken).post('/auth/switch-org', { orgId: second });
    expect((there.body as { org: { id: string } }).org.id).toBe(second);
    const refreshed = (await refresh(session.refreshToken)).body as unknown as SessionBody;
    expect(refreshed.org?.id).toBe(second);
    expect(await events('org_switch', second)).toHaveLength(1);
  });

  test('to an organization of others is refused like to none at all, and audited', async () => {
    const session = await signIn();
    const client = crm.clientWith(session.accessToken);
    const foreign = await client.post('/auth/switch-org', { orgId: crm.globex.id });
    const random = await client.post('/auth/switch-org', { orgId: '01890000-0000-7000-8000-000000000000' });
    expect(foreign.status).toBe(403);
    const { requestId: _one, ...told } = foreign.body as Record<string, unknown>;
    expect(random.body).toMatchObject(told);
    expect(await events('cross_org_attempt', crm.acme.id)).toHaveLength(2);
    expect(await events('cross_org_attempt', crm.globex.id)).toHaveLength(0);
  });
});

test('a row of a session is visible to its user and to who holds its token, and in no organization', async () => {
  await signIn();
  expect(await crm.sql(undefined, 'select * from sessions')).toEqual([]);
  expect(await crm.sql(crm.acme, 'select * from sessions')).toEqual([]);
});
