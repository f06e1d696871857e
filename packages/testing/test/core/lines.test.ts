import { defineEntity, f } from '@bottlecrm/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCrm, describePluginContract, type TestCrm } from '../../src/index.ts';
import { samplePlugin } from '../sabotage/notes.ts';

const Part = defineEntity('part', {
  path: 'parts',
  table: 'parts',
  fields: { name: f.text() },
  access: 'settings',
});
const Order = defineEntity('order', {
  path: 'orders',
  table: 'orders',
  fields: {
    title: f.text().sortable(),
    currency: f.currency().optional(),
    weight: f.decimal().default('0').readonly(),
    items: f.lines(
      {
        part: f.ref(() => Part).optional(),
        name: f.text(),
        note: f.text().optional(),
        price: f.money({ min: 0 }).default('0'),
        weight: f.decimal({ min: 0 }).default('0').readonly(),
      },
      { max: 3, checks: { name: "(name <> 'forbidden'::text)" }, sums: { weight: 'weight' } },
    ),
  },
  access: 'shared',
});

const plugin = await samplePlugin({ part: Part, order: Order });
let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [plugin] });
});
afterAll(() => crm?.close());

const create = async (body: object) => {
  const { status, body: order } = await crm.acme.admin.post('/orders', body);
  expect(status).toBe(201);
  return order;
};
const log = async (id: string) =>
  (await crm.acme.admin
    .get('/orders')
    .then(() => crm.adminSql('select action, changes from change_log where record_id = $1 order by id', [id]))) as {
    action: string;
    changes: Record<string, unknown>;
  }[];

describe('rows of a record', () => {
  it('come with it, in their order, with defaults, and leave with it', async () => {
    const { body: part } = await crm.acme.admin.post('/parts', { name: 'Bolt' });
    const made = await create({
      title: 'Two',
      items: [
        { name: 'b', price: 2.5 },
        { name: 'a', partId: part.id, note: '' },
      ],
    });
    expect(made.items).toEqual([
      { position: 1, partId: null, name: 'b', note: null, price: '2.50', weight: '0' },
      { position: 2, partId: part.id, name: 'a', note: null, price: '0.00', weight: '0' },
    ]);
    expect((await crm.acme.admin.get(`/orders/${made.id}`)).body).toEqual(made);
    expect(await log(made.id)).toEqual([{ action: 'create', changes: {} }]);
    expect((await create({ title: 'None' })).items).toEqual([]);
    expect((await crm.acme.admin.delete(`/orders/${made.id}?purge=true`)).status).toBe(204);
    expect(await crm.adminSql('select 1 from order_items where order_id = $1', [made.id])).toEqual([]);
  });

  it('are replaced as a whole, as one change of the record, which tells of those that differ', async () => {
    const made = await create({ title: 'Log', items: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] });
    const same = await crm.acme.admin.patch(`/orders/${made.id}`, {
      items: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
    });
    expect(same.body.version).toBe(1);
    const { body } = await crm.acme.admin.patch(`/orders/${made.id}`, {
      items: [{ name: 'a' }, { name: 'B', note: 'x' }],
    });
    expect(body).toMatchObject({ version: 2, items: [{ name: 'a' }, { position: 2, name: 'B', note: 'x' }] });
    expect(body.items).toHaveLength(2);
    const changes = (await log(made.id)).slice(1).map((entry) => entry.changes.items as { name: string }[][]);
    expect(changes.map((one) => one.map((rows) => rows.map(({ name }) => name)))).toEqual([
      [['c'], []],
      [['b'], ['B']],
    ]);
    const replaced = await crm.acme.admin.put(`/orders/${made.id}`, { title: 'Log' });
    expect(replaced.body).toMatchObject({ version: 3, items: [] });
  });

  it('are in lists only where they are asked for', async () => {
    const { id } = await create({ title: 'Listed', items: [{ name: 'a' }] });
    const list = (query: string) => crm.acme.admin.get(`/orders?id=${id}${query}`);
    expect((await list('')).body.data[0]).not.toHaveProperty('items');
    expect((await list('&include=items')).body.data[0].items).toHaveLength(1);
    expect((await list('&items=1')).status).toBe(400);
    const found = await crm.app.crm.tenant({ orgId: crm.acme.id }, (ctx) => ctx.find(Order, { title: 'Listed' }));
    expect(found?.items[0]?.name).toBe('a');
  });

  it('are refused by row and field', async () => {
    const { body: foreign } = await crm.globex.admin.post('/parts', { name: 'Theirs' });
    const refused = async (items: unknown) => {
      const { status, body } = await crm.acme.admin.post('/orders', { title: 'No', items });
      return [status, ...(body.errors ?? []).map(({ pointer }: { pointer: string }) => pointer)];
    };
    expect(await refused([{ name: 'a' }, { note: 'x' }])).toEqual([400, '/items/1/name']);
    expect(await refused([{ name: 'a', position: 7 }])).toEqual([400, '/items/0/position']);
    expect(await refused([{ name: 'a', price: 0.00001 }])).toEqual([400, '/items/0/price']);
    expect(await refused([{ name: 'a', partId: foreign.id }])).toEqual([400, '/items/0/partId']);
    expect(await refused(Array(4).fill({ name: 'a' }))).toEqual([400, '/items']);
    expect(await refused(['a', null])).toEqual([400, '/items/0', '/items/1']);
    expect(await refused(null)).toEqual([400, '/items']);
    expect((await refused([{ name: 'forbidden' }]))[0]).toBe(400);
  });

  it('are summed by the database when the transaction commits', async () => {
    const { id } = await create({ title: 'Sum', items: [{ name: 'a' }] });
    const wrong = crm.sql(crm.acme, 'update order_items set weight = 2 where order_id = $1', [id]);
    await expect(wrong).rejects.toThrow('the totals of orders are not the sums of order_items');
    await expect(crm.sql(crm.acme, 'update orders set weight = 1 where id = $1', [id])).rejects.toThrow('sums');
    await crm.sql(
      crm.acme,
      `with o as (update orders set weight = 2 where id = $1 returning id)
      update order_items set weight = 2 where order_id in (select id from o)`,
      [id],
    );
    expect((await crm.acme.admin.get(`/orders/${id}`)).body).toMatchObject({ weight: '2', version: 2 });
  });
});

describePluginContract({ plugin, bodies: {} });
