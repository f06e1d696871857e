import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLeadsCrm } from './crm.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createLeadsCrm();
});
afterAll(() => crm?.close());

it('a move that makes the ranks of its column short changes no other card', async () => {
  const { admin } = crm.acme;
  const stageId = (await admin.get('/leads/board')).body.stages[2].id;
  const ids: string[] = [];
  for (const title of ['a', 'b', 'c', 'd']) ids.push((await admin.post('/leads', { title, stageId })).body.id);
  for (const [at, id] of ids.entries())
    await crm.adminSql('update leads set rank = $1 where id = $2', [`a0${'0'.repeat(63)}${at + 1}`, id]);
  const rows = () => crm.adminSql('select id, version, updated_at::text, rank from leads order by id');
  const logged = async () => (await crm.adminSql('select count(*)::int as n from change_log'))[0]?.n;
  const [before, logBefore] = [await rows(), await logged()];
  const moved = await admin.post(`/leads/${ids[3]}/move`, { afterId: ids[0] });
  expect(moved.status).toBe(200);
  const after = await rows();
  expect(after.every(({ rank }) => String(rank).length < 10)).toBe(true);
  const plain = (list: Record<string, unknown>[]) =>
    list.filter(({ id }) => id !== ids[3]).map(({ id, version, updated_at }) => ({ id, version, updated_at }));
  expect(plain(after)).toEqual(plain(before));
  expect(await logged()).toBe(logBefore);
  // The moved card has changed, and If-Match of the others still holds.
  const version = (list: Record<string, unknown>[], which: number) => list.find(({ id }) => id === ids[which])?.version;
  expect(version(after, 3)).toBe(Number(version(before, 3)) + 1);
  const match = { 'if-match': `"${version(before, 1)}"` };
  expect((await admin.patch(`/leads/${ids[1]}`, { title: 'still mine' }, match)).status).toBe(200);
  const cards = (await admin.get('/leads/board')).body.stages[2].cards.map((card: { id: string }) => card.id);
  expect(cards).toEqual([ids[0], ids[3], ids[1], ids[2]]);
});
