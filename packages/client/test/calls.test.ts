import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { versionTag } from '../src/index.ts';
import { clientOf, type ServedCrm, serveCrm } from './crm.ts';

let served: ServedCrm;
let crm: ReturnType<typeof clientOf>;
beforeAll(async () => {
  served = await serveCrm();
  crm = clientOf(served.acme.admin, served.origin);
});
afterAll(() => served?.close());

describe('calls', () => {
  it('create, read, change and delete a record', async () => {
    const { data: account } = await crm.POST('/api/accounts', { body: { name: 'Northwind' } });
    const { data: lead, response } = await crm.POST('/api/leads', {
      body: { lastName: 'Doe', opportunityAmount: '10.50' },
    });
    expect(response.headers.get('Location')).toBe(`/api/leads/${lead.id}`);
    expect(lead).toMatchObject({ lastName: 'Doe', opportunityAmount: '10.50', status: 'assigned' });
    const params = { path: { id: lead.id } };
    const changed = await crm.PATCH('/api/leads/{id}', { params, body: { companyName: account.name } });
    expect(changed.data.companyName).toBe('Northwind');
    const replaced = await crm.PUT('/api/leads/{id}', { params, body: { lastName: 'Roe' } });
    expect(replaced.data.companyName).toBeNull();
    const deleted = await crm.DELETE('/api/leads/{id}', { params });
    expect([deleted.response.status, deleted.data]).toEqual([204, undefined]);
    const restored = await crm.POST('/api/leads/{id}/restore', { params });
    expect(restored.data.id).toBe(lead.id);
  });

  it('filter, sort and include', async () => {
    const { data: contact } = await crm.POST('/api/contacts', {
      body: { firstName: 'Åsa', lastName: 'Ångström & Söhne' },
    });
    await crm.POST('/api/leads', { body: { lastName: 'Filtered', contactIds: [contact.id], status: 'recycled' } });
    const { data } = await crm.GET('/api/leads', {
      params: {
        query: {
          status: { in: 'recycled,closed' },
          lastName: { eq: 'Filtered' },
          sort: '-createdAt',
          include: 'contacts',
          total: true,
        },
      },
    });
    expect(data.page.total).toBe(1);
    expect(data.data[0]?.contacts?.[0]?.lastName).toBe('Ångström & Söhne');
    const found = await crm.GET('/api/contacts', { params: { query: { lastName: { eq: 'Ångström & Söhne' } } } });
    expect(found.data.data.map((one) => one.id)).toEqual([contact.id]);
    const queried = await crm.POST('/api/leads/query', { body: { where: { lastName: { startsWith: 'Filt' } } } });
    expect(queried.data.data).toHaveLength(1);
  });

  it('change a record only in the version that was read', async () => {
    const { data: contact, response } = await crm.POST('/api/contacts', {
      body: { firstName: 'V', lastName: 'Versioned' },
    });
    const params = { path: { id: contact.id } };
    const second = await crm.PATCH('/api/contacts/{id}', { params, body: { firstName: 'A' }, ifMatch: contact });
    expect(second.data.version).toBe(contact.version + 1);
    expect(second.response.headers.get('ETag')).toBe(versionTag(second.data));
    await expect(
      crm.PATCH('/api/contacts/{id}', { params, body: { firstName: 'B' }, ifMatch: contact.version }),
    ).rejects.toMatchObject({ status: 412, code: 'STALE_VERSION' });
    const etag = response.headers.get('ETag') ?? '';
    await expect(crm.DELETE('/api/contacts/{id}', { params, ifMatch: etag })).rejects.toMatchObject({ status: 412 });
  });

  it('answer undefined for a record that has not changed', async () => {
    const { data: team } = await crm.POST('/api/teams', { body: { name: 'Cached' } });
    const params = { path: { id: team.id } };
    const known = await crm.GET('/api/teams/{id}', { params, ifNoneMatch: team });
    expect([known.response.status, known.data]).toEqual([304, undefined]);
    await crm.PATCH('/api/teams/{id}', { params, body: { name: 'New' } });
    const changed = await crm.GET('/api/teams/{id}', { params, ifNoneMatch: team });
    expect(changed.data?.name).toBe('New');
  });

  it('read a body as text when asked to', async () => {
    const { data } = await crm.GET('/api/me', { parseAs: 'text' });
    expect(JSON.parse(data)).toMatchObject({ user: { email: 'admin@acme.test' } });
  });

  it('pass middleware of openapi-fetch', async () => {
    const client = clientOf(served.acme.admin, served.origin);
    const seen: string[] = [];
    client.use({ onResponse: ({ schemaPath, response }) => void seen.push(`${schemaPath} ${response.status}`) });
    await client.GET('/api/org');
    expect(seen).toEqual(['/api/org 200']);
  });

  it('take a token from a function, and a header of their own', async () => {
    const asked = clientOf(served.acme.rep, served.origin, { token: async () => served.acme.user.token });
    expect((await asked.GET('/api/me')).data.user.email).toBe('user@acme.test');
    const headers = { Authorization: `Bearer ${served.globex.admin.token}` };
    expect((await asked.GET('/api/me', { headers })).data.org?.name).toBe('Globex');
  });
});
