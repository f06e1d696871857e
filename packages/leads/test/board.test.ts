import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leadBoard } from '../src/index.ts';
import { createLeadsCrm } from './crm.ts';

interface Stage {
  id: string;
  name: string;
  count: number;
  cards: { id: string; title: string }[];
  nextCursor: string | null;
}

let crm: TestCrm;
beforeAll(async () => {
  crm = await createLeadsCrm();
});
afterAll(() => crm?.close());

const readBoard = async (query = ''): Promise<Stage[]> =>
  (await crm.acme.admin.get(`/leads/board${query}`)).body.stages;
const stage = async (name: string): Promise<Stage> => {
  const found = (await readBoard('?limit=100')).find((one) => one.name === name);
  if (!found) throw new Error(`no stage ${name}`);
  return found;
};
const titles = async (name: string): Promise<string[]> => (await stage(name)).cards.map((card) => card.title);
const create = async (lead: object): Promise<string> => (await crm.acme.admin.post('/leads', lead)).body.id;
const move = (id: string, body: object) => crm.acme.admin.post(`/leads/${id}/move`, body);
const newStage = async (values: object): Promise<string> => {
  const { id: pipelineId } = (await crm.acme.admin.get('/leads/board')).body.pipeline;
  const made = await crm.acme.admin.post('/lead-stages', { pipelineId, type: 'open', position: 50, ...values });
  expect(made.status).toBe(201);
  return made.body.id;
};

describe('the board', () => {
  it('starts with a default pipeline in every organization', async () => {
    const names = (await readBoard()).map((one) => one.name);
    expect(names).toEqual(['New', 'In process', 'Qualified', 'Recycled', 'Closed']);
    const globex = await crm.globex.admin.get('/leads/board');
    expect(globex.body.pipeline.name).toBe('Leads');
    expect(globex.body.pipeline.id).not.toBe((await crm.acme.admin.get('/leads/board')).body.pipeline.id);
  });

  it('shows the first cards of each stage by rank, and the rest as a list', async () => {
    for (const n of [1, 2, 3, 4, 5]) await create({ title: `R${n}`, status: 'recycled' });
    const column = (await readBoard('?limit=2')).find((one) => one.name === 'Recycled');
    expect(column).toMatchObject({ count: 5 });
    expect(column?.cards.map((card) => card.title)).toEqual(['R1', 'R2']);
    const rest = await crm.acme.admin.get(
      `/leads?stageId=${column?.id}&sort=rank&cursor=${column?.nextCursor}&limit=100`,
    );
    expect(rest.body.data.map((card: { title: string }) => card.title)).toEqual(['R3', 'R4', 'R5']);
    const filtered = (await readBoard('?title[startsWith]=r4')).find((one) => one.name === 'Recycled');
    expect(filtered).toMatchObject({ count: 1, cards: [{ title: 'R4' }], nextCursor: null });
  });

  it('refuses list parameters that it has no use for', async () => {
    const { status, body } = await crm.acme.admin.get('/leads/board?sort=title');
    expect(status).toBe(400);
    expect(body.errors[0].pointer).toBe('?sort');
  });

  it('shows a caller only what it may read', async () => {
    await create({ title: 'Unseen', status: 'assigned' });
    const { body } = await crm.acme.otherUser.get('/leads/board');
    expect(body.stages.flatMap((one: Stage) => one.cards)).toEqual([]);
    expect(body.stages.map((one: Stage) => one.count)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('a move', () => {
  it('places a card behind or before another, and sets the status of its stage', async () => {
    const target = await newStage({ name: 'Ordered', mapsToStatus: 'in_process' });
    const [a, b, c] = [await create({ title: 'A' }), await create({ title: 'B' }), await create({ title: 'C' })];
    for (const id of [a, b]) expect((await move(id, { stageId: target })).status).toBe(200);
    expect((await move(c, { stageId: target, beforeId: b })).body).toMatchObject({ status: 'in_process', version: 2 });
    expect(await titles('Ordered')).toEqual(['A', 'C', 'B']);
    await move(a, { afterId: b });
    expect(await titles('Ordered')).toEqual(['C', 'B', 'A']);
    await move(a, { beforeId: c });
    expect(await titles('Ordered')).toEqual(['A', 'C', 'B']);
    await move(c, { afterId: b });
    expect(await titles('Ordered')).toEqual(['A', 'B', 'C']);
  });

  it('by status goes to the first stage that maps to it', async () => {
    const id = await create({ title: 'By status' });
    const moved = await move(id, { status: 'closed' });
    expect(moved.body).toMatchObject({ status: 'closed', stageId: (await stage('Closed')).id });
  });

  it('refuses a card of another stage, of another organization, and itself as neighbour', async () => {
    const id = await create({ title: 'Mover' });
    const elsewhere = await create({ title: 'Elsewhere', status: 'closed' });
    const foreign = (await crm.globex.admin.post('/leads', { title: 'Foreign' })).body.id;
    expect((await move(id, { afterId: elsewhere })).status).toBe(400);
    expect((await move(id, { afterId: id })).status).toBe(400);
    expect((await move(id, { afterId: elsewhere, beforeId: elsewhere })).status).toBe(400);
    const unknown = await move(id, { afterId: '01890000-0000-7000-8000-000000000000' });
    const other = await move(id, { afterId: foreign });
    expect(other.body.code).toBe('INVALID_REFERENCE');
    expect({ ...other.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    const globexStage = (await crm.globex.admin.get('/leads/board')).body.stages[0].id;
    expect((await move(id, { stageId: globexStage })).body.code).toBe('INVALID_REFERENCE');
    expect((await move(id, { status: 'converted' })).status).toBe(400);
  });

  it('keeps stage and status in step on every other change too', async () => {
    const id = await create({ title: 'Step' });
    const closed = await crm.acme.admin.patch(`/leads/${id}`, { status: 'closed' });
    expect(closed.body.stageId).toBe((await stage('Closed')).id);
    const recycledStage = (await stage('Recycled')).id;
    const recycled = await crm.acme.admin.patch(`/leads/${id}`, { stageId: recycledStage });
    expect(recycled.body.status).toBe('recycled');
    const both = await crm.acme.admin.patch(`/leads/${id}`, { stageId: recycledStage, status: 'closed' });
    expect(both.status).toBe(400);
    expect(both.body.errors[0].pointer).toBe('/stageId');
    const off = await crm.acme.admin.patch(`/leads/${id}`, { stageId: null });
    expect(off.body).toMatchObject({ stageId: null, rank: null, status: 'recycled' });
  });

  it('of 20 parallel moves into a stage with room for 5 lets 5 in', async () => {
    const limited = await newStage({ name: 'Limited', wipLimit: 5 });
    const ids = await Promise.all(Array.from({ length: 20 }, (_, n) => create({ title: `W${n}` })));
    const answers = await Promise.all(ids.map((id) => move(id, { stageId: limited })));
    const statuses = answers.map((answer) => answer.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(5);
    expect(answers.filter((answer) => answer.status === 409).map((answer) => answer.body.code)).toEqual(
      Array(15).fill('BOARD_COLUMN_FULL'),
    );
    expect((await stage('Limited')).count).toBe(5);
    const inside = (await stage('Limited')).cards[0]?.id ?? '';
    expect((await move(inside, { stageId: limited })).status).toBe(200);
  });

  it('10,000 times into the same gap keeps the order, and ranks short', { timeout: 300_000 }, async () => {
    const gap = await newStage({ name: 'Gap' });
    const [first, last, x, y] = await Promise.all(['first', 'last', 'x', 'y'].map((title) => create({ title })));
    for (const id of [first, x, y, last]) await move(id ?? '', { stageId: gap });
    const { orgId, profileId } = { orgId: crm.acme.id, profileId: crm.acme.admin.profileId };
    const { moveCard } = await import('@bottlecrm/core').then((core) => ({ moveCard: core.moveCard }));
    let longest = 0;
    for (let n = 0; n < 10_000; n += 100) {
      await crm.app.crm.tenant({ orgId, profileId }, async (ctx) => {
        for (let step = 0; step < 100; step += 1) {
          const id = ((n + step) % 2 === 0 ? x : y) ?? '';
          const moved = await moveCard(ctx, leadBoard, id, { afterId: first ?? '' });
          longest = Math.max(longest, String(moved.rank).length);
        }
      });
    }
    expect(longest).toBeGreaterThan(10);
    expect(longest).toBeLessThanOrEqual(64);
    expect(await titles('Gap')).toEqual(['first', 'y', 'x', 'last']);
  });
});

describe('pipelines and stages', () => {
  it('keep exactly one default pipeline', async () => {
    const { admin } = crm.acme;
    const before = (await admin.get('/leads/board')).body.pipeline;
    const next = await admin.post('/lead-pipelines', { name: 'Partners', isDefault: true });
    expect(next.status).toBe(201);
    expect((await admin.get(`/lead-pipelines/${before.id}`)).body.isDefault).toBe(false);
    expect((await admin.patch(`/lead-pipelines/${next.body.id}`, { isDefault: false })).status).toBe(409);
    expect((await admin.delete(`/lead-pipelines/${next.body.id}`)).status).toBe(409);
    expect((await admin.patch(`/lead-pipelines/${before.id}`, { isDefault: true })).status).toBe(200);
    expect((await admin.delete(`/lead-pipelines/${next.body.id}`)).status).toBe(204);
  });

  it('name a stage once per pipeline', async () => {
    const { pipeline } = (await crm.acme.admin.get('/leads/board')).body;
    const again = await crm.acme.admin.post('/lead-stages', { pipelineId: pipeline.id, name: 'NEW', type: 'open' });
    expect(again.body).toMatchObject({ code: 'ALREADY_EXISTS', errors: [{ pointer: '/name' }] });
    const other = await crm.acme.admin.post('/lead-pipelines', { name: 'Other', stages: [] });
    const stage = { pipelineId: other.body.id, name: 'New', type: 'open' };
    expect((await crm.acme.admin.post('/lead-stages', stage)).status).toBe(201);
  });

  it('check mapsToStatus when the stage is saved, and keep a stage that holds cards', async () => {
    const { pipeline, stages } = (await crm.acme.admin.get('/leads/board')).body;
    const wrong = { pipelineId: pipeline.id, name: 'Wrong', type: 'won', mapsToStatus: 'converted' };
    expect((await crm.acme.admin.post('/lead-stages', wrong)).body.errors[0].pointer).toBe('/mapsToStatus');
    const id = await create({ title: 'Holds', stageId: stages[2].id });
    expect((await crm.acme.admin.delete(`/lead-stages/${stages[2].id}`)).status).toBe(409);
    await move(id, { status: 'closed' });
    expect((await crm.acme.rep.delete(`/lead-stages/${stages[2].id}`)).status).toBe(403);
  });

  it('are deleted and restored together', async () => {
    const { admin } = crm.acme;
    const pipeline = (await admin.post('/lead-pipelines', { name: 'Short-lived' })).body;
    const only = (await admin.post('/lead-stages', { pipelineId: pipeline.id, name: 'Only', type: 'open' })).body;
    const card = await create({ title: 'Rides along', stageId: only.id });
    expect((await admin.delete(`/lead-pipelines/${pipeline.id}`)).status).toBe(409);
    await admin.delete(`/leads/${card}`);
    expect((await admin.delete(`/lead-pipelines/${pipeline.id}`)).status).toBe(204);
    expect((await admin.get(`/lead-stages/${only.id}`)).status).toBe(404);
    expect((await admin.post(`/leads/${card}/restore`)).body).toMatchObject({ stageId: null, rank: null });
    expect((await admin.post(`/lead-pipelines/${pipeline.id}/restore`)).status).toBe(200);
    expect((await admin.get(`/lead-stages/${only.id}`)).status).toBe(200);
  });
});
