import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestCrm, type TestCrm } from '../../src/index.ts';

interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly orgId: string;
}

const mails: Mail[] = [];
let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({
    publicUrl: 'https://crm.example.com',
    mailer: {
      async send(ctx, { id, to, subject, text, html }) {
        mails.push({ id, to, subject, text, html, orgId: ctx.org.id });
      },
    },
  });
});
afterAll(() => crm.close());

let count = 0;
const address = () => `guest-${++count}@example.com`;
const invite = (email: string, role = 'sales_rep', client = crm.acme.admin) =>
  client.post('/members/invite', { email, role });
const accept = (token: string, name?: string) =>
  crm.anonymous.post('/invitations/accept', { token, ...(name === undefined ? {} : { name }) });

/** The token of the latest mail to an address, once there are `many`. */
async function mailedToken(email: string, many = 1): Promise<string> {
  await expect.poll(() => mails.filter(({ to }) => to === email).length, { timeout: 15_000 }).toBe(many);
  const url = /https:\S+/.exec(mails.findLast(({ to }) => to === email)?.text ?? '')?.[0] ?? '';
  expect(url.startsWith('https://crm.example.com/accept-invitation?token=')).toBe(true);
  return new URL(url).searchParams.get('token') ?? '';
}

async function invited(role = 'sales_rep', client = crm.acme.admin) {
  const email = address();
  const { body } = await invite(email, role, client);
  return { email, id: body.id as string, token: await mailedToken(email) };
}

describe('an invitation', () => {
  test('makes a new user a member with its role, and signs it in', async () => {
    const email = address();
    const { status, body } = await invite(email.toUpperCase());
    expect(status).toBe(201);
    expect(body).toMatchObject({ email, role: 'sales_rep', status: 'open', invitedBy: crm.acme.admin.profileId });
    const token = await mailedToken(email);
    expect(token).toMatch(/^bcrm_inv_[0-9a-f]{32}_[\w-]{43}$/);
    const accepted = await accept(token, 'Grace');
    expect(accepted.status).toBe(200);
    expect(accepted.body).toMatchObject({
      user: { email, name: 'Grace' },
      org: { id: crm.acme.id },
      profile: { role: 'sales_rep' },
    });
    const client = crm.clientWith(accepted.body.accessToken);
    expect((await client.get('/org')).body.name).toBe('Acme');
    expect((await client.get('/auth/sessions')).body.data[0].method).toBe('invitation');
    const { body: page } = await crm.acme.admin.get('/invitations?status=accepted');
    expect(page.data[0]).toMatchObject({ email, status: 'accepted' });
  });

  test('is mailed by the installation, whose mail no organization reads, and keeps its secret nowhere', async () => {
    const { email, token, id } = await invited();
    const mail = mails.find(({ to }) => to === email);
    expect(mail?.orgId).toBe('00000000-0000-0000-0000-000000000000');
    expect(mail?.html).toContain(token);
    const [row] = await crm.adminSql('select to_jsonb(i)::text as row from invitations i where id = $1', [id]);
    expect(row?.row).not.toContain(token.slice(-43));
    const { body } = await crm.acme.admin.get('/invitations');
    expect(JSON.stringify(body)).not.toMatch(/hash|bcrm_inv/i);
  });

  test('is good once: of twenty at once one becomes the member', async () => {
    const { token, email } = await invited();
    const answers = await Promise.all(Array.from({ length: 20 }, () => accept(token)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 404)]);
    const profiles = await crm.sql(crm.acme, 'select id from profiles where email = $1', [email]);
    expect(profiles).toHaveLength(1);
  });

  test('goes on after a crash between user and profile', async () => {
    const { token, email } = await invited();
    const id = crypto.randomUUID();
    await crm.adminSql(
      "insert into users (id, email, email_key) values ($1, $2, encode(sha256(convert_to($2, 'utf8')), 'hex'))",
      [id, email],
    );
    const { status, body } = await accept(token, 'Too late for a name');
    expect([status, body.user.id, body.user.name]).toEqual([200, id, null]);
  });

  test('of a user who is elsewhere already adds a membership and keeps its name', async () => {
    const { email } = crm.globex.rep;
    await invite(email, 'user');
    const { body } = await accept(await mailedToken(email), 'Mallory');
    expect(body.user).toMatchObject({ id: crm.globex.rep.userId, name: 'rep of Globex' });
    expect(body.orgs.map(({ id, role }: { id: string; role: string }) => [id, role])).toEqual([
      [crm.globex.id, 'sales_rep'],
      [crm.acme.id, 'user'],
    ]);
  });

  test('reopens the profile of a member who left, in the new role', async () => {
    const { email, profileId } = crm.acme.otherUser;
    await crm.acme.admin.delete(`/members/${profileId}`);
    await invite(email, 'sales_manager');
    const { status, body } = await accept(await mailedToken(email));
    expect([status, body.profile]).toEqual([200, { id: profileId, role: 'sales_manager' }]);
    const member = (await crm.acme.admin.get(`/members/${profileId}`)).body;
    expect([member.isActive, member.leftAt]).toEqual([true, null]);
  });

  test('does not change the role of who became a member meanwhile', async () => {
    const { admin } = crm.globex;
    const { token } = await invited('user');
    const [row] = await crm.adminSql('select email from invitations order by created_at desc limit 1');
    const second = await crm.createOrganization('Meanwhile');
    expect(second.id).toBeTruthy();
    expect((await accept(token)).status).toBe(200);
    // Written by hand: through the API an active member cannot be invited.
    await crm.adminSql("update invitations set accepted_at = null, role = 'admin' where email = $1", [row?.email]);
    const again = await accept(token);
    expect([again.status, again.body.profile.role]).toEqual([200, 'user']);
    expect((await admin.get('/org')).status).toBe(200);
  });
});

describe('inviting', () => {
  test('again renews: the link before is void, the invitation is the same', async () => {
    const email = address();
    const first = await invite(email, 'user');
    const old = await mailedToken(email);
    const second = await invite(email, 'sales_manager');
    expect(second.body).toMatchObject({ id: first.body.id, role: 'sales_manager' });
    const token = await mailedToken(email, 2);
    expect(token).not.toBe(old);
    expect((await accept(old)).status).toBe(404);
    expect((await accept(token)).body.profile.role).toBe('sales_manager');
    expect(new Set(mails.filter(({ to }) => to === email).map(({ id }) => id)).size).toBe(2);
  });

  test('an active member is 409', async () => {
    const { status, body } = await invite(crm.acme.rep.email.toUpperCase(), 'user');
    expect([status, body.code]).toEqual([409, 'ALREADY_EXISTS']);
  });

  test('the same address from ten requests at once leaves one invitation', async () => {
    const email = address();
    const answers = await Promise.all(Array.from({ length: 10 }, () => invite(email)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  });

  test('is for admins', async () => {
    for (const client of [crm.acme.manager, crm.acme.rep, crm.acme.user]) {
      expect((await client.post('/members/invite', { email: address(), role: 'user' })).status).toBe(403);
      expect((await client.get('/invitations')).status).toBe(403);
    }
  });

  test.each([
    'a@example.com\r\nBcc: all@example.com',
    'a@example.com\nX: y',
    'a@example.com, b@example.com',
    '"a\r\n"@example.com',
    'A <a@example.com>',
    'not an address',
    `${'x'.repeat(250)}@example.com`,
  ])('refuses %j', async (email) => {
    expect((await invite(email)).status).toBe(400);
  });

  test('with line breaks in the organization’s name keeps the subject one line, and the page text', async () => {
    const other = await crm.createOrganization('Breaks');
    const name = 'A\r\nBcc: all@example.com <b>';
    expect((await other.admin.patch('/org', { name })).status).toBe(200);
    const { email } = await invited('user', other.admin);
    const mail = mails.find(({ to }) => to === email);
    expect(mail?.subject).toBe('Invitation to join A Bcc: all@example.com <b>');
    expect(mail?.html).not.toContain('<b>');
  });

  test('with an Idempotency-Key happens once', async () => {
    const email = address();
    const headers = { 'idempotency-key': `invite-${email}` };
    const body = { email, role: 'user' };
    const first = await crm.acme.admin.post('/members/invite', body, headers);
    const second = await crm.acme.admin.post('/members/invite', body, headers);
    expect([second.status, second.headers['idempotency-replayed']]).toEqual([201, 'true']);
    expect(second.body).toEqual(first.body);
    await mailedToken(email);
  });

  test('on a dry run mails and keeps nothing', async () => {
    const email = address();
    expect((await crm.acme.admin.post('/members/invite?dryRun=true', { email, role: 'user' })).status).toBe(201);
    expect(await crm.sql(crm.acme, 'select 1 from invitations where email = $1', [email])).toEqual([]);
  });
});

describe('a token that is not good answers the same 404', () => {
  const answerTo = async (token: string) => {
    const { status, body } = await accept(token);
    const { instance, requestId, ...rest } = body;
    return { status, ...rest };
  };
  test.each([
    [
      'used',
      async () => {
        const { token } = await invited();
        await accept(token);
        return token;
      },
    ],
    [
      'withdrawn',
      async () => {
        const { token, id } = await invited();
        expect((await crm.acme.admin.delete(`/invitations/${id}`)).status).toBe(204);
        expect((await crm.acme.admin.delete(`/invitations/${id}`)).status).toBe(404);
        return token;
      },
    ],
    [
      'expired',
      async () => {
        const { token, id } = await invited();
        await crm.adminSql("update invitations set expires_at = now() - interval '1 second' where id = $1", [id]);
        return token;
      },
    ],
    [
      'naming another organization',
      async () => {
        const { token } = await invited();
        return token.replace(crm.acme.id.replaceAll('-', ''), crm.globex.id.replaceAll('-', ''));
      },
    ],
    [
      'naming the installation',
      async () => {
        const { token } = await invited();
        return token.replace(crm.acme.id.replaceAll('-', ''), '0'.repeat(32));
      },
    ],
    [
      'of a deactivated organization',
      async () => {
        const gone = await crm.createOrganization('Gone soon');
        const { token } = await invited('user', gone.admin);
        expect((await gone.admin.delete('/org')).status).toBe(204);
        return token;
      },
    ],
    [
      'of a deactivated user',
      async () => {
        const { email } = crm.globex.otherUser;
        await invite(email, 'user');
        await crm.adminSql('update users set is_active = false where email = $1', [email]);
        return mailedToken(email);
      },
    ],
    ['of another kind', async () => `bcrm_pat_${crm.acme.id.replaceAll('-', '')}_${'a'.repeat(43)}`],
    ['forged', async () => `bcrm_inv_${crm.acme.id.replaceAll('-', '')}_${'a'.repeat(43)}`],
    ['nothing of ours', async () => 'hello'],
  ])('%s', async (_what, make) => {
    const known = await answerTo('anything');
    expect(known).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await answerTo(await make())).toEqual(known);
  });

  test('and is told to the installation’s audit log without the token', async () => {
    const before = await crm.adminSql("select id from audit_log where event = 'login_failure'");
    await accept('bcrm_inv_nonsense');
    const told = await crm.adminSql("select * from audit_log where event = 'login_failure'");
    expect(told.length).toBe(before.length + 1);
    expect(JSON.stringify(told)).not.toContain('nonsense');
  });
});

describe('the list', () => {
  test('pages from the newest back, within the organization', async () => {
    const { admin } = await crm.createOrganization('Many guests');
    const emails = Array.from({ length: 5 }, address);
    for (const email of emails) await invite(email, 'user', admin);
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await admin.get(`/invitations?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.data.map(({ email }: { email: string }) => email));
      cursor = body.page.nextCursor ?? '';
    } while (cursor);
    expect(seen).toEqual(emails.toReversed());
    const { body } = await admin.get('/invitations?limit=1');
    expect((await crm.acme.admin.get(`/invitations?cursor=${body.page.nextCursor}`)).status).toBe(400);
    expect((await admin.get(`/invitations?limit=0`)).status).toBe(400);
  });

  test('resending renews an expired one; another organization’s is 404', async () => {
    const { id, email } = await invited();
    await crm.adminSql("update invitations set expires_at = now() - interval '1 day' where id = $1", [id]);
    expect((await crm.acme.admin.get('/invitations?status=expired')).body.data[0].id).toBe(id);
    for (const step of [
      crm.globex.admin.post(`/invitations/${id}/resend`),
      crm.globex.admin.delete(`/invitations/${id}`),
    ])
      expect((await step).status).toBe(404);
    const { status, body } = await crm.acme.admin.post(`/invitations/${id}/resend`);
    expect([status, body.status]).toEqual([200, 'open']);
    expect((await accept(await mailedToken(email, 2))).status).toBe(200);
  });
});

test('an address is spared: the third mail within the hour is 429, whoever sends it', async () => {
  const own = await createTestCrm({ rateLimit: { invitation: { max: 2, windowSeconds: 3600 } } });
  try {
    const email = 'spared@example.com';
    const first = await own.acme.admin.post('/members/invite', { email, role: 'user' });
    expect((await own.globex.admin.post('/members/invite', { email, role: 'user' })).status).toBe(201);
    const { status, body, headers } = await own.acme.admin.post(`/invitations/${first.body.id}/resend`);
    expect([status, body.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    const other = { email: 'other@example.com', role: 'user' };
    expect((await own.acme.admin.post('/members/invite', other)).status).toBe(201);
  } finally {
    await own.close();
  }
});
