import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { before, type CreateOf, definePlugin, errors, grants, handler } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { createTestCrm, type TestCrm } from '@bottlecrm/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { convertLead, Lead, leadConversion, leads } from '../src/index.ts';

let crm: TestCrm | undefined;
afterEach(() => crm?.close());

const start = async (options: Record<string, unknown>, host = {}) => {
  crm = await createTestCrm({ plugins: [accounts, contacts, [leads, options]], ...host });
  return crm;
};

describe('a host', () => {
  it('replaces a verb, keeping its route, schema and permission', async () => {
    const { acme } = await start({
      verbs: {
        lead: {
          create: (ctx: never, body: CreateOf<typeof Lead>) =>
            (ctx as import('@bottlecrm/core').Ctx).create(Lead, { ...body, title: `Web: ${body.title}` }),
        },
      },
    });
    const { status, body } = await acme.rep.post('/leads', { title: 'x' });
    expect([status, body.title]).toEqual([201, 'Web: x']);
    expect((await acme.rep.post('/leads', { nope: 1 })).status).toBe(400);
  });

  it('turns operations off', async () => {
    const { acme, anonymous, app } = await start({ disable: ['convertLead', 'bulkLead'] });
    const lead = (await acme.admin.post('/leads', { title: 'x' })).body;
    const off = await acme.admin.post(`/leads/${lead.id}/convert`, {});
    const unknown = await acme.admin.post(`/leads/${lead.id}/unheard-of`, {});
    expect(off.status).toBe(404);
    expect({ ...off.body, requestId: '', instance: '' }).toEqual({ ...unknown.body, requestId: '', instance: '' });
    expect((await acme.admin.post('/leads/bulk', { action: 'delete', filter: {} })).status).toBe(404);
    expect(Object.keys((await anonymous.get('/openapi.json')).body.paths)).not.toContain('/api/leads/bulk');
    expect(internalsOf(app.crm).model.routes.length).toBeGreaterThan(0);
  });

  it('changes who may do what', async () => {
    const { acme } = await start({ permissions: { 'lead:delete': grants('all', 'none', 'none', 'none') } });
    const lead = (await acme.manager.post('/leads', { title: 'x' })).body;
    expect((await acme.manager.delete(`/leads/${lead.id}`)).status).toBe(403);
    expect((await acme.admin.delete(`/leads/${lead.id}`)).status).toBe(204);
  });

  it('gives a plugin a prefix of its own', async () => {
    const { acme } = await start({ prefix: '/crm' });
    const made = await acme.admin
      .request({ method: 'POST', path: '/crm/leads', body: { title: 'x' } })
      .catch(() => undefined);
    const answer = await crm?.app.inject({
      method: 'POST',
      url: '/crm/leads',
      payload: { title: 'x' },
      headers: { authorization: `Bearer ${acme.admin.token}` },
    });
    expect(answer?.statusCode).toBe(201);
    expect(answer?.headers.location).toMatch(/^\/crm\/leads\//);
    expect((await acme.admin.get('/leads')).status).toBe(404);
    expect((await acme.admin.get('/accounts')).status).toBe(200);
    expect(made?.status).toBe(404);
  });

  it('changes and refuses records in hooks of its own', async () => {
    const { acme, app } = await start({});
    app.crm.before(Lead, 'create', (_ctx, lead) => {
      if (lead.source === 'call') throw errors.CONFLICT('No calls today.');
      lead.rating ??= 'warm';
    });
    app.crm.before(Lead, 'delete', (_ctx, lead) => {
      if (lead.rating === 'hot') throw errors.CONFLICT('Hot leads stay.');
    });
    expect((await acme.admin.post('/leads', { title: 'x', source: 'call' })).body.detail).toBe('No calls today.');
    const lead = (await acme.admin.post('/leads', { title: 'x' })).body;
    expect(lead.rating).toBe('warm');
    await acme.admin.patch(`/leads/${lead.id}`, { rating: 'hot' });
    expect((await acme.admin.delete(`/leads/${lead.id}`)).status).toBe(409);
    // @ts-expect-error a verb that no entity has
    expect(() => app.crm.before(Lead, 'explode', () => {})).toThrow(/before hook on lead.explode, which never happens/);
    // @ts-expect-error what is deleted has no values to complete
    expect(() => app.crm.resolve(Lead, 'delete', () => {})).toThrow(/resolve hook on lead.delete/);
  });

  it('gives its hooks nothing that does not fit its field', async () => {
    const { acme, app } = await start({});
    const seen: unknown[] = [];
    app.crm.before(Lead, ['create', 'update'], (_ctx, lead) => {
      seen.push(lead.opportunityAmount?.padEnd(6, '0'), lead.assigneeIds?.length);
      lead.title ??= 'Named by the host';
    });
    const { admin } = acme;
    const wrong = await admin.post('/leads', { opportunityAmount: {}, assigneeIds: 'nobody', probability: 'high' });
    expect(wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/assigneeIds',
      '/opportunityAmount',
      '/probability',
    ]);
    expect((await admin.post('/leads', { opportunityAmount: 12.123456 })).status).toBe(400);
    expect(seen).toEqual([]);
    const made = await admin.post('/leads', { opportunityAmount: 12.5, assigneeIds: [admin.profileId.toUpperCase()] });
    expect(made).toMatchObject({ status: 201, body: { title: 'Named by the host', assigneeIds: [admin.profileId] } });
    expect((await admin.patch(`/leads/${made.body.id}`, { assigneeIds: 5 })).status).toBe(400);
    expect(seen).toEqual(['12.500', 1]);
  });

  it('is told when a hook of its leaves what does not fit', async () => {
    const { acme, app } = await start({});
    const { id } = (await acme.admin.post('/leads', { title: 'x', companyName: 'Wrong' })).body;
    app.crm.before(Lead, 'create', (_ctx, lead) => {
      // @ts-expect-error a number is no title
      lead.title = 5;
    });
    expect((await acme.admin.post('/leads', { title: 'x' })).body).toMatchObject({ errors: [{ pointer: '/title' }] });
    app.crm.before(leadConversion, (_ctx, values) => {
      // @ts-expect-error a number is no id
      values.opportunityId = 5;
    });
    const convert = app.crm.tenant({ orgId: acme.id }, (ctx) => convertLead(ctx, id));
    await expect(convert).rejects.toThrow(/A hook on lead.convert left values .*\/opportunityId/);
  });

  it('is told at boot what it misspelt', async () => {
    await expect(start({ disable: ['convertLeed'] })).rejects.toThrow(/cannot disable convertLeed/);
    await expect(start({ permissions: { 'led:read': grants('all', 'all', 'all', 'all') } })).rejects.toThrow(
      /no permission/,
    );
    await expect(start({ verbs: { account: {} } })).rejects.toThrow(/no entity "account"/);
    await expect(start({ prefixx: '/x' })).rejects.toThrow(/no option "prefixx"/);
    // @ts-expect-error a misspelt verb
    const misspelt = before(Lead, 'creat', () => {});
    const hooked = definePlugin({ name: 'hooked', core: '^0.1.0', hooks: [misspelt] });
    await expect(createTestCrm({ plugins: [accounts, contacts, leads, hooked] })).rejects.toThrow(
      /hooked has a before hook on lead.creat, which never happens. The verbs of a registered entity are create,/,
    );
    const routes = definePlugin({
      name: 'routes',
      core: '^0.1.0',
      routes: (app) => {
        app.get(
          '/x',
          { config: { permission: 'lead:konvert' } },
          handler(async () => undefined),
        );
      },
    });
    await expect(createTestCrm({ plugins: [accounts, contacts, leads, routes] })).rejects.toThrow(
      /\/api\/x: nobody declares the permission lead:konvert\. There is .*lead:convert/,
    );
    // @ts-expect-error a part that no definition has
    expect(() => definePlugin({ name: 'hooked', core: '^0.1.0', derive: {} })).toThrow(
      /hooked: a definition has no "derive"; .* Hooks are listed under hooks/,
    );
    // @ts-expect-error and one that no capability has
    const capable = definePlugin({ name: 'capable', core: '^0.1.0', capability: () => ({ on: {} }) });
    await expect(createTestCrm({ plugins: [accounts, capable] })).rejects.toThrow(/a capability has no "on"/);
    await expect(createTestCrm({ plugins: [leads] })).rejects.toThrow(/requires accounts, contacts/);
    await expect(createTestCrm({ plugins: [accounts, accounts] })).rejects.toThrow(/twice/);
  });
});
