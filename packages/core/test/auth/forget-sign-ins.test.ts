import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestCrm, type TestCrm } from '../../../testing/src/index.ts';
import { withClient } from '../../src/database/client.ts';
import { forgetExpiredSignIns, startForgetting } from '../../src/features/auth/forget-sign-ins.ts';
import { internalsOf } from '../../src/internal.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm();
});
afterAll(() => crm?.close());

const KEPT_LINKS = ["now() + interval '10 minutes'", "now() - interval '23 hours'"];
const KEPT_SESSIONS = [
  ["now() + interval '1 day'", 'null'],
  ["now() - interval '29 days'", 'null'],
  ["now() + interval '1 day'", "now() - interval '29 days'"],
] as const;

async function addLink(expiresAt: string): Promise<string> {
  const id = randomUUID();
  await crm.adminSql(
    `insert into magic_links (id, email, email_key, token_hash, expires_at) values ($1, 'gone@example.com', 'key', $2, ${expiresAt})`,
    [id, `link ${id}`],
  );
  return id;
}
async function addSession(expiresAt: string, endedAt: string): Promise<string> {
  const id = randomUUID();
  await crm.adminSql(
    `insert into sessions (id, user_id, token_hash, method, expires_at, ended_at) values ($1, $2, $3, 'dev', ${expiresAt}, ${endedAt})`,
    [id, crm.acme.rep.userId, `session ${id}`],
  );
  return id;
}
async function addOld(): Promise<void> {
  await addLink("now() - interval '25 hours'");
  await addSession("now() - interval '31 days'", 'null');
  await addSession("now() + interval '1 day'", "now() - interval '31 days'");
}
const left = async () => {
  const rows = await crm.adminSql('select id from magic_links union all select id from sessions');
  return rows.map(({ id }) => id).sort();
};

test('what is long over is removed although nobody comes back, and nothing else', async () => {
  const kept: string[] = [];
  for (const expiresAt of KEPT_LINKS) kept.push(await addLink(expiresAt));
  for (const [expiresAt, endedAt] of KEPT_SESSIONS) kept.push(await addSession(expiresAt, endedAt));
  for (let many = 0; many < 3; many += 1) await addOld();
  expect(await forgetExpiredSignIns(internalsOf(crm.app.crm), 2)).toBe(9);
  expect(await left()).toEqual(kept.sort());
  expect(await forgetExpiredSignIns(internalsOf(crm.app.crm))).toBe(0);
});

test('a server does so by itself, and stops with the server', async () => {
  const before = await left();
  await addOld();
  const forgetting = startForgetting(internalsOf(crm.app.crm), 0);
  await expect.poll(left).toEqual(before);
  await forgetting.stop();
  await startForgetting(internalsOf(crm.app.crm), 0).stop();
});

test('the serving role still sees and removes none of it itself', async () => {
  await addOld();
  const before = await left();
  for (const table of ['magic_links', 'sessions']) {
    expect(await crm.sql(undefined, `select id from ${table}`)).toEqual([]);
    expect(await crm.sql(undefined, `delete from ${table} returning id`)).toEqual([]);
  }
  expect(await left()).toEqual(before);
});

test('the role that removes them sees expired rows alone, and neither secrets nor addresses', async () => {
  const old = await addLink("now() - interval '25 hours'");
  await addLink("now() + interval '1 hour'");
  await withClient(crm.urls.adminUrl, async (client) => {
    const asRemover = async (text: string) => {
      await client.query('begin; set local role bottlecrm_search');
      return client.query(text).finally(() => client.query('rollback'));
    };
    const seen = (await asRemover('select id from magic_links')).rows.map(({ id }) => id);
    expect(seen).toContain(old);
    expect(seen).toHaveLength(
      (await crm.adminSql("select 1 from magic_links where expires_at < now() - interval '1 day'")).length,
    );
    expect((await asRemover('delete from magic_links')).rowCount).toBe(seen.length);
    for (const column of ['email', 'email_key', 'token_hash'])
      await expect(asRemover(`select ${column} from magic_links`)).rejects.toMatchObject({ code: '42501' });
    for (const column of ['user_id', 'token_hash', 'ip'])
      await expect(asRemover(`select ${column} from sessions`)).rejects.toMatchObject({ code: '42501' });
  });
});
