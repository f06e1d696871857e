import { internalsOf } from '@bottlecrm/core/internal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestCrm, statementsOf, type TestCrm } from '../../src/index.ts';
import { linkFor, mailFor, tokenOf } from './mail.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ publicUrl: 'https://crm.example.com' });
});
afterAll(() => crm?.close());

let people = 0;
/** An address that nobody has asked for. */
const someone = () => `someone${++people}@elsewhere.test`;

const request = (body: object, headers?: Record<string, string>) =>
  crm.anonymous.post('/auth/magic-link/request', body, headers);
const verify = (body: object) => crm.anonymous.post('/auth/magic-link/verify', body);
/** Everything of an answer that could tell two apart. */
const told = ({ body, ...answer }: { status: number; body: Record<string, unknown> }) => {
  const { requestId: _own, ...rest } = body;
  return { status: answer.status, body: rest };
};
const another = (code: string, by: number) => String((Number(code) + by) % 1_000_000).padStart(6, '0');
const usersWith = (email: string) => crm.adminSql('select * from users where email = $1', [email]);
const audited = (event: string) =>
  crm.adminSql('select * from audit_log where event = $1 order by at, id', [event]) as Promise<
    Record<string, unknown>[]
  >;

describe('a link', () => {
  test('signs in by its token', async () => {
    const { status, body } = await verify({ token: tokenOf(await linkFor(crm, crm.acme.rep.email)) });
    expect(status).toBe(200);
    expect(body).toMatchObject({ user: { email: crm.acme.rep.email }, org: { id: crm.acme.id } });
    expect((await crm.clientWith(body.accessToken).get('/auth/me')).status).toBe(200);
    const [session] = (await crm.clientWith(body.accessToken).get('/auth/sessions')).body.data;
    expect(session).toMatchObject({ method: 'magic_link' });
  });

  test('signs in by address and code, whatever the case of the address and the blanks in the code', async () => {
    const { data } = await linkFor(crm, crm.acme.user.email);
    expect(data.code).toMatch(/^\d{6}$/);
    const typed = ` ${data.code.slice(0, 3)} ${data.code.slice(3)}\u00a0`;
    const { status, body } = await verify({ email: crm.acme.user.email.toUpperCase(), code: typed });
    expect(status).toBe(200);
    expect(body.user.email).toBe(crm.acme.user.email);
  });

  test('is good once, by token and by code', async () => {
    const email = someone();
    const message = await linkFor(crm, email);
    expect((await verify({ token: tokenOf(message) })).status).toBe(200);
    const again = await verify({ token: tokenOf(message) });
    expect(again).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
    expect(told(await verify({ email, code: message.data.code }))).toEqual(told(again));
  });

  test('of 20 attempts at once, signs one in', async () => {
    const token = tokenOf(await linkFor(crm, someone()));
    const answers = await Promise.all(Array.from({ length: 20 }, () => verify({ token })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(19);
  });

  test('of 20 attempts by code at once, signs one in', async () => {
    const email = someone();
    const { data } = await linkFor(crm, email);
    const answers = await Promise.all(Array.from({ length: 20 }, () => verify({ email, code: data.code })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test('is void when a newer one was asked for', async () => {
    const email = someone();
    const [older, newer] = [await linkFor(crm, email), await linkFor(crm, email)];
    expect((await verify({ token: tokenOf(older) })).status).toBe(401);
    expect((await verify({ email, code: older.data.code })).status).toBe(401);
    expect((await verify({ token: tokenOf(newer) })).status).toBe(200);
  });

  test('that is used, expired, void or unknown is answered the same', async () => {
    const [email, late] = [someone(), someone()];
    const [older, newer, expired] = [await linkFor(crm, email), await linkFor(crm, email), await linkFor(crm, late)];
    await verify({ token: tokenOf(newer) });
    await crm.adminSql("update magic_links set expires_at = now() - interval '1 second' where email = $1", [late]);
    const answers = [
      await verify({ token: tokenOf(older) }),
      await verify({ token: tokenOf(newer) }),
      await verify({ token: tokenOf(expired) }),
      await verify({ email: late, code: expired.data.code }),
      await verify({ token: 'A'.repeat(43) }),
      await verify({ email: 'nobody@elsewhere.test', code: '000000' }),
      await verify({ email: crm.acme.admin.email, code: '000000' }),
    ].map(told);
    expect(answers[0]).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test('lives ten minutes', async () => {
    const email = someone();
    await linkFor(crm, email);
    const rows = await crm.adminSql(
      'select extract(epoch from expires_at - created_at)::int as age from magic_links where email = $1',
      [email],
    );
    expect(rows).toEqual([{ age: 600 }]);
  });

  test('dies of five wrong codes: the sixth is wrong even when it is right, and so is the token', async () => {
    const email = someone();
    const message = await linkFor(crm, email);
    const { code } = message.data;
    for (const by of [1, 2, 3, 4, 5]) expect((await verify({ email, code: another(code, by) })).status).toBe(401);
    expect((await verify({ email, code })).status).toBe(401);
    expect((await verify({ token: tokenOf(message) })).status).toBe(401);
  });

  test('survives four wrong codes', async () => {
    const email = someone();
    const { data } = await linkFor(crm, email);
    for (const by of [1, 2, 3, 4]) expect((await verify({ email, code: another(data.code, by) })).status).toBe(401);
    expect((await verify({ email, code: data.code })).status).toBe(200);
  });

  test('of one address takes no code of another', async () => {
    const [mine, theirs] = [someone(), someone()];
    const own = await linkFor(crm, mine);
    let foreign = await linkFor(crm, theirs);
    while (foreign.data.code === own.data.code) foreign = await linkFor(crm, theirs);
    expect((await verify({ email: theirs, code: own.data.code })).status).toBe(401);
    expect((await verify({ email: theirs, code: foreign.data.code })).status).toBe(200);
  });

  test('makes a user of a stranger, with nothing but the address', async () => {
    const email = someone();
    const message = await linkFor(crm, email);
    expect(await usersWith(email)).toHaveLength(0);
    const { body } = await verify({ token: tokenOf(message) });
    expect(body.org).toBeUndefined();
    expect(body.orgs).toEqual([]);
    expect(await usersWith(email)).toMatchObject([{ name: null, avatar_url: null, is_active: true }]);
    const made = await crm.clientWith(body.accessToken).post('/orgs', { name: 'Of a stranger' });
    expect(made.status).toBe(201);
  });

  test('is told to the audit log, won and lost', async () => {
    const message = await linkFor(crm, crm.globex.manager.email);
    await verify({ token: tokenOf(message) });
    await verify({ token: tokenOf(message) });
    const won = await crm.sql(crm.globex, "select * from audit_log where event = 'login_success'");
    expect(won).toMatchObject([{ user_id: crm.globex.manager.userId, details: { method: 'magic_link' } }]);
    expect((await audited('login_failure')).at(-1)).toMatchObject({
      success: false,
      user_id: null,
      details: { method: 'magic_link', reason: 'no_such_link' },
    });
  });

  test.each([
    ['a body with nothing', {}],
    ['a code without an address', { code: '123456' }],
    ['an address without a code', { email: 'a@b.test' }],
    ['both proofs', { token: 'x', email: 'a@b.test', code: '123456' }],
    ['a code of letters', { email: 'a@b.test', code: 'abcdef' }],
    ['a code of five', { email: 'a@b.test', code: '12345' }],
    ['a long token', { token: 'x'.repeat(201) }],
    ['an organization', { token: 'x', orgId: '01890000-0000-7000-8000-000000000000' }],
  ])('refuses %s with 400', async (_name, body) => {
    expect(await verify(body)).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
  });
});

describe('asking for a link', () => {
  test('runs the same statements for every address, and answers the same', async () => {
    await internalsOf(crm.app.crm).stopRelay();
    await crm.adminSql('update users set is_active = false where id = $1', [crm.globex.user.userId]);
    const seen = [];
    for (const email of [crm.acme.manager.email, 'unknown@elsewhere.test', crm.globex.user.email])
      seen.push(await statementsOf(crm.urls.url, async () => told(await request({ email }))));
    expect(seen[0]?.answer).toEqual({ status: 202, body: { expiresIn: 600 } });
    expect(seen[0]?.texts.length).toBeGreaterThan(5);
    expect(seen[0]?.texts.join('\n')).not.toMatch(/\b(users|profiles)\b/);
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
    await internalsOf(crm.app.crm).startRelay(crm.urls.systemUrl);
  });

  test('is answered 202 a sixth time in an hour, sends nothing, and is told to the audit log', async () => {
    const email = someone();
    for (let count = 0; count < 5; count += 1) await linkFor(crm, email);
    const before = (await audited('suspicious_activity')).length;
    await internalsOf(crm.app.crm).stopRelay();
    const sixth = await statementsOf(crm.urls.url, async () => told(await request({ email: email.toUpperCase() })));
    const first = await statementsOf(crm.urls.url, async () => told(await request({ email: someone() })));
    await internalsOf(crm.app.crm).startRelay(crm.urls.systemUrl);
    expect(sixth.answer).toEqual(first.answer);
    expect(sixth.texts).toHaveLength(first.texts.length);
    expect(
      await crm.adminSql('select * from magic_links where email_key = encode(sha256($1), $2)', [email, 'hex']),
    ).toHaveLength(5);
    const events = await audited('suspicious_activity');
    expect(events).toHaveLength(before + 1);
    expect(events.at(-1)).toMatchObject({ success: false, user_id: null, details: { reason: 'too_many_magic_links' } });
    // The last of the five is still good.
    const [last] = await mailFor(crm, email);
    expect((await verify({ email, code: last?.data.code })).status).toBe(200);
  });

  test('20 times at once, sends five', async () => {
    const email = someone();
    const answers = await Promise.all(Array.from({ length: 20 }, () => request({ email })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    const rows = await crm.adminSql('select used_at from magic_links where email = $1', [email]);
    expect(rows).toHaveLength(5);
    expect(rows.filter(({ used_at }) => used_at === null)).toHaveLength(1);
  });

  test('mails the address that the account has, not as a stranger wrote it', async () => {
    const email = crm.globex.rep.email;
    expect((await request({ email: email.toUpperCase() })).status).toBe(202);
    await expect.poll(async () => (await mailFor(crm, email)).length).toBe(1);
    expect(await mailFor(crm, email.toUpperCase())).toEqual([]);
  });

  test.each([
    ['a header in it', 'a@b.test\r\nBcc: c@d.test'],
    ['a line break', 'a\n@b.test'],
    ['an encoded line break', 'a%0d%0a@b.test\nx'],
    ['two addresses', 'a@b.test,c@d.test'],
    ['a name', 'Ada <a@b.test>'],
    ['a dotless i', 'adm\u0131n@b.test'],
    ['a zero-width space', 'a\u200b@b.test'],
    ['a NUL', 'a\u0000@b.test'],
    ['no host', 'a@'],
    ['spaces', 'a b@c.test'],
    ['quotes', '"a b"@c.test'],
    ['250 letters', `${'a'.repeat(250)}@b.test`],
    ['no text', 5],
  ])('refuses an address with %s', async (_name, email) => {
    expect(await request({ email })).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
  });

  test.each([
    '//evil.test',
    '/\\evil.test',
    '\\/evil.test',
    '/\\/evil.test',
    'https://evil.test',
    'javascript:alert(1)',
    'evil.test',
    '',
    '/\t/evil.test',
    '/x\r\nLocation: https://evil.test',
    '/./\\evil.test',
    '/.//evil.test',
    '/x/..//evil.test',
    `/${'x'.repeat(500)}`,
  ])('refuses to return to %j', async (returnTo) => {
    expect(await request({ email: someone(), returnTo })).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_FAILED' },
    });
  });

  test('keeps the path to return to until somebody signs in', async () => {
    const message = await linkFor(crm, someone(), { returnTo: '/deals?open=1#top' });
    expect(message.data.url).not.toContain('deals');
    const { body } = await verify({ token: tokenOf(message) });
    expect(body.returnTo).toBe('/deals?open=1#top');
  });

  test('refuses unknown properties', async () => {
    expect((await request({ email: someone(), orgId: crm.acme.id })).status).toBe(400);
  });
});

describe('the mail', () => {
  test('has link and code, in text and HTML, and its secrets are nowhere in the database', async () => {
    const email = someone();
    const { id, subject, text, html, data } = await linkFor(crm, email);
    expect(subject).toBe('Sign in to crm.example.com');
    expect(text).toContain(data.url);
    expect(html).toContain(data.url);
    expect(text.replaceAll(' ', '')).toContain(data.code);
    const token = new URL(data.url).searchParams.get('token') ?? '';
    const [row] = await crm.adminSql('select * from magic_links where email = $1', [email]);
    expect(row?.id).toBe(id);
    expect(JSON.stringify(row)).not.toContain(token);
    expect(JSON.stringify(row)).not.toContain(data.code);
  });

  test('has no secret in the outbox', async () => {
    await internalsOf(crm.app.crm).stopRelay();
    const email = someone();
    await request({ email });
    const rows = await crm.adminSql("select org_id, kind, payload from outbox where kind = 'job:magicLink.send'");
    const [link] = await crm.adminSql('select id from magic_links where email = $1', [email]);
    expect(rows).toEqual([
      { org_id: '00000000-0000-0000-0000-000000000000', kind: 'job:magicLink.send', payload: { linkId: link?.id } },
    ]);
    await internalsOf(crm.app.crm).startRelay(crm.urls.systemUrl);
    await expect.poll(async () => (await mailFor(crm, email)).length).toBe(1);
  });

  test.each([
    [{ host: 'evil.test' }],
    [{ host: 'crm.example.com', 'x-forwarded-host': 'evil.test' }],
    [{ forwarded: 'host=evil.test', origin: 'https://evil.test' }],
  ])('leads to publicUrl whatever the request says: %o', async (headers) => {
    const email = someone();
    expect((await request({ email }, headers as unknown as Record<string, string>)).status).toBe(202);
    await expect.poll(async () => (await mailFor(crm, email)).length).toBe(1);
    const [message] = await mailFor(crm, email);
    expect(message?.data.url).toMatch(/^https:\/\/crm\.example\.com\/sign-in\?token=[\w-]{43}$/);
    expect(JSON.stringify(message)).not.toContain('evil');
  });

  test('is not sent to somebody whose account is not active, who cannot sign in either', async () => {
    const email = crm.globex.otherUser.email;
    const message = await linkFor(crm, email);
    await crm.adminSql('update users set is_active = false where id = $1', [crm.globex.otherUser.userId]);
    expect((await verify({ token: tokenOf(message) })).status).toBe(401);
    const witness = someone();
    expect((await request({ email })).status).toBe(202);
    await linkFor(crm, witness);
    expect(await mailFor(crm, email)).toHaveLength(1);
  });

  test('written twice is one message', async () => {
    const message = await linkFor(crm, someone());
    await sendAgain(message.id);
    expect((await mailFor(crm, message.to)).map(({ id, text }) => [id, text])).toEqual([[message.id, message.text]]);
  });
});

/** As a job does that ran already. */
async function sendAgain(linkId: string): Promise<void> {
  await crm.app.crm.installation((ctx) => ctx.enqueue('magicLink.send', { linkId }));
  await linkFor(crm, someone());
}

describe('a row of a link', () => {
  test('is visible to who holds its address or its secret, and in no organization', async () => {
    await linkFor(crm, someone());
    expect(await crm.sql(undefined, 'select * from magic_links')).toEqual([]);
    expect(await crm.sql(crm.acme, 'select * from magic_links')).toEqual([]);
    const nil = { id: '00000000-0000-0000-0000-000000000000' };
    expect(await crm.sql(nil, 'select * from magic_links')).toEqual([]);
  });
});
