import { type Ctx, sql } from '@bottlecrm/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestCrm, type TestCrm, type TestMember } from '../../src/index.ts';
import { Note, notesPlugin } from '../sabotage/notes.ts';

let crm: TestCrm;
beforeAll(async () => {
  const read = { user: ['title', 'mood', 'assigneeIds'], sales_rep: ['title', 'price'] };
  crm = await createTestCrm({ plugins: [await notesPlugin()], fieldAccess: { note: { read } } });
  const { admin, user, otherUser, rep } = crm.acme;
  await admin.post('/teams', { name: 'Field', memberIds: [rep.profileId, otherUser.profileId] });
  await admin.post('/notes', { title: 'admin’s' });
  await admin.post('/notes', { title: 'of user', assigneeIds: [user.profileId] });
  await otherUser.post('/notes', { title: 'of the team', assigneeIds: [otherUser.profileId] });
  const { body: deleted } = await admin.post('/notes', { title: 'deleted' });
  await admin.delete(`/notes/${deleted.id}`);
  await crm.globex.admin.post('/notes', { title: 'foreign' });
});
afterAll(() => crm?.close());

const titlesOf = async (ctx: Ctx): Promise<string[]> => {
  const { rows } = await sql<{ title: string }>`select t.title from notes t
    where ${ctx.readable(Note)} and t.title <> 'left out' order by t.title`.execute(ctx.db);
  return rows.map(({ title }) => title);
};
const as = <T>(member: TestMember | undefined, work: (ctx: Ctx) => Promise<T>): Promise<T> =>
  crm.app.crm.tenant({ orgId: crm.acme.id, ...(member ? { profileId: member.profileId } : {}) }, work);

const listed = async (member: TestMember): Promise<string[]> =>
  (await member.get('/notes')).body.data.map((note: { title: string }) => note.title).sort();

test('SQL of a plugin’s own finds what the list finds, for every role', async () => {
  const { admin, manager, rep, user, otherUser } = crm.acme;
  for (const member of [admin, manager, rep, user, otherUser])
    expect([member.email, await as(member, titlesOf)]).toEqual([member.email, await listed(member)]);
  expect(await as(user, titlesOf)).toEqual(['of user']);
  expect(await as(rep, titlesOf)).toEqual(['of the team']);
  const all = ['admin’s', 'of the team', 'of user'];
  expect(await as(undefined, titlesOf)).toEqual(all);
  expect(await as(user, (ctx) => titlesOf(ctx.elevated))).toEqual(all);
});

test('it keeps to its organization without row security', async () => {
  await crm.adminSql('alter table notes no force row level security; alter table notes disable row level security');
  try {
    expect(await as(crm.acme.user, titlesOf)).toEqual(['of user']);
    expect(await as(crm.acme.admin, titlesOf)).not.toContain('foreign');
  } finally {
    await crm.adminSql('alter table notes enable row level security; alter table notes force row level security');
  }
});

test('it asks whether the caller’s role may read what it tells of', async () => {
  const asks = (member: TestMember | undefined) =>
    as(member, async (ctx) => ctx.requireFields(Note, ['title', 'price']));
  await expect(asks(crm.acme.user)).rejects.toMatchObject({
    code: 'FORBIDDEN',
    detail: expect.stringMatching(/ price /),
  });
  await asks(crm.acme.rep);
  await asks(crm.acme.admin);
  await asks(undefined);
  await as(crm.acme.user, async (ctx) => ctx.elevated.requireFields(Note, ['price']));
});
