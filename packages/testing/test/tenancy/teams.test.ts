import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestCrm, type TestCrm } from '../../src/index.ts';
import { notesPlugin } from '../sabotage/notes.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [await notesPlugin()] });
});
afterAll(() => crm.close());

let count = 0;
const newTeam = async (memberIds: string[]) => {
  const { status, body } = await crm.acme.admin.post('/teams', { name: `Team ${++count}`, memberIds });
  expect(status).toBe(201);
  return body as { id: string; memberIds: string[] };
};

test('teams are read by every member and written by admins', async () => {
  const { id } = await newTeam([]);
  for (const client of [crm.acme.manager, crm.acme.rep, crm.acme.user]) {
    expect((await client.get(`/teams/${id}`)).status).toBe(200);
    expect((await client.post('/teams', { name: 'Mine' })).status).toBe(403);
    expect((await client.patch(`/teams/${id}`, { memberIds: [] })).status).toBe(403);
    expect((await client.delete(`/teams/${id}`)).status).toBe(403);
  }
  expect((await crm.globex.admin.get(`/teams/${id}`)).status).toBe(404);
});

test('a team takes active members of its own organization', async () => {
  const left = await crm.acme.admin.delete(`/members/${crm.acme.otherUser.profileId}`);
  expect(left.status).toBe(204);
  for (const memberIds of [[crm.globex.user.profileId], [crm.acme.otherUser.profileId], [crypto.randomUUID()]]) {
    const { status, body } = await crm.acme.admin.post('/teams', { name: `Team ${++count}`, memberIds });
    expect([status, body.code]).toEqual([400, 'INVALID_REFERENCE']);
  }
  await crm.acme.admin.patch(`/members/${crm.acme.otherUser.profileId}`, { isActive: true });
});

test('a member who reads by team sees its teammates’ records as long as there is the team', async () => {
  const { rep, otherUser, admin } = crm.acme;
  const title = 'of a teammate';
  const { body: note } = await admin.post('/notes', { title, assigneeIds: [otherUser.profileId] });
  const read = async () => (await rep.get(`/notes/${note.id}`)).status;
  const listed = async () => (await rep.get(`/notes?id=${note.id}&total=true`)).body.page.total;
  expect([await read(), await listed()]).toEqual([404, 0]);
  const team = await newTeam([rep.profileId, otherUser.profileId]);
  expect([await read(), await listed()]).toEqual([200, 1]);
  expect((await rep.patch(`/notes/${note.id}`, { title: 'taken over' })).status).toBe(403);

  expect((await admin.delete(`/teams/${team.id}`)).status).toBe(204);
  expect([await read(), await listed()]).toEqual([404, 0]);
  expect((await admin.post(`/teams/${team.id}/restore`)).body.memberIds).toHaveLength(2);
  expect([await read(), await listed()]).toEqual([200, 1]);
  await admin.patch(`/teams/${team.id}`, { memberIds: [otherUser.profileId] });
  expect([await read(), await listed()]).toEqual([404, 0]);
});

test('who has left stays on its teams, is counted by nobody as present, and comes back to them', async () => {
  const { admin, user, rep } = crm.acme;
  const team = await newTeam([user.profileId, rep.profileId]);
  await admin.delete(`/members/${user.profileId}`);
  expect((await admin.get(`/teams/${team.id}`)).body.memberIds).toContain(user.profileId);
  expect((await user.get(`/teams/${team.id}`)).status).toBe(401);
  await admin.patch(`/members/${user.profileId}`, { isActive: true });
  expect((await user.get(`/teams/${team.id}`)).status).toBe(200);
});
